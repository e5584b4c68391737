import { indexEndingAfter } from "../../text/ranges";
import { strengthOf, type Strength } from "./secrets";
import { scanNumber } from "./scan-number";

/** A stretch of the text without blanks. What takes time is worked out when it is first asked for. */
export class Word {
  private knownSmall: string | undefined;
  private knownBare: Bare | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {}

  /** Lower case, without punctuation at the end: for looking up in lists of small words. */
  get small(): string {
    return (this.knownSmall = this.knownSmall ?? plain(this.text));
  }

  /** The last character. */
  get final(): string {
    return this.text.charAt(this.text.length - 1);
  }

  /** "1." and "nr." end no sentence. */
  get endsSentence(): boolean {
    return "!.?\"')".includes(this.final) && ENDS_SENTENCE.test(this.text) && !ABBREVIATION.test(this.text);
  }

  /** Without quotes, brackets and the sentence's punctuation. */
  get bare(): Bare {
    return (this.knownBare = this.knownBare ?? new Bare(this));
  }
}

/** A word without what stands around it; an exclamation mark behind a digit is part of a password. */
export class Bare {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  private known: Strength | "none" | undefined;

  constructor({ start, text }: { readonly start: number; readonly text: string }) {
    let from = 0;
    let to = text.length;
    while (from < to && OPENING.includes(text.charAt(from))) from++;
    while (to > from && CLOSING.includes(text.charAt(to - 1))) to--;
    const isExclaimed = /[a-z][!?]$|\?$/i.test(text.slice(Math.max(from, to - 2), to));
    if (isExclaimed) to--;
    this.start = start + from;
    this.end = start + to;
    this.text = text.slice(from, to);
  }

  /** How much it looks like a password. */
  get strength(): Strength | "none" {
    return (this.known = this.known ?? strengthOf(this.text));
  }
}

