import { isLetterCode, folded } from "../engine/letters";
import { cuesOf } from "./person-cues";

/** A word of a sentence, and what stands right behind it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case, without accents. */
  readonly plain: string;
  readonly isCapital: boolean;
  /** Short and all in capitals: nobody's name. */
  readonly isAcronym: boolean;
  /** Bits of `CUE`. */
  readonly cues: number;
  /** Only a space or hyphen is between it and the word before. */
  readonly isJoined: boolean;
  readonly isHyphened: boolean;
  /** A comma, semicolon, colon, bracket or dash follows. */
  readonly endsClause: boolean;
  /** A colon or tab follows. */
  readonly endsLabel: boolean;
  /** A dash, colon, bracket, comma or tab follows: it can be the name in a list. */
  readonly endsItem: boolean;
  readonly isSeparatedByComma: boolean;
}

export interface Sentence {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** The term has more words than one. */
  readonly isPhrase: boolean;
  readonly isQuestion: boolean;
  readonly isEnglish: boolean;
  readonly isGerman: boolean;
  readonly isFrench: boolean;
}

/** How far a sentence is read on either side of a term; characters. */
const REACH_BACK = 160;
const REACH = 110;
/** A shorter line ends what is said; a longer one may go on in the next; characters. */
const LONG_LINE = 60;

const GERMAN =
  /\b(?:ist|hat|und|nicht|mit|eine[mnrs]?|wurde|sich|seit|wegen|bei|herrn?|frau|unser[emr]*|das|im|der|leidet|ein)\b/i;
const ENGLISH = /\b(?:the|has|had|and|of|with|she|he|her|his|for|to|my)\b/i;
const FRENCH = /\b(?:le|les|une?|des|est|et|elle|pour|dans|depuis|notre|du|mme|cause|il|qu|au|aux|ses|d)\b/i;

/** The words of the sentence on both sides of a term. Bounded, however long the sentence is. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const whole = text.slice(from, to);
  return {
    before: wordsIn(text, from, start),
    after: wordsIn(text, end, to),
    isPhrase: text.slice(start, end).includes(" "),
    isQuestion: text.charAt(to) === "?",
    isEnglish: ENGLISH.test(whole),
    isGerman: GERMAN.test(whole) && !/\b(?:the|and|het|een|of)\b/i.test(whole),
    isFrench: FRENCH.test(whole) && !/\b(?:the|and|het|een|of)\b/i.test(whole),
  };
}

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

const ABBREVIATION =
  /(?:^|[^a-z\u00c0-\u00ff])(?:[a-z]|mr|mrs|ms|dr|mw|dhr|mevr|mme|mlle|prof|sr|sra|sig|hr|fr|ing|drs|st|nr|no|ca|bzw)$/i;
const LONGEST_ABBREVIATION = 6; // characters, with one before

function isEnd(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === "\n") return endsLine(text, at);
  if (character !== "." && character !== "!" && character !== "?") return false;
  if (at + 1 < text.length && !/\s/.test(text.charAt(at + 1))) return false;
  return character !== "." || !ABBREVIATION.test(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at));
}

/** A line that was broken because it was full goes on. */
function endsLine(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === "\n" || next === "\r" || next === "-" || next === "*" || next === "\t") return true;
  const line = text.slice(Math.max(0, at - LONG_LINE), at);
  return line.length < LONG_LINE || line.includes("\n") || line.includes("\t") || /[.:;!?|]\s?$/.test(line);
}

function wordsIn(text: string, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  let wordEnd = from;
  for (let at = from; at < to; at++) {
    if (!isLetterCode(text.charCodeAt(at))) continue;
    const start = at;
    while (at < to && isLetterCode(text.charCodeAt(at))) at++;
    words.push(wordOf(text, start, at, text.slice(wordEnd, start), to));
    wordEnd = at;
  }
  return words;
}

/** A surname in capitals has as many letters. */
const SHORTEST_SURNAME = 5;

function isUpper(word: string): boolean {
  return word === word.toUpperCase();
}

/** What can stand between a word and the next; characters. */
const LONGEST_GAP = 4;

function wordOf(text: string, start: number, end: number, gap: string, to: number): Word {
  const plain = folded(text.slice(start, end));
  const first = text.charAt(start);
  let behind = "";
  for (
    let at = end;
    at < Math.min(text.length, Math.max(to, end + 1), end + LONGEST_GAP) && !isLetterCode(text.charCodeAt(at));
    at++
  ) {
    behind += text.charAt(at);
  }
  return {
    start,
    end,
    plain,
    isAcronym: plain.length > 1 && plain.length < SHORTEST_SURNAME && isUpper(text.slice(start, end)),
    isCapital: first !== first.toLowerCase(),
    cues: cuesOf(plain),
    isJoined: /^[ '-]?$/.test(gap),
    isHyphened: gap === "-",
    endsClause: /^ ?[,;:()–]|^ - /.test(behind),
    endsLabel: /^\s?[:\t|]/.test(behind),
    endsItem: /^ ?[,:(\t|]|^ - /.test(behind),
    isSeparatedByComma: /^ ?,/.test(behind),
  };
}
