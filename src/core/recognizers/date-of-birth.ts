import { defineRecognizer, type DigitRun, type Found } from "./define";
import { isDigitCode } from "./engine/letters";
import { readDate, readMonthFirst, type WrittenDate } from "./shared/dates";

/** Years in which somebody whom a mail is about can be born. */
const EARLIEST = 1900;
const LATEST = 2029;
/** A later date in a sentence about a birthday is the day of a party. */
const RECENT = 2020;
/** A date behind a name, with nothing to say what it is, is a birth when it lies this far back. */
const LONG_AGO = 2012;

const WORDS =
  "born, born on, date of birth, birth date, birthdate, dob, d.o.b, birthday, geboren, geboren op, geboortedatum, geboortedata, geb, geb datum, geb dat, gebdatum, verjaardag, jarig, geboren am, geburtsdatum, geburtsdaten, geburtstag, geb am, gebdat, =né, =née, =né le, =née le, =nés, date de naissance, naissance, ddn, anniversaire, nacido, nacida, nacimiento, fecha de nacimiento, nato il, nata il, data di nascita, nascita, nascido, nascida, data de nascimento, nascimento".split(
    ", ",
  );

/** A date of birth: announced by a word or heading, or an old date in brackets behind a name. */
export const dateOfBirth = defineRecognizer({
  id: "date-of-birth",
  kind: "digits",
  type: "DATE_OF_BIRTH",
  words: WORDS,
  read(run): Found | undefined {
    if (!canBeginDate(run) || !(run.announced || isMarked(run))) return undefined;
    const found = dateAt(run);
    if (found === undefined) return undefined;
    const { start, date } = found;
    if (date.year < EARLIEST || date.year > LATEST || isFiller(date)) return undefined;
    const { end } = date;
    if (run.announced && (run.labelled || date.year <= RECENT)) return { start, end, confidence: "high" };
    return date.year <= LONG_AGO && marksBirth(run, end) ? { start, end, confidence: "medium" } : undefined;
  },
});

/** 01-01-1900 stands where a form wants a date. */
function isFiller({ day, month, year }: WrittenDate): boolean {
  return year === EARLIEST && day === 1 && month === 1;
}

/** Most runs are years, sums and telephone numbers: told by how many digits they begin with, and by what stands around. */
function canBeginDate({ text, start }: DigitRun): boolean {
  if (".,/-".includes(text.charAt(start - 1) || " ")) return false;
  const digits = isDigitCode(text.charCodeAt(start + 1)) ? 2 : 1;
  if (!isDigitCode(text.charCodeAt(start + digits))) return true;
  return isDigitCode(text.charCodeAt(start + 3)) && "-./".includes(text.charAt(start + 4) || " ");
}

/** A bracket, star or degree sign in front marks a birth where no word does; "(3 March 1985)". */
function isMarked({ text, start }: DigitRun): boolean {
  // Before the pattern is asked: it ends in a sign, or in a month's name and a space.
  const last = text.charCodeAt(start - 1);
  if (last !== 32 && last !== 40 && last !== 42 && last !== 176) return false;
  return /[(*°]\s?(?:[a-z]{3,9}\.? )?$/i.test(text.slice(Math.max(0, start - LONGEST_MONTH - 2), start));
}

/** The date at a run of digits; in "March 3, 1985" it begins before. */
function dateAt({ text, start }: DigitRun): { readonly start: number; readonly date: WrittenDate } | undefined {
  const date = readDate(text, start);
  if (date !== undefined) return { start, date };
  if (!DAY_AND_YEAR.test(text.slice(start, start + LONGEST_MONTH))) return undefined;
  const month = MONTH_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_MONTH), start))?.[0];
  const monthFirst = month === undefined ? undefined : readMonthFirst(text, start - month.length);
  return month === undefined || monthFirst === undefined
    ? undefined
    : { start: start - month.length, date: monthFirst };
}

const DAY_AND_YEAR = /^\d{1,2}(?:st|nd|rd|th)?,? \d{4}/;
const MONTH_BEFORE = /[a-z]{3,10}\.? $/i;
const LONGEST_MONTH = 12; // characters, with the space behind it

/** "Anna Jansen (17/11/1976)", "° 17/11/1976", "* 17.11.1976". */
const NAME_BEFORE =
  /[A-Z\u00c0-\u00dd][a-z\u00df-\u00ff]+ (?:(?:van|von|de|der|den|du|el|la|le|ten|ter) ){0,3}[A-Z\u00c0-\u00dd][\w\u00c0-\u00ff'-]+,? ?\($/;

function marksBirth({ text, start }: DigitRun, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/(?:^|[\s(])[*°] ?$/.test(before)) return true;
  return text.charAt(end) === ")" && NAME_BEFORE.test(before);
}
