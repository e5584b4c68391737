import { byte, u16 } from "../bytes";
import type { Cfb } from "../cfb";
import type { Content } from "../content";
import type { Budget, Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { TableText } from "../table";
import { Records } from "./records";
import { float64 } from "./sheet";
import { countedText, type TextStyle } from "./strings";

const FIELD = 0xc7;
const RECORD = 0xc8;
/** Fields of one cache: as many as a sheet has columns. */
const MAX_FIELDS = 256;
const STYLE: TextStyle = { version: 8, charset: "windows-1252" };

/**
 * The rows that a pivot table was made from, which stay in the file when their sheet is deleted: a stream each. With
 * the workbook they are locked too.
 */
export function* readPivotCaches(cfb: Cfb, isLocked: boolean, budget: Budget, content: Content): Work<void> {
  const storage = cfb.entries.find(({ name, isStream }) => !isStream && name === "_sx_db_cur");
  if (storage === undefined) return;
  if (isLocked) {
    content.incomplete("locked");
    return;
  }
  const streams = cfb.entries.filter((entry) => entry.isStream && entry.storage === storage.index);
  for (const [index, entry] of streams.entries()) {
    const bytes = cfb.read(entry, Math.max(0, budget.inflated));
    budget.inflated -= bytes.length;
    if (bytes.length < entry.size) content.incomplete("too-large");
    const { table, isCut } = yield* cacheTable(bytes, content.room);
    if (isCut) content.incomplete("too-large");
    content.hidden(`pivot cache ${index + 1}`, table.text(), { firstColumn: 0 });
  }
}

interface Field {
  readonly name: string;
  /** Distinct values, which records name by their number; none for fields whose values stand in the records. */
  readonly items: string[];
  readonly count: number;
}

function* cacheTable(bytes: Uint8Array, room: number): Work<{ readonly table: TableText; readonly isCut: boolean }> {
  const records = new Records(bytes);
  const fields: Field[] = [];
  const rows: string[][] = [];
  let length = 0;
  let yieldAt = BYTES_A_YIELD;
  while (length <= room && records.next()) {
    const { id } = records;
    const field = fields[fields.length - 1];
    const value = valueOf(records);
    if (id === FIELD && fields.length < MAX_FIELDS) {
      fields.push(fieldOf(records));
    } else if (id === RECORD) {
      rows.push(indexedRow(records, fields));
      // Cells that are empty cost a tab.
      length += fields.length + 1;
    } else if (value !== undefined && field !== undefined) {
      length += value.length + 1;
      if (field.items.length < field.count) field.items.push(value);
      else setDirect(rows, fields, value);
    }
    if (records.position < yieldAt) continue;
    yieldAt += BYTES_A_YIELD;
    yield;
  }
  const table = tableOf(fields, rows, room);
  return { table, isCut: length > room || table.length > room };
}

function fieldOf({ bytes, start }: Records): Field {
  return { name: countedText(bytes, start + 14, 2, STYLE), items: [], count: u16(bytes, start + 12) };
}

/** Without records the distinct values of each field are left: one column each. */
function tableOf(fields: readonly Field[], rows: readonly (readonly string[])[], room: number): TableText {
  const table = new TableText();
  table.add(fields.map(({ name }) => name));
  for (const row of rows) {
    // Empty ones are left out anyhow.
    if (row.length > 0 && table.length <= room) table.add(fields.map((_, index) => row[index] ?? ""));
  }
  const longest = rows.length > 0 ? 0 : fields.reduce((most, { items }) => Math.max(most, items.length), 0);
  for (let index = 0; index < longest && table.length <= room; index++) {
    table.add(fields.map(({ items }) => items[index] ?? ""));
  }
  return table;
}

/** Numbers of items, in one byte or two as there are many. Fields without items are filled in by what follows. */
function indexedRow({ bytes, start, end }: Records, fields: readonly Field[]): string[] {
  const row: string[] = [];
  let at = start;
  fields.forEach(({ items, count }, index) => {
    if (count === 0 || at >= end) return;
    row[index] = items[count > 255 ? u16(bytes, at) : byte(bytes, at)] ?? "";
    at += count > 255 ? 2 : 1;
  });
  return row;
}

/** A value that stands in the record itself: the next of the fields that have no items. */
function setDirect(rows: string[][], fields: readonly Field[], value: string): void {
  const last = rows[rows.length - 1];
  const free = fields.findIndex(({ count }, index) => count === 0 && last?.[index] === undefined);
  if (last !== undefined && free >= 0) {
    last[free] = value;
    return;
  }
  const row: string[] = [];
  row[
    Math.max(
      0,
      fields.findIndex(({ count }) => count === 0),
    )
  ] = value;
  rows.push(row);
}

/** The text of a value record (MS-XLS 2.4.275 to 2.4.320); undefined for other records. */
function valueOf({ id, bytes, start }: Records): string | undefined {
  if (id === 0xcd) return countedText(bytes, start, 2, STYLE);
  if (id === 0xc9) return String(float64(bytes, start));
  if (id === 0xcc) return String(u16(bytes, start));
  if (id === 0xca) return u16(bytes, start) === 0 ? "FALSE" : "TRUE";
  if (id === 0xce) return dateText(bytes, start);
  return id === 0xcb || id === 0xcf ? "" : undefined;
}

export function dateText(bytes: Uint8Array, start: number): string {
  const two = (value: number) => (value < 10 ? `0${value}` : String(value));
  const date = `${u16(bytes, start)}-${two(u16(bytes, start + 2))}-${two(byte(bytes, start + 4))}`;
  const time = `${two(byte(bytes, start + 5))}:${two(byte(bytes, start + 6))}`;
  return time === "00:00" ? date : `${date} ${time}`;
}
