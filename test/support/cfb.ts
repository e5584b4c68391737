const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

const MINI = 64;
const MINI_CUTOFF = 4_096;

/** What saving again left behind: bytes in sectors of nobody, and behind the end of the last stream. */
export interface Leftovers {
  readonly freed?: Uint8Array;
  readonly slack?: Uint8Array;
  /** Short streams, and what is freed, are in the mini stream; else the header says that none is short enough. */
  readonly isMini?: boolean;
}

/** A compound file (MS-CFB, version 3) with these streams. "Pool/_1/Data" is a stream in storages. */
export function cfbOf(streams: Readonly<Record<string, Uint8Array>>, left: Leftovers = {}): Uint8Array {
  const { freed, slack, isMini = false } = left;
  const names = Object.keys(streams);
  const sectors = new Sectors(SECTOR);
  const minis = new Sectors(MINI);
  const contents = names.map((name) => streams[name] ?? new Uint8Array(0));
  const starts = contents.map((bytes, at) =>
    (isMini && bytes.length < MINI_CUTOFF ? minis : sectors).append(bytes, at === names.length - 1 ? slack : undefined),
  );
  if (freed !== undefined) (isMini ? minis : sectors).free(freed);
  const mini = minis.bytes;
  const [miniAt, miniTable] = isMini ? [sectors.append(mini), sectors.append(numbers(minis.table))] : [END, END];
  const storages = [...new Set(names.flatMap(storagesOf))];
  const paths = ["", ...storages, ...names];
  const entries = paths.map((path, index) => {
    const at = index - 1 - storages.length;
    const type = index === 0 ? 5 : at < 0 ? 1 : 2;
    const name = index === 0 ? "Root Entry" : path.slice(path.lastIndexOf("/") + 1);
    const next =
      index === 0 ? -1 : paths.findIndex((other, place) => place > index && parentOf(other) === parentOf(path));
    const child = type === 2 ? -1 : paths.findIndex((other, place) => place > 0 && parentOf(other) === path);
    const [start, size] = index === 0 ? [miniAt, mini.length] : [starts[at] ?? END, contents[at]?.length ?? 0];
    return entry(name, type, start, size, next, child);
  });
  const directory = sectors.append(Buffer.concat(entries));
  // A table tells its own sectors too; those in the header are enough for 7 MB.
  const { table } = sectors;
  const tableSectors = Math.ceil((table.length + 1) / 127);
  const all = numbers([...table, ...Array.from({ length: tableSectors }, () => TABLE)]);
  const rest = Buffer.alloc(tableSectors * SECTOR - all.length, 0xff);
  const head = header({ directory, firstTable: table.length, tableSectors, miniTable, minis: minis.table.length });
  return Uint8Array.from(Buffer.concat([head, sectors.bytes, all, rest]));
}

/** Sectors of a size, and the table that tells which one follows which. */
class Sectors {
  readonly table: number[] = [];
  private readonly sectors: Buffer[] = [];

  constructor(private readonly size: number) {}

  get bytes(): Buffer {
    return Buffer.concat(this.sectors);
  }

  append(bytes: Uint8Array, slack: Uint8Array = new Uint8Array(0)): number {
    const first = this.sectors.length;
    const count = Math.max(1, Math.ceil(bytes.length / this.size));
    this.fill(Buffer.concat([bytes, slack.subarray(0, count * this.size - bytes.length)]), count);
    for (let i = 1; i <= count; i++) this.table.push(i === count ? END : first + i);
    return first;
  }

  free(bytes: Uint8Array): void {
    const count = Math.ceil(bytes.length / this.size);
    this.fill(bytes, count);
    for (let i = 0; i < count; i++) this.table.push(FREE);
  }

  private fill(bytes: Uint8Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const sector = Buffer.alloc(this.size);
      sector.set(bytes.subarray(i * this.size, (i + 1) * this.size));
      this.sectors.push(sector);
    }
  }
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32LE(value, at * 4));
  return bytes;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** "a/b/c" is in "a" and in "a/b". */
function storagesOf(path: string): readonly string[] {
  const parent = parentOf(path);
  return parent === "" ? [] : [...storagesOf(parent), parent];
}

function entry(name: string, type: number, start: number, size: number, next: number, child: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, "utf16le");
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeInt32LE(-1, 68);
  bytes.writeInt32LE(next, 72);
  bytes.writeInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

interface Places {
  readonly directory: number;
  readonly firstTable: number;
  readonly tableSectors: number;
  readonly miniTable: number;
  readonly minis: number;
}

function header({ directory, firstTable, tableSectors, miniTable, minis }: Places): Buffer {
  const bytes = Buffer.alloc(SECTOR);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(tableSectors, 44);
  bytes.writeUInt32LE(directory, 48);
  bytes.writeUInt32LE(miniTable === END ? 0 : MINI_CUTOFF, 56);
  bytes.writeUInt32LE(miniTable, 60);
  bytes.writeUInt32LE(miniTable === END ? 0 : Math.ceil((minis * 4) / SECTOR), 64);
  bytes.writeUInt32LE(END, 68);
  for (let at = 0; at < 109; at++) bytes.writeUInt32LE(at < tableSectors ? firstTable + at : FREE, 76 + at * 4);
  return bytes;
}
