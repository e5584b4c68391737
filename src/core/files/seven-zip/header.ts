import { byte, indexOf, u32, u64 } from "../bytes";
import type { LockedEntries, Work } from "../define";
import { lzmaDecode } from "./lzma";

/** Bytes of the list of names and coders: 100,000 files take 10 MB. */
const MAX_HEADER = 16 * 1024 * 1024;
/** A packed header may be packed itself; writers do it once. */
const MAX_PACKINGS = 3;
const PLAIN = 1;
const PACKED = 0x17;
/** Coder 7zAES, as it stands behind the byte with the length of its id (7zFormat.txt, Methods.txt). */
const AES = "\x06\xf1\x07\x01";
const LZMA = "\x03\x01\x01";

/**
 * Is AES among the coders? The header that names them is mostly packed, and when it is locked itself, so are the names.
 * One pass locks all files of an archive.
 */
export function* sevenZipLock(bytes: Uint8Array): Work<LockedEntries | undefined> {
  const start = 32 + u64(bytes, 12);
  const size = u64(bytes, 20);
  if (size === 0) return { locked: 0, all: 0, isSealed: false };
  if (start + size > bytes.length || size > MAX_HEADER) return undefined;
  let header: Uint8Array | undefined = bytes.subarray(start, start + size);
  for (let packing = 0; header !== undefined && packing <= MAX_PACKINGS; packing++) {
    const isLocked = indexOf(header, AES) >= 0;
    if (byte(header, 0) === PLAIN) return { locked: isLocked ? 1 : 0, all: 1, isSealed: false };
    if (byte(header, 0) !== PACKED) return undefined;
    if (isLocked) return { locked: 1, all: 1, isSealed: true };
    header = yield* unpacked(bytes, header);
  }
  return undefined;
}

/** Places of the fields in a packed header with one stream and one coder, as all writers make it. */
function* unpacked(bytes: Uint8Array, header: Uint8Array): Work<Uint8Array | undefined> {
  let at = 1;
  const next = () => byte(header, at++);
  const number = () => {
    const first = next();
    let value = 0;
    let mask = 0x80;
    for (let i = 0; i < 8 && (first & mask) !== 0; i++, mask >>= 1) value += next() * 2 ** (8 * i);
    const more = Math.clz32(~(first << 24)); // bits that are set before the first that is not
    return value + (first & (mask - 1)) * 2 ** (8 * more);
  };
  if (next() !== 6) return undefined; // PackInfo
  const position = number();
  number();
  let packedSize = 0;
  for (let id = next(); id !== 0; id = next()) {
    if (id === 9) packedSize = number();
    else if (id === 10 && next() === 1) at += 4;
    else return undefined;
  }
  if (next() !== 7 || next() !== 11) return undefined; // UnpackInfo, Folder
  const [folders, , coders] = [number(), next(), number()];
  const flags = next();
  const take = (length: number) => header.subarray(at, (at += length));
  const id = take(flags & 15);
  const properties = take((flags & 0x20) !== 0 ? number() : 0);
  const isLzma = folders === 1 && coders === 1 && indexOf(id, LZMA) === 0 && properties.length >= 5;
  if (!isLzma || next() !== 12) return undefined;
  const size = number();
  if (size > MAX_HEADER || u32(properties, 1) === 0) return undefined;
  return yield* lzmaDecode(bytes.subarray(32 + position, 32 + position + packedSize), byte(properties, 0), size);
}
