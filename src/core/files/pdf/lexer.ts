import { chunkedText } from "../../crypto/chars";
import { byte, hexValue, startsWith } from "../bytes";
import { interned } from "../interned";
import { MAX_PDF_NESTING } from "../limits";
import { Operator, Reference, type PdfDictionary, type PdfValue } from "./objects";

const SPACE = 1;
const DELIMITER = 2;
/** Kinds of characters (ISO 32000-1, 7.2.2). */
const KINDS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KINDS[code] = SPACE;
for (const char of "()<>[]{}/%") KINDS[char.charCodeAt(0)] = DELIMITER;

export function isSpace(code: number): boolean {
  return KINDS[code] === SPACE;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Words that no array or dictionary goes on behind: it was never closed. */
const ENDS = ["obj", "endobj", "stream", "endstream", "xref", "trailer"];

/** Reads objects one after the other. What is broken reads as what can be understood of it; never throws. */
export class Lexer {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
    private readonly end = bytes.length,
    /** References ("12 0 R") stand in the file, never in content. */
    private readonly hasReferences = false,
    private readonly unlock?: (text: Uint8Array) => Uint8Array,
  ) {}

  /** The next object or bare word; undefined at the end. */
  next(depth = 0): PdfValue | undefined {
    this.skipSpace();
    if (this.at >= this.end) return undefined;
    const { bytes } = this;
    const code = byte(bytes, this.at);
    if (isDigit(code) || code === 45 || code === 46 || code === 43) return this.number(code);
    if (KINDS[code] !== DELIMITER) return this.word();
    switch (code) {
      case 47:
        return this.name();
      case 40:
        return this.unlocked(this.literal());
      case 60:
        if (bytes[this.at + 1] !== 60) return this.unlocked(this.hexadecimal());
        this.at += 2;
        return this.dictionary(depth + 1);
      case 91:
        this.at++;
        return this.array(depth + 1);
      default:
        this.at += code === 62 && bytes[this.at + 1] === 62 ? 2 : 1;
        return operator(bytes, this.at - 1, this.at);
    }
  }

  skipSpace(): void {
    const { bytes, end } = this;
    for (;;) {
      while (this.at < end && KINDS[bytes[this.at] ?? 0] === SPACE) this.at++;
      if (this.at >= end || bytes[this.at] !== 37) return;
      while (this.at < end && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at++;
    }
  }

  private unlocked(text: Uint8Array): Uint8Array {
    return this.unlock === undefined ? text : this.unlock(text);
  }

  private number(first: number): PdfValue {
    const { bytes, end } = this;
    const start = this.at;
    let isNegative = false;
    if (first === 45 || first === 43) {
      isNegative = first === 45;
      // Some writers put two signs.
      while (bytes[this.at] === 45 || bytes[this.at] === 43) this.at++;
    }
    const digits = this.at;
    let value = 0;
    let code = byte(bytes, this.at);
    while (isDigit(code) && this.at < end) {
      value = value * 10 + code - 48;
      code = byte(bytes, ++this.at);
    }
    if (code === 46) {
      let scale = 0.1;
      code = byte(bytes, ++this.at);
      while (isDigit(code) && this.at < end) {
        value += (code - 48) * scale;
        scale /= 10;
        code = byte(bytes, ++this.at);
      }
    } else if (this.at === digits) {
      this.at = start + 1;
      return this.word();
    } else if (this.hasReferences && !isNegative && this.skipReference()) {
      return new Reference(value);
    }
    return isNegative ? -value : value;
  }

  /** Goes behind "0 R", when that stands here. */
  private skipReference(): boolean {
    const { bytes } = this;
    let at = this.at;
    while (KINDS[byte(bytes, at)] === SPACE && at < this.end) at++;
    const generation = at;
    while (isDigit(byte(bytes, at))) at++;
    if (at === generation || at === this.at || at - generation > 5) return false;
    while (KINDS[byte(bytes, at)] === SPACE && at < this.end) at++;
    if (bytes[at] !== 82 || (at + 1 < this.end && KINDS[byte(bytes, at + 1)] === 0)) return false;
    this.at = at + 1;
    return true;
  }

  private word(): PdfValue {
    const { bytes, end } = this;
    const start = this.at;
    while (this.at < end && KINDS[bytes[this.at] ?? 0] === 0) this.at++;
    const word = operator(bytes, start, this.at);
    if (word.name === "true") return true;
    if (word.name === "false") return false;
    return word.name === "null" ? null : word;
  }

  private name(): string {
    const { bytes, end } = this;
    const start = ++this.at;
    let isPlain = true;
    while (this.at < end && KINDS[bytes[this.at] ?? 0] === 0) if (bytes[this.at++] === 35) isPlain = false;
    const name = nameText(bytes, start, this.at);
    if (isPlain) return name;
    return name.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(String(hex), 16)));
  }

  /** A text in parentheses; those inside it are balanced or escaped. */
  private literal(): Uint8Array {
    const { bytes, end } = this;
    const start = ++this.at;
    let isPlain = true;
    let open = 1;
    for (; this.at < end; this.at++) {
      const code = bytes[this.at];
      if (code === 92) {
        isPlain = false;
        this.at++;
      } else if (code === 40) open++;
      else if (code === 41 && --open === 0) break;
    }
    const text = bytes.subarray(start, Math.min(this.at, end));
    this.at++;
    return isPlain ? text : unescaped(text);
  }

  private hexadecimal(): Uint8Array {
    const { bytes, end } = this;
    const start = ++this.at;
    while (this.at < end && bytes[this.at] !== 62) this.at++;
    const text = hexBytes(bytes.subarray(start, this.at));
    this.at++;
    return text;
  }

  private array(depth: number): PdfValue {
    const items: PdfValue[] = [];
    if (depth > MAX_PDF_NESTING) return items;
    for (;;) {
      const start = this.at;
      const value = this.next(depth);
      if (value === undefined) return items;
      if (value instanceof Operator) {
        if (value.name === "]") return items;
        if (!ENDS.includes(value.name)) continue;
        this.at = start;
        return items;
      }
      items.push(value);
    }
  }

  private dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    if (depth > MAX_PDF_NESTING) return entries;
    for (let key: string | undefined; ;) {
      const start = this.at;
      const value = this.next(depth);
      if (value === undefined) return entries;
      if (value instanceof Operator) {
        if (value.name === ">") return entries;
        if (!ENDS.includes(value.name)) continue;
        this.at = start;
        return entries;
      }
      if (key === undefined) {
        if (typeof value === "string") key = value;
      } else {
        entries.set(key, value);
        key = undefined;
      }
    }
  }
}

