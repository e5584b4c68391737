import { folded, isLetterCode } from "../engine/letters";
import { CUE, cuesOf } from "./person-cues";
import { scanNumber } from "./scan-number";

/** A word of a sentence, and what stands right behind it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case, without accents. */
  readonly plain: string;
  /** Bits of `CUE`. */
  readonly cues: number;
  readonly isCapital: boolean;
  /** Short and all in capitals: nobody's name. */
  readonly isAcronym: boolean;
  /** Only a space, hyphen or apostrophe is between it and the word before. */
  readonly isJoined: boolean;
  readonly isHyphened: boolean;
  /** A comma, semicolon, colon, bracket or dash follows. */
  readonly endsClause: boolean;
  /** A colon, bar or tab follows. */
  readonly endsLabel: boolean;
  /** A dash, colon, bracket, comma, bar or tab follows: it can be the name in a list. */
  readonly endsItem: boolean;
  readonly hasComma: boolean;
}

/** Does the word give one of these cues? `cues`: bits of `CUE`. */
export function has(word: Word | undefined, cues: number): boolean {
  return word !== undefined && (word.cues & cues) !== 0;
}

/** The words around a term. */
export interface Sentence {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** The term has more words than one. */
  readonly isPhrase: boolean;
  /** It stands in brackets with little else: "(a practising Muslim)". */
  readonly isBracketed: boolean;
  readonly isQuestion: boolean;
  readonly isEnglish: boolean;
  readonly isGerman: boolean;
  readonly isFrench: boolean;
}

/** How far a sentence is read on either side of a term; characters. */
const REACH_BACK = 160;
const REACH = 110;

/** The words of the sentence on both sides of a term. Bounded, however long the sentence is. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const before: Word[] = [];
  const after: Word[] = [];
  let cues = 0;
  for (const word of wordsUpTo(text, from, to)) {
    if (word.start < from || word.end > to || (word.end > start && word.start < end)) continue;
    (word.end <= start ? before : after).push(word);
    cues |= word.cues;
  }
  const isOfNorth = (cues & (CUE.english | CUE.dutch)) !== 0;
  return {
    before,
    after,
    isPhrase: text.slice(start, end).includes(" "),
    isBracketed: OPENING.test(text.slice(Math.max(from, start - LONGEST_QUALIFIER), start)),
    isQuestion: text.charAt(to) === "?",
    isEnglish: (cues & CUE.english) !== 0 && (cues & CUE.dutch) === 0,
    isGerman: (cues & CUE.german) !== 0 && !isOfNorth,
    isFrench: (cues & CUE.french) !== 0 && !isOfNorth,
  };
}

const OPENING = /\([^()\d]*$/;
/** Of what stands in brackets before the term; characters. */
const LONGEST_QUALIFIER = 24;

function sentenceStart(text: string, start: number): number {
  const first = Math.max(0, start - REACH_BACK);
  for (let at = start - 1; at >= first; at--) {
    if (isEnd(text, at)) return at + 1;
  }
  if (first === 0) return 0;
  // Cut inside of a word: the rest of it is no word.
  let at = first;
  while (at < start && isLetterCode(text.charCodeAt(at))) at++;
  return at;
}

function sentenceEnd(text: string, end: number): number {
  const last = Math.min(text.length, end + REACH);
  for (let at = end; at < last; at++) {
    if (isEnd(text, at)) return at;
  }
  return last;
}

const NEWLINE = 10;
const BLANK = 32;
const ABBREVIATION =
  /(?:^|[^a-z\u00c0-\u00ff])(?:[a-z]|mr|mrs|ms|dr|mw|dhr|mevr|mme|mlle|prof|sr|sra|sig|hr|fr|ing|drs|st|nr|no|ca|bzw)$/i;
const LONGEST_ABBREVIATION = 6; // characters, with one before

function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === NEWLINE) return endsLine(text, at);
  // . ! ?
  if (code !== 46 && code !== 33 && code !== 63) return false;
  if (text.charCodeAt(at + 1) > BLANK) return false;
  return code !== 46 || !ABBREVIATION.test(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at));
}

/** A shorter line ends what is said; a longer one may go on in the next; characters. */
const LONG_LINE = 60;

/** A line that was broken because it was full goes on. */
function endsLine(text: string, at: number): boolean {
  if (/^[\s*-]/.test(text.charAt(at + 1))) return true;
  const line = text.slice(Math.max(0, at - LONG_LINE), at);
  return line.length < LONG_LINE || /[\n\t]/.test(line) || /[.:;!?|]\s?$/.test(line);
}

/** The stretch that was read last: terms come in order, and most sentences that have one have another. */
let read: { scan: number; from: number; to: number; words: Word[] } = { scan: 0, from: 0, to: 0, words: [] };

/** All words from `from` to `to`, and some around. */
function wordsUpTo(text: string, from: number, to: number): readonly Word[] {
  const scan = scanNumber();
  if (read.scan !== scan || from < read.from || from > read.to) read = { scan, from, to: from, words: [] };
  if (to > read.to) {
    // What lies behind is let go in large pieces.
    const isLong = read.words.length > MOST_WORDS;
    const words = isLong ? read.words.filter((word) => word.start >= from) : read.words;
    read = { scan, from: isLong ? from : read.from, to: readWords(text, read.to, to, words), words };
  }
  return read.words;
}

const MOST_WORDS = 120;

/** Adds the words of a stretch; returns where it ended, behind the last word that begins in it. */
function readWords(text: string, from: number, to: number, words: Word[]): number {
  let wordEnd = words[words.length - 1]?.end ?? from;
  let at = from;
  for (; at < to; at++) {
    if (!isLetterCode(text.charCodeAt(at))) continue;
    const start = at;
    while (isLetterCode(text.charCodeAt(at))) at++;
    words.push(wordOf(text, start, at, wordEnd));
    wordEnd = at;
  }
  return Math.max(at, to);
}

/** A surname in capitals has as many letters. */
const SHORTEST_SURNAME = 5;

function wordOf(text: string, start: number, end: number, endBefore: number): Word {
  const written = text.slice(start, end);
  const gap = start - endBefore < 2 ? text.slice(endBefore, start) : undefined;
  const behind = text.charAt(text.charCodeAt(end) === BLANK ? end + 1 : end);
  const isDashed = text.slice(end, end + 3) === " - ";
  return {
    start,
    end,
    ...kindOf(written),
    isJoined: gap !== undefined && /^[ '-]?$/.test(gap),
    isHyphened: gap === "-",
    endsClause: isDashed || /[,;:()]/.test(behind),
    endsLabel: /[:\t|]/.test(behind),
    endsItem: isDashed || /[,:(\t|]/.test(behind),
    hasComma: behind === ",",
  };
}

type WordKind = Pick<Word, "plain" | "cues" | "isCapital" | "isAcronym">;

const known = new Map<string, WordKind>();
const MOST_KNOWN = 5_000; // entries; bounds the memory

/** What a word is by itself; most words of a text are few. */
function kindOf(written: string): WordKind {
  const before = known.get(written);
  if (before !== undefined) return before;
  const plain = folded(written);
  const first = written.charAt(0);
  const isUpper = written === written.toUpperCase();
  const kind = {
    plain,
    cues: cuesOf(plain),
    isCapital: first !== first.toLowerCase(),
    isAcronym: written.length > 1 && written.length < SHORTEST_SURNAME && isUpper,
  };
  if (known.size < MOST_KNOWN) known.set(written, kind);
  return kind;
}
