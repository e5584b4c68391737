import { byte, u16, u32 } from "../bytes";
import type { Content } from "../content";
import type { Work } from "../define";
import { numberIn, type OoxmlPackage } from "../ooxml/package";
import { TableText } from "../table";
import { dateText } from "../xls/pivot-cache";
import { float64, resultText } from "../xls/sheet";
import { addItems, type PivotField } from "../xlsx/pivot-cache";
import { afterText, scanRecords, wideText } from "./records";

/** Values of items: missing, number, truth, error, text, date; six further on the same with more behind them. */
const MISSING = 20;
const DATE = 25;
const LAST_ITEM = 32;

interface BinaryField extends PivotField {
  /** Of the table itself, not counted from it. */
  readonly isSource: boolean;
  /** Kinds of its values, where they stand in the records (MS-XLSB 2.4.131). */
  kinds: number;
}

/** The rows that a pivot table was made from, which stay in the file when their sheet is deleted. */
export function* binaryPivotCaches(parts: OoxmlPackage, content: Content): Work<void> {
  for (const name of parts.ofType("pivotCacheDefinition")) {
    const fields = yield* readFields(parts, name);
    const records = (yield* parts.relationships(name)).find(({ type }) => type === "pivotCacheRecords");
    const table = new TableText();
    table.add(fields.map((field) => field.name));
    const hasRows = records !== undefined && (yield* addRecords(parts, records.target, fields, table, content.room));
    if (!hasRows) addItems(fields, table, content.room);
    content.hidden(`pivot cache ${numberIn(name)}`, table.text(), { firstColumn: 0 });
  }
}

function* readFields(parts: OoxmlPackage, name: string): Work<readonly BinaryField[]> {
  const fields: BinaryField[] = [];
  yield* scanRecords(parts, name, ({ id, bytes }) => {
    const field = fields[fields.length - 1];
    if (id === 183)
      fields.push({ name: wideText(bytes, 20), items: [], isSource: (byte(bytes, 0) & 4) !== 0, kinds: 0 });
    else if (field === undefined) return;
    else if (id === 189) field.kinds = u16(bytes, 0);
    else if (id === 191) field.items.push(...runOf(bytes));
    else if (id >= MISSING && id <= LAST_ITEM) field.items.push(item(id, bytes, 0));
  });
  return fields;
}

/** Many values of one kind in one record (MS-XLSB 2.4.140). */
function runOf(bytes: Uint8Array): readonly string[] {
  const id = { 1: 21, 2: 24, 16: 23, 32: DATE }[u16(bytes, 0)];
  const items: string[] = [];
  const count = u32(bytes, 2);
  for (let at = 6; id !== undefined && items.length < count && at < bytes.length; at = afterItem(id, bytes, at)) {
    items.push(item(id, bytes, at));
  }
  return items;
}

/** A value by the number of its record. */
function item(id: number, bytes: Uint8Array, at: number): string {
  const kind = id > DATE + 1 ? id - 7 : id;
  if (kind === 21) return String(float64(bytes, at));
  if (kind === 22 || kind === 23) return resultText(kind === 23, byte(bytes, at));
  if (kind === 24) return wideText(bytes, at);
  return kind === DATE ? dateText(bytes, at) : "";
}

function afterItem(id: number, bytes: Uint8Array, at: number): number {
  return id === 24 ? afterText(bytes, at) : at + (id === 23 ? 1 : 8);
}

/** Records hold a value for each field: the number of an item, or the value itself; or values follow as items. */
function* addRecords(
  parts: OoxmlPackage,
  name: string,
  fields: readonly BinaryField[],
  table: TableText,
  room: number,
): Work<boolean> {
  const sources = fields.filter(({ isSource }) => isSource);
  let row: string[] = [];
  const found = yield* scanRecords(parts, name, ({ id, bytes }) => {
    if (id === 33) {
      table.add(recordOf(sources, bytes));
    } else if (id === 34) {
      table.add(row);
      row = [];
    } else if (id === 26) {
      row.push(sources[row.length]?.items[u32(bytes, 0)] ?? "");
    } else if (id >= MISSING && id <= LAST_ITEM) {
      row.push(item(id, bytes, 0));
    }
    return table.length > room;
  });
  table.add(row);
  return found;
}

function recordOf(fields: readonly BinaryField[], bytes: Uint8Array): readonly string[] {
  let at = 0;
  return fields.map(({ items, kinds }) => {
    const start = at;
    if (items.length > 0) {
      at += 4;
      return items[u32(bytes, start)] ?? "";
    }
    // Marks: 8 texts, 4 dates; else numbers.
    const id = (kinds & 8) !== 0 ? 24 : (kinds & 4) !== 0 ? DATE : 21;
    at = afterItem(id, bytes, at);
    return start < bytes.length ? item(id, bytes, start) : "";
  });
}
