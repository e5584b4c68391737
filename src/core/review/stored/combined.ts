import type { Confirmation, Key } from "../../model/finding";
import type { KeyMaker } from "../keys";
import type { Item } from "../review";

/**
 * The same confirmations with one key for each check of which everything is confirmed. `items`: all of the review. It
 * holds as long as that check says exactly the same; anything new makes the whole check ask again, never once less.
 */
export function combinedConfirmations(
  items: readonly Item[],
  confirmations: readonly Confirmation[],
  maker: KeyMaker,
): readonly Confirmation[] {
  const times = new Map<Key, number>();
  for (const { key, at } of confirmations) times.set(key, at);
  const combined: Confirmation[] = [];
  for (const check of new Set(items.map((item) => item.check))) {
    const ofCheck = items.filter((item) => item.check === check);
    const asked = keysOf(ofCheck.filter(({ level }) => level !== "info" && level !== "stop"));
    const confirmedAt = asked.map((key) => times.get(key)).filter((at) => at !== undefined);
    if (asked.length === 0 || confirmedAt.length < asked.length) continue;
    const at = confirmedAt.reduce((oldest, one) => Math.min(oldest, one));
    combined.push({ key: maker.combined(check, keysOf(ofCheck)), at });
  }
  return combined;
}

function keysOf(items: readonly Item[]): readonly Key[] {
  return ([] as Key[]).concat(...items.map((item) => [...item.keys]));
}
