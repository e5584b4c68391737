import type { Cfb } from "../cfb";
import type { Content } from "../content";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { byteText, narrowText, utf16Text } from "./strings";

/** Bytes looked through: what saving again and again leaves behind stays under it. */
const MAX_LEFT = 4 * 1024 * 1024;
/** UTF-16 units kept: nobody reads more of it. */
const MAX_TEXT_LEFT = 65_536;
/** Units of the longest word. */
const LONGEST_WORD = 40;

/** Latin letters of two bytes each, or bytes that are a character each, in bytes that are taken for a character each. */
// eslint-disable-next-line no-control-regex -- the upper halves of letters
const TEXT = /(?:[\t\x20-\x7e\xa0-\xfe]\0|[\0-\x7f]\x01){4,}|[\t\x20-\x7e\x80-\xfe]{6,}/g;
/** What says something at all. */
const LEGIBLE = /[a-z]{3}|\d{4}/i;
/** A sentence, a mail address or a number of somebody: what no program leaves by itself. */
const TELLING = [
  /[a-z\u00c0-\u024f]{5,40}(?:[ ,.;:'()-]{1,3}[a-z\u00c0-\u024f]{1,40}){4}/i,
  // Not the number of a mail.
  /(?:^|[^\w.+-])(?![\da-f]{16})[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2}/i,
  // Not a part of the number of a program.
  /(?:^|[^\w.-])\d(?:[ .-]?\d){8,18}(?![\w-])/,
];
const WORD = /[\w\u00c0-\u024f]{3,}/g;

/** Text that earlier saves left in a compound file, where it says what the rest of the file does not. */
export function* readLeftText(cfb: Cfb, content: Content): Work<void> {
  const gaps: (readonly string[])[] = [];
  let [bytes, room] = [MAX_LEFT, MAX_TEXT_LEFT];
  for (const gap of cfb.left()) {
    const lines = linesIn(gap.subarray(0, bytes), room);
    bytes -= gap.length;
    room -= lines.reduce((sum, line) => sum + line.length, 0);
    if (lines.some(isTelling)) gaps.push(lines);
    if (bytes <= 0 || room <= 0) break;
    yield;
  }
  const unknown = new Set<string>();
  for (const lines of gaps) for (const line of lines) for (const word of wordsOf(line)) unknown.add(word);
  yield* dropShown(unknown, content);
  const isNew = (line: string) => {
    const words = wordsOf(line);
    return words.filter((word) => unknown.has(word)).length * 2 > words.length;
  };
  const left = new Set<string>();
  for (const lines of gaps) {
    const fresh = lines.filter(isNew);
    if (fresh.some(isTelling)) for (const line of fresh) left.add(line);
  }
  content.hidden("older version", [...left].join("\n"));
}

function linesIn(bytes: Uint8Array, room: number): readonly string[] {
  const lines: string[] = [];
  const text = narrowText(bytes, 0, bytes.length);
  let left = room;
  TEXT.lastIndex = 0;
  for (let found = TEXT.exec(text); found !== null && left > 0; found = TEXT.exec(text)) {
    const { index } = found;
    const { length } = found[0];
    const isWide = found[0].charCodeAt(1) < 2;
    const line = isWide ? utf16Text(bytes, index, length >> 1) : byteText(bytes, index, length, "windows-1252");
    if (LEGIBLE.test(line)) lines.push(line.trim());
    left -= line.length;
  }
  return lines;
}

function isTelling(line: string): boolean {
  return TELLING.some((pattern) => pattern.test(line));
}

function wordsOf(line: string): readonly string[] {
  return line.toLowerCase().match(WORD) ?? [];
}

/** What the rest of the file holds too is no secret of it. */
function* dropShown(words: Set<string>, { texts }: Content): Work<void> {
  for (const text of texts) {
    for (let at = 0; at < text.length && words.size > 0; at += BYTES_A_YIELD) {
      for (const word of wordsOf(text.slice(at, at + BYTES_A_YIELD + LONGEST_WORD))) words.delete(word);
      yield;
    }
  }
}
