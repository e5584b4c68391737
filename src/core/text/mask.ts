import { categoryOf, type DataType } from "../model/data-type";
import type { Masked } from "../model/finding";

/** Share and number of letters and digits of a value that may be seen (DESIGN section 4). */
const SHOWN_SHARE = 0.25;
const MOST_SHOWN = 4;
/** Code points of a preview; a longer value ends in "…". */
const LONGEST = 40;
const DOT = "•";
/** The same for every secret, so that not even the length tells something. */
const SECRET = DOT.repeat(8);

/** Letters and digits that may be seen at both ends, as far as the share allows; the end goes first. */
const ENDS: Partial<Record<DataType, { readonly head: number; readonly tail: number }>> = {
  EMAIL: { head: 1, tail: 0 },
  IBAN: { head: 2, tail: 2 },
  PAYMENT_CARD: { head: 0, tail: 4 },
};
const OTHER_ENDS = { head: 0, tail: 2 };

/** What stays as it is, because it tells how a value is written and not what it is. */
const SHAPE = /[ .,:;/()+@_-]/;

/** A value that may be shown: its shape, at most a quarter and four of its characters, nothing of secrets. */
export function mask(value: string, type: DataType): Masked {
  return maskedText(value, type) as Masked;
}

/** Words that stand in no list of values: an announcement, the name of a field. The caller vouches for it. */
export function unmasked(words: string): Masked {
  return words.slice(0, LONGEST) as Masked;
}

function maskedText(value: string, type: DataType): string {
  const category = categoryOf(type);
  if (category === "secret" || category === "special") return SECRET;
  const points = Array.from(value.trim().slice(0, LONGEST * 2));
  const cut = points.slice(0, LONGEST).map((point) => (/\s/.test(point) ? " " : point));
  const shown = type === "PERSON" ? initialsOf(cut) : endsOf(cut, ENDS[type] ?? OTHER_ENDS);
  const masked = cut.map((point, index) => (SHAPE.test(point) || shown.has(index) ? point : DOT)).join("");
  return cut.length < points.length ? `${masked}…` : masked;
}

function budgetOf(points: readonly string[]): number {
  return Math.min(MOST_SHOWN, Math.floor(countHidden(points) * SHOWN_SHARE));
}

function countHidden(points: readonly string[]): number {
  return points.filter((point) => !SHAPE.test(point)).length;
}

function initialsOf(points: readonly string[]): ReadonlySet<number> {
  const shown = new Set<number>();
  const budget = budgetOf(points);
  points.forEach((point, index) => {
    const before = points[index - 1];
    const isFirst = before === undefined || SHAPE.test(before);
    if (isFirst && shown.size < budget && !SHAPE.test(point)) shown.add(index);
  });
  return shown;
}

function endsOf(points: readonly string[], { head, tail }: { head: number; tail: number }): ReadonlySet<number> {
  const budget = budgetOf(points);
  const places = points.map((_, index) => index).filter((index) => !SHAPE.test(points[index] ?? ""));
  const tailShown = Math.min(tail, budget);
  const headShown = Math.min(head, budget - tailShown);
  return new Set([...places.slice(0, headShown), ...places.slice(places.length - tailShown)]);
}
