import type { Span } from "../../model/span";
import { valueOf } from "../value";

/** Digits that a telephone number keeps however it is written: with or without country code and trunk zero. */
const COMPARED_PHONE_DIGITS = 8;

/** Values of the organisation that sends; a value counts as one however it is written. */
export class OwnValues {
  private readonly values: ReadonlySet<string>;
  private readonly phones: ReadonlySet<string>;

  constructor(written: readonly string[]) {
    this.values = new Set(written.map(comparable));
    this.phones = new Set(written.map(endOfPhone).filter((digits) => digits.length === COMPARED_PHONE_DIGITS));
  }

  has(text: string, span: Span): boolean {
    const value = valueOf(text, span);
    if (span.type === "PHONE" && this.phones.has(endOfPhone(value))) return true;
    return this.values.has(comparable(value));
  }
}

function comparable(value: string): string {
  return value.replace(/[\s.,()/-]+/g, "").toLowerCase();
}

function endOfPhone(value: string): string {
  return /^[+\d][\d\s().+/-]+$/.test(value) ? value.replace(/\D/g, "").slice(-COMPARED_PHONE_DIGITS) : "";
}
