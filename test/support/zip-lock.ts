import { createCipheriv, createHmac, pbkdf2Sync } from "node:crypto";
import { joined } from "./binary";

/** WinZip AES (AE-2), strength 1 to 3: salt, check, enciphered bytes, seal. */
export function aesSealed(bytes: Uint8Array, password: Uint8Array, strength: 1 | 2 | 3): Uint8Array {
  const length = 8 + 8 * strength;
  const salt = Uint8Array.from({ length: length / 2 }, (_, index) => index * 11 + 5);
  const keys = Uint8Array.from(pbkdf2Sync(password, salt, 1_000, 2 * length + 2, "sha1"));
  const counters = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
  for (let block = 0; block < counters.length / 16; block++) {
    counters[block * 16] = block + 1;
    counters[block * 16 + 1] = (block + 1) >> 8;
  }
  const stream = createCipheriv(`aes-${length * 8}-ecb`, keys.slice(0, length), null).update(counters);
  const sealed = bytes.map((byte, index) => byte ^ (stream[index] ?? 0));
  const seal = createHmac("sha1", keys.slice(length, 2 * length))
    .update(sealed)
    .digest()
    .subarray(0, 10);
  return joined(salt, keys.slice(2 * length), sealed, seal);
}

/** The cipher of PKZIP 2 (APPNOTE 6.1): a header of 12 bytes, whose last one tells the password, and the bytes. */
export function pkzipSealed(bytes: Uint8Array, password: Uint8Array, check: number): Uint8Array {
  let [one, two, three] = [0x12345678, 0x23456789, 0x34567890];
  const update = (byte: number) => {
    one = step(one, byte);
    two = (Math.imul(two + (one & 255), 134775813) + 1) | 0;
    three = step(three, two >>> 24);
  };
  password.forEach(update);
  const plain = joined(
    Uint8Array.from({ length: 12 }, (_, index) => (index === 11 ? check : index * 17)),
    bytes,
  );
  return plain.map((byte) => {
    const mask = (three & 0xffff) | 2;
    const sealed = byte ^ ((Math.imul(mask, mask ^ 1) >>> 8) & 255);
    update(byte);
    return sealed;
  });
}

function step(crc: number, byte: number): number {
  let next = crc ^ byte;
  for (let bit = 0; bit < 8; bit++) next = (next >>> 1) ^ (next & 1 ? 0xedb88320 : 0);
  return next;
}
