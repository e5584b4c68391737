import { byte, hexValue } from "../bytes";

/** `byte` is a character by its number in the code page (\'e9). Past the end there is one more `close` after another. */
export type RtfToken = "open" | "close" | "word" | "byte" | "text";

const OPEN = 123;
const CLOSE = 125;
const BACKSLASH = 92;
const QUOTE = 39;
const SPACE = 32;
const MINUS = 45;
const ZERO = 48;

/** Letters of one control word: the specification allows 32. */
const MAX_WORD = 40;
/** Digits of its number. */
const MAX_DIGITS = 10;

/** Cuts RTF 1.9 into tokens; line ends and raw data (\bin) are none. What is malformed is read as far as it makes sense. */
export class RtfLexer {
  /** The control word without its number, or the sign of a control symbol ("*", "~"). */
  word = "";
  /** The number behind a control word; the code of a `byte`. */
  number: number | undefined;
  /** Where a text stands, and whether all of it is below 128. */
  start = 0;
  isAscii = true;
  at = 0;

  constructor(readonly bytes: Uint8Array) {}

  next(): RtfToken {
    const { bytes } = this;
    while (isLineEnd(byte(bytes, this.at)) && this.at < bytes.length) this.at++;
    const code = this.at < bytes.length ? byte(bytes, this.at) : CLOSE;
    if (code === BACKSLASH) return this.control();
    if (code === OPEN || code === CLOSE) {
      this.at++;
      return code === OPEN ? "open" : "close";
    }
    this.text();
    return "text";
  }

  private text(): void {
    const { bytes } = this;
    this.start = this.at;
    let bits = 0;
    for (; this.at < bytes.length; this.at++) {
      const code = byte(bytes, this.at);
      if (code === BACKSLASH || code === OPEN || code === CLOSE || isLineEnd(code)) break;
      bits |= code;
    }
    this.isAscii = bits < 128;
  }

  private control(): RtfToken {
    const { bytes } = this;
    this.start = ++this.at;
    while (isLetter(byte(bytes, this.at)) && this.at - this.start < MAX_WORD) this.at++;
    if (this.at === this.start) {
      this.at++;
      if (byte(bytes, this.start) === QUOTE) {
        this.at += 2;
        this.number = 16 * hexValue(byte(bytes, this.start + 1)) + hexValue(byte(bytes, this.start + 2));
        return "byte";
      }
      this.word = shortText(bytes, this.start, this.at);
      this.number = undefined;
    } else {
      this.number = this.parameter();
    }
    return "word";
  }

  private parameter(): number | undefined {
    const { bytes } = this;
    this.word = shortText(bytes, this.start, this.at);
    const isMinus = byte(bytes, this.at) === MINUS;
    if (isMinus) this.at++;
    const start = this.at;
    let number = 0;
    for (; isDigit(byte(bytes, this.at)) && this.at - start < MAX_DIGITS; this.at++) {
      number = number * 10 + byte(bytes, this.at) - ZERO;
    }
    const hasNumber = this.at > start;
    if (byte(bytes, this.at) === SPACE) this.at++;
    if (this.word === "bin" && !isMinus) this.at += number;
    if (!hasNumber) return undefined;
    return isMinus ? -number : number;
  }
}

function isLineEnd(code: number): boolean {
  return code === 13 || code === 10;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Control words are a few letters, and millions: a chunk for each would take most of the time. */
function shortText(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(byte(bytes, at));
  return text;
}
