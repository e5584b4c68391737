import type { Confirmation, Key } from "../../model/finding";
import type { KeyMaker } from "../keys";
import type { Item } from "../review";

/**
 * The same confirmations with one key for each check of which everything is confirmed. It holds as long as that check
 * asks exactly the same; anything new makes the whole check ask again, which is once more and never once less.
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
    const keys = ([] as Key[]).concat(...items.filter((item) => item.check === check).map((item) => [...item.keys]));
    const confirmedAt = keys.map((key) => times.get(key)).filter((at) => at !== undefined);
    if (keys.length === 0 || confirmedAt.length < keys.length) continue;
    combined.push({ key: maker.combined(check, keys), at: confirmedAt.reduce((oldest, at) => Math.min(oldest, at)) });
  }
  return combined;
}
