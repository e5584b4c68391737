import { categoryOf } from "../model/data-type";
import { endOfLine, startOfLine } from "../text/ranges";
import { defineRecognizer, type Found, type FoundValue, type Label } from "./define";
import { isGivenName } from "./shared/given-names";
import { labelKind, NAME_WORDS, type NameLabel } from "./shared/name-labels";
import { isFamous } from "./shared/not-names";
import { isFull, isNobody, looksPersonal, readName, type WrittenName } from "./shared/names";
import { besideValue } from "./shared/names-beside";

/** Somebody's name: a given name with a surname, a name behind a title, a label or a heading, or beside another value. */
export const person = defineRecognizer({
  id: "person",
  kind: "label",
  type: "PERSON",
  words: NAME_WORDS,
  givenNames: true,
  read(text, label): readonly Found[] {
    const found = label.isGivenName ? aroundGivenName(text, label) : behindLabel(text, label);
    return found === undefined ? [] : [found];
  },
  readCell(text, start, end): Found | undefined {
    if (end - start > LONGEST_NAME) return undefined;
    const name = readName(text, start, true);
    if (name === undefined || isNobody(text, name)) return undefined;
    const last = reversed(text, name)?.end ?? name.end;
    if (last !== end) return undefined;
    const isCertain = looksPersonal(name) || last > name.end || isPersonsRow(text, start, end);
    if (!isCertain && name.words.length < 2) return undefined;
    return { start, end, confidence: isCertain ? "high" : "medium" };
  },
  beside(text, values): readonly Found[] {
    const found: Found[] = [];
    values.forEach((value, index) => {
      if (isOfSomebody(value)) found.push(...besideValue(text, value, values[index - 1]));
    });
    return found;
  },
});

/** Characters; a longer cell holds more than a name. */
const LONGEST_NAME = 60;

function isOfSomebody({ type, confidence }: FoundValue): boolean {
  return confidence !== "low" && type !== "PERSON" && categoryOf(type) !== "secret" && categoryOf(type) !== "device";
}

