import { categoryOf } from "../model/data-type";
import type { Span } from "../model/span";
import { runToEnd, type Work } from "../model/work";
import { normalise } from "../text/normalise";
import { containing, indexEndingAfter, type Range } from "../text/ranges";
import type { Found, Recognizer } from "./define";
import { ClueReader } from "./engine/clues";
import { collect, type Collected, type Hit } from "./engine/collect";
import { Look, canHoldCode } from "./engine/look";
import { addedWhereFree, resolveOverlaps } from "./engine/overlap";
import { endOfSample, settledCells } from "./engine/settled";
import { Tables } from "./engine/tables";
import { recognizers as registered } from "./index";
import { Catalogue } from "./shared/catalogue";
import { beginScan, continueScan } from "./shared/scan-number";

export { valueOf } from "./value";

export interface ScanOptions {
  /** Every line is a row, cells are separated by tabs. */
  readonly table?: boolean;
  /** Words that stand above or around the text, such as a file's or sheet's name. */
  readonly context?: string;
}

/** Finds values in a text: offsets in the given text, ordered, not overlapping. Linear in its length. */
export type Scanner = (text: string, options?: ScanOptions) => Work<readonly Span[]>;

/** Personal data and secrets in a text, all at once. */
export function scan(text: string, options: ScanOptions = {}): readonly Span[] {
  return runToEnd(defaultScanner()(text, options));
}

/** The one with every recognizer. */
export function defaultScanner(): Scanner {
  return (made = made ?? makeScanner(registered));
}

let made: Scanner | undefined;

/** A scanner with other recognizers; making one costs as much as reading some pages of text. */
export function makeScanner(recognizers: readonly Recognizer[]): Scanner {
  const catalogue = new Catalogue(recognizers);
  return function* (text, options = {}) {
    const normal = normalise(text);
    const spans: Span[] = [];
    let reached = 0;
    for (const { recognizer, start, end, confidence } of yield* claimsIn(normal.text, catalogue, options)) {
      const { type, sub } = recognizer;
      const span = { type, start: normal.start(start), end: normal.end(end), confidence };
      // One written character can be made of two plain ones: they go to the value that comes first.
      if (span.start < reached) continue;
      reached = span.end;
      spans.push(sub === undefined ? span : { ...span, sub });
    }
    return spans;
  };
}

interface Claim extends Found {
  readonly recognizer: Recognizer;
}

/** A passcode this near to a meeting's id belongs to the meeting; characters. */
const MEETING_REACH = 300;
/** Start of a URL in which its host stands; characters. */
const LONGEST_HOST = 100;
const MEETING_URL = /zoom\.us|zoomgov|teams\.(?:microsoft|live)\.com|webex\.com|meet\.google|gotomeet/i;

/** Candidates looked at between two yields: some milliseconds of work. */
const LOOKS_A_YIELD = 256;

/** What was found, in order, without overlaps. */
function* claimsIn(text: string, catalogue: Catalogue, options: ScanOptions): Work<readonly Claim[]> {
  const { table = false, context = "" } = options;
  const settled = table ? yield* settledIn(text, catalogue, context) : [];
  const collected = yield* collect(text, catalogue.lexicon, settled);
  return yield* new TextScan(text, catalogue, { collected, settled, table, context }).values();
}

/** Cells of a long table that are known by their column. */
function* settledIn(text: string, catalogue: Catalogue, context: string): Work<readonly Claim[]> {
  const end = endOfSample(text);
  if (end === 0) return [];
  const start = text.slice(0, end);
  const collected = yield* collect(start, catalogue.lexicon);
  const sample = new TextScan(start, catalogue, { collected, settled: [], table: true, context });
  return settledCells(text, sample.tables.continuedIn(text), end, yield* sample.values());
}

interface ScanInput extends Required<ScanOptions> {
  readonly collected: Collected;
  readonly settled: readonly Claim[];
}

class TextScan {
  private readonly collected: Collected;
  readonly tables: Tables;
  private readonly surroundings: readonly Hit[];
  private readonly settled: readonly Claim[];
  private readonly found: Claim[];
  private readonly number = beginScan();
  private looks = 0;

  constructor(
    private readonly text: string,
    private readonly catalogue: Catalogue,
    { collected, settled, table, context }: ScanInput,
  ) {
    this.settled = settled;
    this.found = [...settled];
    this.collected = collected;
    this.surroundings = context === "" ? [] : runToEnd(collect(context, catalogue.lexicon)).hits;
    this.tables = Tables.in(text, table, (cell) => this.hitsIn(cell).some(({ meaning }) => meaning.announces.size > 0));
  }

  *values(): Work<readonly Claim[]> {
    for (const at of this.collected.signs) {
      if (this.isPauseDue()) yield* this.pause();
      for (const recognizer of this.catalogue.ofSigns) this.claim(recognizer, recognizer.read(this.text, at));
    }
    yield* this.readRuns();
    yield* this.readTokens();
    yield* this.readLabels();
    yield* this.readNames();
    yield* this.readCells();
    return yield* this.withNeighbours(resolveOverlaps(this.found));
  }

  private isPauseDue(looks = 1): boolean {
    this.looks += looks;
    if (this.looks < LOOKS_A_YIELD) return false;
    this.looks = 0;
    return true;
  }

