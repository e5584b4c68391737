import type { Confidence } from "../../model/span";
import { isCompanyLine } from "../../text/company-line";
import { lineFrom, lineUpTo } from "../../text/lines";
import type { CodeRecognizer, Found } from "../define";
import type { Clues } from "./clues";
import type { Run } from "./collect";
import { isDigitCode, isLetterCode } from "./letters";
import { MOST_TOKENS, tokensAround } from "./tokens";

export interface CodeHit extends Found {
  readonly recognizer: number;
}

/** Groups of one code in a row of so many that it must be a list. */
const MOST_IN_LIST = 6;
/** Beyond this number of groups only windows from the start or to the end are tried. */
const FEW_TOKENS = 10;

/** Recognizers of codes by length, so that a run meets only those it can be. */
export class Codes {
  private readonly all: ByLength = [];
  /** Those that take letters. */
  private readonly withLetters: ByLength = [];
  /** Those that need no word near. */
  private readonly alone: ByLength = [];
  private readonly aloneWithLetters: ByLength = [];

  /** `withForm`: all recognizers whose values have a form of their own, by index. */
  constructor(recognizers: readonly (readonly [number, CodeRecognizer])[], withForm: ReadonlySet<number>) {
    for (const [index, recognizer] of recognizers) {
      const takesLetters = TAKES_LETTERS.test(recognizer.pattern.source);
      const isAlone = recognizer.alone !== "never";
      const one = { index, recognizer, withForm };
      add(this.all, one);
      if (takesLetters) add(this.withLetters, one);
      if (isAlone) add(this.alone, one);
      if (isAlone && takesLetters) add(this.aloneWithLetters, one);
    }
  }

  /** All codes that the run of digits is a part of. */
  read(text: string, run: Run, look: WithClues): readonly CodeHit[] {
    const tokens = tokensAround(text, run);
    if (tokens.length === 0) return NONE;
    const isList = tokens.length === MOST_TOKENS;
    const isLong = tokens.length > FEW_TOKENS;
    let written: Written | undefined;
    let hits: CodeHit[] | undefined;
    for (let first = 0; first < tokens.length; first++) {
      let length = 0;
      for (let last = first; last < tokens.length; last++) {
        const token = tokens[last];
        if (token === undefined || (isList && (first > 1 || last - first > MOST_IN_LIST))) break;
        length += token.end - token.start;
        if (isLong && first > 1 && last < tokens.length - 2) continue;
        if (this.all[length] === undefined) continue;
        written = written ?? new Written(text, tokens);
        const candidates = this.candidates(written, first, last, length, look);
        if (candidates === undefined) continue;
        hits = hits ?? [];
        judge(written, first, last, candidates, look, hits);
      }
    }
    return hits ?? NONE;
  }

  /** Where no word announces anything, only those that need none. */
  private candidates(
    written: Written,
    first: number,
    last: number,
    length: number,
    look: WithClues,
  ): readonly Indexed[] | undefined {
    const hasLetters = written.hasLetters(first, last);
    const all = (hasLetters ? this.withLetters : this.all)[length];
    const alone = (hasLetters ? this.aloneWithLetters : this.alone)[length];
    if (all === undefined || alone?.length === all.length) return all;
    const { start, end } = written.range(first, last);
    return look.cluesAround(start, end).announced.size > 0 ? all : alone;
  }
}

type ByLength = (readonly Indexed[])[];

function add(lists: ByLength, one: Indexed): void {
  for (const length of one.recognizer.lengths) lists[length] = [...(lists[length] ?? []), one];
}

const NONE: readonly CodeHit[] = [];
const NOTHING: readonly Indexed[] = [];
const TAKES_LETTERS = /[A-Z]/;

/** Groups of letters and digits with what stands between them left out. */
class Written {
  /** Letters and digits before each group, and in all. */
  private readonly offsets: number[] = [0];
  private readonly bare: string;

  constructor(
    readonly text: string,
    readonly tokens: readonly Run[],
  ) {
    let bare = "";
    for (const { start, end } of tokens) {
      bare += text.slice(start, end);
      this.offsets.push(bare.length);
    }
    this.bare = bare.toUpperCase();
  }

  range(first: number, last: number): Run {
    return { start: this.tokens[first]?.start ?? 0, end: this.tokens[last]?.end ?? 0 };
  }

  hasLetters(first: number, last: number): boolean {
    const end = this.offsets[last + 1] ?? 0;
    for (let at = this.offsets[first] ?? 0; at < end; at++) {
      if (!isDigitCode(this.bare.charCodeAt(at))) return true;
    }
    return false;
  }

  bareCode(first: number, last: number): string {
    return this.bare.slice(this.offsets[first], this.offsets[last + 1]);
  }
}

interface Indexed {
  readonly index: number;
  readonly recognizer: CodeRecognizer;
  readonly withForm: ReadonlySet<number>;
}

