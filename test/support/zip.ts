import { crc32 } from "node:zlib";
import { deflateSync } from "fflate";
import { aesSealed, pkzipSealed } from "./zip-lock";

export type Content = string | Uint8Array;

/** One entry of a zip to build. */
export interface ZipFile {
  readonly name: string | Uint8Array;
  readonly content: Content;
  readonly stored?: boolean;
  /** Marks the entry as encrypted; the bytes stay as they are, since nobody may open them. */
  readonly lock?: "zipcrypto" | "pkware" | "masked" | 1 | 2 | 3;
  /** Really locks it, where `lock` is "zipcrypto" or a strength of AES. */
  readonly password?: string | Uint8Array;
  /** Sizes behind the data and zeros in the local header, as streaming writers do. */
  readonly streamed?: boolean;
  /** The size the directory claims, where it lies. */
  readonly claimedSize?: number;
  readonly method?: number;
}

/** A zip of these files; a record stands for plain files by name. */
export function zipOf(files: readonly ZipFile[] | Readonly<Record<string, Content>>, zip64 = false): Uint8Array {
  const list = isList(files) ? files : Object.entries(files).map(([name, content]) => ({ name, content }));
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const file of list) {
    const entry = entryOf(file, offset);
    local.push(entry.local);
    central.push(entry.central);
    offset += entry.local.length;
  }
  const directory = Buffer.concat(central);
  return Uint8Array.from(Buffer.concat([...local, directory, endOf(list.length, directory.length, offset, zip64)]));
}

function isList(files: readonly ZipFile[] | Readonly<Record<string, Content>>): files is readonly ZipFile[] {
  return Array.isArray(files);
}

export function bytesOf(content: Content): Uint8Array {
  return typeof content === "string" ? Uint8Array.from(Buffer.from(content)) : content;
}

function entryOf(file: ZipFile, offset: number) {
  const plain = bytesOf(file.content);
  const packed = sealed(file, file.stored === true ? plain : deflateSync(plain), crc32(plain));
  const name = Buffer.from(bytesOf(file.name));
  const method = file.method ?? (file.stored === true ? 0 : 8);
  const extra =
    typeof file.lock === "number" ? aesField(file.lock, file.password === undefined ? 8 : method) : Buffer.alloc(0);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flagsOf(file), 2);
  fields.writeUInt16LE(typeof file.lock === "number" ? 99 : method, 4);
  fields.writeUInt32LE(crc32(plain), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(file.claimedSize ?? plain.length, 18);
  fields.writeUInt16LE(name.length, 22);
  fields.writeUInt16LE(extra.length, 24);

  if (file.password !== undefined) fields.writeUInt16LE(TIME, 6);

  const localFields = Buffer.from(fields);
  if (file.streamed === true) localFields.fill(0, 10, 22);
  const descriptor = Buffer.concat([Buffer.from("PK\x07\x08"), fields.subarray(10, 22)]);
  const tail = file.streamed === true ? descriptor : Buffer.alloc(0);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from("PK\x03\x04"), localFields, name, extra, packed, tail]),
    central: Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), fields, place, name, extra]),
  };
}

/** Of the last change; its upper byte stands in for a checksum that is told too late. */
const TIME = 0x7a21;

function sealed({ lock, password, streamed }: ZipFile, packed: Uint8Array, crc: number): Uint8Array {
  if (password === undefined) return packed;
  const bytes = bytesOf(password);
  if (typeof lock === "number") return aesSealed(packed, bytes, lock);
  return pkzipSealed(packed, bytes, streamed === true ? TIME >> 8 : crc >>> 24);
}

function flagsOf({ name, lock, streamed }: ZipFile): number {
  const locked = lock === undefined ? 0 : lock === "pkware" ? 0x41 : lock === "masked" ? 0x2041 : 1;
  return locked | (streamed === true ? 8 : 0) | (typeof name === "string" ? 0x800 : 0);
}

function aesField(strength: number, method: number): Buffer {
  return Buffer.from([0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, strength, method, 0]);
}

function endOf(count: number, size: number, offset: number, zip64: boolean): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  return zip64 ? Buffer.concat([end64(count, size, offset), end]) : end;
}

function end64(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(76);
  record.write("PK\x06\x06", "latin1");
  record.writeUInt32LE(44, 4);
  record.writeUInt32LE(count, 24);
  record.writeUInt32LE(count, 32);
  record.writeUInt32LE(size, 40);
  record.writeUInt32LE(offset, 48);
  record.write("PK\x06\x07", 56, "latin1");
  record.writeUInt32LE(offset + size, 64);
  record.writeUInt32LE(1, 72);
  return record;
}
