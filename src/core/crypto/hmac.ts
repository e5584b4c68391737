import { sha1 } from "./sha1";

export interface Hash {
  (bytes: Uint8Array): Uint8Array;
}

/** HMAC (RFC 2104) with a hash that works on blocks of `block` bytes. */
export function hmac(hash: Hash, block: 64 | 128, key: Uint8Array, message: Uint8Array): Uint8Array {
  return keyedHash(hash, block, key)(message);
}

/** The same for many messages: what comes of the key is made once. */
function keyedHash(hash: Hash, block: 64 | 128, key: Uint8Array): Hash {
  const short = key.length > block ? hash(key) : key;
  const padWith = (filler: number) => {
    const pad = new Uint8Array(block).fill(filler);
    short.forEach((byte, index) => (pad[index] = byte ^ filler));
    return pad;
  };
  const inner = padWith(0x36);
  const outer = padWith(0x5c);
  return (message) => hash(joined(outer, hash(joined(inner, message))));
}

/** PBKDF2 (RFC 8018, 5.2) with HMAC-SHA-1, as archives use it. `length` in bytes, `first`: block of 20 bytes that it begins with. */
export function pbkdf2Sha1(
  password: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  length: number,
  first = 0,
): Uint8Array {
  const result = new Uint8Array(Math.ceil(length / 20) * 20);
  const seal = keyedHash(sha1, 64, password);
  for (let block = 0; block * 20 < length; block++) {
    const count = first + block + 1;
    const number = Uint8Array.of(count >>> 24, count >>> 16, count >>> 8, count);
    let last = seal(joined(salt, number));
    const sum = last.slice();
    for (let round = 1; round < rounds; round++) {
      last = seal(last);
      for (let at = 0; at < 20; at++) sum[at] = (sum[at] ?? 0) ^ (last[at] ?? 0);
    }
    result.set(sum, block * 20);
  }
  return result.subarray(0, length);
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
