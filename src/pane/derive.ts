import type { Attachment, Draft } from "../core/model/draft";
import { valueOr } from "../core/model/part";
import { receiversOf } from "../core/recipients/receivers";
import { cardsOf, type Card } from "../core/review/cards";
import type { KeyMaker } from "../core/review/keys";
import { confirmedKeys } from "../core/review/memory";
import { review, type Item } from "../core/review/review";
import type { Collected } from "../outlook/collect";
import { withAsked } from "./merge";
import { receiversSince } from "./new-receivers";
import type { Reviewed } from "./state";
import { askedCards } from "./view";

interface Read {
  readonly collected: Collected;
  /** Files that are still to be read; of some of them a report may stand in. */
  readonly unread: readonly Attachment[];
  readonly maker: KeyMaker;
}

interface Derived {
  readonly items: readonly Item[];
  readonly reviewed: Reviewed;
}

/** From what was read to what is shown; remembers from one time to the next what makes a card new. */
export class Derivation {
  /** What the handler stored at its last question, and the draft that it was first seen with. */
  private asked = { text: "", draft: "" };
  private wasReady = false;
  private readonly reopened = new Set<string>();

  derive({ collected, unread, maker }: Read): Derived {
    const { input, context, stored } = collected;
    const now = { ...context, now: Date.now() };
    const confirmed = confirmedKeys(context.memory, now.now, context.policy.confirmationMinutes);
    const keys = new Set(confirmed.keys());
    const draft = asText(input.draft);
    if (stored.openText !== this.asked.text) this.asked = { text: stored.openText, draft };
    const isAsSent = this.asked.draft === draft;
    // Nothing is said of a file of which nothing is known yet.
    const unknown = new Set<string>(unread.map(({ id }) => id).filter((id) => !input.files.has(id)));
    const read = review(input, now).items.filter(({ about }) => about.kind !== "file" || !unknown.has(about.id));
    const items = withAsked(read, stored.open, { ...input, isAsSent, confirmed });
    const cards = cardsOf({ items }, keys);
    const receivers = valueOr(receiversOf(input.draft, context), []);
    const { mode } = context.policy;
    const newReceivers = receiversSince(cards, receivers, { confirmed, maker });
    const newCards = this.newCards(cards, unread.length > 0);
    return { items, reviewed: { input, receivers, cards, confirmed, mode, newCards, newReceivers } };
  }

  /** A card that its reader opens again is not new. */
  reopen({ id }: Card): void {
    this.reopened.add(id);
  }

  private newCards(cards: readonly Card[], isReading: boolean): Reviewed["newCards"] {
    const open = askedCards(cards).filter(({ state }) => state === "open");
    if (open.length === 0 && !isReading) {
      this.wasReady = this.wasReady || askedCards(cards).length > 0;
      this.reopened.clear();
    }
    const isNew = ({ id, changed }: Card) => !this.reopened.has(id) && (changed || this.wasReady);
    return new Set(open.filter(isNew).map(({ id }) => id));
  }
}

/** To compare drafts; who took part in the answered mail is no part of what Outlook shows. */
export function asText(draft: Draft): string {
  return JSON.stringify({ ...draft, thread: undefined });
}
