import { putWord } from "./words";

/**
 * The bytes with what hashes of the MD family put behind them: a 1, zeros up to whole blocks, and the number of bits in
 * the last `lengthBytes` (8 or 16) bytes. Of at most 2^53 bits.
 * Only valid until the next call.
 */
export function padded(bytes: Uint8Array, block: 64 | 128, lengthBytes: 8 | 16, littleEndian = false): Uint8Array {
  const length = (Math.floor((bytes.length + lengthBytes) / block) + 1) * block;
  const result = length > SHORT.length ? new Uint8Array(length) : SHORT.subarray(0, length).fill(0, bytes.length);
  result.set(bytes);
  result[bytes.length] = 0x80;
  const bits = bytes.length * 8;
  putWord(result, length - 8, Math.floor(bits / 0x100000000));
  putWord(result, length - 4, bits);
  if (littleEndian) result.subarray(length - 8).reverse();
  return result;
}

/** Keys of Office files take 100,000 hashes of a few bytes: this one array serves all of them, each until the next. */
const SHORT = new Uint8Array(256);
