import { lastOf } from "../../model/last";
import type { Content } from "../content";
import type { Work } from "../define";
import { numberIn, type OoxmlPackage } from "../ooxml/package";
import { TableText } from "../table";
import type { XmlTag } from "../xml";

const VALUE_TAGS = ["s", "n", "d", "b", "e"];

/** The rows that a pivot table was made from, which stay in the file when their sheet is deleted. */
export function* readPivotCaches(parts: OoxmlPackage, content: Content): Work<void> {
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

/** A column of the rows behind a pivot table, with its distinct values. */
export interface PivotField {
  readonly name: string;
  readonly items: string[];
}

function* readFields(parts: OoxmlPackage, name: string): Work<readonly PivotField[]> {
  const fields: PivotField[] = [];
  yield* parts.scan(name, {
    open(tag) {
      if (tag.name === "cacheField") fields.push({ name: tag.attribute("name") ?? "", items: [] });
      else if (tag.name === "m") lastOf(fields)?.items.push("");
      else if (VALUE_TAGS.includes(tag.name)) lastOf(fields)?.items.push(tag.attribute("v") ?? "");
    },
  });
  return fields;
}

/** A record has a value for each field: its own, or the number of one of the field's items. */
function* addRecords(
  parts: OoxmlPackage,
  name: string,
  fields: readonly PivotField[],
  table: TableText,
  room: number,
): Work<boolean> {
  let row: string[] = [];
  const value = (tag: XmlTag) =>
    tag.name === "x" ? (fields[row.length]?.items[Number(tag.attribute("v"))] ?? "") : (tag.attribute("v") ?? "");
  return yield* parts.scan(name, {
    get done() {
      return table.length > room;
    },
    open(tag) {
      if (tag.name === "r") row = [];
      else if (tag.name === "x" || tag.name === "m" || VALUE_TAGS.includes(tag.name)) row.push(value(tag));
    },
    close(closed) {
      if (closed === "r") table.add(row);
    },
  });
}

/** Without records the distinct values of each field are left: one column each. */
export function addItems(fields: readonly PivotField[], table: TableText, room: number): void {
  const longest = fields.reduce((most, { items }) => Math.max(most, items.length), 0);
  for (let index = 0; index < longest && table.length <= room; index++) {
    table.add(fields.map(({ items }) => items[index] ?? ""));
  }
}
