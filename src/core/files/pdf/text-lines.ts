import { lastOf } from "../../model/last";
import { alignCells, type Stop } from "./cell-stops";
import { isParallel, textOfRows, type Line } from "./rows";

/** A piece of text where it is drawn, in units of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Direction of writing, of length 1. */
  readonly toX: number;
  readonly toY: number;
  /** How far it goes in that direction. */
  readonly length: number;
  /** Size of the font, in that direction and across. */
  readonly em: number;
  readonly height: number;
  /** Placed by itself, not behind the run before. */
  readonly isPlaced: boolean;
}

/** Gaps between runs, in parts of the font size: a word ends, a cell may end, it ends, it began anew. */
export const WORD_GAP = 0.16;
const PLACED_GAP = 0.4;
const PLACED_CELL_GAP = 1;
const CELL_GAP = 1.8;
const STEP_BACK = 0.9;
/** A cell wider than its column, the rest of which the next one covers. */
export const OVERLAP = 0.3;
/** How far a run may stand off the line, in parts of its height: small figures above a line belong to it. */
const OFF_LINE = 0.5;

interface StoppedLine extends Line {
  readonly stops: Stop[];
}

/** Puts runs together to lines, and lines to rows. */
export class TextLines {
  private readonly lines: StoppedLine[] = [];
  /** Where the last run began, whether it ended with a blank, and whether it was a letter by itself. */
  private lastStart = 0;
  private isSpaced = true;
  private isLetter = false;

  add(run: Run): void {
    const { text, x, y, toX, toY, length, em, height, isPlaced } = run;
    const start = x * toX + y * toY;
    const baseline = y * toX - x * toY;
    const line = lastOf(this.lines);
    if (line !== undefined && isOnLine(line, run, baseline)) {
      const gap = start - line.end;
      const last = lastOf(line.pieces);
      // Drawn twice, a little to the side, to look bold.
      if (text === last && Math.abs(start - this.lastStart) < 0.3 * Math.min(em, length)) return;
      const covers = gap < -OVERLAP * em && start - this.lastStart > em && text.length > 1 && !this.isLetter;
      if (covers || gap > -STEP_BACK * em) {
        line.end = Math.max(line.end, start + length);
        // What tells no text takes room all the same.
        if (text === "") return;
        const isCell = covers || gap > (isPlaced ? PLACED_CELL_GAP : CELL_GAP) * em;
        const isBlank = gap > WORD_GAP * em && !this.isSpaced && !isSpace(text.charCodeAt(0));
        const mayBeCell = isPlaced && gap > PLACED_GAP * em;
        if (isCell || mayBeCell) line.stops.push({ start, gap: isCell ? undefined : line.pieces.length });
        if (isCell || mayBeCell || isBlank) line.pieces.push(isCell ? "\t" : isBlank ? " " : "");
        line.pieces.push(text);
        this.ended(text, start);
        return;
      }
    }
    if (text === "") return;
    this.lines.push({ pieces: [text], stops: [], toX, toY, baseline, height, start, end: start + length });
    this.ended(text, start);
  }

  toString(): string {
    alignCells(this.lines);
    return unhyphenated(textOfRows(this.lines, PLACED_GAP));
  }

  private ended(text: string, start: number): void {
    this.lastStart = start;
    this.isSpaced = isSpace(text.charCodeAt(text.length - 1));
    this.isLetter = text.length === 1;
  }
}

function isOnLine(line: Line, run: Run, baseline: number): boolean {
  if (!isParallel(line, run)) return false;
  return Math.abs(line.baseline - baseline) < OFF_LINE * Math.max(run.height, line.height);
}

/** Words cut at the end of a line are put together again. */
function unhyphenated(text: string): string {
  const joined = text.replace(/.[-\u00ad]\n./g, (cut) =>
    isSmall(cut.charAt(0)) && isSmall(cut.charAt(3)) ? cut.charAt(0) + cut.charAt(3) : cut,
  );
  return joined.replace(/\u00ad/g, "");
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

function isSpace(code: number): boolean {
  return code === 32 || code === 160 || code === 9;
}
