import { folded } from "../engine/letters";

export interface WrittenDate {
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The date that begins at `start`: 02-09-1987, 2.9.87, 1983-07-02, 14 april 1994, 3rd of March 1985. */
export function readDate(text: string, start: number): WrittenDate | undefined {
  const rest = text.slice(start, start + LONGEST);
  if (!CAN_BE_DATE.test(rest)) return undefined;
  return readNumeric(rest, start) ?? readWritten(rest, start);
}

/** The date that begins with a month: March 3, 1985. */
export function readMonthFirst(text: string, start: number): WrittenDate | undefined {
  const match = MONTH_FIRST.exec(text.slice(start, start + LONGEST));
  const month = match === null ? 0 : monthOf(match[1] ?? "");
  return month === 0 || match === null ? undefined : dated(start + match[0].length, match[2], month, match[3]);
}

const LONGEST = 40;
const CAN_BE_DATE = /^(?:\d{1,2}(?!\d)|\d{4}[-./]\d)/;
const DAY_FIRST = /^(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/;
const SPACED = /^(\d\d) (\d\d) (\d{4})(?!\d)/;
const WRITTEN =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -](?:of |de )?([a-z\u00e0-\u017f]{3,12})\.?,?[ -](?:de )?(\d{4}|'\d\d)(?!\d)/i;
const MONTH_FIRST = /^([a-z\u00e0-\u017f]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;

function readNumeric(rest: string, start: number): WrittenDate | undefined {
  const yearFirst = YEAR_FIRST.exec(rest);
  if (yearFirst !== null) return dated(start + yearFirst[0].length, yearFirst[4], Number(yearFirst[3]), yearFirst[1]);
  const dayFirst = DAY_FIRST.exec(rest);
  if (dayFirst !== null) return dayOrMonthFirst(start + dayFirst[0].length, dayFirst[1], dayFirst[3], dayFirst[4]);
  const spaced = SPACED.exec(rest);
  return spaced === null ? undefined : dated(start + spaced[0].length, spaced[1], Number(spaced[2]), spaced[3]);
}

function dayOrMonthFirst(end: number, first = "", second = "", year = ""): WrittenDate | undefined {
  return dated(end, first, Number(second), year) ?? dated(end, second, Number(first), year);
}

function readWritten(rest: string, start: number): WrittenDate | undefined {
  const match = WRITTEN.exec(rest);
  const month = match === null ? 0 : monthOf(match[2] ?? "");
  return month === 0 || match === null ? undefined : dated(start + match[0].length, match[1], month, match[3]);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Is there such a day? A year of two digits may be of any century. */
export function isDay(day: number, month: number, year: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0));
}

/** The digits of an identifier two by two, the parts of its date. */
export function pairsOf(digits: string): readonly number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < digits.length; at += 2) {
    pairs.push((digits.charCodeAt(at) - ZERO) * 10 + digits.charCodeAt(at + 1) - ZERO);
  }
  return pairs;
}

const ZERO = 48;

function dated(end: number, day = "", month: number, year = ""): WrittenDate | undefined {
  const days = DAYS[month - 1] ?? 0;
  const number = Number(day);
  if (number < 1 || number > days) return undefined;
  return { end, day: number, month, year: fullYear(Number(year.replace("'", ""))) };
}

/** Two digits: nobody who is mailed about was born before 1926. */
function fullYear(year: number): number {
  if (year > 99) return year;
  return year > 25 ? 1900 + year : 2000 + year;
}

const MONTHS: readonly string[] = [
  "january jan januari januar janvier janv enero ene gennaio gen janeiro stycznia",
  "february feb februari februar fevrier fevr febrero febbraio fevereiro lutego",
  "march mar maart mrt marz mars marzo marco marca",
  "april apr avril avr abril abr aprile kwietnia",
  "may mei mai mayo maggio maio maja",
  "june jun juni juin junio giugno junho czerwca",
  "july jul juli juillet juil julio luglio julho lipca",
  "august aug augustus aout agosto ago sierpnia",
  "september sep sept septembre septiembre settembre setembro wrzesnia",
  "october oct oktober okt octobre octubre ottobre outubro pazdziernika",
  "november nov novembre noviembre novembro listopada",
  "december dec dezember dez decembre diciembre dicembre dezembro grudnia",
];
const MONTH_NUMBERS = new Map<string, number>();
MONTHS.forEach((names, index) => {
  for (const name of names.split(" ")) MONTH_NUMBERS.set(name, index + 1);
});

/** 1 to 12, or 0. */
function monthOf(name: string): number {
  return MONTH_NUMBERS.get(folded(name)) ?? 0;
}
