import { categoryOf, type DataType } from "../model/data-type";
import type { Span } from "../model/span";
import { countNames } from "../text/person-name";
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

/** How many people a text is about, at least. */
export function countPeople(text: string, spans: readonly Span[], table: boolean): number {
  const people = new People();
  people.add(text, spans, table);
  return people.count;
}

/**
 * Counts the people that one or more texts are about: the largest number of distinct values of one identifying type; in
 * a table (every line a row) the rows that hold any personal data.
 */
export class People {
  private readonly values = new Map<DataType, Set<string>>();
  private mostRows = 0;

  add(text: string, spans: readonly Span[], table: boolean): void {
    const certain = spans.filter(({ confidence, type }) => confidence !== "low" && isPersonal(type));
    if (table) this.addRows(text, certain);
    else for (const span of certain) this.addValue(text, span);
  }

  get count(): number {
    let most = this.mostRows;
    for (const [type, values] of this.values) {
      most = Math.max(most, type === "PERSON" ? countNames(values) : values.size);
    }
    return most;
  }

  /** Distinct values of a type that stand for one person each. */
  valuesOf(type: DataType): readonly string[] {
    return [...(this.values.get(type) ?? [])];
  }

  /** Of each row one value of a type: two telephone numbers in a row are one person's. */
  private addRows(text: string, spans: readonly Span[]): void {
    let rows = 0;
    let rowEnd = -1;
    let isTotal = false;
    const seen = new Set<DataType>();
    for (const span of spans) {
      if (span.start > rowEnd) {
        isTotal = TOTAL.test(text.slice(text.lastIndexOf("\n", span.start) + 1, span.start + LONGEST_TOTAL));
        const found = text.indexOf("\n", span.start);
        rowEnd = found < 0 ? text.length : found;
        seen.clear();
        if (!isTotal) rows++;
      }
      if (isTotal || seen.has(span.type)) continue;
      seen.add(span.type);
      this.addValue(text, span);
    }
    this.mostRows = Math.max(this.mostRows, rows);
  }

  private addValue(text: string, span: Span): void {
    if (!IDENTIFYING.includes(span.type)) return;
    const known = this.values.get(span.type) ?? new Set<string>();
    this.values.set(span.type, known.add(valueOf(text, span)));
  }
}

/** The first cell of a row that sums up the others. */
const TOTAL =
  /^\s*(?:(?:grand |sub[- ]?)?totals?|(?:sub)?totaal|totale?|summe|gesamt(?:summe)?|zwischensumme|somme|sous-total|sum|average|gemiddelde|durchschnitt|moyenne|aantal|anzahl|nombre)\b/i;
const LONGEST_TOTAL = 20; // characters

function isPersonal(type: DataType): boolean {
  const category = categoryOf(type);
  return category !== "secret" && category !== "device";
}
