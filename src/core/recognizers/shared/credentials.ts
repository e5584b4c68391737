import { folded } from "../engine/letters";
import { isMadeUp, isPlainWord, looksSecret, looksUsed, type Strength } from "./secrets";

/** A value behind a label; offsets without quotes and punctuation around it. */
export interface Value {
  readonly start: number;
  readonly end: number;
  /** Said outright ("password: x"), or the only thing in the sentence that looks like one. */
  readonly sure: boolean;
}

/** How far behind a label its value can stand; characters and words. */
const REACH = 160;
const MOST_WORDS = 14;

const VERBS = new Set(
  "is was are remains stays becomes blijft wordt luidt werd zijn ist lautet war bleibt wird sind est reste devient sera es sera e resta".split(
    " ",
  ),
);
const ADVERBS = new Set(
  "now currently still always again temporarily just simply nu nog steeds altijd weer tijdelijk voorlopig gewoon jetzt noch immer wieder aktuell vorerst einfach maintenant toujours encore actuellement ahora siempre c est to set as on op auf sur gezet gesetzt".split(
    " ",
  ),
);
/** What follows is an example or a rule, not somebody's password. */
const EXAMPLES = new Set(
  "like such example eg zoals bijvoorbeeld bijv zb wie beispielsweise comme exemple never nooit nie jamais".split(" "),
);
const SEPARATOR_BEHIND_LABEL = /^["'*_)\]]{0,3}[ \t]{0,3}(?:[:→|\t]|=>?|->)(?!\/\/)[ \t]*/;

/** The longest of the words above; characters, with some punctuation. */
const LONGEST_PLAIN = 14;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The value that a label such as "password" announces, in its sentence or on the next line. */
export function valueBehind(text: string, labelEnd: number, strength: Strength): Value | undefined {
  const line = lineFrom(text, labelEnd);
  const separator = SEPARATOR_BEHIND_LABEL.exec(line)?.[0] ?? "";
  const rest = line.slice(separator.length);
  if (rest.trim() === "") return onNextLine(text, labelEnd + line.length, separator !== "", strength);
  if (/^[.!?;)](?:\s|$)/.test(rest)) return undefined;
  return inSentence(
    text,
    wordsOf(text, labelEnd + separator.length, labelEnd + line.length),
    separator !== "",
    strength,
  );
}

