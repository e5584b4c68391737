import { AT, DIGIT, FOLDED, LAST_CLASS, OTHER, SEED, isDigitCode } from "./letters";
import type { Work } from "../../model/work";
import type { Lexicon, Meaning } from "./lexicon";

/** A word or phrase of the lexicon in the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** A run of digits with single separators between them. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Everything in a text that a recognizer may want to look at, in order. */
export interface Collected {
  readonly hits: readonly Hit[];
  /** Words that are given names. */
  readonly names: readonly Hit[];
  readonly runs: readonly Run[];
  /** Offsets of "@". */
  readonly signs: readonly number[];
  readonly urls: readonly Run[];
  /** Long stretches without blanks that are more than letters. */
  readonly tokens: readonly Run[];
}

/** A run with more groups is no identifier; the rest is the next run. */
const MOST_GROUPS = 24;

/** No key that can be told by itself is shorter; characters. */
const SHORTEST_TOKEN = 16;
/** Of a longer stretch the beginning is looked at: no key and no address with a login is longer; characters. */
const LONGEST_TOKEN = 8_192;

/** Characters between two yields: some milliseconds of work. */
const STRETCH = 16 * 1024;

/**
 * The one pass over the text. Inside of words it only folds and hashes; its cost does not depend on the recognizers.
 * What is in `known`, which are whole cells, is passed over. Long, because calls in this loop are what a scan's speed is made of.
 */
export function* collect(text: string, lexicon: Lexicon, known: readonly Run[] = []): Work<Collected> {
  const hits: Hit[] = [];
  const names: Hit[] = [];
  const runs: Run[] = [];
  const signs: number[] = [];
  const urls: Run[] = [];
  const tokens: Run[] = [];
  const { slots, mask } = lexicon;
  let hash = SEED;
  let wordStart = 0;
  let tokenStart = 0;
  let isWord = true;
  let knownIndex = 0;
  let nextKnown = known[0]?.start ?? -1;
  let stretchEnd = STRETCH;
  const endToken = (end: number) => {
    if (!isWord && end - tokenStart >= SHORTEST_TOKEN) {
      tokens.push({ start: tokenStart, end: Math.min(end, tokenStart + LONGEST_TOKEN) });
    }
    tokenStart = end + 1;
    isWord = true;
  };
  const passOver = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (text.charCodeAt(at) <= BLANK) endToken(at);
  };
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    const fold = FOLDED[code] ?? OTHER;
    if (fold > LAST_CLASS) {
      hash = Math.imul(hash ^ fold, 0x01000193);
      continue;
    }
    if (at > stretchEnd) {
      stretchEnd = at + STRETCH;
      yield;
    }
    if (hash !== SEED) {
      const found = slots[(hash ^ (hash >>> 15)) & mask] === 0 ? undefined : lexicon.find(text, wordStart, at, hash);
      hash = SEED;
      if (found !== undefined) {
        (found.meaning.givenName === true ? names : hits).push({ start: wordStart, ...found });
        if (found.end > at) {
          passOver(at, found.end);
          at = found.end - 1;
          wordStart = found.end;
          continue;
        }
      }
    }
    wordStart = at + 1;
    if (code <= BLANK) {
      endToken(at);
      if (at + 1 === nextKnown) {
        at = (known[knownIndex]?.end ?? 0) - 1;
        wordStart = tokenStart = at + 1;
        nextKnown = known[++knownIndex]?.start ?? -1;
      }
      continue;
    }
    isWord = false;
    if (fold === OTHER) continue;
    if (fold === DIGIT) {
      const end = endOfRun(text, at);
      runs.push({ start: at, end });
      passOver(at, end);
      isWord = false;
      at = end - 1;
      wordStart = end;
    } else if (fold === AT) signs.push(at);
    else if (text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH) {
      const end = endOfUrl(text, at + 3);
      urls.push({ start: at, end });
      at = end - 1;
      wordStart = end;
    }
  }
  return { hits, names, runs, signs, urls, tokens };
}

const BLANK = 32;

const SLASH = 47;

export function endOfRun(text: string, start: number): number {
  let at = start;
  for (let groups = 1; ; groups++) {
    while (isDigitCode(text.charCodeAt(at))) at++;
    const isJoined = isSeparator(text.charCodeAt(at)) && isDigitCode(text.charCodeAt(at + 1));
    if (!isJoined || groups === MOST_GROUPS) return at;
    at++;
  }
}

/** Space, hyphen, full stop, slash. */
export function isSeparator(code: number): boolean {
  return code === 32 || (code >= 45 && code <= 47);
}

function endOfUrl(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endsUrl(text.charCodeAt(at))) at++;
  return at;
}

/** White space, quotes, angle brackets. */
function endsUrl(code: number): boolean {
  return code <= 32 || code === 34 || code === 60 || code === 62;
}
