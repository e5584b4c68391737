import { categoryOf, type DataType } from "../model/data-type";
import type { Span } from "../model/span";
import { valueOf } from "./value";

/** Types of which one person mostly has one. */
const IDENTIFYING: readonly DataType[] = [
  "PERSON",
  "EMAIL",
  "PHONE",
  "NATIONAL_ID",
  "TAX_ID",
  "PASSPORT",
  "ID_CARD",
  "DRIVING_LICENCE",
  "IBAN",
  "HEALTH_INSURANCE_ID",
  "CUSTOMER_ID",
  "DATE_OF_BIRTH",
];

/**
 * How many people a text is about, at least: the largest number of distinct values of one identifying type; in a
 * table (every line a row) the rows that hold any personal data.
 */
export function countPeople(text: string, spans: readonly Span[], table: boolean): number {
  const certain = spans.filter(({ confidence, type }) => confidence !== "low" && isPersonal(type));
  return table ? countRows(text, certain) : countValues(text, certain);
}

function isPersonal(type: DataType): boolean {
  const category = categoryOf(type);
  return category !== "secret" && category !== "device";
}

function countValues(text: string, spans: readonly Span[]): number {
  const values = new Map<DataType, Set<string>>();
  for (const span of spans) {
    if (!IDENTIFYING.includes(span.type)) continue;
    const known = values.get(span.type) ?? new Set<string>();
    values.set(span.type, known.add(valueOf(text, span)));
  }
  return Math.max(0, ...[...values.values()].map(({ size }) => size));
}

function countRows(text: string, spans: readonly Span[]): number {
  let rows = 0;
  let rowEnd = -1;
  for (const { start } of spans) {
    if (start <= rowEnd) continue;
    rows++;
    const found = text.indexOf("\n", start);
    rowEnd = found < 0 ? text.length : found;
  }
  return rows;
}
