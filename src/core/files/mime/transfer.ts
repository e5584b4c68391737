import { Base64Decoder } from "../../crypto/base64";
import { chunkedText } from "../../crypto/chars";
import { byte, hexValue } from "../bytes";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";

/** The bytes that a part stands for (RFC 2045 section 6). An encoding nobody knows leaves them as they are. */
export function* decodeTransfer(bytes: Uint8Array, encoding: string): Work<Uint8Array> {
  if (encoding === "base64") return yield* base64(bytes);
  return encoding === "quoted-printable" ? yield* quotedPrintable(bytes) : bytes;
}

/** Lenient: what is not base64 is skipped, as mailing lists add lines below it. */
function* base64(bytes: Uint8Array): Work<Uint8Array> {
  const decoder = new Base64Decoder(bytes.length);
  for (let at = 0; at < bytes.length; at += BYTES_A_YIELD) {
    decoder.add(chunkedText(bytes, at, Math.min(bytes.length, at + BYTES_A_YIELD)));
    yield;
  }
  return decoder.finish();
}

const EQUALS = 61;

function* quotedPrintable(bytes: Uint8Array): Work<Uint8Array> {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(bytes.length, at + BYTES_A_YIELD);
    while (at < end) {
      const code = byte(bytes, at++);
      if (code !== EQUALS) {
        out[length++] = code;
        continue;
      }
      const lineEnd = softBreak(bytes, at);
      const value = hexValue(byte(bytes, at)) * 16 + hexValue(byte(bytes, at + 1));
      if (lineEnd > at) {
        at = lineEnd;
      } else if (value >= 0) {
        out[length++] = value;
        at += 2;
      } else {
        out[length++] = code;
      }
    }
    yield;
  }
  return out.subarray(0, length);
}

/** Place behind a line end that "=" takes away, with the spaces that some servers add before it; `at` when there is none. */
function softBreak(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < at + 80 && (byte(bytes, end) === 32 || byte(bytes, end) === 9)) end++;
  if (byte(bytes, end) === 13 && byte(bytes, end + 1) === 10) return end + 2;
  return byte(bytes, end) === 10 || byte(bytes, end) === 13 ? end + 1 : at;
}
