import type { Piece } from "../define";
import type { ClueReader, Clues } from "./clues";
import { isSeparator, type Run } from "./collect";
import { isLetterCode } from "./letters";

/** The piece that is looked at; its clues are read when a recognizer first asks for them. */
export class Look implements Piece {
  /** Index of the one that looks. */
  recognizer = 0;
  start = 0;
  end = 0;
  private read: Clues | undefined;
  /** Those around the last code that reaches beyond the piece. */
  private beyond: Clues | undefined;

  constructor(
    readonly text: string,
    private readonly reader: ClueReader,
  ) {}

  moveTo({ start, end }: Run): void {
    this.start = start;
    this.end = end;
    this.read = undefined;
  }

  /** Letters at its ends belong to a code, but not to the run: "order KL 46 92 07 B", and "3087456GB" is no size. */
  cluesAround(start: number, end: number): Clues {
    if (start >= this.start && end <= this.end) return this.clues;
    if (this.beyond === undefined || this.beyond.start !== start || this.beyond.end !== end) {
      this.beyond = this.reader.around(start, end);
    }
    return this.beyond;
  }

  private get clues(): Clues {
    return (this.read = this.read ?? this.reader.around(this.start, this.end));
  }

  get announced(): boolean {
    return this.clues.announced.has(this.recognizer);
  }

  get labelled(): boolean {
    return this.clues.labelled.has(this.recognizer);
  }

  get suppressed(): boolean {
    return this.clues.suppressed;
  }
}

/** No code has fewer digits than this, unless letters stand beside them. */
const FEWEST_DIGITS = 6;

export function canHoldCode(text: string, { start, end }: Run): boolean {
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
