import { byte, u16, u32 } from "../bytes";
import type { LockedEntries } from "../define";
import { MAX_ENTRIES } from "../limits";

type RarEntries = LockedEntries & { readonly version: 4 | 5 };

/** Counts the files of a RAR archive and those that are locked (RARLAB technotes, RAR 5.0 and RAR 4 archive format). */
export function rarEntries(bytes: Uint8Array): RarEntries {
  return byte(bytes, 6) === 1 ? entries5(bytes) : entries4(bytes);
}

const MAIN4 = 0x73;
const FILE4 = 0x74;
const SERVICE4 = 0x7a;
const END4 = 0x7b;

/** Header: CRC (2), type, flags (2), size (2), then for files the packed size. */
function entries4(bytes: Uint8Array): RarEntries {
  let [locked, all] = [0, 0];
  for (let at = 7, count = 0; at + 7 <= bytes.length && count < MAX_ENTRIES; count++) {
    const [type, flags, size] = [byte(bytes, at + 2), u16(bytes, at + 3), u16(bytes, at + 5)];
    if (type === MAIN4 && (flags & 0x80) !== 0) return { version: 4, locked, all, isSealed: true };
    if (type === END4 || size < 7) break;
    const hasData = type === FILE4 || type === SERVICE4 || (flags & 0x8000) !== 0;
    const packed = hasData ? u32(bytes, at + 7) : 0;
    // Folders have no data, and are never locked.
    if (type === FILE4 && (flags & 0xe0) !== 0xe0 && packed > 0) {
      all++;
      if ((flags & 4) !== 0) locked++;
    }
    const high = hasData && (flags & 0x100) !== 0 ? u32(bytes, at + 32) * 0x1_0000_0000 : 0;
    at += size + packed + high;
  }
  return { version: 4, locked, all, isSealed: false };
}

const FILE5 = 2;
const ENCRYPTION5 = 4;
const END5 = 5;
/** Of a file's extra records, the one about its encryption. */
const ENCRYPTION_RECORD = 1;

/** Header: CRC (4), then numbers of 7 bits a byte: size, type, flags, size of the extra area, size of the data. */
function entries5(bytes: Uint8Array): RarEntries {
  let [locked, all] = [0, 0];
  let at = 8;
  const number = () => {
    let value = 0;
    for (let factor = 1, part = 0x80; part >= 0x80 && factor < 2 ** 50; factor *= 128) {
      part = byte(bytes, at++);
      value += (part & 127) * factor;
    }
    return value;
  };
  for (let count = 0; at + 7 <= bytes.length && count < MAX_ENTRIES; count++) {
    at += 4;
    const size = number();
    const start = at;
    const [type, flags] = [number(), number()];
    const extra = (flags & 1) !== 0 ? number() : 0;
    const data = (flags & 2) !== 0 ? number() : 0;
    if (type === ENCRYPTION5) return { version: 5, locked, all, isSealed: true };
    if (type === END5 || size === 0) break;
    if (type === FILE5 && data > 0) {
      all++;
      at = start + size - extra;
      while (at < start + size) {
        const length = number();
        const next = at + length;
        if (number() === ENCRYPTION_RECORD) {
          locked++;
          break;
        }
        at = Math.max(at, next);
      }
    }
    at = start + size + data;
  }
  return { version: 5, locked, all, isSealed: false };
}
