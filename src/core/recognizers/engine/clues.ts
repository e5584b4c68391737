import type { Range } from "../../text/ranges";
import type { Collected, Hit } from "./collect";
import type { Tables } from "./tables";

/** What the words around a value say about it. */
export interface Clues {
  readonly start: number;
  readonly end: number;
  /** Recognizers of which a word stands near, or heads the column. */
  readonly announced: ReadonlySet<number>;
  /** Recognizers of which one stands right before, or heads the column. */
  readonly labelled: ReadonlySet<number>;
  /** "Order number", "VAT", a currency or a unit stands right at it. */
  readonly suppressed: boolean;
}

/** How far a word reaches to the right and to the left; characters. */
const REACH = 100;
const REACH_BACK = 25;
/** More than `ONLY_FILLER` can match; characters. */
const LONGEST_FILLER = 40;
/** Words that are looked at before a value. */
const MOST_WORDS = 8;

/** Between "order" and its number: "no.", "is", ":". */
const ONLY_FILLER =
  /^[\s:#.()=º°-]{0,4}(?:(?:nr|no|num|number|nummer|num[eé]ro|n|id|code|ref|is|was|ist|est|van|of|de|vom|with|met|mit|avec)[\s:#.=º°-]{1,3}){0,3}$/i;
/** Between two numbers of one list. */
const ONLY_LIST = /^(?:\s?[,;/&+]\s?|\s(?:and|en|und|et|y|e|or|of|oder|ou)\s){1,2}$/i;
const MONEY_BEFORE = /(?:[€$£]|\b(?:eur|euro|usd|gbp|chf))\s?$/i;
const UNIT_AFTER =
  /^\s?(?:[€$£%]|(?:eur|euros?|usd|gbp|chf|kg|km|kwh|mb|gb|mm|cm|ml|stuks?|st[üu]ck|pcs|pi[èe]ces|items)\b)/i;
const VERSION_BEFORE = /(?:^|[\s(])(?:v|rev|r|build|patch|kb)\.?\s?$/i;

/** Reads the words around values. Ask in ascending order of `start`. */
export class ClueReader {
  private nextHit = 0;
  private lastSuppressedEnd = -1;

  constructor(
    private readonly text: string,
    private readonly collected: Collected,
    private readonly tables: Tables,
    private readonly hitsIn: (heading: Range) => readonly Hit[],
    /** Words of what the text stands in, such as a sheet's name. */
    private readonly surroundings: readonly Hit[],
    /** Recognizers of values with a form of their own; a title such as "Herr" says nothing about a number. */
    private readonly withForm: ReadonlySet<number>,
  ) {}

  /** Nothing is read before it is asked for: most numbers interest nobody. */
  around(start: number, end: number): Clues {
    const { hits } = this.collected;
    while ((hits[this.nextHit]?.end ?? Infinity) <= start) this.nextHit++;
    return new CluesAround(this, start, end);
  }

  /** Words before `start` that reach it, the nearest first. */
  wordsBefore(start: number): readonly Hit[] {
    const { text } = this;
    const { hits } = this.collected;
    let words: Hit[] | undefined;
    let sentence = 0;
    for (let index = this.nextHit - 1; index >= 0 && index > this.nextHit - 1 - MOST_WORDS; index--) {
      const hit = hits[index];
      if (hit === undefined || start - hit.end > REACH) break;
      if (words === undefined) sentence = startOfSentence(text, start);
      if (hit.end <= sentence || !isInLine(text, hit, start)) break;
      words = words ?? [];
      words.push(hit);
    }
    return words ?? NO_WORDS;
  }

  /** Nothing but filler stands between the word and the value. */
  isClosest(hit: Hit, start: number): boolean {
    return start - hit.end <= LONGEST_FILLER && ONLY_FILLER.test(this.text.slice(hit.end, start));
  }

  /** "111222333 (BSN)" */
  wordsBehind(end: number): readonly Hit[] {
    const found: Hit[] = [];
    for (let index = this.nextHit; index < this.nextHit + 2; index++) {
      const hit = this.collected.hits[index];
      if (hit === undefined || hit.start - end > REACH_BACK) break;
      if (hit.start < end || /[\n\t,;.:]/.test(this.text.slice(end, hit.start))) continue;
      if (hit.meaning.suppresses) break;
      found.push(hit);
    }
    return found;
  }

  wordsOfHeading(start: number): readonly Hit[] {
    const heading = this.tables.headingOf(start);
    return heading === undefined ? [] : this.hitsIn(heading);
  }

  /** Does a word say what the value is? */
  tellsForm({ meaning }: Hit): boolean {
    for (const recognizer of meaning.announces) if (this.withForm.has(recognizer)) return true;
    return false;
  }

  wordsAround(): readonly Hit[] {
    return this.surroundings;
  }

  isMeasure(start: number, end: number): boolean {
    if (mayMeasure(this.text, start - 1, -1)) {
      const before = this.text.slice(Math.max(0, start - 8), start);
      if (MONEY_BEFORE.test(before) || VERSION_BEFORE.test(before)) return true;
    }
    return mayMeasure(this.text, end, 1) && UNIT_AFTER.test(this.text.slice(end, end + 8));
  }

  /** Does a number stand in a list behind one that is suppressed? */
  continuesList(start: number): boolean {
    const from = this.lastSuppressedEnd;
    return from >= 0 && start > from && start - from <= 8 && ONLY_LIST.test(this.text.slice(from, start));
  }

  suppressUpTo(end: number): void {
    this.lastSuppressedEnd = end;
  }
}

const NO_WORDS: readonly Hit[] = [];

class CluesAround implements Clues {
  private before: readonly Hit[] | undefined;
  private isSuppressed: boolean | undefined;
  private all: ReadonlySet<number> | undefined;
  private closest: ReadonlySet<number> | undefined;

  constructor(
    private readonly reader: ClueReader,
    readonly start: number,
    readonly end: number,
  ) {}

  get suppressed(): boolean {
    this.isSuppressed = this.isSuppressed ?? this.readSuppressed();
    return this.isSuppressed;
  }

  get announced(): ReadonlySet<number> {
    this.all = this.all ?? this.readAnnounced();
    return this.all;
  }

  get labelled(): ReadonlySet<number> {
    this.closest = this.closest ?? announcedBy(this.readLabels());
    return this.closest;
  }

  private get words(): readonly Hit[] {
    return (this.before = this.before ?? this.reader.wordsBefore(this.start));
  }

  private readSuppressed(): boolean {
    const { reader, start, end } = this;
    const [nearest] = this.words;
    const suppressed =
      reader.isMeasure(start, end) ||
      (nearest !== undefined && nearest.meaning.suppresses && reader.isClosest(nearest, start)) ||
      reader.continuesList(start);
    if (suppressed) reader.suppressUpTo(end);
    return suppressed;
  }

  private readAnnounced(): ReadonlySet<number> {
    const { reader, start, end } = this;
    const near: Hit[] = [];
    for (const hit of this.words) if (!hit.meaning.suppresses) near.push(hit);
    if (!near.some((hit) => reader.tellsForm(hit))) {
      const behind = reader.wordsBehind(end);
      if (behind.length > 0 && !this.suppressed) near.push(...behind);
    }
    near.push(...reader.wordsOfHeading(start));
    if (!near.some((hit) => reader.tellsForm(hit))) near.push(...reader.wordsAround());
    return announcedBy(near);
  }

  private readLabels(): readonly Hit[] {
    const { reader, start } = this;
    const closest = this.words.filter((hit) => !hit.meaning.suppresses && reader.isClosest(hit, start));
    return [...closest, ...reader.wordsOfHeading(start)];
  }
}

/** Currency, unit or version: letters or signs right at the number, or behind one space. */
function mayMeasure(text: string, at: number, step: 1 | -1): boolean {
  const beside = text.charCodeAt(at);
  const code = beside <= 32 ? text.charCodeAt(at + step) : beside;
  return code > 122 || (code >= 36 && code <= 37) || (code >= 65 && code !== 92) || code === 46;
}

const NONE: ReadonlySet<number> = new Set();

/** What some words announce together. */
function announcedBy(hits: readonly Hit[]): ReadonlySet<number> {
  const [first] = hits;
  if (first === undefined) return NONE;
  if (hits.every(({ meaning }) => meaning === first.meaning)) return first.meaning.announces;
  const all = new Set<number>();
  for (const { meaning } of hits) meaning.announces.forEach((recognizer) => all.add(recognizer));
  return all;
}

/** A word announces what follows on its line; over a line break only from the end of its line or of a full line. */
function isInLine(text: string, hit: Hit, start: number): boolean {
  // Looks no farther than it has to: this is asked at every number, and a line may be a megabyte.
  const between = text.slice(hit.end, start);
  const first = between.indexOf("\n");
  if (first < 0 || /^[\s:=>-]*$/.test(between)) return true;
  const fullStart = hit.end + first - FULL_LINE;
  return between.indexOf("\n", first + 1) < 0 && fullStart >= 0 && !text.slice(fullStart, hit.start + 1).includes("\n");
}

/** Offset of the sign that ends the sentence, or the line before a blank one, nearest in front of `start`; else 0. Told backwards, sign by sign: this is asked at every number. */
function startOfSentence(text: string, start: number): number {
  for (let at = start - 1; at > start - REACH; at--) {
    const code = text.charCodeAt(at);
    const end = code === NEW_LINE ? lineBreakBefore(text, at) : isCapital(code) ? endOfSentenceBefore(text, at) : -1;
    if (end >= 0) return end + 1;
  }
  return 0;
}

const NEW_LINE = 10;

/** The line break in front of a blank line that ends at `at`, or -1. */
function lineBreakBefore(text: string, at: number): number {
  let before = at - 1;
  while (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9) before--;
  return text.charCodeAt(before) === NEW_LINE ? before : -1;
}

/** The full stop, or the like, of the sentence in front of the capital at `at`, or -1: 'he said "No." (She' */
function endOfSentenceBefore(text: string, at: number): number {
  let before = at - 1;
  if (/["'(]/.test(text.charAt(before))) before--;
  const blanks = before;
  while (isBlank(text.charCodeAt(before))) before--;
  if (before === blanks) return -1;
  if (/["')]/.test(text.charAt(before))) before--;
  return /[.!?]/.test(text.charAt(before)) ? before : -1;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xdd);
}

/** Programs fold plain text at 72 to 78; a line of this length was folded. Characters. */
const FULL_LINE = 60;
