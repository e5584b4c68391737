import type { Cfb, CfbEntry } from "../cfb";
import type { Budget } from "../define";

/** Large sectors (MS-CFB version 4): their 109 tables in the header are enough for any size. */
const SECTOR = 4_096;
const PER_TABLE = SECTOR / 4;
const ENTRY_SIZE = 128;
const NONE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

/**
 * A storage of a compound file as a file of its own, so that whatever was put into a document is read by its own
 * reader. Its bytes are taken from the budget; undefined when they do not fit.
 */
export function storageFile(cfb: Cfb, storage: CfbEntry, budget: Budget): Uint8Array | undefined {
  const inside = [storage, ...entriesBelow(cfb, storage)];
  const contents: Uint8Array[] = [];
  for (const entry of inside) {
    const bytes = entry.isStream ? cfb.read(entry, Math.max(0, budget.inflated)) : new Uint8Array(0);
    budget.inflated -= bytes.length + SECTOR;
    if (budget.inflated <= 0) return undefined;
    contents.push(bytes);
  }
  return written(inside, contents);
}

/** All entries in a storage and in those in it; a storage stands before what it holds. */
function entriesBelow(cfb: Cfb, storage: CfbEntry): readonly CfbEntry[] {
  const children = new Map<number, CfbEntry[]>();
  for (const entry of cfb.entries) {
    if (entry.index === 0) continue;
    const siblings = children.get(entry.storage);
    if (siblings === undefined) children.set(entry.storage, [entry]);
    else siblings.push(entry);
  }
  const found: CfbEntry[] = [];
  const waiting = [storage.index];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    for (const entry of children.get(index) ?? []) {
      found.push(entry);
      if (!entry.isStream) waiting.push(entry.index);
    }
  }
  return found;
}

function written(entries: readonly CfbEntry[], contents: readonly Uint8Array[]): Uint8Array {
  const counts = [Math.ceil((entries.length * ENTRY_SIZE) / SECTOR), ...contents.map(({ length }) => sectors(length))];
  const used = counts.reduce((sum, count) => sum + count, 0);
  // Sectors of the table are told in the table too.
  const tables = Math.ceil(used / (PER_TABLE - 1));
  const file = new Uint8Array((1 + used + tables) * SECTOR);
  const view = new DataView(file.buffer);
  writeHeader(file, view, used, tables);
  const links = linksOf(entries);
  let sector = 0;
  counts.forEach((count, place) => {
    const content = contents[place - 1];
    if (content !== undefined) {
      file.set(content, (sector + 1) * SECTOR);
      writeEntry(view, SECTOR + (place - 1) * ENTRY_SIZE, entries, links, place - 1, sector, content.length);
    }
    for (let i = 1; i <= count; i++) view.setUint32((used + 1) * SECTOR + 4 * sector++, i < count ? sector : END, true);
  });
  for (let i = 0; i < tables; i++) view.setUint32((used + 1) * SECTOR + 4 * (used + i), TABLE, true);
  return file;
}

function sectors(length: number): number {
  return Math.ceil(length / SECTOR);
}

function writeHeader(file: Uint8Array, view: DataView, used: number, tables: number): void {
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 4, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 12, true);
  view.setUint32(44, tables, true);
  // The directory begins in the first sector; no stream is small enough for the mini stream (56 stays 0).
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i < tables ? used + i : NONE, true);
}

interface Links {
  /** By place of an entry: the next one in the same storage. */
  readonly next: readonly (number | undefined)[];
  /** By number of a storage: the first one in it. */
  readonly first: ReadonlyMap<number, number>;
}

/** Neighbours are a list to the right: the shape of the tree only matters to those who change it. */
function linksOf(entries: readonly CfbEntry[]): Links {
  const next: (number | undefined)[] = [];
  const first = new Map<number, number>();
  for (let place = entries.length - 1; place > 0; place--) {
    const storage = entries[place]?.storage ?? 0;
    next[place] = first.get(storage);
    first.set(storage, place);
  }
  return { next, first };
}

function writeEntry(
  view: DataView,
  at: number,
  entries: readonly CfbEntry[],
  { next, first }: Links,
  place: number,
  sector: number,
  size: number,
): void {
  const entry = entries[place];
  if (entry === undefined) return;
  const name = place === 0 ? "root entry" : entry.name;
  for (let i = 0; i < name.length; i++) view.setUint16(at + 2 * i, name.charCodeAt(i), true);
  view.setUint16(at + 64, 2 * name.length + 2, true);
  view.setUint8(at + 66, place === 0 ? 5 : entry.isStream ? 2 : 1);
  view.setUint32(at + 68, NONE, true);
  view.setUint32(at + 72, next[place] ?? NONE, true);
  view.setUint32(at + 76, (entry.isStream ? undefined : first.get(entry.index)) ?? NONE, true);
  view.setUint32(at + 116, size === 0 ? END : sector, true);
  view.setUint32(at + 120, size, true);
}
