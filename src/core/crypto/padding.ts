/**
 * The bytes with what hashes of the MD family put behind them: a 1, zeros up to whole blocks, and the number of bits in
 * the last `lengthBytes` (8 or 16) bytes. Of at most 2^53 bits.
 */
export function padded(bytes: Uint8Array, block: 64 | 128, lengthBytes: 8 | 16, littleEndian = false): DataView {
  const blocks = Math.floor((bytes.length + lengthBytes) / block) + 1;
  const result = new Uint8Array(blocks * block);
  result.set(bytes);
  result[bytes.length] = 0x80;
  const view = new DataView(result.buffer);
  const high = Math.floor(bytes.length / 0x20000000);
  const low = (bytes.length << 3) >>> 0;
  view.setUint32(result.length - 8, littleEndian ? low : high, littleEndian);
  view.setUint32(result.length - 4, littleEndian ? high : low, littleEndian);
  return view;
}
