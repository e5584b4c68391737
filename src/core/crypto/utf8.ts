import { chunkedText } from "./chars";

/** Code units collected before they become a string. */
const UNITS_A_CHUNK = 16_384;
const REPLACEMENT = 0xfffd;

/** UTF-8 bytes of a text; half of a surrogate pair becomes U+FFFD, as in TextEncoder. */
export function utf8Encode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = unit < 0x80 ? unit : codePointAt(text, at);
    if (code < 0x80) {
      bytes[length++] = code;
    } else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 63);
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 63);
      bytes[length++] = 0x80 | (code & 63);
    } else {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 63);
      bytes[length++] = 0x80 | ((code >> 6) & 63);
      bytes[length++] = 0x80 | (code & 63);
      at++;
    }
  }
  return bytes.slice(0, length);
}

function codePointAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? REPLACEMENT;
  return code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : code;
}

/** Text of UTF-8 bytes; what is broken becomes U+FFFD, as in TextDecoder. A byte order mark is kept. */
export function utf8Decode(bytes: Uint8Array, from = 0, to = bytes.length): string {
  if (isAscii(bytes, from, to)) return chunkedText(bytes, from, to);
  const units = new Uint16Array(UNITS_A_CHUNK);
  const chunks: string[] = [];
  let length = 0;
  for (let at = from; at < to;) {
    if (length > UNITS_A_CHUNK - 2) {
      chunks.push(chunkedText(units, 0, length));
      length = 0;
    }
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      units[length++] = lead;
      at++;
      continue;
    }
    const size = validSequence(bytes, at, to);
    if (size > 0) {
      const code = codeOf(bytes, at, size);
      if (code > 0xffff) units[length++] = 0xd7c0 + (code >> 10);
      units[length++] = code > 0xffff ? 0xdc00 | (code & 0x3ff) : code;
    } else {
      units[length++] = REPLACEMENT;
    }
    at += Math.abs(size);
  }
  chunks.push(chunkedText(units, 0, length));
  return chunks.join("");
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] ?? 0) > 127) return false;
  return true;
}

/** Is this range well-formed UTF-8? A sequence that the end of the range cuts off is allowed when `cut` is set. */
export function isUtf8(bytes: Uint8Array, from = 0, to = bytes.length, cut = false): boolean {
  for (let at = from; at < to;) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const size = validSequence(bytes, at, to);
    if (size < 0) return cut && at - size === to && isCutOff(bytes, at, to);
    at += size;
  }
  return true;
}

/**
 * Bytes of the multi-byte sequence at `at`, or minus the bytes that one U+FFFD stands for.
 * Ranges of the second byte: Unicode 15, table 3-7 (no overlong forms, surrogates, or beyond U+10FFFF).
 */
function validSequence(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at] ?? 0;
  const size = sizeOf(lead);
  if (size === 0) return -1;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < size; i++) {
    const next = at + i < to ? (bytes[at + i] ?? 0) : 0;
    if (i === 1 ? next < low || next > high : (next & 0xc0) !== 0x80) return -i;
  }
  return size;
}

function isCutOff(bytes: Uint8Array, at: number, to: number): boolean {
  return to - at < sizeOf(bytes[at] ?? 0);
}

function sizeOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function codeOf(bytes: Uint8Array, at: number, size: number): number {
  let code = (bytes[at] ?? 0) & (size === 2 ? 0x1f : size === 3 ? 0x0f : 0x07);
  for (let i = 1; i < size; i++) code = (code << 6) | ((bytes[at + i] ?? 0) & 63);
  return code;
}
