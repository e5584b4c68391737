import { byte } from "../bytes";
import type { Cfb } from "../cfb";
import type { Content } from "../content";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { dropShown, isLegible, isTelling, marksOf, wordsOf } from "./telling";
import { byteText, narrowText, utf16Text } from "./strings";

/** Bytes looked through: what saving again and again leaves behind stays under it. */
const MAX_LEFT = 4 * 1024 * 1024;
/** UTF-16 units kept: nobody reads more of it. */
const MAX_TEXT_LEFT = 65_536;
/** Bytes that are judged together: are they text, or a picture, or nothing? */
const CHUNK = 512;

/** Latin letters of two bytes each, or bytes that are a character each, in bytes that are taken for a character each. */
// eslint-disable-next-line no-control-regex -- the upper halves of letters
const TEXT = /(?:[\t\x20-\x7e\xa0-\xfe]\0|[\0-\x7f]\x01){4,4000}|[\t\x20-\x7e\x80-\xfe]{6,4000}/g;

/**
 * Text that earlier saves left in a compound file, where it says what the rest of the file does not. `known`: what the
 * file is made from, such as the prompts of its masters, and does not show.
 */
export function* readLeftText(cfb: Cfb, content: Content, known: readonly string[] = []): Work<void> {
  const stretches: (readonly string[])[] = [];
  let bytes = MAX_LEFT;
  for (const gap of cfb.left()) {
    for (let from = 0; from < gap.length && bytes >= 0; from += BYTES_A_YIELD) {
      for (const stretch of textIn(gap.subarray(from, from + BYTES_A_YIELD))) {
        bytes -= stretch.length;
        const lines = bytes < 0 ? [] : linesIn(stretch);
        if (lines.some(isTelling)) stretches.push(lines);
      }
      yield;
    }
  }
  if (bytes < 0) content.incomplete("too-large");
  const unknown = new Set<string>();
  for (const lines of stretches) {
    for (const line of lines) for (const word of [...wordsOf(line), ...marksOf(line)]) unknown.add(word);
    yield;
  }
  yield* dropShown(unknown, [...content.texts, ...known]);
  addNew(stretches, unknown, content);
}

function addNew(stretches: readonly (readonly string[])[], unknown: ReadonlySet<string>, content: Content): void {
  const isNew = (line: string) => {
    const words = wordsOf(line);
    const fresh = words.filter((word) => unknown.has(word));
    return fresh.length * 2 > words.length || marksOf(line).some((mark) => unknown.has(mark));
  };
  const left = new Set<string>();
  for (const lines of stretches) {
    const fresh = lines.filter(isNew);
    if (fresh.some(isTelling)) for (const line of fresh) left.add(line);
  }
  let text = [...left].join("\n");
  if (text.length > MAX_TEXT_LEFT) {
    content.incomplete("too-large");
    text = [...left].filter(isTelling).join("\n");
  }
  content.hidden("older version", text.slice(0, MAX_TEXT_LEFT));
}

/** The pieces that may be text: no filling, and nothing packed. */
function textIn(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    if (mayBeText(chunk)) continue;
    if (at > from) found.push(bytes.subarray(from, at));
    from = at + chunk.length;
  }
  if (from < bytes.length) found.push(bytes.subarray(from));
  return found;
}

/** Of packed or random bytes two in five are printable or zero; of text with what stands around it, most are. */
function mayBeText(chunk: Uint8Array): boolean {
  let [printable, zeros] = [0, 0];
  for (let at = 0; at < chunk.length; at++) {
    const value = byte(chunk, at);
    if (value === 0) zeros++;
    else if ((value >= 32 && value < 127) || value === 9) printable++;
  }
  return printable > 0 && (printable + zeros) * 2 > chunk.length;
}

function linesIn(bytes: Uint8Array): readonly string[] {
  const lines: string[] = [];
  const text = narrowText(bytes, 0, bytes.length);
  TEXT.lastIndex = 0;
  for (let found = TEXT.exec(text); found !== null; found = TEXT.exec(text)) {
    const { index } = found;
    const { length } = found[0];
    const isWide = found[0].charCodeAt(1) < 2;
    const line = isWide ? utf16Text(bytes, index, length >> 1) : byteText(bytes, index, length, "windows-1252");
    if (isLegible(line)) lines.push(line.trim());
  }
  return lines;
}
