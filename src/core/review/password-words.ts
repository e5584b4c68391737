import type { Opening, ScannedText } from "../checks/define";
import { mask } from "../text/mask";

/** Something that may be the password of a file that goes along. */
export interface Candidate {
  readonly value: string;
  /** What it means when it is. */
  readonly opening: Opening;
  /** Worth a try that takes part of a second. */
  readonly isLikely: boolean;
}

/** UTF-16 units of a text whose words are tried: a year of quoted mails. What is announced as a password is anyway. */
const MAX_TEXT = 100_000;
/** Candidates that are kept, most likely first. */
const MAX_CANDIDATES = 3_000;
/** Characters of a password of a file. */
const SHORTEST = 3;
const LONGEST = 64;
/** How far behind a word such as "password" it may stand; how many such words, and words behind each, are looked at. */
const REACH = 60;
const MAX_LABELS = 20;
const MAX_BEHIND = 10;
const LONGEST_WINDOW = 5;

/** From how many points on a candidate is likely: a plain word is not, unless a label is near. */
const LIKELY = 45;
const ANNOUNCED = 200;
const LINE = 120;
const NEAR = 100;
const QUOTED = 80;
const WINDOW = 70;
const MIXED = 60;
const ALONE = 30;
const DIGITS = 30;
const PLAIN = 10;

const LABEL =
  /pass ?(?:word|phrase|code|wort)|\bpass\b|wachtwoord|kennwort|mots? de passe|contrase|senha|parola|\b(?:mdp|pwd?|ww|pin|code|clave|key)\b|sleutel|schl[üu]ssel|\bcl[ée](?![a-zé])|ge(?:ö|oe)ffnet|openen|to open/gi;
/** What opens a quotation and what ends it. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "`": "`",
  "“": "”",
  "„": "“”",
  "«": "»",
  "‘": "’",
};
const WORDS = /\S{3,80}/g;
/** Signs around a word that are mostly not part of it. */
const BEFORE = " \t\n\r\u00a0(\"'“„«‘`<[*_";
const BEHIND = " \t\n\r\u00a0)\"'”“»’`>]*_.,;:!?";
/** Between what is called a password and the password itself. */
const IS = /^[^\n:=]{0,60}?(?:[:=]|\s(?:is|are|luidt|lautet|ist|est|es|è)\s)[\s:=]*/;
/** Signs that end a sentence or a password. */
const MAY_BELONG = /^[!?*_]+/;

/** Words, quoted strings and windows of words of the mail and of the names of its files, most likely first. */
export function passwordWords(texts: readonly ScannedText[], fileNames: readonly string[]): readonly Candidate[] {
  const found: Found = new Map();
  for (const source of texts) {
    const text = source.rich.text;
    for (const { type, start, end } of source.spans) {
      if (type === "PASSWORD" || type === "PIN") add(found, { source, text }, start, end, ANNOUNCED);
    }
    addText(found, { source, text: text.slice(0, MAX_TEXT) });
  }
  for (const name of fileNames) addText(found, { text: name.replace(/\.[a-z\d]{1,5}$/i, "").replace(/_/g, " ") });
  const sorted = [...found].sort(([, a], [, b]) => b.points - a.points).slice(0, MAX_CANDIDATES);
  return sorted.map(([value, { points, opening }]) => ({ value, opening, isLikely: points >= LIKELY }));
}

type Found = Map<string, { readonly points: number; readonly opening: Opening }>;

/** A text with where it comes from; the name of a file has no place that can be shown. */
interface Source {
  readonly source?: ScannedText;
  readonly text: string;
}

function addText(found: Found, from: Source): void {
  const { text } = from;
  const labels = placesOf(LABEL, text).slice(0, MAX_LABELS);
  for (const { end } of labels) addBehind(found, from, end);
  for (const { start, end } of quotedIn(text)) {
    add(found, from, start, end, QUOTED + pointsOf(text.slice(start, end)));
  }
  for (const { start, end } of placesOf(WORDS, text)) {
    const word = text.slice(start, end);
    if (/:\/\/|^www\.|@[\w-]+\./i.test(word)) continue;
    const isNear = labels.some((label) => start >= label.start && start - label.end < REACH);
    const points =
      pointsOf(word) + (isNear ? NEAR : 0) + (from.source !== undefined && isAlone(text, start, end) ? ALONE : 0);
    add(found, from, start, end, points);
    // "password:Zomer2026", "klanten-Zomer2026": what stands behind the sign.
    const tail = /[:=_-]([^:=_-]{4,40})$/.exec(word)?.[1];
    if (tail !== undefined) add(found, from, end - tail.length, end, points - pointsOf(word) + pointsOf(tail) - 1);
  }
}

