import { createHash } from "node:crypto";
import { rc4 } from "../../src/core/crypto/rc4";
import { joined, u16, u32, utf16 } from "./binary";

/** Locks as MS-OFFCRYPTO 2.3.5 and 2.3.6 describe them, written here once more to compare with. */
export interface Lock {
  readonly header: Uint8Array;
  readonly keyOf: (block: number) => Uint8Array;
}

const SALT = Uint8Array.from({ length: 16 }, (_, index) => index * 7 + 1);
const NUMBER = Uint8Array.from({ length: 16 }, (_, index) => 255 - index * 3);

function hash(algorithm: "md5" | "sha1", ...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(
    createHash(algorithm)
      .update(joined(...pieces))
      .digest(),
  );
}

export function rc4Lock(password: string): Lock {
  const start = hash("md5", utf16(password)).slice(0, 5);
  const base = hash("md5", ...Array.from({ length: 16 }, () => joined(start, SALT))).slice(0, 5);
  const keyOf = (block: number) => hash("md5", base, u32(block));
  return { header: joined(u16(1, 1), SALT, rc4(keyOf(0), joined(NUMBER, hash("md5", NUMBER)))), keyOf };
}

export function cryptoApiLock(password: string, bits: 40 | 128): Lock {
  const base = hash("sha1", SALT, utf16(password));
  const keyOf = (block: number) => {
    const key = hash("sha1", base, u32(block));
    return bits === 128 ? key.slice(0, 16) : joined(key.slice(0, 5), new Uint8Array(11));
  };
  const provider = utf16("Some Provider\0");
  const header = joined(u32(4, 0, 0x6801, 0x8004, bits, 1, 0, 0), provider);
  const sealed = rc4(keyOf(0), joined(NUMBER, hash("sha1", NUMBER)));
  const verifier = joined(u32(16), SALT, sealed.slice(0, 16), u32(20), sealed.slice(16));
  return { header: joined(u16(4, 2), u32(4, header.length), header, verifier), keyOf };
}

/** A workbook stream, locked from its first record on; what stays readable is put back (MS-XLS 2.2.10). */
export function lockedWorkbook(stream: Uint8Array, { keyOf }: Lock): Uint8Array {
  const locked = new Uint8Array(stream.length);
  for (let at = 0; at < stream.length; at += 1_024) {
    locked.set(rc4(keyOf(at / 1_024), stream.subarray(at, at + 1_024)), at);
  }
  for (const { start, plain } of recordsOf(stream)) locked.set(stream.subarray(start - 4, plain), start - 4);
  return locked;
}

/** The same with the older lock: the cover is laid on after a turn, from where place and length say. */
export function coveredWorkbook(stream: Uint8Array, cover: Uint8Array): Uint8Array {
  const covered = stream.slice();
  for (const { start, plain, end } of recordsOf(stream)) {
    for (let at = plain; at < end; at++) {
      const mixed = (stream[at] ?? 0) ^ (cover[(at + end - start) % 16] ?? 0);
      covered[at] = (mixed << 5) | (mixed >> 3);
    }
  }
  return covered;
}

/** `plain`: up to where a record stays readable. */
function recordsOf(
  stream: Uint8Array,
): readonly { readonly start: number; readonly plain: number; readonly end: number }[] {
  const view = Buffer.from(stream);
  const records = [];
  for (let start = 4; start <= stream.length;) {
    const id = view.readUInt16LE(start - 4);
    const end = start + view.readUInt16LE(start - 2);
    records.push({ start, plain: id === 0x809 || id === 0x2f ? end : id === 0x85 ? start + 4 : start, end });
    start = end + 4;
  }
  return records;
}
