import { categoryOf, type DataType } from "../../model/data-type";
import type { Found, FoundValue } from "../define";
import { folded, isLetterCode } from "../engine/letters";
import { isGivenName } from "./given-names";
import { isFull, isNobody, looksPersonal, readName, type WrittenName } from "./names";

/** How far a name stands from the value; characters. */
const REACH = 80;
/** Words between a name and its value, and in front of an unknown name. Folded. */
const FILLERS = new Set(
  `is was has with heeft met hat mit a est avec born on geboren op am ne nee le geb dob bsn iban nino ssn nir passport paspoort
  tel telefoon telefon phone mobile mobiel handy portable gsm e mail email account rekening rekeningnummer konto compte no nr n
  customer klantnummer kundennummer at via under onder unter bereikbaar erreichbar joignable au date of birth geboortedatum
  geburtsdatum s`.split(/\s+/),
);
const INTRODUCES = new Set(
  "and en und et y e of van von de du da di for voor fur pour with met mit avec from aan an to a client".split(" "),
);
const MOST_FILLERS = 4;
const SEPARATORS = ",;:|(<[=.'’–-";
const MOST_SEPARATORS = 6;
const LONGEST_FILLER = 16; // characters
const BOUNDARIES = '\t\n;|()<>"•';
/** Others may have these as well: firms have telephones. */
const ALSO_OF_FIRMS: readonly DataType[] = ["EMAIL", "PHONE", "ADDRESS"];
const INITIALED_BEHIND =
  /^[\s,;(|/–-]{1,4}(?:(?:t\.?n\.?v\.?|name|naam|in the name of|op naam van|au nom de|lautend auf) )?(?=(?:[A-Z]\. ?){1,4}[A-Za-z])/;

/** Names right before or behind a value: "Wim Okkerse, BSN ...", "Roos (14-04-1994)", "NL91 ... (W. Okkerse)". */
export function besideValue(text: string, value: FoundValue, before?: FoundValue): readonly Found[] {
  const name =
    nameBefore(text, value, before?.end) ??
    nameBehind(text, value) ??
    (isOfSentence(value) ? subjectOf(text, value) : undefined);
  return name === undefined ? [] : [{ start: name.start, end: name.end, confidence: isFull(name) ? "high" : "medium" }];
}

/** Where another value ends no name does. */
function nameBefore(text: string, value: FoundValue, endOfOther?: number): WrittenName | undefined {
  const { start } = value;
  const reach = Math.max(0, start - REACH);
  const from = reach + text.slice(reach, start).lastIndexOf("\n") + 1;
  const end = endOfName(text, from, start);
  if (end === start || end === endOfOther) return undefined;
  const places = capitalsBefore(text, from, end);
  for (const at of places) {
    const name = readName(text, at, true);
    if (name === undefined || name.end !== end || !isOnes(text, name, value)) continue;
    if (looksPersonal(name) || at === places[0] || isIntroduced(text, from, at)) return name;
  }
  return undefined;
}

/** Where a name would end that stands in front of separators and fillers. */
function endOfName(text: string, from: number, start: number): number {
  let end = withoutSeparator(text, from, start);
  for (let words = 0; words < MOST_FILLERS; words++) {
    const word = wordUpTo(text, from, end);
    if (word === "" || !FILLERS.has(folded(word))) break;
    const next = withoutSeparator(text, from, end - word.length);
    if (next === end - word.length) break;
    end = next;
  }
  return end;
}

function withoutSeparator(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && end - at < MOST_SEPARATORS && isSeparator(text.charCodeAt(at - 1))) at--;
  return at;
}

function isSeparator(code: number): boolean {
  return code <= 32 || (!isLetterCode(code) && SEPARATORS.includes(String.fromCharCode(code)));
}

/** The word that ends at `end`; of a long one its end. */
function wordUpTo(text: string, from: number, end: number): string {
  let at = end;
  while (at > from && end - at < LONGEST_FILLER && isLetterCode(text.charCodeAt(at - 1))) at--;
  return text.slice(at, end);
}

/** "the passport of Xanthe Prickett" */
function isIntroduced(text: string, from: number, start: number): boolean {
  let end = start;
  while (end > from && text.charCodeAt(end - 1) <= 32) end--;
  return INTRODUCES.has(folded(wordUpTo(text, from, end)));
}

function isOnes(text: string, name: WrittenName, { type, start, end }: FoundValue): boolean {
  if (isNobody(text, name)) return false;
  const [first = "", ...others] = name.words;
  const isKnown = isGivenName(first);
  if (!isFull(name)) return isKnown && !startsSmall(text, name) && !ALSO_OF_FIRMS.includes(type);
  // "Bel Roos op ...": the name begins with the second word.
  if (!isKnown && !name.hasInitials && others.some(isGivenName)) return false;
  if (type === "EMAIL" && isIn(text.slice(start, end), name)) return true;
  return looksPersonal(name) || !ALSO_OF_FIRMS.includes(type);
}

/** "Xanthe Prickett <x.prickett@mail.example>" */
function isIn(address: string, { words }: WrittenName): boolean {
  const local = folded(address.split("@")[0] ?? "");
  return words.some((word) => word.length > 3 && local.includes(folded(word)));
}

function startsSmall(text: string, { start }: WrittenName): boolean {
  const letter = text.charAt(start);
  return letter === letter.toLowerCase();
}

/** Offsets where words begin in the last clause before `end`, the first one first. */
function capitalsBefore(text: string, from: number, end: number): readonly number[] {
  const offsets: number[] = [];
  for (let at = end - 1; at >= from && offsets.length < MOST_TRIES; at--) {
    const code = text.charCodeAt(at);
    if (endsClause(text, at, end)) break;
    if (code > 32 && (at === from || beginsWord(text.charCodeAt(at - 1)))) offsets.push(at);
  }
  return offsets.reverse();
}

function endsClause(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetterCode(code) || code === 32) return false;
  const sign = text.charAt(at);
  return BOUNDARIES.includes(sign) || (at + 1 < end && text.charCodeAt(at + 1) === 32 && ",.:".includes(sign));
}

/** Blank, or a sign that words stand behind. */
function beginsWord(code: number): boolean {
  return code <= 32 || (!isLetterCode(code) && '(:,;"•*'.includes(String.fromCharCode(code)));
}

const MOST_TRIES = 7;

function nameBehind(text: string, { end }: FoundValue): WrittenName | undefined {
  const gap = INITIALED_BEHIND.exec(text.slice(end, end + REACH))?.[0];
  const name = gap === undefined || gap.includes("\n") ? undefined : readName(text, end + gap.length);
  return name === undefined || isNobody(text, name) ? undefined : name;
}

/** What is said of somebody, rather than written beside a name. */
function isOfSentence({ type }: FoundValue): boolean {
  return categoryOf(type) === "special" || type === "SALARY";
}

/** The nearest given name in front of it in its sentence. */
function subjectOf(text: string, { start }: FoundValue): WrittenName | undefined {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const sentence = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ") + 1) + 1);
  const offsets = capitalsBefore(text, start - sentence.length, start);
  for (const at of [...offsets].reverse()) {
    const name = readName(text, at);
    if (name !== undefined && isGivenName(name.words[0] ?? "") && !isNobody(text, name)) return name;
  }
  return undefined;
}
