import { decodeShort } from "../charset";
import { isUtf8 } from "../../crypto/utf8";
import { indexOf, startsWith, u16, u32, u64 } from "../bytes";
import { encryptionOf, type ZipEncryption } from "./encryption";
import { extraField } from "./extra-field";

/** Entries listed at most; more are counted as too many. Ten times what is read, so that locks are judged on all. */
const MAX_LISTED = 20_000;
/** The end record and the longest comment behind it (APPNOTE 4.3.16). */
const END_SEARCH = 22 + 0xffff;
const LOCAL = "PK\x03\x04";
const CENTRAL = "PK\x01\x02";
const END = "PK\x05\x06";
const END64 = "PK\x06\x06";

/** One file in a zip, as its directory tells. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly method: number;
  /** Undefined: not encrypted. */
  readonly encryption: ZipEncryption | undefined;
  /** Place of the local header. */
  readonly offset: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of what it unpacks to; 0 where it is not told. */
  readonly crc: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** The directory was damaged or hidden, so that local headers were searched; or too long. */
  readonly problem?: "damaged" | "too-many-parts";
}

/** Lists a zip (PKWARE APPNOTE 6.3) by its central directory, or by its local headers when that is broken. */
export function listZip(bytes: Uint8Array): ZipDirectory {
  const end = endRecord(bytes);
  const listed = end && centralEntries(bytes, end);
  if (listed !== undefined && (listed.length > 0 || end?.count === 0)) return directory(listed, undefined);
  return directory(localEntries(bytes), "damaged");
}

function directory(entries: readonly ZipEntry[], problem: ZipDirectory["problem"]): ZipDirectory {
  if (entries.length > MAX_LISTED) return { entries: entries.slice(0, MAX_LISTED), problem: "too-many-parts" };
  return problem === undefined ? { entries } : { entries, problem };
}

interface EndRecord {
  readonly at: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

function endRecord(bytes: Uint8Array): EndRecord | undefined {
  const lowest = Math.max(0, bytes.length - END_SEARCH);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || !startsWith(bytes, END, at)) continue;
    const record = { at, count: u16(bytes, at + 10), size: u32(bytes, at + 12), offset: u32(bytes, at + 16) };
    const isZip64 = record.count === 0xffff || record.size === 0xffffffff || record.offset === 0xffffffff;
    return isZip64 ? (endRecord64(bytes, at) ?? record) : record;
  }
  return undefined;
}

/** The locator stands 20 bytes before the end record and tells where the wide record is. */
function endRecord64(bytes: Uint8Array, end: number): EndRecord | undefined {
  if (!startsWith(bytes, "PK\x06\x07", end - 20)) return undefined;
  const at = u64(bytes, end - 20 + 8);
  if (!startsWith(bytes, END64, at)) return undefined;
  return { at, count: u64(bytes, at + 32), size: u64(bytes, at + 40), offset: u64(bytes, at + 48) };
}

/** Undefined when a record is not where it should be. */
function centralEntries(bytes: Uint8Array, end: EndRecord): ZipEntry[] | undefined {
  // Bytes before the zip (a self-extracting program) shift every offset by the same amount.
  const shift = startsWith(bytes, CENTRAL, end.offset) ? 0 : end.at - end.size - end.offset;
  const entries: ZipEntry[] = [];
  let at = end.offset + shift;
  for (let i = 0; i < end.count && i <= MAX_LISTED; i++) {
    if (!startsWith(bytes, CENTRAL, at)) return undefined;
    const nameEnd = at + 46 + u16(bytes, at + 28);
    const extraEnd = nameEnd + u16(bytes, at + 30);
    entries.push(centralEntry(bytes, at, bytes.subarray(nameEnd, extraEnd), shift));
    at = extraEnd + u16(bytes, at + 32);
  }
  const isShifted = entries.some(({ offset }) => !startsWith(bytes, LOCAL, offset));
  return isShifted && !entries.some(({ offset }) => startsWith(bytes, LOCAL, offset)) ? undefined : entries;
}

function centralEntry(bytes: Uint8Array, at: number, extra: Uint8Array, shift: number): ZipEntry {
  const flags = u16(bytes, at + 8);
  const wide = wideSizes(bytes, at, extra);
  const name = nameOf(bytes.subarray(at + 46, at + 46 + u16(bytes, at + 28)), flags, extra);
  return {
    name,
    isFolder: isFolder(name, wide.size),
    method: u16(bytes, at + 10),
    encryption: encryptionOf(flags, u16(bytes, at + 10), extra),
    packedSize: wide.packedSize,
    size: wide.size,
    crc: u32(bytes, at + 16),
    offset: wide.offset + shift,
  };
}

/** Zip64 extra field: holds only those values that are all ones in the record, in this order (APPNOTE 4.5.3). */
function wideSizes(bytes: Uint8Array, at: number, extra: Uint8Array) {
  const field = extraField(extra, 0x0001);
  let next = 0;
  const wide = (value: number) => {
    if (value !== 0xffffffff || field === undefined) return value;
    next += 8;
    return u64(field, next - 8);
  };
  const size = wide(u32(bytes, at + 24));
  const packedSize = wide(u32(bytes, at + 20));
  return { size, packedSize, offset: wide(u32(bytes, at + 42)) };
}

/** Each local header, wherever it stands. Sizes may stand behind the data; then the next header ends it. */
function localEntries(bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = indexOf(bytes, LOCAL); at >= 0 && entries.length <= MAX_LISTED;) {
    const flags = u16(bytes, at + 6);
    const nameEnd = at + 30 + u16(bytes, at + 26);
    const start = nameEnd + u16(bytes, at + 28);
    const extra = bytes.subarray(nameEnd, start);
    const claimed = u32(bytes, at + 18);
    const isKnown = (flags & 8) === 0 && start + claimed <= bytes.length;
    const next = indexOf(bytes, LOCAL, isKnown ? start + claimed : Math.min(start, bytes.length));
    const name = nameOf(bytes.subarray(at + 30, nameEnd), flags, extra);
    const size = isKnown ? u32(bytes, at + 22) : 0;
    entries.push({
      name,
      isFolder: isFolder(name, size),
      method: u16(bytes, at + 8),
      encryption: encryptionOf(flags, u16(bytes, at + 8), extra),
      offset: at,
      packedSize: isKnown ? claimed : (next < 0 ? bytes.length : next) - start,
      size,
      crc: isKnown ? u32(bytes, at + 14) : 0,
    });
    at = next;
  }
  return entries;
}

/** UTF-8 when flagged, in the Unicode extra field, or plainly so; else the code page of DOS. */
function nameOf(raw: Uint8Array, flags: number, extra: Uint8Array): string {
  const unicode = extraField(extra, 0x7075);
  if (unicode !== undefined && unicode.length > 5) return decodeShort(unicode.subarray(5), "utf-8");
  return decodeShort(raw, (flags & 0x800) !== 0 || isUtf8(raw) ? "utf-8" : "cp437");
}

/** What is called a folder and holds something is a file. */
function isFolder(name: string, size: number): boolean {
  return size === 0 && (name.endsWith("/") || name.endsWith("\\"));
}
