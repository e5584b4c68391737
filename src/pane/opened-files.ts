import type { Opening } from "../core/checks/define";
import type { AttachmentId } from "../core/model/draft";
import { valueOr } from "../core/model/part";
import type { ReviewInput } from "../core/review/facts";
import type { ReviewContext } from "../core/review/review";
import {
  asGuesses,
  candidatesOf,
  locksOf,
  PANE_TRIES,
  SEND_TRIES,
  tryPasswords,
  type TryTools,
} from "../core/review/try-passwords";
import { inSlices } from "../outlook/run-work";
import { guesses } from "../secure/guesses";

type Openings = ReadonlyMap<AttachmentId, Opening>;

/** Tries passwords on the locked files of the open draft, as long as that draft is the one that is looked at. */
export class OpenedFiles {
  /** By lock: of a file that stays the same, no word is tried twice. */
  private readonly tried = new Map<string, Map<string, boolean>>();
  private turn = 0;
  private isStopped = false;

  /** First what Send tries, then all words of the mail, then what anybody would guess; each time tells what is open. */
  async look(input: ReviewInput, context: ReviewContext, onOpened: (openings: Openings) => void): Promise<void> {
    if (this.isStopped) return;
    const turn = ++this.turn;
    const expired = () => turn !== this.turn;
    const locks = locksOf(input);
    if (locks.size === 0) {
      onOpened(new Map());
      return;
    }
    const words = candidatesOf(input, context.policy);
    const others = asGuesses(guesses(sourcesOf(input, context)));
    let known = 0;
    for (const [candidates, tries] of [
      [words, SEND_TRIES],
      [words, PANE_TRIES],
      [[...words, ...others], PANE_TRIES],
    ] as const) {
      const tools: TryTools = { tries, expired, tried: this.tried };
      const opened = await inSlices()(tryPasswords(locks, candidates, tools));
      if (expired()) return;
      const openings: Openings = opened.state === "missing" ? new Map<AttachmentId, Opening>() : opened.value;
      if (openings.size > known) onOpened(openings);
      known = openings.size;
      if (known === locks.size) return;
    }
    // A password that was taken out of the mail opens nothing any more.
    if (known === 0) onOpened(new Map());
  }

  /** For good: a look that is still under way must not begin anew. */
  stop(): void {
    this.isStopped = true;
    this.turn++;
  }
}

function sourcesOf({ draft }: ReviewInput, { policy, today }: ReviewContext) {
  const people = [draft.to, draft.cc, draft.bcc].flatMap((part) => valueOr(part, []));
  const sender = draft.from.state === "missing" ? undefined : draft.from.value.address;
  const addresses = [sender, ...people.map(({ address }) => address)].filter((one) => one !== undefined);
  return {
    fileNames: valueOr(draft.attachments, []).map(({ name }) => name),
    organisations: [...new Set([policy.organisation.name, ...addresses])].slice(0, MAX_ORGANISATIONS),
    today,
  };
}

/** More than a few would push what is guessed more often behind. */
const MAX_ORGANISATIONS = 6;
