import type { Range } from "../../text/ranges";
import type { DigitRun } from "../define";

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
  let start = at;
  while (at - start < length && isPart(text.charCodeAt(start - 1))) start--;
  const end = start + length;
  if (isPart(text.charCodeAt(start - 1)) || isPart(text.charCodeAt(end))) return undefined;
  return /^[A-Z0-9<]+$/.test(text.slice(start, end)) && end <= text.length ? { start, end } : undefined;
}

/** Can a run of digits stand in such a line? There is none without a letter or "<" behind some digits. */
export function isInMachineLine({ text, end }: DigitRun): boolean {
  return isPart(text.charCodeAt(end));
}

/** Letters, digits and "<". */
function isPart(code: number): boolean {
  const lower = code | 32;
  return (code >= 48 && code <= 57) || code === 60 || (lower >= 97 && lower <= 122);
}
