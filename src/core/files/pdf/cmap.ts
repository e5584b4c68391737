import { byte } from "../bytes";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { Lexer } from "./lexer";
import { Operator, type PdfValue } from "./objects";

/** How codes of a font are cut from bytes, and what text they mean (ISO 32000-1, 9.7.5 and 9.10.3). */
export interface CMap {
  /** Codes of each length in bytes, as [length, lowest, highest]. */
  readonly ranges: readonly (readonly [length: number, low: number, high: number])[];
  readonly texts: ReadonlyMap<number, string>;
}

/** Codes of one range: a font has no more glyphs. */
const MOST_CODES = 65_536;

/** Reads a CMap. `spend` counts its entries, and says when there were too many. */
export function* readCMap(bytes: Uint8Array, spend: (steps: number) => boolean): Work<CMap> {
  const ranges: [number, number, number][] = [];
  const texts = new Map<number, string>();
  const lexer = new Lexer(bytes);
  let operands: PdfValue[] = [];
  let nextYield = BYTES_A_YIELD;
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!(token instanceof Operator)) {
      operands.push(token);
      continue;
    }
    if (token.name.startsWith("end") && !spend(operands.length)) break;
    if (token.name === "endcodespacerange") addRanges(operands, ranges);
    else if (token.name === "endbfchar") addCharacters(operands, texts);
    else if (token.name === "endbfrange" && !addTextRanges(operands, texts, spend)) break;
    operands = [];
    if (lexer.at < nextYield) continue;
    nextYield = lexer.at + BYTES_A_YIELD;
    yield;
  }
  return { ranges, texts };
}

function addRanges(operands: readonly PdfValue[], ranges: [number, number, number][]): void {
  for (let at = 0; at + 1 < operands.length && ranges.length < 100; at += 2) {
    const [low, high] = [operands[at], operands[at + 1]];
    if (low instanceof Uint8Array && high instanceof Uint8Array) {
      ranges.push([Math.min(4, Math.max(1, low.length)), codeOf(low), codeOf(high)]);
    }
  }
}

function addCharacters(operands: readonly PdfValue[], texts: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const [code, text] = [operands[at], operands[at + 1]];
    if (code instanceof Uint8Array && text instanceof Uint8Array) texts.set(codeOf(code), utf16Text(text));
  }
}

function addTextRanges(
  operands: readonly PdfValue[],
  texts: Map<number, string>,
  spend: (steps: number) => boolean,
): boolean {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [low, high, first] = [operands[at], operands[at + 1], operands[at + 2]];
    if (!(low instanceof Uint8Array) || !(high instanceof Uint8Array)) continue;
    const from = codeOf(low);
    const count = Math.min(codeOf(high) - from + 1, MOST_CODES);
    if (!spend(Math.max(0, count))) return false;
    if (first instanceof Uint8Array) {
      // The range may begin with a code that is no text, such as 0 in one that maps all codes to themselves.
      const before = Math.max(0, first.length - 2);
      const head = utf16Text(first.subarray(0, before));
      const last = codeOf(first.subarray(before));
      for (let i = 0; i < count; i++) texts.set(from + i, head + textOf(last + i));
    } else if (Array.isArray(first)) {
      (first as readonly PdfValue[]).slice(0, count).forEach((text, i) => {
        if (text instanceof Uint8Array) texts.set(from + i, utf16Text(text));
      });
    }
  }
  return true;
}

function codeOf(bytes: Uint8Array): number {
  let code = 0;
  for (const value of bytes.subarray(0, 4)) code = code * 256 + value;
  return code;
}

/** UTF-16 with the higher byte first; some writers give one byte for a character. */
function utf16Text(bytes: Uint8Array): string {
  if (bytes.length === 1) return textOf(byte(bytes, 0));
  let text = "";
  for (let at = 0; at + 1 < Math.min(bytes.length, 128); at += 2)
    text += textOf(byte(bytes, at) * 256 + byte(bytes, at + 1));
  return text;
}

/** Controls and the private use area mean nothing to anybody else. */
function textOf(code: number): string {
  return (code < 32 && code !== 9) || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xfffd
    ? ""
    : String.fromCharCode(code);
}
