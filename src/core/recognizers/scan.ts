import type { Span } from "../model/span";
import { normalise } from "../text/normalise";
import { indexEndingAfter, type Range } from "../text/ranges";
import type { DigitRun, Found, Recognizer } from "./define";
import { ClueReader, type Clues } from "./engine/clues";
import { Codes } from "./engine/codes";
import { collect, isSeparator, type Collected, type Hit, type Run } from "./engine/collect";
import { isLetterCode } from "./engine/letters";
import { Lexicon } from "./engine/lexicon";
import { resolveOverlaps } from "./engine/overlap";
import { Tables } from "./engine/tables";
import { recognizers as registered } from "./index";
import { MEETINGS, SUPPRESSORS } from "./shared/suppressors";

export { valueOf } from "./value";

export interface ScanOptions {
  /** Every line is a row, cells are separated by tabs. */
  readonly table?: boolean;
  /** Words that stand above or around the text, such as a file's or sheet's name. */
  readonly context?: string;
}

/** Personal data and secrets in a text: offsets in the given text, ordered, not overlapping. Linear in its length. */
export function scan(text: string, options: ScanOptions = {}): readonly Span[] {
  defaultScanner = defaultScanner ?? makeScanner(registered);
  return defaultScanner(text, options);
}

let defaultScanner: ((text: string, options?: ScanOptions) => readonly Span[]) | undefined;

/** A scan with other recognizers; making one costs as much as reading some pages of text. */
export function makeScanner(
  recognizers: readonly Recognizer[],
): (text: string, options?: ScanOptions) => readonly Span[] {
  const catalogue = new Catalogue(recognizers);
  return (text, options = {}) => {
    const normal = normalise(text);
    const claims = new Scan(normal.text, catalogue, options).claims();
    const spans: Span[] = [];
    let reached = 0;
    for (const { recognizer, start, end, confidence } of resolveOverlaps(claims)) {
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

/** Recognizers sorted by what makes them look. */
class Catalogue {
  readonly lexicon: Lexicon;
  readonly codes: Codes;
  readonly ofDigits: readonly (readonly [number, Extract<Recognizer, { kind: "digits" }>])[];
  readonly ofSigns: readonly Extract<Recognizer, { kind: "sign" }>[];
  readonly ofLabels: readonly (readonly [number, Extract<Recognizer, { kind: "label" }>])[];

  constructor(readonly all: readonly Recognizer[]) {
    this.lexicon = new Lexicon(all, SUPPRESSORS, MEETINGS);
    this.codes = new Codes(ofKind(all, "code"));
    this.ofDigits = ofKind(all, "digits");
    this.ofSigns = ofKind(all, "sign").map(([, recognizer]) => recognizer);
    this.ofLabels = ofKind(all, "label");
  }
}

function ofKind<K extends Recognizer["kind"]>(all: readonly Recognizer[], kind: K) {
  type OfKind = Extract<Recognizer, { kind: K }>;
  return all
    .map((recognizer, index) => [index, recognizer] as const)
    .filter((entry): entry is readonly [number, OfKind] => entry[1].kind === kind);
}

/** A passcode this near to a meeting's id belongs to the meeting; characters. */
const MEETING_REACH = 300;
/** Start of a URL in which its host stands; characters. */
const LONGEST_HOST = 100;
const MEETING_URL = /zoom\.us|zoomgov|teams\.(?:microsoft|live)\.com|webex\.com|meet\.google|gotomeet/i;

class Scan {
  private readonly collected: Collected;
  private readonly tables: Tables;
  private readonly surroundings: readonly Hit[];
  private readonly found: Claim[] = [];

  constructor(
    private readonly text: string,
    private readonly catalogue: Catalogue,
    { table = false, context = "" }: ScanOptions,
  ) {
    this.collected = collect(text, catalogue.lexicon);
    this.surroundings = context === "" ? [] : collect(context, catalogue.lexicon).hits;
    this.tables = new Tables(text, table, (cell) =>
      this.hitsIn(cell).some(({ meaning }) => meaning.announces.size > 0),
    );
  }

  claims(): readonly Claim[] {
    for (const at of this.collected.signs) {
      for (const recognizer of this.catalogue.ofSigns) this.claim(recognizer, recognizer.read(this.text, at));
    }
    this.readRuns();
    if (this.catalogue.ofLabels.length > 0) this.readLabels();
    return this.found;
  }

  private claim(recognizer: Recognizer | undefined, found: Found | undefined): void {
    if (recognizer === undefined || found === undefined) return;
    this.found.push({ recognizer, start: found.start, end: found.end, confidence: found.confidence });
  }

  private readRuns(): void {
    const { text, catalogue } = this;
    const headings = (heading: Range) => this.hitsIn(heading);
    const reader = new ClueReader(text, this.collected, this.tables, headings, this.surroundings);
    const look = new Look(text, reader);
    for (const run of this.collected.runs) {
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

  private readLabels(): void {
    const meetings = this.meetingOffsets();
    for (const hit of this.collected.hits) {
      for (const [index, recognizer] of this.catalogue.ofLabels) {
        if (!hit.meaning.announces.has(index) || isNear(meetings, hit.start)) continue;
        for (const found of recognizer.read(this.text, hit)) this.claim(recognizer, found);
      }
    }
    for (const [index, recognizer] of this.catalogue.ofLabels) {
      const columns = this.tables.columns((heading) =>
        this.hitsIn(heading).some(({ meaning }) => meaning.announces.has(index)),
      );
      for (const { start, end } of columns) this.claim(recognizer, recognizer.readCell(this.text, start, end));
    }
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

/** The run of digits that is looked at; its clues are read when a recognizer first asks for them. */
class Look implements DigitRun {
  recognizer = 0;
  start = 0;
  end = 0;
  private read: Clues | undefined;

  constructor(
    readonly text: string,
    private readonly reader: ClueReader,
  ) {}

  moveTo({ start, end }: Run): void {
    this.start = start;
    this.end = end;
    this.read = undefined;
  }

  /** Letters in front belong to a code, but not to the run: "order KL 46 92 07 B". */
  cluesFrom(start: number): Clues {
    return start < this.start ? this.reader.around(start, this.end) : this.clues;
  }

  private get clues(): Clues {
    return (this.read = this.read ?? this.reader.around(this.start, this.end));
  }

  get announced(): boolean {
    return this.clues.announces(this.recognizer);
  }

  get labelled(): boolean {
    return this.clues.labels(this.recognizer);
  }

  get suppressed(): boolean {
    return this.clues.suppressed;
  }
}

/** No code has fewer digits than this, unless letters stand beside them. */
const FEWEST_DIGITS = 6;

function canHoldCode(text: string, { start, end }: Run): boolean {
  return (
    end - start >= FEWEST_DIGITS ||
    isLetterCode(text.charCodeAt(start - 1)) ||
    isLetterCode(text.charCodeAt(end)) ||
    isCapitalBefore(text, start)
  );
}

function isCapitalBefore(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 2);
  return code >= 65 && code <= 90 && isSeparator(text.charCodeAt(start - 1));
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
