import type { Range } from "../../text/ranges";

const WEIGHTS = [7, 3, 1];

/** Check digit of a travel document's field: digits, letters from A = 10, "<" = 0. Source: ICAO Doc 9303-3, 4.9. */
export function passesIcao(field: string, check: string): boolean {
  let sum = 0;
  for (let index = 0; index < field.length; index++) {
    const value = parseInt(field.charAt(index), 36);
    sum += (WEIGHTS[index % 3] ?? 0) * (Number.isNaN(value) ? 0 : value);
  }
  return String(sum % 10) === check;
}

/** The number of a German passport or card: nine characters and their check digit, perhaps with the "D" that is printed behind. */
export function isGermanWithCheck(bare: string): boolean {
  return /^[CFGHJ-NPRTV-Z][CFGHJ-NPRTV-Z0-9]{8}\dD?$/.test(bare) && passesIcao(bare.slice(0, 9), bare.charAt(9));
}

/** Number, birth and expiry of line 2 of a passport or a card with two lines. Source: ICAO Doc 9303-4 and -6. */
export function isSecondLine(line: string): boolean {
  return (
    passesIcao(line.slice(0, 9), line.charAt(9)) &&
    passesIcao(line.slice(13, 19), line.charAt(19)) &&
    passesIcao(line.slice(21, 27), line.charAt(27)) &&
    /^[A-Z<]{3}\d{6}$/.test(line.slice(10, 13) + line.slice(13, 19))
  );
}

/** The line of exactly `length` letters, digits and "<" around `at`. */
export function machineLine(text: string, at: number, length: number): Range | undefined {
  const from = Math.max(0, at - length);
  const start = from + lastMatch(text.slice(from, at));
  const end = start + length;
  const isLine = /^[A-Z0-9<]+$/.test(text.slice(start, end)) && end <= text.length;
  return isLine && !isPart(text.charAt(start - 1)) && !isPart(text.charAt(end)) ? { start, end } : undefined;
}

/** Start of the last stretch of letters, digits and "<". */
function lastMatch(before: string): number {
  let at = before.length;
  while (at > 0 && isPart(before.charAt(at - 1))) at--;
  return at;
}

function isPart(character: string): boolean {
  return character !== "" && /[A-Z0-9<]/i.test(character);
}
