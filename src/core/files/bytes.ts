/** Little-endian readers. Past the end they give 0, so that a cut-off file reads as a damaged one, never throws. */

export function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

export function u16(bytes: Uint8Array, at: number): number {
  return byte(bytes, at) | (byte(bytes, at + 1) << 8);
}

export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

/** 64 bits as a double: exact up to 2^53, far beyond any file that is read. */
export function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 0x1_0000_0000;
}

/** Does `signature` stand at `at`? A text signature means its character codes, a number array its bytes. */
export function startsWith(bytes: Uint8Array, signature: string | readonly number[], at = 0): boolean {
  for (let i = 0; i < signature.length; i++) {
    const expected = typeof signature === "string" ? signature.charCodeAt(i) : signature[i];
    if (bytes[at + i] !== expected) return false;
  }
  return true;
}

/** First place of `signature` from `from`, before `to`; -1 when there is none. */
export function indexOf(bytes: Uint8Array, signature: string, from = 0, to = bytes.length): number {
  const first = signature.charCodeAt(0);
  // Cut off, since a search in all bytes would run on to the next one, however far behind `to`.
  const searched = bytes.subarray(0, Math.max(0, to));
  for (let at = searched.indexOf(first, from); at >= 0; at = searched.indexOf(first, at + 1)) {
    if (startsWith(searched, signature, at)) return at;
  }
  return -1;
}

/** Value of a hexadecimal digit; far below zero for what is none, so that a sum with one is negative. */
export function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1_000;
}

export function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
