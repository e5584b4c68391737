/** Characters that count: later ones are cut off. */
const MAX_PASSWORD = 15;
/** Fills the password up to 16 bytes (MS-OFFCRYPTO 2.3.7.2). */
const PADDING = [0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0, 0xbe, 0x0f, 0, 0xbf, 0x0f, 0];

/** Key and check value of a password in the oldest kind of lock (MS-OFFCRYPTO 2.3.7.1 and 2.3.7.2). */
export function xorVerifier(password: string): { readonly key: number; readonly hash: number } {
  const bytes = narrowBytes(password);
  return { key: xorKey(bytes), hash: xorHash(bytes) };
}

/** The 16 bytes that a workbook is covered with. Excel turns them by two, where the specification says one back. */
export function xorCover(password: string): Uint8Array {
  const bytes = narrowBytes(password);
  const key = xorKey(bytes);
  return Uint8Array.from([...bytes, ...PADDING].slice(0, 16), (value, index) =>
    turned(value ^ (index % 2 === 0 ? key & 255 : key >> 8), 2),
  );
}

/** Bits of a byte turned to the left. */
export function turned(value: number, by: number): number {
  return ((value << by) | (value >> (8 - by))) & 255;
}

/** Low bytes of the characters, or the high one where that is zero. */
function narrowBytes(password: string): readonly number[] {
  return Array.from(password.slice(0, MAX_PASSWORD), (character) => {
    const code = character.charCodeAt(0);
    return (code & 255) === 0 ? code >> 8 : code & 255;
  });
}

/** The tables of the specification are those of a CRC (polynomial 0x1021) of the characters' lower seven bits. */
function xorKey(bytes: readonly number[]): number {
  let key = bytes.length === 0 ? 0 : 0xffff;
  for (const byte of bytes) {
    key ^= (byte & 127) << 8;
    for (let bit = 0; bit < 8; bit++) key = ((key << 1) ^ ((key & 0x8000) === 0 ? 0 : 0x1021)) & 0xffff;
  }
  return key;
}

function xorHash(bytes: readonly number[]): number {
  if (bytes.length === 0) return 0;
  const hash = [bytes.length, ...bytes].reduceRight(
    (sum, byte) => (((sum & 0x4000) === 0 ? 0 : 1) | ((sum << 1) & 0x7fff)) ^ byte,
    0,
  );
  return hash ^ 0xce4b;
}
