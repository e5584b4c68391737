import type { Recognizer } from "../define";
import { FOLDED, LAST_CLASS, OTHER, SEED, folded, hashStep, spread } from "./letters";
import { shortened } from "./names";

/** What a word or phrase means to the engine. */
export interface Meaning {
  /** Indexes of the recognizers that it announces. */
  readonly announces: ReadonlySet<number>;
  /** The number behind it is a company's, an order's, a parcel's. */
  readonly suppresses: boolean;
  /** The sentence or block is about an online meeting. */
  readonly meeting: boolean;
  /** It is a given name and nothing else; as written in the text it begins with a capital. */
  readonly givenName?: true;
}

const GIVEN_NAME: Meaning = { announces: new Set(), suppresses: false, meeting: false, givenName: true };

interface Phrase {
  /** Folded words. */
  readonly words: readonly string[];
  /** The phrase as it must be written, in lower case: "né" is not "ne". */
  readonly exactly: string | undefined;
  readonly meaning: Meaning;
}

export interface Words {
  readonly suppressors: readonly string[];
  readonly meetings: readonly string[];
  /** Shortened hashes of given names. */
  readonly givenNames: Int32Array;
}

/**
 * All words of all recognizers in one hash table, so that a word of the text costs one look-up however many recognizers
 * there are. Phrases hang on their first word; they are taken apart when a text has that word, since most never are and
 * the table is made before the first mail is read. Of given names only a hash is kept.
 */
export class Lexicon {
  /** Index into the groups by hash; 0 is empty. Read by the pass itself, where a call for each word would cost. */
  readonly slots: Uint16Array;
  /** Whole ones, of names the shortened one. */
  private readonly hashes: Int32Array;
  /** What begins with the same word. Those at index 0 are of no word, those at `NAME` of given names. */
  private readonly groups: Group[] = [new Group(), new Group()];
  private readonly known = new Map<string, Meaning>();
  readonly mask: number;

  constructor(recognizers: readonly Recognizer[], { suppressors, meetings, givenNames }: Words) {
    let count = suppressors.length + meetings.length + givenNames.length;
    for (const { words } of recognizers) count += words.length;
    // So many slots that an empty one tells nearly every word of a text that is not here.
    let size = 1024;
    while (size < count * SLOTS_A_WORD) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint16Array(size);
    this.hashes = new Int32Array(size);
    recognizers.forEach(({ words }, index) => this.addPhrases(index, words));
    this.addPhrases(SUPPRESSES, suppressors);
    this.addPhrases(MEETING, meetings);
    for (const hash of givenNames) this.addName(hash);
  }

