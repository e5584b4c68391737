import { byte, indexOf, u32, u64 } from "../bytes";
import type { LockedEntries, Work } from "../define";
import { lzmaDecode } from "./lzma";
import { readStreams, type Coder, type Streams } from "./streams";

/** Bytes of the list of names and coders: 100,000 files take 10 MB. */
const MAX_HEADER = 16 * 1024 * 1024;
/** A packed header may be packed itself; writers do it once. */
const MAX_PACKINGS = 3;
const PLAIN = 1;
const PACKED = 0x17;
const MAIN_STREAMS = 4;
/** Ids of coders (7zFormat.txt, Methods.txt). */
const AES = "\x06\xf1\x07\x01";
const LZMA = "\x03\x01\x01";

/**
 * How many of the folders, each one file or several packed as one, have AES among their coders? The header that names
 * them is mostly packed, and when it is locked itself, so are the names.
 */
export function* sevenZipLock(bytes: Uint8Array): Work<LockedEntries | undefined> {
  const start = 32 + u64(bytes, 12);
  const size = u64(bytes, 20);
  if (size === 0) return { locked: 0, all: 0, isSealed: false };
  if (start + size > bytes.length || size > MAX_HEADER) return undefined;
  let header: Uint8Array | undefined = bytes.subarray(start, start + size);
  for (let packing = 0; header !== undefined && packing <= MAX_PACKINGS; packing++) {
    if (byte(header, 0) === PLAIN) return lockedFolders(header);
    if (byte(header, 0) !== PACKED) return undefined;
    const streams = readStreams(header, 1);
    const [coders = [], ...otherFolders] = streams?.folders ?? [];
    if (coders.some(isAes)) return { locked: 1, all: 1, isSealed: true };
    const [coder, ...otherCoders] = coders;
    if (streams === undefined || otherFolders.length + otherCoders.length > 0) return undefined;
    header = coder && (yield* unpacked(bytes, coder, streams));
  }
  return undefined;
}

function* unpacked(
  bytes: Uint8Array,
  { id, properties }: Coder,
  { position, packedSize, size }: Streams,
): Work<Uint8Array | undefined> {
  const isLzma = indexOf(id, LZMA) === 0 && properties.length >= 5;
  if (!isLzma || size > MAX_HEADER || u32(properties, 1) === 0) return undefined;
  const start = 32 + position;
  return yield* lzmaDecode(bytes.subarray(start, start + packedSize), byte(properties, 0), size);
}

/** Archives of empty files have no streams. */
function lockedFolders(header: Uint8Array): LockedEntries | undefined {
  if (byte(header, 1) !== MAIN_STREAMS) return { locked: 0, all: 0, isSealed: false };
  const folders = readStreams(header, 2)?.folders;
  return (
    folders && { locked: folders.filter((coders) => coders.some(isAes)).length, all: folders.length, isSealed: false }
  );
}

function isAes({ id }: Coder): boolean {
  return indexOf(id, AES) === 0;
}
