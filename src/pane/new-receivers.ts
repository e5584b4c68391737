import type { Key } from "../core/model/finding";
import type { Receiver } from "../core/recipients/receivers";
import type { Card } from "../core/review/cards";
import type { KeyMaker } from "../core/review/keys";

interface Known {
  readonly confirmed: ReadonlyMap<Key, unknown>;
  readonly maker: KeyMaker;
}

/** Who came to a list of receivers after it had been checked: those whose own key nobody confirmed. */
export function receiversSince(
  cards: readonly Card[],
  receivers: readonly Receiver[],
  { confirmed, maker }: Known,
): ReadonlySet<Receiver> {
  const card = cards.find(({ about, changed }) => about.kind === "recipients" && changed);
  const checks = new Set(card?.items.filter(({ level }) => level !== "info").map(({ check }) => check));
  const asked = new Set(card?.keys);
  const added = new Set<Receiver>();
  for (const receiver of receivers) {
    for (const check of checks) {
      const [key] = maker.keys(check, [receiver.address ?? receiver.name], []);
      if (key !== undefined && asked.has(key) && !confirmed.has(key)) added.add(receiver);
    }
  }
  return added;
}
