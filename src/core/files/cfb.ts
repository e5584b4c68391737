import { chunkedText } from "../crypto/chars";
import { byte, startsWith, u16, u32 } from "./bytes";
import { MAX_CFB_ENTRIES } from "./limits";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LAST_SECTOR = 0xfffffffa; // larger numbers mark ends, free sectors and tables
const ENTRY_SIZE = 128;
const MINI_SIZE = 64;

/** One stream or storage. `name` in lower case, since real files write names in any case. */
export interface CfbEntry {
  readonly name: string;
  readonly isStream: boolean;
  readonly start: number;
  readonly size: number;
  /** Its number in the directory, and that of the storage it is in: 0 for the root, and where no tree leads to it. */
  readonly index: number;
  readonly storage: number;
}

/** A compound file (MS-CFB): the container of doc, xls, ppt, msg, and of encrypted docx, xlsx, pptx. */
export interface Cfb {
  readonly entries: readonly CfbEntry[];
  /** Bytes of a stream, as far as they are there; at most `limit`. */
  read(entry: CfbEntry, limit: number): Uint8Array;
  /** What belongs to no stream: freed sectors, and what stands behind the end of a stream in its last one. */
  left(): readonly Uint8Array[];
}

/** Undefined when the bytes are no compound file. Chains that run in circles end where they began. */
export function openCfb(bytes: Uint8Array): Cfb | undefined {
  if (!startsWith(bytes, SIGNATURE)) return undefined;
  const file = new CompoundFile(bytes);
  return { entries: file.entries, read: (entry, limit) => file.read(entry, limit), left: () => file.left() };
}

/** The bytes of the first stream of these names (lower case) in a storage; undefined when there is none. */
export function streamIn(cfb: Cfb, names: readonly string[], limit: number, storage = 0): Uint8Array | undefined {
  const found = cfb.entries.find((entry) => entry.isStream && entry.storage === storage && names.includes(entry.name));
  return found === undefined ? undefined : cfb.read(found, limit);
}

class CompoundFile {
  readonly entries: readonly CfbEntry[];
  private readonly sectorSize: number;
  private readonly tableSectors: readonly number[];
  /** Of the chain that lists what the header has no room for. */
  private readonly listSectors: number[] = [];
  private readonly miniCutoff: number;
  private readonly miniStream: Uint8Array;
  private readonly miniTable: Uint8Array;

  constructor(private readonly bytes: Uint8Array) {
    this.sectorSize = u16(bytes, 30) === 12 ? 4_096 : 512;
    this.miniCutoff = u32(bytes, 56);
    this.tableSectors = this.findTableSectors();
    this.entries = this.directory(u32(bytes, 48));
    this.miniTable = this.chain(u32(bytes, 60), u32(bytes, 64) * this.sectorSize);
    const root = this.entries[0];
    this.miniStream = root === undefined ? new Uint8Array(0) : this.chain(root.start, root.size);
  }

  read({ start, size }: CfbEntry, limit: number): Uint8Array {
    const length = Math.min(size, limit);
    return size < this.miniCutoff ? this.miniChain(start, length) : this.chain(start, length);
  }

  left(): readonly Uint8Array[] {
    const { bytes, sectorSize, miniStream, miniCutoff } = this;
    const sectors = new Sectors(bytes.subarray(sectorSize), sectorSize, (sector) => this.next(sector));
    const minis = new Sectors(miniStream, MINI_SIZE, (sector) => this.nextMini(sector));
    for (const sector of [...this.tableSectors, ...this.listSectors]) sectors.hold(sector, sectorSize);
    sectors.hold(u32(bytes, 48), Infinity);
    sectors.hold(u32(bytes, 60), u32(bytes, 64) * sectorSize);
    for (const { index, isStream, start, size } of this.entries) {
      if (isStream) (size < miniCutoff ? minis : sectors).hold(start, size);
      else if (index === 0) sectors.hold(start, size);
    }
    return [...sectors.gaps(), ...minis.gaps()];
  }

  /** 109 in the header, the rest in a chain of its own (MS-CFB 2.5). */
  private findTableSectors(): readonly number[] {
    const { bytes, sectorSize } = this;
    const sectors: number[] = [];
    const take = (at: number, count: number) => {
      for (let i = 0; i < count; i++) if (u32(bytes, at + 4 * i) < LAST_SECTOR) sectors.push(u32(bytes, at + 4 * i));
    };
    take(76, 109);
    let next = u32(bytes, 68);
    // No more than a file of this length has use for: a chain in a circle would fill the memory.
    const perTable = sectorSize / 4;
    const most = Math.ceil(this.sectorCount() / perTable / (perTable - 1));
    for (let left = most; next < LAST_SECTOR && left > 0; left--) {
      const at = this.place(next);
      this.listSectors.push(next);
      take(at, perTable - 1);
      next = u32(bytes, at + sectorSize - 4);
    }
    return sectors;
  }