/** Clues are read only where something has the form of a code. */
interface WithClues {
  /** What announces a code that stands there. */
  cluesAround(start: number, end: number): Clues;
}

/** What the groups from `first` to `last` are together. */
function judge(
  written: Written,
  first: number,
  last: number,
  candidates: readonly Indexed[],
  look: WithClues,
  hits: CodeHit[],
): void {
  const { start, end } = written.range(first, last);
  const bare = written.bareCode(first, last);
  const clues = look.cluesAround(start, end);
  const code = written.text.slice(start, end);
  const fitting = fittingOf(bare, code, candidates, clues);
  if (fitting.length === 0) return;
  if (isPartOfMore(written.text, start, end) || IS_DATE.test(code) || isOneDigit(bare)) return;
  const evidence = fitting.map(({ index, recognizer }) => evidenceFor(index, recognizer, clues));
  const most = Math.max(...evidence);
  fitting.forEach((one, which) => {
    const { index, recognizer } = one;
    if ((evidence[which] ?? 0) < most && recognizer.unmistakable !== true) return;
    if (
      recognizer.companies === true &&
      isCompanyLine(`${lineUpTo(written.text, start)} ${lineFrom(written.text, end)}`)
    )
      return;
    const isWhole = canBeAlone(recognizer, code) || !isPieceOfGroups(written.text, start, end);
    const confidence = isWhole ? confidenceOf(code, one, clues) : undefined;
    if (confidence !== undefined) hits.push({ recognizer: index, start, end, confidence });
  });
}

/** Those that the bare code can be. */
function fittingOf(bare: string, code: string, candidates: readonly Indexed[], clues: Clues): readonly Indexed[] {
  let fitting: Indexed[] | undefined;
  for (const one of candidates) {
    const { pattern, valid, unmistakable } = one.recognizer;
    if (unmistakable !== true && IS_SUM.test(code)) continue;
    // Whether a word announces it is told sooner than whether its checksum holds.
    if (!clues.announced.has(one.index) && !canBeAlone(one.recognizer, code)) continue;
    if (!pattern.test(bare) || !valid(bare)) continue;
    fitting = fitting ?? [];
    fitting.push(one);
  }
  return fitting ?? NOTHING;
}

/** Of identifiers that the same digits can be, it is the one whose word stands closest; of equals, one with a checksum. */
function evidenceFor(index: number, { unchecked }: CodeRecognizer, clues: Clues): number {
  const words = clues.labelled.has(index) ? 2 : clues.announced.has(index) ? 1 : 0;
  return words > 0 && unchecked !== true ? words + 0.5 : words;
}

function confidenceOf(written: string, { index, recognizer, withForm }: Indexed, clues: Clues): Confidence | undefined {
  if (clues.suppressed && recognizer.unmistakable !== true) return undefined;
  const isCertain = clues.announced.has(index) || recognizer.alone === "always";
  // Another's word right before says more: "Steuernummer folgt, Tel. 030 2312517".
  const isAnothers = !clues.labelled.has(index) && [...clues.labelled].some((other) => withForm.has(other));
  if (isCertain) return isAnothers ? "medium" : "high";
  return canBeAlone(recognizer, written) ? "medium" : undefined;
}

function canBeAlone({ alone, unmistakable }: CodeRecognizer, written: string): boolean {
  if (alone === "never" || (unmistakable !== true && IS_DECIMAL.test(written))) return false;
  return alone === "always" || alone.test(written);
}

/** One point and nothing else between digits: sheets are full of shares and means, and many of them have a right checksum. */
const IS_DECIMAL = /^\d+\.\d+$/;

/** Nine of the eleven digits of "28 359 475 100" are no number: what is written in groups goes on in groups. */
function isPieceOfGroups(text: string, start: number, end: number): boolean {
  const separator = /[ ./-]/.exec(text.slice(start, end))?.[0];
  return (
    (text.charAt(start - 1) === separator && isDigitCode(text.charCodeAt(start - 2))) ||
    (text.charAt(end) === separator && isDigitCode(text.charCodeAt(end + 1)))
  );
}

/** 12-03-2026, 2026/03/12. */
const IS_DATE = /^(?:\d{1,2}([-./ ])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([-./ ])\d{1,2}\2\d{1,2})$/;

/** 13548.25: whatever announces it, it is money. */
const IS_SUM = /^\d+\.\d\d$/;

function isOneDigit(bare: string): boolean {
  return /^(\d)\1+$/.test(bare);
}

/** A piece of a sum, a path, an address, or a longer number such as "PO-63119756". */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    /[/_@#\\+]$|\d[.,]$|[A-Z]-$|\d ?-$/i.test(before) || /^(?:[_@%\\]|[.,]\d|-[a-z0-9])/i.test(after) || isWord(after)
  );
}

function isWord(after: string): boolean {
  return after !== "" && isLetterCode(after.charCodeAt(0));
}