/** Operators are few and come by the million: made once each. */
const KNOWN = new Map<number, Operator>();

function operator(bytes: Uint8Array, from: number, to: number): Operator {
  if (to - from > 3) return new Operator(chunkedText(bytes, from, Math.min(to, from + 127)));
  let packed = 0;
  for (let at = from; at < to; at++) packed = (packed << 8) | byte(bytes, at);
  let known = KNOWN.get(packed);
  if (known === undefined) {
    known = new Operator(interned(chunkedText(bytes, from, to)));
    if (KNOWN.size < 1_000) KNOWN.set(packed, known);
  }
  return known;
}

/** Names seen before, so that those that come by the thousand make no new strings. */
const KNOWN_NAMES: string[] = [];
const KNOWN_SLOTS = 1_024;
const MAX_KNOWN = 40;

function nameText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > MAX_KNOWN) return chunkedText(bytes, from, to);
  let hash = 0;
  for (let at = from; at < to; at++) hash = (hash * 31 + byte(bytes, at)) | 0;
  const slot = hash & (KNOWN_SLOTS - 1);
  const known = KNOWN_NAMES[slot];
  if (known?.length === to - from && startsWith(bytes, known, from)) return known;
  return (KNOWN_NAMES[slot] = chunkedText(bytes, from, to));
}

const ESCAPES: ReadonlyMap<number, number> = new Map([
  [110, 10],
  [114, 13],
  [116, 9],
  [98, 8],
  [102, 12],
]);

/** ISO 32000-1, 7.3.4.2. */
function unescaped(text: Uint8Array): Uint8Array {
  const result = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let code = byte(text, at);
    if (code === 92) {
      code = byte(text, ++at);
      if (code === 13 || code === 10) {
        if (code === 13 && text[at + 1] === 10) at++;
        continue;
      }
      if (code >= 48 && code <= 55) {
        let octal = code - 48;
        for (let more = 0; more < 2 && byte(text, at + 1) >= 48 && byte(text, at + 1) <= 55; more++) {
          octal = octal * 8 + byte(text, ++at) - 48;
        }
        code = octal & 255;
      } else {
        code = ESCAPES.get(code) ?? code;
      }
    }
    result[length++] = code;
  }
  return result.subarray(0, length);
}

/** Bytes of hexadecimal digits; anything else between them is skipped, a missing last digit is 0. */
export function hexBytes(text: Uint8Array): Uint8Array {
  const result = new Uint8Array((text.length + 1) >> 1);
  let digits = 0;
  let upper = 0;
  for (let at = 0; at < text.length; at++) {
    const code = byte(text, at);
    if (code === 62) break;
    const value = hexValue(code);
    if (value < 0) continue;
    if ((digits & 1) === 0) upper = value << 4;
    else result[digits >> 1] = upper | value;
    digits++;
  }
  if ((digits & 1) === 1) result[digits >> 1] = upper;
  return result.subarray(0, (digits + 1) >> 1);
}
