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
  const given = new Map(confirmations.map((one) => [one.key, one]));
  const combined: Confirmation[] = [];
  for (const check of new Set(items.map((item) => item.check))) {
    const ofCheck = items.filter((item) => item.check === check);
    const asked = keysOf(ofCheck.filter(({ level }) => level !== "info" && level !== "stop"));
    const confirmed = asked.map((key) => given.get(key)).filter((one) => one !== undefined);
    if (asked.length === 0 || confirmed.length < asked.length) continue;
    const at = confirmed.reduce((oldest, one) => Math.min(oldest, one.at), Infinity);
    const reasons = keysOf(ofCheck.filter(({ level }) => level === "justify")).map((key) => given.get(key)?.reason);
    const reason = reasons.includes(undefined) ? undefined : reasons[0];
    const key = maker.combined(check, keysOf(ofCheck));
    combined.push(reason === undefined ? { key, at } : { key, at, reason });
  }
  return combined;
}

function keysOf(items: readonly Item[]): readonly Key[] {
  return ([] as Key[]).concat(...items.map((item) => [...item.keys]));
}
