/** How a number is shown, as far as it changes what it means: a birth date is a serial number, a BSN is padded. */
export type NumberFormat =
  | { readonly kind: "raw" }
  | { readonly kind: "date"; readonly hasDate: boolean; readonly hasTime: boolean }
  | { readonly kind: "mask"; readonly sections: readonly MaskSection[] };

interface MaskSection {
  /** Largest value it is for: `[<=9999999]`. */
  readonly upTo: number;
  /** "0", "#" and "?" stand for digits; the rest, without its quoting, for itself. */
  readonly pieces: readonly { readonly text: string; readonly isDigit: boolean }[];
}

const RAW: NumberFormat = { kind: "raw" };
/** Last day that Excel knows: 9999-12-31. */
const MAX_SERIAL = 2_958_465;
/** Days between the two calendars of Excel, that of 1900 and that of 1904. */
const DAYS_1904 = 1_462;

/** Built-in formats (ECMA-376 part 1, 18.8.30) that are dates or times; 27-36 and 50-58 are dates of East Asia. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return dateFormat(true, false);
  if (id === 22) return dateFormat(true, true);
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? dateFormat(false, true) : RAW;
}

/** Reads a format code such as `dd-mm-yyyy`, `000000000` or `[<=9999999]###-####;(###) ###-####`. */
export function parseFormat(code: string): NumberFormat {
  const first = bare(code.split(";", 1)[0] ?? "");
  if (/general|@/i.test(first)) return RAW;
  const hasTime = /[hs]/i.test(first);
  const hasDate = /[yd]/i.test(first) || (!hasTime && /m/i.test(first));
  if (hasDate || hasTime) return dateFormat(hasDate, hasTime);
  return maskFormat(code) ?? RAW;
}

/** A format with an empty section for every kind of value: `;;;`. */
export function showsNothing(code: string): boolean {
  return /^\s*;\s*;\s*;\s*$/.test(code);
}

/** What the cell shows; `value` as it stands in the file. */
export function formatNumber(value: string, format: NumberFormat, is1904: boolean): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (format.kind === "date") {
    return formatSerial(is1904 ? number + DAYS_1904 : number, format.hasDate, format.hasTime) ?? String(number);
  }
  if (format.kind === "mask" && Number.isSafeInteger(number) && number >= 0) return applyMask(number, format.sections);
  // Doubles are written with 17 digits; the shortest that is the same number is what was typed.
  return Math.abs(number) < 1e15 ? String(number) : value;
}

function dateFormat(hasDate: boolean, hasTime: boolean): NumberFormat {
  return { kind: "date", hasDate, hasTime };
}

/** The code without quoted text, escaped characters, colours, conditions and locales; `[h]` stays. */
function bare(code: string): string {
  return code.replace(/\[(h+|m+|s+)\]/gi, "$1").replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/g, "");
}

/** Only formats that place digits among other characters, or pad them with zeros. */
function maskFormat(code: string): NumberFormat | undefined {
  const sections = code.split(";").slice(0, 2).map(maskSection);
  const first = sections[0];
  if (first === undefined || !/^[0#?\s()/+:.-]*$/.test(bare(code.split(";", 1)[0] ?? ""))) return undefined;
  const digits = first.pieces.filter(({ isDigit }) => isDigit).length;
  const isPlain = first.pieces.length === digits && !/00/.test(code);
  return isPlain || digits === 0 || /[0#?]\.[0#?]/.test(code) ? undefined : { kind: "mask", sections };
}

function maskSection(section: string): MaskSection {
  const upTo = /\[<=?(\d{1,15})\]/.exec(section)?.[1];
  const pieces: { text: string; isDigit: boolean }[] = [];
  for (const [token] of matches(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?|[\s\S]/g, section)) {
    if (/^[[_*]/.test(token)) continue;
    const text = token.startsWith("\\") ? token.slice(1) : token.replace(/"/g, "");
    pieces.push({ text, isDigit: /^[0#?]$/.test(token) });
  }
  return { upTo: upTo === undefined ? Infinity : Number(upTo), pieces };
}

function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) all.push(match);
  return all;
}

/** Digits fill the places from the right; what does not fit stands before the first place. */
function applyMask(value: number, sections: readonly MaskSection[]): string {
  const section = sections.find(({ upTo }, index) => value <= upTo && (index === 0 || upTo !== sections[0]?.upTo));
  let digits = String(value);
  let shown = "";
  let places = section?.pieces.filter(({ isDigit }) => isDigit).length ?? 0;
  if (section === undefined || places === 0) return digits;
  for (let at = section.pieces.length - 1; at >= 0; at--) {
    const piece = section.pieces[at];
    if (piece === undefined) continue;
    if (!piece.isDigit) {
      shown = piece.text + shown;
      continue;
    }
    const taken = --places === 0 ? digits : digits.slice(-1);
    shown = (taken === "" && piece.text === "0" ? "0" : taken) + shown;
    digits = digits.slice(0, -1);
  }
  return shown.trim();
}

/** Serial day to ISO: 36526 is 2000-01-01. Undefined for what is no day. */
export function formatSerial(serial: number, hasDate: boolean, hasTime: boolean): string | undefined {
  if (serial < 0 || serial >= MAX_SERIAL + 1) return undefined;
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  // 86,400 seconds is midnight of the next day.
  const days = Math.floor(serial) + Math.floor(seconds / 86_400);
  const time = hasTime ? isoTime(seconds % 86_400) : "";
  if (!hasDate) return time;
  return hasTime ? `${isoDate(days)} ${time}` : isoDate(days);
}

/** Days since 1899-12-30; Excel takes 1900 for a leap year, so that days before March 1900 are one off. */
function isoDate(serial: number): string {
  const days = serial < 60 ? serial + 1 : serial;
  // Counted from 0000-03-01, so that the leap day ends its year.
  const since = days + 693_899;
  const era = Math.floor(since / 146_097);
  const dayOfEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function isoTime(seconds: number): string {
  const clock = `${padded(Math.floor(seconds / 3_600), 2)}:${padded(Math.floor(seconds / 60) % 60, 2)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${padded(seconds % 60, 2)}`;
}

function padded(value: number, width: number): string {
  return `000${value}`.slice(-Math.max(width, String(value).length));
}
