import type { Confirmation, Key } from "../../model/finding";
import { isArrayOf, isCount, isObject, isString, parseJson } from "./json";
import { MAX_CONFIRMED_CHARS } from "./names";

const VERSION = 1;
const KEY_FORM = /^[\w-]{12}$/;

export function isKey(value: unknown): value is Key {
  return isString(value) && KEY_FORM.test(value);
}

/** Confirmations as text; keys of one moment and reason share a row. `at`: milliseconds, when all of it was written. */
export function encodeConfirmations(confirmations: readonly Confirmation[], at?: number): string {
  const rows = new Map<string, { at: number; reason: string; keys: Key[] }>();
  for (const { at, reason = "", key } of confirmations) {
    const id = JSON.stringify([at, reason]);
    const row = rows.get(id) ?? { at, reason, keys: [] };
    rows.set(id, row);
    row.keys.push(key);
  }
  return JSON.stringify({
    v: VERSION,
    at,
    rows: [...rows.values()].map(({ at, reason, keys }) => [at, reason, keys.join("")]),
  });
}

/** When these confirmations were written, 0 where nobody says. */
export function writtenAt(text: string): number {
  const stored = parseJson(text);
  return isObject(stored) && isCount(stored["at"]) ? stored["at"] : 0;
}

/** Undefined when the text is not ours: that is a failing store, not "nothing confirmed". */
export function decodeConfirmations(text: string): readonly Confirmation[] | undefined {
  const stored = parseJson(text);
  if (!isObject(stored) || stored["v"] !== VERSION || !Array.isArray(stored["rows"])) return undefined;
  const confirmations: Confirmation[] = [];
  for (const row of stored["rows"] as readonly unknown[]) {
    if (!Array.isArray(row)) return undefined;
    const [at, reason, joined] = row as readonly unknown[];
    if (!isCount(at) || !isString(reason) || !isString(joined)) return undefined;
    const keys = splitKeys(joined);
    if (keys === undefined) return undefined;
    for (const key of keys) confirmations.push(reason === "" ? { key, at } : { key, at, reason });
  }
  return confirmations;
}

export function encodeKeys(keys: readonly Key[]): string {
  return JSON.stringify({ v: VERSION, keys: keys.join("") });
}

export function decodeKeys(text: string): readonly Key[] | undefined {
  const stored = parseJson(text);
  return isObject(stored) && stored["v"] === VERSION && isString(stored["keys"])
    ? splitKeys(stored["keys"])
    : undefined;
}

/** True when the store has room for these keys one by one. */
export function fitsSeparately(confirmations: readonly Confirmation[]): boolean {
  return encodeConfirmations(confirmations).length <= MAX_CONFIRMED_CHARS;
}

function splitKeys(joined: string): readonly Key[] | undefined {
  const keys = joined.match(/.{1,12}/g) ?? [];
  return isArrayOf(keys, isKey) ? keys : undefined;
}
