import { u16 } from "../bytes";
import { MAX_ENTRIES } from "../limits";
import { utf16Text } from "../ole/strings";
import type { Place } from "./fib";

/** A table of texts, each perhaps with data behind it (STTB, MS-DOC 2.2.4). */
export function textTable(table: Uint8Array, { at, length }: Place): readonly string[] {
  const end = Math.min(table.length, at + length);
  if (length < 6 || u16(table, at) !== 0xffff) return [];
  const texts: string[] = [];
  const count = Math.min(u16(table, at + 2), MAX_ENTRIES);
  for (let index = 0, place = at + 6; index < count && place < end; index++) {
    texts.push(utf16Text(table, place + 2, u16(table, place)));
    place += 2 + 2 * u16(table, place) + u16(table, at + 4);
  }
  return texts;
}

/** Texts one after another, each with its length (XST, MS-DOC 2.2.5). */
export function textList(table: Uint8Array, { at, length }: Place): readonly string[] {
  const texts: string[] = [];
  const end = Math.min(table.length, at + length);
  for (let place = at; place + 2 <= end && texts.length < MAX_ENTRIES; place += 2 + 2 * u16(table, place)) {
    texts.push(utf16Text(table, place + 2, u16(table, place)));
  }
  return texts;
}
