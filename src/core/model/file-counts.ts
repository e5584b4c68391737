import type { DataType } from "./data-type";
import type { FileCount } from "./file-report";

/** One of these may be spread over columns of a row: first name and surname, street and town. */
const SPREAD: readonly DataType[] = ["PERSON", "ADDRESS"];
const COLUMN = /\/column [A-Z]+$/;

/** How much of each type a file shows and hides. Of what is spread over a table's columns the fullest column counts. */
export function withoutPlaces(counts: readonly FileCount[]): readonly FileCount[] {
  const byTable = new Map<string, FileCount>();
  for (const one of counts) {
    const isSpread = SPREAD.includes(one.type) && COLUMN.test(one.where);
    const place = isSpread ? one.where.replace(COLUMN, "") : one.where;
    const key = `${one.type} ${String(one.hidden)} ${String(isSpread)} ${place}`;
    const before = byTable.get(key)?.count ?? 0;
    byTable.set(key, { ...one, count: isSpread ? Math.max(before, one.count) : before + one.count });
  }
  const merged = new Map<string, FileCount>();
  byTable.forEach((one) => {
    const key = `${one.type} ${String(one.hidden)}`;
    merged.set(key, { ...one, where: "", count: one.count + (merged.get(key)?.count ?? 0) });
  });
  return [...merged.values()];
}