const ENDS_SENTENCE = /[.!?]["')]?$/;
const ABBREVIATION = /^\(?\w{1,3}\.$/;
const OPENING = "\"'`«„<([*_";
const CLOSING = "\"'`»“>)]*.,;:";

const BLANK = 32;
const LINE_BREAK = "\n";

/** The word at or behind `from` and before `to`, cut off there. */
export function wordFrom(text: string, from: number, to: number): Word | undefined {
  let start = from;
  while (start < to && text.charCodeAt(start) <= BLANK) start++;
  if (start >= to) return undefined;
  let end = start;
  while (end < to && text.charCodeAt(end) > BLANK) end++;
  return new Word(start, end, text.slice(start, end));
}

/** The words between two offsets of one line, at most so many; a word that goes on behind `to` is left out. */
export function wordsBetween(text: string, from: number, to: number, most: number): readonly Word[] {
  const all = windowOf(text, from, to);
  const words: Word[] = [];
  for (let index = indexEndingAfter(all, from); words.length < most; index++) {
    const word = all[index];
    if (word === undefined || word.end > to) break;
    words.push(word.start < from ? new Word(from, word.end, text.slice(from, word.end)) : word);
  }
  return words;
}

/** Labels stand close to each other, so words are read in stretches of this length; characters. */
const STRETCH = 600;

/** The stretch that was read last. */
let last = { scan: 0, start: 0, end: 0, words: [] as readonly Word[] };

function windowOf(text: string, from: number, to: number): readonly Word[] {
  const scan = scanNumber();
  if (last.scan === scan && from >= last.start && to <= last.end) return last.words;
  const end = Math.max(to, Math.min(lineEnd(text, from), from + STRETCH));
  const words: Word[] = [];
  for (let word = wordFrom(text, from, end); word !== undefined; word = wordFrom(text, word.end, end)) {
    if (word.end < end || end === text.length || text.charCodeAt(end) <= BLANK) words.push(word);
  }
  last = { scan, start: from, end, words };
  return words;
}

/** No word that is looked at backwards is longer; characters. */
const LONGEST_BEFORE = 64;

/** The word in front of `end` in the same line, if it is no longer than `most`. */
export function wordBefore(text: string, end: number, most = LONGEST_BEFORE): Word | undefined {
  let to = end;
  while (to > 0 && text.charCodeAt(to - 1) === BLANK && end - to < 2) to--;
  let start = to;
  while (start > 0 && to - start <= most && text.charCodeAt(start - 1) > BLANK) start--;
  return start === to || to - start > most ? undefined : new Word(start, to, text.slice(start, to));
}

/** Where something comes next. Labels ask in order of the text and often, so the last answer is kept. */
class Next {
  private scan = 0;
  private from = 0;
  private at = -1;

  constructor(private readonly find: (text: string, from: number, to: number) => number) {}

  /** Offset of the next one at or behind `from`; the end of the text if there is none. */
  behind(text: string, from: number): number {
    const scan = scanNumber();
    if (this.scan !== scan) Object.assign(this, { scan, from: 0, at: -1 });
    if (from < this.from || from > this.at) {
      const isBefore = from < this.from;
      const found = this.find(text, from, isBefore ? this.from : text.length);
      if (!isBefore || found < this.from) this.at = found;
      this.from = from;
    }
    return this.at;
  }
}

const NEXT_LINE_BREAK = new Next((text, from) => {
  const found = text.indexOf(LINE_BREAK, from);
  return found < 0 ? text.length : found;
});
const NEXT_SENTENCE_END = new Next((text, from, to) => {
  let at = from;
  while (at < to && !endsSentence(text, at)) at++;
  return at;
});

/** End of the line that `from` stands in, but no farther than `reach` characters. */
export function lineEnd(text: string, from: number, reach = Infinity): number {
  return Math.min(NEXT_LINE_BREAK.behind(text, from), from + reach);
}

/** End of the sentence or line that `at` stands in, but no farther than `reach` characters. */
export function sentenceEnd(text: string, at: number, reach: number): number {
  return Math.min(NEXT_SENTENCE_END.behind(text, at), at + reach);
}

/** Start of the sentence or line that `at` stands in, but no farther back than `reach` characters. */
export function sentenceStart(text: string, at: number, reach: number): number {
  const least = Math.max(0, at - reach);
  let start = at;
  while (start > least && !endsSentence(text, start - 1)) start--;
  return start;
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10) return true;
  return (code === 46 || code === 33 || code === 63) && !(text.charCodeAt(at + 1) > BLANK);
}

/** Lower case, without punctuation at the end: for looking up in lists of small words. */
function plain(word: string): string {
  let end = word.length;
  while (end > 0 && word.length - end < 3 && ".,:;!?'\")]".includes(word.charAt(end - 1))) end--;
  return word.slice(0, end).toLowerCase();
}

/** A set of words written as one string. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const NONE = 0;
const CAPITAL = 1;
const SIGN = 2;
const DIGIT = 3;

/** What a character tells of a secret; characters beyond ASCII tell nothing. */
const TELLING = new Uint8Array(128);
for (let code = 65; code <= 90; code++) TELLING[code] = CAPITAL;
for (const sign of "!#$%&*+=?@^~_:|>\"'`-/") TELLING[sign.charCodeAt(0)] = SIGN;
for (let code = 48; code <= 57; code++) TELLING[code] = DIGIT;

function nextTelling(least: number): Next {
  return new Next((text, from, to) => {
    let at = from;
    while (at < to && (TELLING[text.charCodeAt(at)] ?? NONE) < least) at++;
    return at;
  });
}

const NEXT_TELLING = nextTelling(CAPITAL);
const NEXT_SIGN = nextTelling(SIGN);
const NEXT_DIGIT = nextTelling(DIGIT);

/** Is anything but small letters and ordinary punctuation there? Most text behind a label has nothing of a secret. */
export function hasTelling(text: string, from: number, to: number): boolean {
  return NEXT_TELLING.behind(text, from) < to;
}

/** Is there a digit or a sign? */
export function hasDigitOrSign(text: string, from: number, to: number): boolean {
  return NEXT_SIGN.behind(text, from) < to;
}

export function hasDigit(text: string, from: number, to: number): boolean {
  return NEXT_DIGIT.behind(text, from) < to;
}
