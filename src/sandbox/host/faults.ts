/** Ways in which Outlook can let an add-in down. A method goes by its name in the log, such as `body.getAsync`. */
export interface Faults {
  /** `slow` takes SLOW_ATTACHMENT; `empty` succeeds with no content, which Outlook on the web really does. */
  readonly attachmentContent: "normal" | "slow" | "empty" | "failing";
  /** `failing` refuses every call; `full` refuses to write. */
  readonly sessionStore: "normal" | "failing" | "full";
  /** `unavailable`: its page does not load. `silent`: what it completes with gets lost. */
  readonly handler: "normal" | "unavailable" | "silent";
  /** `offline`: told to work offline. `lost`: breaks after Send. */
  readonly connection: "online" | "offline" | "lost";
  /** This method fails. */
  readonly failingMethod: string;
  /** This method never calls back. */
  readonly silentMethod: string;
}

export const NO_FAULTS: Faults = {
  attachmentContent: "normal",
  sessionStore: "normal",
  handler: "normal",
  connection: "online",
  failingMethod: "",
  silentMethod: "",
};

/** Milliseconds: longer than the send handler may take, short enough to wait for. */
const SLOW_ATTACHMENT = 6_000;

export type CallFault =
  | { readonly kind: "none" | "silent" | "failing" | "full" | "empty" }
  | { readonly kind: "slow"; readonly delay: number };

/** What should go wrong with a call of this method. */
export function faultOf(faults: Faults, method: string): CallFault {
  if (method === faults.silentMethod) return { kind: "silent" };
  if (method === faults.failingMethod) return { kind: "failing" };
  if (method.startsWith("sessionData.")) return sessionFault(faults.sessionStore, method);
  if (method !== "getAttachmentContentAsync") return { kind: "none" };
  switch (faults.attachmentContent) {
    case "normal":
      return { kind: "none" };
    case "slow":
      return { kind: "slow", delay: SLOW_ATTACHMENT };
    default:
      return { kind: faults.attachmentContent };
  }
}

function sessionFault(fault: Faults["sessionStore"], method: string): CallFault {
  if (fault === "failing") return { kind: "failing" };
  return { kind: fault === "full" && method === "sessionData.setAsync" ? "full" : "none" };
}