  private addPhrases(meant: number, phrases: readonly string[]): void {
    const { slots, hashes, mask, groups } = this;
    for (const phrase of phrases) {
      const hash = hashOfFirstWord(phrase);
      let slot = spread(hash) & mask;
      while (slots[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
      if (slots[slot] === 0) {
        slots[slot] = groups.length;
        hashes[slot] = hash;
        groups.push(new Group());
      }
      groups[slots[slot] ?? 0]?.add(phrase, meant);
    }
  }

  /** A name that is a word of a phrase as well comes behind it. */
  private addName(hash: number): void {
    const { slots, mask } = this;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = NAME;
    this.hashes[slot] = hash;
  }

  /**
   * The phrase or name that begins with the word from `start` to `wordEnd`, whose hash is given; `end` is the end of the
   * phrase.
   */
  find(text: string, start: number, wordEnd: number, hash: number): LexiconEntry | undefined {
    let slot = spread(hash) & this.mask;
    for (let index = this.slots[slot] ?? 0; index !== 0; index = this.slots[slot] ?? 0) {
      if (index === NAME) {
        const isName = this.hashes[slot] === shortened(hash) && isCapitalised(text, start);
        if (isName) return { meaning: GIVEN_NAME, end: wordEnd };
      } else if (this.hashes[slot] === hash) {
        for (const { words, exactly, meaning } of this.groups[index]?.phrases(this.known) ?? []) {
          const end = endOfPhrase(text, start, words);
          const isIt = end > 0 && (exactly === undefined || text.slice(start, end).toLowerCase() === exactly);
          if (isIt) return { meaning, end };
        }
      }
      slot = (slot + 1) & this.mask;
    }
    return undefined;
  }
}

/** What a phrase means besides announcing the recognizer with this index. */
const SUPPRESSES = -1;
const MEETING = -2;
const EXACTLY = "=";
/** Most words are written as they are folded, and this runs before the first mail is read. */
const IS_FOLDED = /^[a-z]+$/;

/** Phrases that begin with the same word, as they were given until they are wanted. */
class Group {
  private readonly written: string[] = [];
  private readonly meant: number[] = [];
  private sorted: readonly Phrase[] | undefined;

  add(written: string, meant: number): void {
    this.written.push(written);
    this.meant.push(meant);
  }

  /** The longest first. */
  phrases(known: Map<string, Meaning>): readonly Phrase[] {
    return (this.sorted = this.sorted ?? this.takeApart(known));
  }

  private takeApart(known: Map<string, Meaning>): readonly Phrase[] {
    const meanings = new Map<string, readonly number[]>();
    this.written.forEach((written, index) => {
      const key = keyOf(written);
      meanings.set(key, [...(meanings.get(key) ?? []), this.meant[index] ?? 0]);
    });
    const phrases = Array.from(meanings, ([key, meant]) => phraseOf(key, meaningOf(meant, known)));
    return phrases.sort((a, b) => b.words.length - a.words.length);
  }
}

/** Of the folded word, as the pass over a text hashes it. */
function hashOfFirstWord(phrase: string): number {
  let hash = SEED;
  for (let at = 0; at < phrase.length; at++) {
    const letter = FOLDED[phrase.charCodeAt(at)] ?? OTHER;
    if (letter > LAST_CLASS) hash = hashStep(hash, letter);
    else if (hash !== SEED) break;
  }
  return hash;
}

function keyOf(written: string): string {
  return IS_FOLDED.test(written) || written.startsWith(EXACTLY) ? written : folded(written).trim().replace(/ +/g, " ");
}

function phraseOf(key: string, meaning: Meaning): Phrase {
  const isExact = key.startsWith(EXACTLY);
  const words = isExact ? folded(key).trim().split(/ +/) : key.split(" ");
  return { words, exactly: isExact ? key.slice(1) : undefined, meaning };
}

/** Phrases of the same recognizers share what they mean. */
function meaningOf(meant: readonly number[], known: Map<string, Meaning>): Meaning {
  const key = meant.join();
  const meaning = known.get(key) ?? {
    announces: new Set(meant.filter((index) => index >= 0)),
    suppresses: meant.includes(SUPPRESSES),
    meeting: meant.includes(MEETING),
  };
  known.set(key, meaning);
  return meaning;
}

interface LexiconEntry {
  readonly meaning: Meaning;
  readonly end: number;
}

const SLOTS_A_WORD = 8;
const NAME = 1;

function isCapitalised(text: string, start: number): boolean {
  const letter = text.charAt(start);
  return letter !== letter.toLowerCase();
}

/** Characters between two words of a phrase: one, or two such as an abbreviation's full stop and a space. */
const WIDEST_GAP = 2;

/** Offset behind the phrase if the text has it at `start`, else 0. */
function endOfPhrase(text: string, start: number, words: readonly string[]): number {
  let at = start;
  for (let index = 0; index < words.length; index++) {
    if (index > 0) {
      const from = at;
      while (at - from < WIDEST_GAP && isGap(text.charCodeAt(at))) at++;
      if (at === from) return 0;
    }
    const word = words[index] ?? "";
    for (let letter = 0; letter < word.length; letter++, at++) {
      if (FOLDED[text.charCodeAt(at)] !== word.charCodeAt(letter)) return 0;
    }
    if ((FOLDED[text.charCodeAt(at)] ?? OTHER) > LAST_CLASS) return 0;
  }
  return at;
}

/** Space, apostrophe, hyphen, full stop, underscore, the sign of "n°". */
function isGap(code: number): boolean {
  return code === 32 || code === 39 || code === 45 || code === 46 || code === 95 || code === 176 || code === 186;
}
