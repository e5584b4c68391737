import { chunkedText } from "./chars";

/** Characters decoded between two yields: about a millisecond of work. */
const CHARS_A_YIELD = 256 * 1024;

/** Bytes of a base64 text (either alphabet, white space and missing padding allowed); undefined when it is none. */
export function base64Decode(text: string): Uint8Array | undefined {
  const decoder = new Base64Decoder(text.length);
  decoder.add(text);
  return decoder.broken ? undefined : decoder.finish();
}

/** The same in slices, for a driver that keeps a deadline: an attachment has up to 34 million characters. */
export function* base64Work(text: string): Generator<void, Uint8Array | undefined, void> {
  const decoder = new Base64Decoder(text.length);
  for (let at = 0; at < text.length; at += CHARS_A_YIELD) {
    decoder.add(text.slice(at, at + CHARS_A_YIELD));
    yield;
  }
  return decoder.broken ? undefined : decoder.finish();
}

/** RFC 4648 section 5, without padding: fits in keys and names. */
export function base64url(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let out = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    // Writing past the end of a typed array does nothing, which drops what padding would stand for.
    for (let shift = 18; shift >= 0; shift -= 6) codes[out++] = URL_ALPHABET.charCodeAt((group >> shift) & 63);
  }
  return chunkedText(codes, 0, codes.length);
}

/** Decodes piece by piece. Skips what is not base64 and says so in `broken`, so that damaged mail still gives its bytes. */
export class Base64Decoder {
  /** Something else than base64 stood in the text, or after its padding. */
  broken = false;
  private readonly bytes: Uint8Array;
  private length = 0;
  private group = 0;
  private digits = 0;
  private padding = 0;

  /** `chars`: the most characters that will be added. */
  constructor(chars: number) {
    this.bytes = new Uint8Array(Math.ceil((chars * 3) / 4));
  }

  add(text: string): void {
    let at = 0;
    while (at < text.length) {
      if (this.digits === 0 && this.padding === 0) at = this.addFours(text, at);
      if (at < text.length) this.addChar(text.charCodeAt(at++));
    }
  }

  /** Everything so far. A lone last digit cannot be a byte: it makes the text broken. */
  finish(): Uint8Array {
    if (this.digits >= 2) this.bytes[this.length++] = this.group >> (this.digits === 2 ? 4 : 10);
    if (this.digits === 3) this.bytes[this.length++] = (this.group >> 2) & 255;
    this.digits = 0;
    return this.bytes.subarray(0, this.length);
  }

  private addFours(text: string, from: number): number {
    const { bytes } = this;
    let { length } = this;
    let at = from;
    for (; at + 4 <= text.length; at += 4) {
      const group =
        (digit(text.charCodeAt(at)) << 18) |
        (digit(text.charCodeAt(at + 1)) << 12) |
        (digit(text.charCodeAt(at + 2)) << 6) |
        digit(text.charCodeAt(at + 3));
      if (group < 0) break;
      bytes[length++] = group >> 16;
      bytes[length++] = (group >> 8) & 255;
      bytes[length++] = group & 255;
    }
    this.length = length;
    return at;
  }

  private addChar(code: number): void {
    const value = digit(code);
    if (value < 0) {
      if (code === EQUALS) this.addPadding();
      else if (!isSpace(code)) this.broken = true;
      return;
    }
    if (this.padding > 0) this.startAgain();
    this.group = ((this.group << 6) | value) & 0xffffff;
    if (++this.digits < 4) return;
    this.bytes[this.length++] = this.group >> 16;
    this.bytes[this.length++] = (this.group >> 8) & 255;
    this.bytes[this.length++] = this.group & 255;
    this.digits = 0;
  }

  private addPadding(): void {
    this.padding++;
    if (this.digits === 0 || this.digits + this.padding > 4) this.broken = true;
  }

  /** Some mailers encode line by line, each with its own padding. */
  private startAgain(): void {
    this.broken = true;
    this.finish();
    this.padding = 0;
  }
}

const URL_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const EQUALS = 61;
const DIGITS = digitTable();

function digitTable(): Int8Array {
  const table = new Int8Array(256).fill(-1);
  for (let value = 0; value < 64; value++) table[URL_ALPHABET.charCodeAt(value)] = value;
  table["+".charCodeAt(0)] = 62;
  table["/".charCodeAt(0)] = 63;
  return table;
}

/** -1 for what is no digit; shifted left it stays negative, so that four are checked at once. */
function digit(code: number): number {
  return DIGITS[code] ?? -1;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
