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

/**
 * Of the people that one or more texts hold data of the one, while there is but one: the addresses and names. Who is named
 * far from all data only takes part, such as a colleague who signs.
 */
export class Subject {
  private readonly data = new People();
  private readonly names = new Set<string>();

  add(text: string, spans: readonly Span[], table: boolean): void {
    const data = spans.filter(({ type, confidence }) => type !== "PERSON" && confidence !== "low" && isPersonal(type));
    this.data.add(text, data, table);
    const apart = table ? ROW_END : PARAGRAPH_END;
    let next = 0;
    for (const span of spans) {
      if (span.type !== "PERSON" || span.confidence === "low") continue;
      while ((data[next]?.start ?? Infinity) < span.start) next++;
      const isTold = [data[next - 1], data[next]].some((one) => one !== undefined && isBeside(text, span, one, apart));
      if (isTold) this.names.add(valueOf(text, span));
    }
  }

  /** Empty where there is nobody, or more than one. */
  get identity(): { readonly addresses: readonly string[]; readonly names: readonly string[] } {
    const isOne = this.data.count === 1 && countNames(this.names) <= 1;
    return isOne ? { addresses: this.data.valuesOf("EMAIL"), names: [...this.names] } : { addresses: [], names: [] };
  }
}

/** Characters between a name and what it is the name to. */
const BESIDE = 120;

const PARAGRAPH_END = /\n\s*\n/;
const ROW_END = /\n/;

function isBeside(text: string, name: Span, data: Span, apart: RegExp): boolean {
  const from = Math.min(name.end, data.end);
  const to = Math.max(name.start, data.start);
  return to - from <= BESIDE && !apart.test(text.slice(from, to));
}

/** The first cell of a row that sums up the others. */
const TOTAL =
  /^\s*(?:(?:grand |sub[- ]?)?totals?|(?:sub)?totaal|totale?|summe|gesamt(?:summe)?|zwischensumme|somme|sous-total|sum|average|gemiddelde|durchschnitt|moyenne|aantal|anzahl|nombre)\b/i;
const LONGEST_TOTAL = 20; // characters

function isPersonal(type: DataType): boolean {
  const category = categoryOf(type);
  return category !== "secret" && category !== "device";
}
