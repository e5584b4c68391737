import { startOfLine, type Range } from "../../text/ranges";
import type { Found } from "../define";
import { folded, isDigitCode, isLetterCode } from "../engine/letters";
import { lazily } from "./lazily";
import { SUPPRESSORS } from "./suppressors";

/** Letters and digits near a label that may be its value. */
export interface Written {
  /** Letters and digits in upper case. */
  readonly bare: string;
  readonly text: string;
  /** Nothing but "no.", "is" or ":" stands between the label and the value, or the label heads its column. */
  readonly direct: boolean;
  /** No other group of letters and digits is joined to it. */
  readonly whole: boolean;
}

type Fits = (written: Written) => boolean;

/** How far behind a label its value can stand; characters. */
const REACH = 100;
/** How far before: "111222333 is the passport number". */
const REACH_BACK = 45;
/** Groups that are joined into one value. */
const MOST_GROUPS = 8;

/** Tells whether a label is one of `words`, however it is written. */
export function labelTest(words: readonly string[]): (text: string, label: Range) => boolean {
  const known = lazily(() => new Set(words.map(plain)));
  return (text, { start, end }) => known().has(plain(text.slice(start, end)));
}

function plain(words: string): string {
  return folded(words).trim().replace(/ +/g, " ");
}

/** The codes that a label such as "passport" announces: the first code in its sentence, and what is listed with it. */
export function announcedCodes(text: string, label: Range, fits: Fits): readonly Found[] {
  for (const read of [codesBelow, codesBehind, codeBefore]) {
    const found = read(text, label, fits);
    if (found.length > 0) return found;
  }
  return [];
}

/** Lines of a list below "Please add these plates:", and characters of one. */
const MOST_LINES = 30;
const LONGEST_LINE = 160;

function codesBelow(text: string, label: Range, fits: Fits): readonly Found[] {
  const found: Found[] = [];
  let end = lineBreakFrom(text, label.end, REACH);
  if (text.charAt(end - 1) !== ":") return [];
  for (let count = 0; count < MOST_LINES && end < text.length; count++) {
    const start = end + 1;
    end = lineBreakFrom(text, start, LONGEST_LINE);
    const line = { start, end: start };
    if (text.charAt(end) !== "\n" && end < text.length) break;
    if (text.slice(start, end).trim() === "") break;
    found.push(...codesBehind(text, line, fits).filter((code) => code.end <= end));
  }
  return found;
}

function lineBreakFrom(text: string, from: number, reach: number): number {
  const at = text.slice(from, from + reach).indexOf("\n");
  return at < 0 ? Math.min(text.length, from + reach) : from + at;
}

/** The cell below a label, if it is such a code. */
export function codeInCell(text: string, start: number, end: number, fits: Fits): Found | undefined {
  const written = text.slice(start, end);
  const isCode = /^[0-9a-z][0-9a-z ./-]{1,38}[0-9a-z]$/i.test(written) && fits(writtenAs(written, true, true));
  return isCode ? { start, end, confidence: "high" } : undefined;
}

function codesBehind(text: string, label: Range, fits: Fits): readonly Found[] {
  const reach = text.slice(label.end, label.end + REACH);
  if (!/\d/.test(reach) || COMPOUND.test(reach)) return [];
  const groups = groupsIn(text, label.end, label.end + reach.length);
  const found: Found[] = [];
  let anchor = label.end;
  let others = 0;
  for (let first = 0; first < groups.length && others < MOST_OTHERS;) {
    const start = groups[first]?.start ?? 0;
    const digits = countDigits(text, start, groups[lastJoined(text, groups, first)]?.end);
    const skipped = lengthOfOther(text, start);
    if (digits === 0 || skipped > 0) {
      do first++;
      while ((groups[first]?.start ?? Infinity) < start + skipped);
      continue;
    }
    const last = announcedGroup(text, groups, first, { label, anchor, isFirst: found.length === 0 }, fits);
    if (last !== undefined) {
      const end = groups[last]?.end ?? start;
      found.push({ start, end, confidence: "high" });
      anchor = end;
      first = last + 1;
    } else if (found.length > 0 || digits >= DIGITS_OF_CODE) break;
    else {
      first++;
      others++;
    }
  }
  return found;
}

interface Announced {
  readonly label: Range;
  /** End of the label, or of the code before. */
  readonly anchor: number;
  readonly isFirst: boolean;
}

/** The form is judged before the words between, which costs more. */
function announcedGroup(
  text: string,
  groups: readonly Range[],
  first: number,
  { label, anchor, isFirst }: Announced,
  fits: Fits,
): number | undefined {
  if (lastGroup(text, groups, first, (written, whole) => fits(writtenAs(written, true, whole))) === undefined)
    return undefined;
  const between = text.slice(anchor, groups[first]?.start);
  if (isFirst ? !reaches(between, text, label) : !ONLY_LIST.test(between)) return undefined;
  const direct = isDirect(between);
  return lastGroup(text, groups, first, (written, whole) => fits(writtenAs(written, direct, whole)));
}

/** Other numbers between a label and its value. */
const MOST_OTHERS = 5;