const LETTER_BEFORE = /[\w\u00c0-\u024f.@/\\'’-]$/;
const HYPHENATED = /(?:^|[\s(,:;"])([A-Z\u00c0-\u00dd][A-Za-z\u00c0-\u024f]{1,20}-)$/;
const INITIALS_BEFORE = /(?:^|[\s(,:;"])((?:[A-Z]\. ?){1,3})$/;
const CAPITALS_BEFORE = /(?:^|[\s(,:;"])([A-Z\u00c0-\u00dd]{3,25}(?:-[A-Z\u00c0-\u00dd]{2,25})?) $/;
/** "Jansen, " at the start of a line, cell or bullet. */
const SURNAME_BEFORE =
  /(?:^|[\n\t;|])[ •*-]{0,3}((?:(?:van|von|de|der|den|du|la|le|el|ter|ten|'t) ){0,3}[A-Z\u00c0-\u00dd][A-Za-z\u00c0-\u024f'’-]{1,30}), $/;
const ENDS_CELL = /^ ?(?:[\t;|(:\d]|[-–] )/;
/** The sender introduces himself. */
const SELF =
  /(?:^|[^a-z])(?:my name is|i am|i['’]m|mijn naam is|ik ben|ik heet|ich bin|mein name ist|ich hei(?:ß|ss)e|je suis|je m['’]appelle|mon nom est|me llamo|mi nombre es|mi chiamo)\s$/i;
const PRESENTS =
  /(?:^|[^a-z])(?:this is|you['’]re speaking (?:to|with)|dit is|u spreekt met|hier ist|hier spricht|ici)\s$/i;
const OF_COMPANY = /^,?\s(?:from|of|at|calling|here|van|bij|von|vom|aus|de|du|des|chez)\s/i;
const REACH_BACK = 60;

function aroundGivenName(text: string, { start, end }: Label): Found | undefined {
  const last = text.charAt(start - 1);
  const before = text.slice(Math.max(0, start - REACH_BACK), start);
  const joined = last === "-" ? (HYPHENATED.exec(before)?.[1]?.length ?? 0) : 0;
  if (joined === 0 && LETTER_BEFORE.test(last) && !INITIALS_BEFORE.test(before)) return undefined;
  const name = readName(text, start - joined);
  if (name === undefined || !name.words.length || isShouted(text, name)) return undefined;
  const first = firstOf(text, name, before);
  const whole = { ...name, start: first ?? name.start };
  if ((!isFull(name) && first === undefined) || isNobody(text, whole) || isSender(text, whole)) return undefined;
  return { start: whole.start, end: Math.max(name.end, end), confidence: "medium" };
}

/** Where a name begins whose surname, or initials, stand in front of the given name. */
function firstOf(text: string, name: WrittenName, before: string): number | undefined {
  const initials = /\. ?$/.test(before.slice(-2)) ? INITIALS_BEFORE.exec(before)?.[1] : undefined;
  if (initials !== undefined) return name.start - initials.length;
  if (isFull(name)) return undefined;
  const isPlain = text.charAt(name.start + 1) !== text.charAt(name.start + 1).toUpperCase();
  const capitals = isPlain ? CAPITALS_BEFORE.exec(before)?.[1] : undefined;
  if (capitals !== undefined && readName(capitals, 0) !== undefined) return name.start - capitals.length - 1;
  const surname = SURNAME_BEFORE.exec(before)?.[1];
  const isListed = surname !== undefined && ENDS_CELL.test(text.slice(name.end, name.end + 3));
  return isListed && readName(surname, 0, true) !== undefined ? name.start - surname.length - 2 : undefined;
}

/** "MAX 3 PEOPLE" and the like: capitals go on around it. */
function isShouted(text: string, { start, end, words }: WrittenName): boolean {
  const first = words[0] ?? "";
  if (first.length < 2 || first !== first.toUpperCase()) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  return /[A-Z]{2}[ ,]?$/.test(before) || /^ ?[A-Z]{2,}/.test(text.slice(end, end + 4));
}

function isSender(text: string, { start, end }: WrittenName): boolean {
  const before = text.slice(Math.max(0, start - REACH_BACK), start);
  return SELF.test(before) || (PRESENTS.test(before) && OF_COMPANY.test(text.slice(end, end + 12)));
}

const FILLER: Readonly<Record<NameLabel, RegExp>> = {
  title:
    /^\.?(?: (?:en|and|und|et|&) (?:mevrouw|mevr\.|mw\.|Mrs\.?|Frau|Mme|Madame|de heer|Herr))?[ -](?:(?:Dr|Prof|Ing|Ir|Mag|drs|mr|med|jur|Dipl\.-Ing)\.? )*/,
  full: /^(?:\s?[:=\t|] {0,3}\n? {0,2}| )/,
  part: /^\s?[:=\t|] {0,3}\n? {0,2}/,
  holder: /^\.?(?:\s?[:=-])? {0,3}\n? {0,2}(?:is |ist |est |van |von )?["(]?/,
  role: /^(?:\s?[:=]\s{0,3}| (?:is |ist |est |van |named |genaamd |namens )?|, )["(]?/,
};
const REACH = 60;

function behindLabel(text: string, { start, end }: Label): Found | undefined {
  const written = text.slice(start, end);
  const kind = labelKind(written);
  if (kind === undefined || isGluedLabel(text, start, end, written)) return undefined;
  const filler = FILLER[kind].exec(text.slice(end, end + REACH))?.[0];
  const name = filler === undefined ? undefined : readName(text, end + filler.length, true);
  if (filler === undefined || name === undefined || isNobody(text, name)) return undefined;
  if (kind === "title") return isFamous([written, ...name.words]) ? undefined : titled(text, start, name);
  if (isLabelItself(text, name)) return undefined;
  const last = reversed(text, name)?.end ?? name.end;
  const isSeparated = /[:=\t|]/.test(filler);
  const isEnough =
    isFull(name) ||
    last > name.end ||
    kind === "part" ||
    (isSeparated && kind !== "full" && kind !== "role") ||
    (isSeparated && name.words.some(isGivenName));
  if (!isEnough || isSender(text, { ...name, start })) return undefined;
  const isCertain = kind !== "role" || looksPersonal(name);
  return { start: name.start, end: last, confidence: isCertain ? "high" : "medium" };
}

/** Where no first name is known the title belongs to the name. */
function titled(text: string, start: number, name: WrittenName): Found {
  const isNamed =
    name.hasInitials || (name.words.length > 1 && (isGivenName(name.words[0] ?? "") || !startsSmall(text, name)));
  return {
    start: isNamed && name.words.length > 0 && hasFirst(name) ? name.start : start,
    end: name.end,
    confidence: "high",
  };
}

function startsSmall(text: string, { start }: WrittenName): boolean {
  const letter = text.charAt(start);
  return letter === letter.toLowerCase();
}

/** "Van den Bergh" and "Le Guennec" are surnames alone. */
function hasFirst({ words, hasInitials }: WrittenName): boolean {
  return hasInitials || !/^(?:van|von|de|der|du|d[aio]|l[ae]|el|al|ben|ter|ten|mac|st)$/i.test(words[0] ?? "");
}

function isGluedLabel(text: string, start: number, end: number, written: string): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (/[\w\u00c0-\u024f@/-]$|(?:size|taille|maat|größe)\s$/i.test(before)) return true;
  // "MS Teams"; "M. Dupont" is somebody, "M Blue" a size, "me" a word.
  if (written === "MS" || written === "me" || written === "ME" || written === "SR") return true;
  return /^m$/i.test(written) && (written !== "M" || !/^\. [A-Z\u00c0-\u00dd]/.test(text.slice(end, end + 3)));
}

/** "Name: Address:" */
function isLabelItself(text: string, { end, words }: WrittenName): boolean {
  return words.length < 2 && /^ ?:/.test(text.slice(end, end + 2));
}

/** "Okkerse, Bauke", "Okkerse, W." */
function reversed(text: string, { end, words, hasInitials }: WrittenName): { readonly end: number } | undefined {
  if (words.length > 2 || hasInitials || text.charAt(end) !== ",") return undefined;
  const initials = /^, ?(?:[A-Z]\. ?){0,4}[A-Z]\./.exec(text.slice(end, end + 20))?.[0];
  if (initials !== undefined) return { end: end + initials.length };
  const space = text.charAt(end + 1) === " " ? 2 : 1;
  const given = readName(text, end + space);
  return given !== undefined && given.words.every(isGivenName) ? given : undefined;
}

/** A row with an address, a date or a number of some length is about somebody. */
function isPersonsRow(text: string, start: number, end: number): boolean {
  const before = text.slice(startOfLine(text, start, REACH_BACK), start);
  const row = before + text.slice(end, endOfLine(text, end, REACH_BACK));
  return /@|\d{6}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4} \d{4}/.test(row);
}
