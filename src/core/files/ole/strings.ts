import { chunkedText } from "../../crypto/chars";
import { u16 } from "../bytes";
import { decodeAs, type Charset } from "../charset";

/** Text of UTF-16 (little-endian) units, as far as they are there. */
export function utf16Text(bytes: Uint8Array, at: number, units: number): string {
  const codes = new Uint16Array(Math.max(0, Math.min(units, (bytes.length - at) >> 1)));
  for (let i = 0; i < codes.length; i++) codes[i] = u16(bytes, at + 2 * i);
  return chunkedText(codes, 0, codes.length);
}

/** Text of bytes that are each a character below 256: UTF-16 with the upper halves left out. */
export function narrowText(bytes: Uint8Array, at: number, length: number): string {
  return chunkedText(bytes, at, Math.min(bytes.length, at + length));
}

/** Text of bytes in a charset. */
export function byteText(bytes: Uint8Array, at: number, length: number, charset: Charset): string {
  return decodeAs(bytes.subarray(at, Math.max(at, at + length)), charset);
}

/** The same up to the first zero byte. */
export function zeroEnded(bytes: Uint8Array, at: number, charset: Charset): string {
  const end = bytes.indexOf(0, at);
  return byteText(bytes, at, (end < 0 ? bytes.length : end) - at, charset);
}
