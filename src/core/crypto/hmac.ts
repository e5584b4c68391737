export interface Hash {
  (bytes: Uint8Array): Uint8Array;
}

/** HMAC (RFC 2104) with a hash that works on blocks of `block` bytes. */
export function hmac(hash: Hash, block: 64 | 128, key: Uint8Array, message: Uint8Array): Uint8Array {
  const [inner, outer] = hmacPads(hash, block, key);
  return hash(joined(outer, hash(joined(inner, message))));
}

/** What the inner and the outer hash begin with. */
export function hmacPads(hash: Hash, block: 64 | 128, key: Uint8Array): readonly [Uint8Array, Uint8Array] {
  const short = key.length > block ? hash(key) : key;
  const padWith = (filler: number) => {
    const pad = new Uint8Array(block).fill(filler);
    short.forEach((byte, index) => (pad[index] = byte ^ filler));
    return pad;
  };
  return [padWith(0x36), padWith(0x5c)];
}

/** The arrays one behind the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