/** Walks through the words behind a label: a separator or verb makes the next word the value. */
function inSentence(text: string, words: readonly Word[], separated: boolean, strength: Strength): Value | undefined {
  let state: "label" | "separator" | "verb" | "words" = separated ? "separator" : "label";
  let direct = separated;
  for (const [index, word] of words.entries()) {
    const plain = word.text.length > LONGEST_PLAIN ? "" : folded(word.text).trim();
    if (state === "separator") return separatedValue(text, words, index, direct, strength);
    if (/^(?:[:=|→-]|->|=>)$/.test(word.text) && (word.text !== "-" || state === "label")) {
      direct = state === "label";
      state = "separator";
      continue;
    }
    if (EXAMPLES.has(plain)) return undefined;
    const value = trimmed(word);
    if (looksSecret(value.text, state === "verb" ? strength : state === "label" ? "strong" : "strongest")) {
      return { ...rangeOf(value), sure: state !== "words" };
    }
    if (/[:=]$/.test(word.text)) {
      direct = VERBS.has(plain);
      state = "separator";
    } else if (VERBS.has(plain)) state = "verb";
    else if (state !== "verb" || !ADVERBS.has(plain)) state = "words";
    if (/[.!?]["')]?$/.test(word.text) && !/^\(?\w{1,3}\.$/.test(word.text)) return undefined;
  }
  return undefined;
}

/** What stands behind ":"; an ordinary word only right behind the label and at the end of what is said. */
function separatedValue(
  text: string,
  words: readonly Word[],
  index: number,
  direct: boolean,
  strength: Strength,
): Value | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const quoted = quotedFrom(text, word.start);
  if (quoted !== undefined) return isMadeUp(quoted.text) ? undefined : { ...rangeOf(quoted), sure: true };
  if (word.text.startsWith("(")) return undefined;
  const value = trimmed(word);
  if (looksSecret(value.text, strength)) return { ...rangeOf(value), sure: true };
  const next = words[index + 1];
  const isLast = next === undefined || /[,;|]$/.test(word.text) || /^(?:and|en|und|et|[y/|,;&(\-])/i.test(next.text);
  return direct && isLast && isPlainWord(value.text) ? { ...rangeOf(value), sure: true } : undefined;
}

/** Blank lines between a label and its value. */
const MOST_BLANK = 2;

function onNextLine(text: string, lineEnd: number, separated: boolean, strength: Strength): Value | undefined {
  let start = lineEnd + 1;
  for (let blank = 0; blank <= MOST_BLANK && start < text.length; blank++) {
    const line = lineFrom(text, start);
    if (line.trim() === "") {
      start += line.length + 1;
      continue;
    }
    const words = wordsOf(text, start, start + line.length);
    const word = words[0];
    if (word === undefined || words.length > 1 || /[:=]$/.test(word.text)) return undefined;
    const value = trimmed(word);
    const fits = looksSecret(value.text, separated ? strength : "strong") || (separated && isPlainWord(value.text));
    return fits ? { ...rangeOf(value), sure: true } : undefined;
  }
  return undefined;
}

/** A user name and what goes with it. */
export interface Pair {
  readonly user: Value;
  readonly secret: Value;
}

const WITH = new Set(
  "with as using met als mit avec comme con com by via user username gebruiker gebruikersnaam benutzer benutzername identifiant usuario utente".split(
    " ",
  ),
);
const HAS_SECRET = /[\d!#$%&*+=?@^~]/;
const JOINED =
  /^(?:[/|&,:y]|and|en|und|et|e|with|met|mit|avec|con|password|pw|pass|wachtwoord|ww|passwort|kennwort|mdp)$/i;

/** "log in with t.varga and Egel-Vos-71", "login: t.varga / Egel-Vos-71", also on the next line. */
export function pairBehind(text: string, labelEnd: number): Pair | undefined {
  const line = lineFrom(text, labelEnd);
  // The secret of a pair has a digit or a sign; most sentences with "login" have neither.
  if (!HAS_SECRET.test(text.slice(labelEnd, labelEnd + 2 * REACH))) return undefined;
  return pairIn(wordsOf(text, labelEnd, labelEnd + line.length)) ?? pairOnNextLine(text, labelEnd, line);
}

const LONGEST_INTRODUCTION = 60; // characters

function pairOnNextLine(text: string, labelEnd: number, line: string): Pair | undefined {
  // "These are the login details:" and then the pair.
  const said = line.trim();
  if (said.length > LONGEST_INTRODUCTION || /[.!?]/.test(said.slice(0, -1))) return undefined;
  const start = labelEnd + line.length + 1;
  const next = lineFrom(text, start);
  const words = wordsOf(text, start, start + next.length);
  return words.length <= 4 ? pairIn(words) : undefined;
}

function pairIn(words: readonly Word[]): Pair | undefined {
  for (let index = 0; index < words.length - 1 && index < MOST_WORDS; index++) {
    const first = words[index];
    if (first === undefined || WITH.has(folded(first.text).trim())) continue;
    const joined = joinedIn(first) ?? joinedBehind(words, index);
    if (joined !== undefined) return joined;
    if (/[.!?]$/.test(first.text) && first.text.length > 4) return undefined;
  }
  return words.length === 1 && words[0] !== undefined ? joinedIn(words[0]) : undefined;
}

/** "t.varga/Egel-Vos-71" */
function joinedIn(word: Word): Pair | undefined {
  const at = word.text.indexOf("/");
  if (at < 3 || word.text.includes("//") || word.text.indexOf("/", at + 1) >= 0) return undefined;
  return pairOf(
    { start: word.start, end: word.start + at, text: word.text.slice(0, at) },
    { start: word.start + at + 1, end: word.end, text: word.text.slice(at + 1) },
  );
}

function joinedBehind(words: readonly Word[], index: number): Pair | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  let next = index + 1;
  const hasComma = first.text.endsWith(",");
  while (next < index + 4 && JOINED.test(words[next]?.text.replace(/(.)[:,]$/, "$1") ?? "")) next++;
  const second = words[next];
  if (second === undefined || (next === index + 1 && !hasComma)) return undefined;
  return pairOf(first, second);
}

const PASSWORD_WORD = /^(?:pass(?:e|word|wort)?|pw|pwd|wachtwoord|ww|kennwort|mdp|mot)$/i;

function pairOf(first: Word, second: Word): Pair | undefined {
  const user = trimmed(first);
  const secret = trimmed(second);
  if (!looksUsed(user.text) || PASSWORD_WORD.test(user.text) || !looksSecret(secret.text, "strong")) return undefined;
  return { user: { ...rangeOf(user), sure: true }, secret: { ...rangeOf(secret), sure: true } };
}

function lineFrom(text: string, start: number): string {
  const found = text.indexOf("\n", start);
  return text.slice(start, Math.min(found < 0 ? text.length : found, start + REACH));
}

function wordsOf(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  const every = /\S+/g;
  const part = text.slice(start, end);
  for (let match = every.exec(part); match !== null && words.length < MOST_WORDS + 6; match = every.exec(part)) {
    words.push({ start: start + match.index, end: start + match.index + match[0].length, text: match[0] });
  }
  return words;
}

function quotedFrom(text: string, start: number): Word | undefined {
  const match = /^(["'`«„])([^"'`«»“\n]{3,64})["'`»“]/.exec(text.slice(start, start + 70));
  if (match === null) return undefined;
  const value = match[2] ?? "";
  return { start: start + 1, end: start + 1 + value.length, text: value };
}

/** Without quotes, brackets and the sentence's punctuation; an exclamation mark behind a digit is part of a password. */
export function trimmed(word: Word): Word {
  let from = 0;
  let to = word.text.length;
  while (from < to && OPENING.includes(word.text.charAt(from))) from++;
  while (to > from && CLOSING.includes(word.text.charAt(to - 1))) to--;
  const isExclaimed = /[a-z][!?]$|\?$/i.test(word.text.slice(from, to));
  if (isExclaimed) to--;
  return { start: word.start + from, end: word.start + to, text: word.text.slice(from, to) };
}

const OPENING = "\"'`«„<([*_";
const CLOSING = "\"'`»“>)]*.,;:";

function rangeOf({ start, end }: Word): { start: number; end: number } {
  return { start, end };
}
