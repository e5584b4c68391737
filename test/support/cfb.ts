const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

/**
 * A compound file (MS-CFB, version 3) with these streams, all in normal sectors: its header says that none is short
 * enough for the mini stream. "Pool/_1/Data" is a stream in storages.
 */
export function cfbOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const sectors: Buffer[] = [];
  const table: number[] = [];
  const append = (bytes: Uint8Array): number => {
    const first = sectors.length;
    const count = Math.max(1, Math.ceil(bytes.length / SECTOR));
    for (let i = 0; i < count; i++) {
      const sector = Buffer.alloc(SECTOR);
      sector.set(bytes.subarray(i * SECTOR, (i + 1) * SECTOR));
      sectors.push(sector);
      table.push(i === count - 1 ? END : first + i + 1);
    }
    return first;
  };
  const contents = names.map((name) => streams[name] ?? new Uint8Array(0));
  const starts = contents.map(append);
  const storages = [...new Set(names.flatMap(storagesOf))];
  const paths = ["", ...storages, ...names];
  const entries = paths.map((path, index) => {
    const at = index - 1 - storages.length;
    const type = index === 0 ? 5 : at < 0 ? 1 : 2;
    const name = index === 0 ? "Root Entry" : path.slice(path.lastIndexOf("/") + 1);
    const next =
      index === 0 ? -1 : paths.findIndex((other, place) => place > index && parentOf(other) === parentOf(path));
    const child = type === 2 ? -1 : paths.findIndex((other, place) => place > 0 && parentOf(other) === path);
    return entry(name, type, starts[at] ?? END, contents[at]?.length ?? 0, next, child);
  });
  const directory = append(Buffer.concat(entries));
  // A table tells its own sectors too; those in the header are enough for 7 MB.
  const tableSectors = Math.ceil((table.length + 1) / 127);
  const firstTable = sectors.length;
  const numbers = Buffer.alloc(tableSectors * SECTOR, 0xff);
  [...table, ...Array.from({ length: tableSectors }, () => TABLE)].forEach((next, at) =>
    numbers.writeUInt32LE(next, at * 4),
  );
  return Uint8Array.from(Buffer.concat([header(directory, firstTable, tableSectors), ...sectors, numbers]));
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

function header(directory: number, firstTable: number, tableSectors: number): Buffer {
  const bytes = Buffer.alloc(SECTOR);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(tableSectors, 44);
  bytes.writeUInt32LE(directory, 48);
  bytes.writeUInt32LE(END, 60);
  bytes.writeUInt32LE(END, 68);
  for (let at = 0; at < 109; at++) bytes.writeUInt32LE(at < tableSectors ? firstTable + at : FREE, 76 + at * 4);
  return bytes;
}
