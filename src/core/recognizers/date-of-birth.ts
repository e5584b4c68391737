import { defineRecognizer, type DigitRun, type Found } from "./define";
import { isDigitCode } from "./engine/letters";
import { readDate, readMonthFirst, type WrittenDate } from "./shared/dates";
import { isGivenName } from "./shared/given-names";
import { CUE } from "./shared/person-cues";
import { has, sentenceAround, type Word } from "./shared/sentence";

/** Years in which somebody whom a mail is about can be born. */
const EARLIEST = 1900;
const LATEST = 2029;
/** A later date in a sentence about a birthday is the day of a party. */
const RECENT = 2020;
/** A date behind a name, with nothing to say what it is, is a birth when it lies this far back. */
const LONG_AGO = 2012;

const WORDS =
  "born, born on, date of birth, birth date, birthdate, dob, d.o.b, birthday, geboren, geboren op, geboortedatum, geboortedata, geb, geb datum, geb dat, gebdatum, verjaardag, jarig, geboren am, geburtsdatum, geburtsdaten, geburtstag, geb am, gebdat, =né, =née, =né le, =née le, =nés, date de naissance, naissance, ddn, anniversaire, nacido, nacida, nacimiento, fecha de nacimiento, nato il, nata il, nato a, nata a, nato ad, nata ad, nata in, =è nato, =è nata, data di nascita, nascita, nacio, nascido, nascida, nasceu, data de nascimento, nascimento, data urodzenia, data ur, urodzony, urodzona, urodzil, urodzila".split(
    ", ",
  );

/** A date of birth: announced by a word or heading, or an old date in brackets behind a name. */
export const dateOfBirth = defineRecognizer({
  id: "date-of-birth",
  kind: "digits",
  type: "DATE_OF_BIRTH",
  words: WORDS,
  read(run): Found | undefined {
    if (!canBeginDate(run) || !(run.announced || isMarked(run) || isOrdinal(run))) return undefined;
    const found = dateAt(run);
    if (found === undefined) return undefined;
    const { start, date } = found;
    if (date.year < EARLIEST || date.year > LATEST || isFiller(date)) return undefined;
    const { end } = date;
    const isAnnounced =
      run.announced || (isOrdinal(run) && BORN_BEHIND.test(run.text.slice(end, end + LONGEST_BEHIND)));
    if (isAnnounced && (run.labelled || date.year <= RECENT))
      return isOfThing(run.text, start, end) ? undefined : { start, end, confidence: "high" };
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
  return /(?:[(*°]\s?|\bur\. )(?:[a-z]{3,9}\.? )?$/i.test(text.slice(Math.max(0, start - LONGEST_MONTH - 2), start));
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

/** "am 4. Mai 1971 in Kiel geboren": the full stop keeps the word from the number. */
function isOrdinal({ text, end }: DigitRun): boolean {
  return text.charAt(end) === "." && text.charAt(end + 1) === " ";
}

const BORN_BEHIND = /^ (?:[a-z\u00c0-\u017f]+ ){0,4}geboren/i;
const LONGEST_BEHIND = 60; // characters

const FINITE = /^na(?:cio|sceu)$/;
const BORN = /^(?:born|geboren|nee?s?|nat[aoi]|nacid[ao]s?|nacio|nascid[ao]|nasceu)$/;
/** What is founded, also with an adjective before it: "Unser neuer Verein". */
const THING = /^(?:firma|projekt|band|business|it)$|(?:verein|unternehmen|club|company|schaft|[a-z]{5}ung)$/;
/** "Pianist", "plaintiff", "requérant", "eiseres" and other nouns of people who are no role in other sentences. */
const PERSON =
  /^(?:baby|twins|victime?)$|(?:[^t]er|tor|ff|iste?|[^r]ante?|[^u]rante?|ente|eure?|[eu]sse|euse|eres|[cru]sed|ured)$/;
/** Cues that nouns have which are no person's. */
const NOUN = CUE.topic | CUE.head | CUE.label | CUE.other;
/** "Klägerin", "Angeklagter" */
const GERMAN_PERSON = /(?:in|te[nr]?)$/;

/** "The company was born on 4 July 1999": the noun or name nearest to "was born" is nobody's. */
function isOfThing(text: string, start: number, end: number): boolean {
  const { before, after, isGerman } = sentenceAround(text, start, end);
  const words = before.concat(after);
  const born = words.findIndex(({ plain }) => BORN.test(plain));
  const isSaid = born >= before.length || has(words[born - 1], CUE.copula) || FINITE.test(words[born]?.plain ?? "");
  if (!isSaid || words[born - 2]?.hasComma === true) return false;
  for (let index = born - 1; index >= 0; index--) {
    const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
    if (word === undefined || THING.test(word.plain)) return true;
    if (isSomebody(word, next)) return false;
    if (has(previous, CUE.preposition)) continue;
    if (isGerman && has(previous, CUE.article)) {
      if (has(words[index - 2], CUE.preposition)) continue;
      return (word.cues & ~NOUN) === 0 && !GERMAN_PERSON.test(word.plain) && !isGivenName(word.plain);
    }
    if (word.isCapital && word.cues === 0) return false;
    if (!isGerman && has(word, CUE.article | CUE.ofSpeaker) && isNoun(next)) return true;
  }
  return false;
}

function isSomebody(word: Word, next: Word | undefined): boolean {
  // Italian and French "il" is an article in front of a noun.
  if (word.plain === "il") return has(next, CUE.copula);
  return has(word, CUE.role | CUE.pronoun | CUE.title | CUE.speaker) || (word.cues === 0 && PERSON.test(word.plain));
}

function isNoun(word: Word | undefined): boolean {
  return word?.isCapital === false && (word.cues & ~NOUN) === 0;
}

/** "Anna Jansen (17/11/1976)", "° 17/11/1976", "* 17.11.1976", "ur. 17.11.1976". */
const NAME_BEFORE =
  /[A-Z\u00c0-\u00dd][a-z\u00df-\u00ff]+ (?:(?:van|von|de|der|den|du|el|la|le|ten|ter) ){0,3}[A-Z\u00c0-\u00dd][\w\u00c0-\u00ff'-]+,? ?\($/;

function marksBirth({ text, start }: DigitRun, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/(?:^|[\s(])(?:[*°]|ur\.) ?$/.test(before)) return true;
  return text.charAt(end) === ")" && NAME_BEFORE.test(before);
}
