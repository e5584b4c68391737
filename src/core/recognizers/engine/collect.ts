import { AT, DIGIT, FOLDED, LAST_CLASS, OTHER, isDigitCode } from "./letters";
import { SEED, type Lexicon, type Meaning } from "./lexicon";

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
  readonly runs: readonly Run[];
  /** Offsets of "@". */
  readonly signs: readonly number[];
  readonly urls: readonly Run[];
}

/** A run with more groups is no identifier; the rest is the next run. */
const MOST_GROUPS = 24;

/**
 * The one pass over the text. Inside of words it only folds and hashes; its cost does not depend on the recognizers.
 * Long, because calls in this loop are what a scan's speed is made of.
 */
export function collect(text: string, lexicon: Lexicon): Collected {
  const hits: Hit[] = [];
  const runs: Run[] = [];
  const signs: number[] = [];
  const urls: Run[] = [];
  const { slots, mask } = lexicon;
  let hash = SEED;
  let wordStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const fold = at < text.length ? (FOLDED[text.charCodeAt(at)] ?? OTHER) : OTHER;
    if (fold > LAST_CLASS) {
      hash = Math.imul(hash ^ fold, 0x01000193);
      continue;
    }
    if (hash !== SEED) {
      const found = slots[(hash ^ (hash >>> 15)) & mask] === 0 ? undefined : lexicon.find(text, wordStart, hash);
      hash = SEED;
      if (found !== undefined) {
        hits.push({ start: wordStart, end: found.end, meaning: found.meaning });
        at = Math.max(at, found.end) - 1;
        wordStart = at + 1;
        continue;
      }
    }
    wordStart = at + 1;
    if (fold === OTHER) continue;
    if (fold === DIGIT) {
      const end = endOfRun(text, at);
      runs.push({ start: at, end });
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
  return { hits, runs, signs, urls };
}

const SLASH = 47;

function endOfRun(text: string, start: number): number {
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