  private directory(first: number): readonly CfbEntry[] {
    const raw = this.chain(first, MAX_CFB_ENTRIES * ENTRY_SIZE);
    const storages = storagesOf(raw);
    const entries: CfbEntry[] = [];
    for (let at = 0; at + ENTRY_SIZE <= raw.length; at += ENTRY_SIZE) {
      const type = byte(raw, at + 66);
      if (type === 0) continue;
      entries.push({
        name: entryName(raw, at).toLowerCase(),
        isStream: type === 2,
        start: u32(raw, at + 116),
        size: u32(raw, at + 120),
        index: at / ENTRY_SIZE,
        storage: storages[at / ENTRY_SIZE] ?? 0,
      });
    }
    return entries;
  }

  private chain(first: number, length: number): Uint8Array {
    const { bytes, sectorSize } = this;
    const out = new Uint8Array(Math.min(length, bytes.length));
    let filled = 0;
    for (let sector = first; sector < LAST_SECTOR && filled < out.length; sector = this.next(sector)) {
      const at = this.place(sector);
      if (at >= bytes.length) break;
      out.set(bytes.subarray(at, Math.min(at + sectorSize, at + out.length - filled)), filled);
      filled += sectorSize;
    }
    return out.subarray(0, Math.min(filled, out.length));
  }

  private miniChain(first: number, length: number): Uint8Array {
    const { miniStream } = this;
    const out = new Uint8Array(Math.min(length, miniStream.length));
    let filled = 0;
    for (let sector = first; sector < LAST_SECTOR && filled < out.length; sector = this.nextMini(sector)) {
      const at = sector * MINI_SIZE;
      if (at >= miniStream.length || sector * 4 >= this.miniTable.length) break;
      out.set(miniStream.subarray(at, Math.min(at + MINI_SIZE, at + out.length - filled)), filled);
      filled += MINI_SIZE;
    }
    return out.subarray(0, Math.min(filled, out.length));
  }

  private nextMini(sector: number): number {
    return u32(this.miniTable, sector * 4);
  }

  private next(sector: number): number {
    const perTable = this.sectorSize / 4;
    const table = this.tableSectors[Math.floor(sector / perTable)];
    return table === undefined ? LAST_SECTOR : u32(this.bytes, this.place(table) + (sector % perTable) * 4);
  }

  private place(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private sectorCount(): number {
    return Math.ceil(this.bytes.length / this.sectorSize);
  }
}

/** How many bytes of each sector are in use. */
class Sectors {
  private readonly held: Uint16Array;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly size: number,
    private readonly next: (sector: number) => number,
  ) {
    this.held = new Uint16Array(Math.ceil(bytes.length / size));
  }

  /** A sector that is in use already ends it: chains in a circle have no end of their own. */
  hold(first: number, length: number): void {
    const { held, size } = this;
    let left = length;
    for (let sector = first; left > 0 && (held[sector] ?? size) < size; sector = this.next(sector)) {
      held[sector] = Math.max(held[sector] ?? 0, Math.min(left, size));
      left -= size;
    }
  }

  /** What is not in use, in the order of the file. */
  gaps(): readonly Uint8Array[] {
    const { bytes, held, size } = this;
    const found: Uint8Array[] = [];
    let from = 0;
    held.forEach((used, sector) => {
      const at = sector * size;
      if (used > 0 && at > from) found.push(bytes.subarray(from, at));
      if (used > 0) from = at + used;
    });
    if (from < bytes.length) found.push(bytes.subarray(from));
    return found;
  }
}

/** The storage of each entry: entries of one storage are a tree of left and right neighbours (MS-CFB 2.6.4). */
function storagesOf(raw: Uint8Array): readonly (number | undefined)[] {
  const storages: (number | undefined)[] = [0];
  const waiting: (readonly [index: number, storage: number])[] = [[u32(raw, 76), 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [index, storage] = next;
    const at = index * ENTRY_SIZE;
    if (at >= raw.length || storages[index] !== undefined) continue;
    storages[index] = storage;
    waiting.push([u32(raw, at + 68), storage], [u32(raw, at + 72), storage]);
    if (byte(raw, at + 66) === 1) waiting.push([u32(raw, at + 76), index]);
  }
  return storages;
}

function entryName(raw: Uint8Array, at: number): string {
  const units = Math.max(0, Math.min(31, u16(raw, at + 64) / 2 - 1));
  const name = new Uint16Array(Math.floor(units));
  for (let i = 0; i < name.length; i++) name[i] = u16(raw, at + 2 * i);
  return chunkedText(name, 0, name.length);
}
