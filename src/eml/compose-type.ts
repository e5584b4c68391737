import type { ComposeType } from "../core/model/draft";

interface Traces {
  readonly subject: string;
  /** In-Reply-To or References. */
  readonly namesOlderMail: boolean;
  /** An older mail below the text, or attached. */
  readonly carriesOlderMail: boolean;
}

/** "FW:" as mail programs write it in many languages. */
const FORWARD = /^\s*(?:fwd?|wg|tr|doorst|doorgestuurd|i|rv|enc|vs|vb|pd)\s*:/i;

/** Forwards name the older mail too, so the subject goes first. */
export function composeTypeOf({ subject, namesOlderMail, carriesOlderMail }: Traces): ComposeType {
  if (carriesOlderMail && FORWARD.test(subject)) return "forward";
  return namesOlderMail ? "reply" : "new";
}
