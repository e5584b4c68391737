import { rc4 } from "../../crypto/rc4";
import { byte, u16 } from "../bytes";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { encryptionHeader, keysOf, type LegacyVerifier } from "../office-lock/legacy-cipher";
import { turned, xorCover, xorVerifier } from "../office-lock/xor";
import { Records } from "./records";

const FILEPASS = 0x2f;
const BOUNDSHEET = 0x85;
const EOF = 0x0a;
/** Records that stay readable in a locked workbook (MS-XLS 2.2.10): starts of streams, locks and users. */
const PLAIN = [0x009, 0x209, 0x409, 0x809, FILEPASS, 0x194, 0x195, 0x196, 0x138, 0x1c0, 0x0e1];
/** Bytes of a stream with a key of their own. */
const BLOCK = 1_024;
/** A lock stands before all else; a workbook without one is not searched to its end. */
const MAX_HEAD = 100;

/** The lock of a workbook stream; "unknown" for one that is not known here, undefined without one. */
export function workbookLock(stream: Uint8Array): LegacyVerifier | "unknown" | undefined {
  const records = new Records(stream);
  for (let count = 0; count < MAX_HEAD && records.next() && records.id !== EOF; count++) {
    if (records.id !== FILEPASS) continue;
    const { start, end } = records;
    // Before version 8 there was only one kind, and so nothing that tells it.
    const isOld = end - start <= 4;
    if (!isOld && u16(stream, start) !== 0) return encryptionHeader(stream, start + 2) ?? "unknown";
    const at = isOld ? start : start + 2;
    return { scheme: "xor", key: u16(stream, at), hash: u16(stream, at + 2) };
  }
  return undefined;
}

/** The stream as it was before it was locked; undefined when the password is another one. */
export function* unlocked(stream: Uint8Array, lock: LegacyVerifier, password: string): Work<Uint8Array | undefined> {
  if (lock.scheme === "xor") {
    const { key, hash } = xorVerifier(password);
    return key === lock.key && hash === lock.hash ? yield* uncovered(stream, xorCover(password)) : undefined;
  }
  const keys = keysOf(lock, password);
  if (keys === undefined) return undefined;
  const opened = new Uint8Array(stream.length);
  for (let at = 0; at < stream.length; at += BLOCK) {
    opened.set(rc4(keys(at / BLOCK), stream.subarray(at, at + BLOCK)), at);
    if (at % BYTES_A_YIELD === 0) yield;
  }
  const records = new Records(stream);
  while (records.next()) {
    const { start, end, id } = records;
    const plain = plainBytes(id, start, end);
    opened.set(stream.subarray(start - 4, start + plain), start - 4);
  }
  return opened;
}

/** The cover of a record begins where its place and length say. */
function* uncovered(stream: Uint8Array, cover: Uint8Array): Work<Uint8Array> {
  const opened = stream.slice();
  const records = new Records(stream);
  let yieldAt = BYTES_A_YIELD;
  while (records.next()) {
    const { start, end, id } = records;
    for (let at = start + plainBytes(id, start, end); at < end; at++) {
      opened[at] = turned(byte(stream, at), 3) ^ byte(cover, (at + end - start) & 15);
    }
    if (end < yieldAt) continue;
    yieldAt = end + BYTES_A_YIELD;
    yield;
  }
  return opened;
}

/** How many bytes of a record are not locked; of a sheet's entry its place. */
function plainBytes(id: number, start: number, end: number): number {
  if (PLAIN.includes(id)) return end - start;
  return id === BOUNDSHEET ? Math.min(4, end - start) : 0;
}
