/** Plurals and numbers without Intl, which classic Outlook's runtime lacks. */

/** 1 is one, everything else many: English, Dutch and German. */
export function oneOrMany(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** 0 and 1 are one: French. */
export function frenchOneOrMany(count: number, one: string, many: string): string {
  return count < 2 ? one : many;
}

/** 1234567 -> "1,234,567" with the separator of a language. */
export function grouped(count: number, separator: string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, separator);
}
