/** A stretch of the text without blanks. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BLANK = 32;
const LINE_BREAK = 10;

/** The word at or behind `from` and before `to`, cut off there. */
export function wordFrom(text: string, from: number, to: number): Word | undefined {
  let start = from;
  while (start < to && text.charCodeAt(start) <= BLANK) start++;
  if (start >= to) return undefined;
  let end = start;
  while (end < to && text.charCodeAt(end) > BLANK) end++;
  return { start, end, text: text.slice(start, end) };
}

/** The words between two offsets, at most so many. */
export function wordsBetween(text: string, from: number, to: number, most: number): readonly Word[] {
  const words: Word[] = [];
  for (let word = wordFrom(text, from, to); word !== undefined && words.length < most;) {
    words.push(word);
    word = wordFrom(text, word.end, to);
  }
  return words;
}

/** No word that is looked at backwards is longer; characters. */
const LONGEST_BEFORE = 64;

/** The word in front of `end` in the same line. */
export function wordBefore(text: string, end: number): Word | undefined {
  let to = end;
  while (to > 0 && text.charCodeAt(to - 1) === BLANK && end - to < 2) to--;
  let start = to;
  while (start > 0 && to - start < LONGEST_BEFORE && text.charCodeAt(start - 1) > BLANK) start--;
  return start === to ? undefined : { start, end: to, text: text.slice(start, to) };
}

/** End of the line that `from` stands in, but no farther than `reach` characters. */
export function lineEnd(text: string, from: number, reach: number): number {
  const most = Math.min(text.length, from + reach);
  let at = from;
  while (at < most && text.charCodeAt(at) !== LINE_BREAK) at++;
  return at;
}

/** Start of the sentence or line that `at` stands in, but no farther back than `reach` characters. */
export function sentenceStart(text: string, at: number, reach: number): number {
  const least = Math.max(0, at - reach);
  let start = at;
  while (start > least && !endsSentence(text, start - 1)) start--;
  return start;
}

/** End of the sentence or line that `at` stands in, but no farther than `reach` characters. */
export function sentenceEnd(text: string, at: number, reach: number): number {
  const most = Math.min(text.length, at + reach);
  let end = at;
  while (end < most && !endsSentence(text, end)) end++;
  return end;
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === LINE_BREAK) return true;
  return (code === 46 || code === 33 || code === 63) && text.charCodeAt(at + 1) <= BLANK;
}

/** Lower case, without punctuation at the end: for looking up in lists of small words. */
export function plain(word: string): string {
  return word.replace(/[.,:;!?'")\]]{1,3}$/, "").toLowerCase();
}

/** A set of words written as one string. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const NONE = 0;
const CAPITAL = 1;
const SIGN = 2;
const DIGIT = 3;

/** What a character tells of a secret; characters beyond Latin-1 tell nothing. */
const TELLING = new Uint8Array(128);
for (let code = 65; code <= 90; code++) TELLING[code] = CAPITAL;
for (const sign of "!#$%&*+=?@^~_:|>\"'`-/") TELLING[sign.charCodeAt(0)] = SIGN;
for (let code = 48; code <= 57; code++) TELLING[code] = DIGIT;

/** Is anything but small letters and ordinary punctuation there? Most text behind a label has nothing of a secret. */
export function hasTelling(text: string, from: number, to: number): boolean {
  return tells(text, from, to, CAPITAL);
}

/** Is there a digit or a sign? */
export function hasDigitOrSign(text: string, from: number, to: number): boolean {
  return tells(text, from, to, SIGN);
}

export function hasDigit(text: string, from: number, to: number): boolean {
  return tells(text, from, to, DIGIT);
}

function tells(text: string, from: number, to: number, least: number): boolean {
  for (let at = from; at < to; at++) {
    if ((TELLING[text.charCodeAt(at)] ?? NONE) >= least) return true;
  }
  return false;
}