/** "auto-update", but not "passport-number". */
const COMPOUND = /^-(?!n(?:o|r|um)|kart|dat)[a-z\u00c0-\u00ff]{3}/i;

/** Another code of so many digits stands where the value would: what follows it is not announced any more. */
const DIGITS_OF_CODE = 5;

/** "NXB4K72P1 (passport)", "NXB4K72P1 is his passport number". */
function codeBefore(text: string, label: Range, fits: Fits): readonly Found[] {
  if (!/[ (['°]/.test(text.charAt(label.start - 1))) return [];
  const from = Math.max(0, label.start - REACH_BACK);
  if (!/\d/.test(text.slice(from, label.start))) return [];
  const groups = groupsIn(text, from, label.start);
  for (let last = groups.length - 1; last >= 0; last--) {
    const end = groups[last]?.end ?? 0;
    if (!LEADS_TO_LABEL.test(text.slice(end, label.start))) continue;
    for (let first = Math.max(0, last - MOST_GROUPS + 1); first <= last; first++) {
      const start = groups[first]?.start ?? 0;
      const isOther = lengthOfOther(text, start) > 0 || followsOther(text, start);
      const judge: Judge = (written, whole) => fits(writtenAs(written, true, whole));
      if (!isOther && lastGroup(text, groups, first, judge) === last) return [{ start, end, confidence: "high" }];
    }
  }
  return [];
}

type Judge = (written: string, whole: boolean) => boolean;

function writtenAs(text: string, direct: boolean, whole: boolean): Written {
  return { text, bare: text.replace(/[ ./-]/g, "").toUpperCase(), direct, whole };
}

/** Index of the last group of the longest code that begins with `first`. */
function lastGroup(text: string, groups: readonly Range[], first: number, judge: Judge): number | undefined {
  const { start } = groups[first] ?? { start: 0 };
  const most = lastJoined(text, groups, first);
  for (let last = most; last >= first; last--) {
    const { end } = groups[last] ?? { end: start };
    const written = text.slice(start, end);
    if (/\d/.test(written) && !isPartOfMore(text, start, end) && judge(written, last === most)) return last;
  }
  return undefined;
}

function lastJoined(text: string, groups: readonly Range[], first: number): number {
  let last = first;
  while (last - first < MOST_GROUPS - 1 && areJoined(text, groups[last], groups[last + 1])) last++;
  return last;
}

function countDigits(text: string, start: number, end = start): number {
  return text.slice(start, end).replace(/\D/g, "").length;
}

/** Capitals in front of a number that are no part of it. */
const NEVER_JOINED = /^(?:EUR|USD|GBP|CHF|TEL|FAX|NO|NR|ID|IS|PO|VAT|BSN|IMEI|CVV|EHIC|RIB|CCC|BLZ|KTO)$/i;

function areJoined(text: string, one?: Range, next?: Range): boolean {
  if (one === undefined || next === undefined || next.start !== one.end + 1) return false;
  const separator = text.charAt(one.end);
  if (!/[ ./-]/.test(separator) || NEVER_JOINED.test(text.slice(one.start, one.end))) return false;
  return [one, next].every(({ start, end }) => {
    const group = text.slice(start, end);
    return /\d/.test(group) || (separator === " " ? /^[A-Z\u00c0-\u00dd]{1,5}$/.test(group) : group.length <= 5);
  });
}

function groupsIn(text: string, from: number, to: number): readonly Range[] {
  const groups: Range[] = [];
  for (let at = from; at < to; at++) {
    if (!isAlphanumeric(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && at - start < REACH && isAlphanumeric(text.charCodeAt(at))) at++;
    groups.push({ start, end: at });
  }
  return groups;
}

function isAlphanumeric(code: number): boolean {
  return isDigitCode(code) || isLetterCode(code);
}

/** A piece of an address, a path, a sum or a longer code. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  return (
    /[/_@\\&+$€£%]$|\d[-.,]$|[a-z]-$/i.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[_@\\=%€$£<]|[-.,:][0-9a-z]|\/\d)/i.test(text.slice(end, end + 2)) ||
    /^ ?(?:€|eur|usd|gbp|chf)\b/i.test(text.slice(end, end + 5))
  );
}

const DATE = /^(?:\d{1,2}([-./ ])\d{1,2}\1(?:19|20)?\d\d|(?:19|20)\d\d([-./])\d{1,2}\2\d{1,2})(?![0-9a-z./-])/i;
const LONGEST_DATE = 12; // characters, with the one behind it
const PHONE = /^\d[\d ()/.-]{6,18}\d/;

/** Characters of a date, or of a telephone number with its "+". */
function lengthOfOther(text: string, start: number): number {
  const date = DATE.exec(text.slice(start, start + LONGEST_DATE));
  if (date !== null) return date[0].length;
  if (text.charAt(start - 1) !== "+") return 0;
  return PHONE.exec(text.slice(start, start + 20))?.[0].length ?? 0;
}

const SENTENCE_END = /[.!?]["')]?\s+["'(]?[A-Z\u00c0-\u00dd]?|\n[ \t]*\n/;
const ABBREVIATION =
  /\b(?:mr|mrs|ms|dr|drs|mw|dhr|hr|fr|sr|sra|sig|no|nr|num|n|ref|st|prof|ing|d|kd|reg|exp|tel)\.|\b[A-Z]\./gi;
/** "A copy of the passport is attached. Number NXB4K72P1" */
const CONTINUES =
  /[.!?]\s+(?=(?:(?:the|its?|his|her|het|de|zijn|haar|die|der|seine|ihre|le|la|son) )?(?:numbers?|nummer|no|nr|num[ée]ro|n°|número)[\s:.])/gi;
const ONLY_LIST =
  /^(?: \([^()\d\n]{2,40}\))?(?:\s?[,;/&+]\s?|\s(?:and|en|und|et|y|e|or|of|oder|ou)\s(?:(?:the|de|het|der|die|das|la|le) [a-z]{3,12}\s)?){1,2}$/i;
const DIRECT =
  /^[\s:#.()=º°|;,"'*-]{0,5}(?:(?:nr|no|num|number|nummer|num[eé]ro|número|n|id|code|is|was|ist|est|es|è|bleibt|blijft|remains|stays|reste|lautet|luidt|[nd]e|van|of|with|met|mit|avec|con|the|le|la|les|der|die|das|het|has|hat|heeft|porte|trägt|ha|my|your)[\s:#.=º°"'|*-]{1,4}){0,5}$/i;
const LEADS_TO_LABEL =
  /^(?: ?[([] ?| (?:is|was|as|als|ist|war|est|comme|es|como|è|come)(?: [a-z'\u00e0-\u00ff]{2,8}){0,2} (?:l'|d'|n° ?)?)$/i;
/** Words that say that a number somewhere behind them is something else. */
const OTHER_NUMBER =
  /\b(?:bestel|invoice|factu|rechnung|commande|pedido|fattura|booking|boeking|buchung|r[eé]serv|ticket|flight|vlucht|flug|tracking|zending|sendung|colis|refer|r[ée]f|kenmerk|aktenz|vorgang|serial|serien|num[ée]ro de s[ée]rie|artikel|version|iban\b|bsn\b|kvk|vat\b|btw|hrb|siret|ust-?id|(?:order|case|part|dossier|customer|client|klant|kunden?|member|mitglieds?|lid|account|staff|employee|contract|policy|polis)(?:-?nummer|[ -]?n[ro]\b|[ -]?numbe|[ -]?id\b))/i;
/** Signs and words that say it of the number right behind them. */
const MONEY_BEFORE = /(?:[€$£]|\b(?:eur|usd|gbp|chf))\s?$/i;
const others = lazily(
  () =>
    new Set(
      "typ model modell modele modelo modello tel telefon telefoon telephone telefono phone mobile mobil mobiel handy gsm fax sms call bel room kamer raum zimmer chambre gate bay zone item article artikel part project projekt projet policy procedure richtlinie richtlijn directive form formulier formular formulaire code sku flight vlucht flug vol postcode plz"
        .split(" ")
        .concat(SUPPRESSORS)
        .map(plain),
    ),
);
const FILLER_BEHIND_OTHER = /(?: (?:no|nr|n|num|number|nummer|numero|id))?$/;
const LONGEST_OTHER = 40; // characters of such words

/** Does another kind of number begin at `start`: "order 726675051"? `from` is where to stop looking back. */
export function followsOther(text: string, start: number, from = 0): boolean {
  const before = text.slice(Math.max(from, start - LONGEST_OTHER), start);
  if (MONEY_BEFORE.test(before)) return true;
  if (!/[a-z\u00c0-\u00ff][\s:#.°º]{0,3}$/i.test(before)) return false;
  const words = plain(before).replace(FILLER_BEHIND_OTHER, "").split(" ");
  const whole = plain(before).split(" ");
  return [1, 2, 3].some(
    (count) => others().has(words.slice(-count).join(" ")) || others().has(whole.slice(-count).join(" ")),
  );
}

function isDirect(between: string): boolean {
  return DIRECT.test(between) || /\D: ?$/.test(between);
}

/** Does the label announce what stands behind `between`? Over a line break only from the end of its line, or of a folded one. */
function reaches(between: string, text: string, label: Range): boolean {
  const lineBreak = between.indexOf("\n");
  const isBlank = /^[\s:=>*-]*$/.test(between);
  if (lineBreak < 0 && isBlank) return true;
  const sentence = between.replace(/^\./, "").replace(CONTINUES, " ").replace(ABBREVIATION, "");
  if (!isBlank && SENTENCE_END.test(sentence)) return false;
  if (OTHER_NUMBER.test(between) || followsOther(between, between.length)) return false;
  if (lineBreak < 0) return true;
  const line = text.slice(startOfLine(text, label.start, FULL_LINE), label.end + lineBreak);
  // In a row of a table the value is in the next cell, or below.
  if (/[\t|;]/.test(line)) return false;
  return isBlank || (between.lastIndexOf("\n") === lineBreak && line.length >= FULL_LINE);
}

/** Programs fold plain text at 72 to 78; a line of this length was folded. Characters. */
const FULL_LINE = 60;