  /** Another scan may have its turn: what recognizers keep of a text belongs to this one again afterwards. */
  private *pause(): Work<void> {
    yield;
    continueScan(this.number);
  }

  private claim(recognizer: Recognizer | undefined, found: Found | undefined): void {
    if (recognizer === undefined || found === undefined) return;
    this.found.push({ recognizer, start: found.start, end: found.end, confidence: found.confidence });
  }

  private *readRuns(): Work<void> {
    const { text, catalogue } = this;
    const look = this.newLook();
    for (const run of this.collected.runs) {
      if (this.isPauseDue()) yield* this.pause();
      look.moveTo(run);
      if (canHoldCode(text, run)) {
        for (const hit of catalogue.codes.read(text, run, look)) this.claim(catalogue.all[hit.recognizer], hit);
      }
      for (const [index, recognizer] of catalogue.ofDigits) {
        look.recognizer = index;
        this.claim(recognizer, recognizer.read(look));
      }
    }
  }

  private newLook(): Look {
    const headings = (heading: Range) => this.hitsIn(heading);
    const { text, collected, tables, surroundings, catalogue } = this;
    return new Look(text, new ClueReader(text, collected, tables, headings, surroundings, catalogue.ofNumbers));
  }

  private *readTokens(): Work<void> {
    const look = this.newLook();
    for (const token of this.collected.tokens) {
      if (this.isPauseDue()) yield* this.pause();
      look.moveTo(token);
      for (const [index, recognizer] of this.catalogue.ofTokens) {
        look.recognizer = index;
        for (const found of recognizer.read(look)) this.claim(recognizer, found);
      }
    }
  }

  private readonly isNameAt = (offset: number): boolean => {
    const { names } = this.collected;
    return names[indexEndingAfter(names, offset)]?.start === offset;
  };

  private *readLabels(): Work<void> {
    const { isNameAt } = this;
    const meetings = this.meetingOffsets();
    for (const { start, end, meaning } of this.collected.hits) {
      if (this.isPauseDue()) yield* this.pause();
      for (const index of meaning.announces) {
        const recognizer = this.catalogue.all[index];
        if (recognizer?.kind !== "label") continue;
        if (categoryOf(recognizer.type) === "secret" && isNear(meetings, start)) continue;
        for (const found of recognizer.read(this.text, { start, end, isGivenName: false, isNameAt }))
          this.claim(recognizer, found);
      }
    }
  }

  private *readNames(): Work<void> {
    const { isNameAt } = this;
    for (const [, recognizer] of this.catalogue.ofLabels) {
      if (recognizer.givenNames !== true) continue;
      // A given name that continues one already read is not read again: "Anna Maria Jansen".
      let reached = 0;
      for (const { start, end } of this.collected.names) {
        if (this.isPauseDue()) yield* this.pause();
        if (start < reached) continue;
        for (const found of recognizer.read(this.text, { start, end, isGivenName: true, isNameAt })) {
          this.claim(recognizer, found);
          reached = found.end;
        }
      }
    }
  }

  private *readCells(): Work<void> {
    for (const [index, recognizer] of this.catalogue.ofLabels) {
      const columns = this.tables.columns((heading) =>
        this.hitsIn(heading).some(({ meaning }) => meaning.announces.has(index)),
      );
      for (const { start, end, heading } of columns) {
        if (this.isPauseDue()) yield* this.pause();
        if (containing(this.settled, start) !== undefined) continue;
        const name = this.text.slice(heading.start, heading.end);
        this.claim(recognizer, recognizer.readCell(this.text, start, end, name));
      }
    }
  }

  /** What some recognizers find only beside the values of others; it never takes the place of a value. */
  private *withNeighbours(values: readonly Claim[]): Work<readonly Claim[]> {
    const beside: Claim[] = [];
    const known = values.map(({ recognizer: { type }, start, end, confidence }) => ({ type, start, end, confidence }));
    for (const [, recognizer] of this.catalogue.ofLabels) {
      if (this.isPauseDue(values.length)) yield* this.pause();
      const found = recognizer.beside?.(this.text, known) ?? [];
      beside.push(...found.map(({ start, end, confidence }) => ({ recognizer, start, end, confidence })));
    }
    return beside.length === 0 ? values : addedWhereFree(values, beside);
  }

  private meetingOffsets(): readonly number[] {
    const { hits, urls } = this.collected;
    const offsets = hits.filter(({ meaning }) => meaning.meeting).map(({ start }) => start);
    for (const { start, end } of urls) {
      if (MEETING_URL.test(this.text.slice(start, Math.min(end, start + LONGEST_HOST)))) offsets.push(start);
    }
    return offsets.sort((a, b) => a - b);
  }

  private hitsIn({ start, end }: Range): readonly Hit[] {
    const { hits } = this.collected;
    const found: Hit[] = [];
    for (let index = indexEndingAfter(hits, start); (hits[index]?.start ?? end) < end; index++) {
      const hit = hits[index];
      if (hit !== undefined) found.push(hit);
    }
    return found;
  }
}

function isNear(offsets: readonly number[], offset: number): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset - MEETING_REACH) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Infinity) <= offset + MEETING_REACH;
}
