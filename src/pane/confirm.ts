import type { Confirmation, Key } from "../core/model/finding";
import type { Card } from "../core/review/cards";
import type { Item } from "../core/review/review";

/** Stored as reason when somebody says that a card is not correct; words of his own may follow. */
const NOT_CORRECT = "not-correct";

/** All confirmations of this mail once this card is settled. */
export function ticked(
  card: Pick<Card, "keys">,
  items: readonly Item[],
  known: readonly Confirmation[],
  now: { readonly at: number; readonly reason?: string },
): readonly Confirmation[] {
  const added = card.keys.map((key): Confirmation => ({ key, ...now }));
  const isAdded = new Set(card.keys);
  const earlier = [...known, ...settledOnes(items, known)].filter(({ key }) => !isAdded.has(key));
  return [...byKey(earlier).values(), ...added];
}

/** All confirmations of this mail once this card is open again: nothing but what is settled on the other cards. */
export function unticked(
  card: Pick<Card, "keys">,
  items: readonly Item[],
  known: readonly Confirmation[],
): readonly Confirmation[] {
  const isTaken = new Set(card.keys);
  return settledOnes(items, known).filter(({ key }) => !isTaken.has(key));
}

/** What somebody said when he settled a card, as stored. */
export function notCorrectReason(words: string): string {
  return words === "" ? NOT_CORRECT : `${NOT_CORRECT}: ${words}`;
}

export function isNotCorrect(reason: string): boolean {
  return reason === NOT_CORRECT || reason.startsWith(`${NOT_CORRECT}: `);
}

/**
 * The keys of settled items, one by one. Where room was short, one key of the whole check was stored in their place;
 * they then get the oldest time, so that none lasts longer than what it was part of.
 */
function settledOnes(items: readonly Item[], known: readonly Confirmation[]): readonly Confirmation[] {
  const confirmed = byKey(known);
  const oldest = known.reduce((least, { at }) => Math.min(least, at), Infinity);
  if (!isFinite(oldest)) return [];
  const keys = items.filter(({ state }) => state === "settled").flatMap((item) => item.keys);
  return [...new Set(keys)].map((key) => confirmed.get(key) ?? { key, at: oldest });
}

function byKey(confirmations: readonly Confirmation[]): ReadonlyMap<Key, Confirmation> {
  return new Map(confirmations.map((one) => [one.key, one]));
}
