/** Little-endian pieces of binary files. */

export function u8(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values, (value) => value & 255);
}

export function u16(...values: readonly number[]): Uint8Array {
  return u8(...values.flatMap((value) => [value, value >> 8]));
}

export function u32(...values: readonly number[]): Uint8Array {
  return u8(...values.flatMap((value) => [value, value >> 8, value >> 16, value >>> 24]));
}

export function f64(value: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return Uint8Array.from(bytes);
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

export function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, "utf16le"));
}

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}

/** Bytes at places of an otherwise empty stretch. */
export function placed(size: number, pieces: Readonly<Record<number, Uint8Array>>): Uint8Array {
  const bytes = new Uint8Array(size);
  for (const [at, piece] of Object.entries(pieces)) bytes.set(piece, Number(at));
  return bytes;
}