/** What stands behind "password": the rest of the line behind a sign, and windows of words. */
function addBehind(found: Found, from: Source, at: number): void {
  const rest = /^[^\n]{0,120}/.exec(from.text.slice(at, at + 120))?.[0] ?? "";
  const sign = IS.exec(rest)?.[0];
  if (sign !== undefined) {
    const told = /^[^.!?]*(?:[.!?]\S[^.!?]*)*/.exec(rest.slice(sign.length))?.[0] ?? "";
    add(found, from, at + sign.length, at + sign.length + told.length, LINE);
  }
  const words = placesOf(/\S+/g, rest).slice(0, MAX_BEHIND);
  words.forEach(({ start }, index) => {
    words.slice(index + 1, index + LONGEST_WINDOW).forEach(({ end }, more) => {
      add(found, from, at + start, at + end, WINDOW - index - more);
    });
  });
}

/** Without the signs around it, and with those that may belong to it. */
function add(found: Found, from: Source, start: number, end: number, points: number): void {
  const written = from.text.slice(start, end);
  const core = coreOf(written);
  const at = start + written.indexOf(core);
  put(found, from, at, core, points);
  const more = MAY_BELONG.exec(written.slice(at - start + core.length))?.[0];
  if (more !== undefined) put(found, from, at, core + more, points - 1);
  if (written.trim() !== core) put(found, from, start, written.trim(), points - 20);
}

function put(found: Found, { source }: Source, start: number, value: string, points: number): void {
  if (value.length < SHORTEST || value.length > LONGEST) return;
  const known = found.get(value);
  if (known !== undefined && known.points >= points) return;
  const end = start + value.length;
  const evidence = source === undefined ? [] : [{ part: source.part, start, end, preview: mask(value, "PASSWORD") }];
  found.set(value, { points, opening: { by: "word", evidence } });
}

/** Points for how a word is made: of letters, digits and signs together, as few ordinary words are. */
function pointsOf(word: string): number {
  const core = coreOf(word);
  const hasDigit = /\d/.test(core);
  const hasLetter = /[a-z\u00c0-\uffff]/i.test(core);
  const isOdd = /[!#$%&*+=?@^~§€]|[a-z][A-Z]/.test(core);
  if (hasLetter && (hasDigit || isOdd)) {
    // "Q3", "2x", "v1.2" stand in many a mail.
    if (core.length < 5) return DIGITS;
    return MIXED + (hasDigit && /[A-Z]/.test(core) ? 10 : 0) + (core.length > 7 ? 5 : 0);
  }
  if (hasDigit) return /^\d{4,12}$/.test(core) ? DIGITS : 5;
  return core.length > 3 ? PLAIN : 1;
}

function coreOf(written: string): string {
  let start = 0;
  let end = written.length;
  while (start < end && BEFORE.includes(written.charAt(start))) start++;
  while (end > start && BEHIND.includes(written.charAt(end - 1))) end--;
  return written.slice(start, end);
}

/** All of its line, but for a space or two. */
function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  const isFirst = start < 3 || before.includes("\n");
  const isLast = end + 3 > text.length || after.includes("\n");
  const line = before.slice(before.lastIndexOf("\n") + 1) + (after.split("\n")[0] ?? "");
  return isFirst && isLast && line.trim() === "";
}

/** Quotations of one line; one that does not end is none. */
function quotedIn(text: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = QUOTES[text.charAt(at)];
    if (closing === undefined) continue;
    for (let end = at + 1; end < text.length && end - at <= LONGEST && text.charAt(end) !== "\n"; end++) {
      if (!closing.includes(text.charAt(end))) continue;
      if (end - at > SHORTEST) places.push({ start: at, end: end + 1 });
      break;
    }
  }
  return places;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf(pattern: RegExp, text: string): readonly Place[] {
  const places: Place[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    places.push({ start: match.index, end: match.index + match[0].length });
  }
  return places;
}
