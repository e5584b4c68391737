import type { Span } from "../model/span";
import type { Work } from "../model/work";
import type { ScanOptions, Scanner } from "./scan";

/** Units scanned between two yields: some milliseconds of work. */
const PIECE = 128 * 1024;
/** Lines in which the headings of a table may stand; each piece of a table gets them again. */
const HEADER_LINES = 5;
/** Longest beginning of a table that is given to each piece; units. */
const LONGEST_HEADER = 4 * 1024;

/** The same in pieces, so that of a very long text not everything is in memory at once. Cuts where a line ends, after an empty one if it can. */
export function* scanInPieces(text: string, scanner: Scanner, options: ScanOptions): Work<readonly Span[]> {
  if (text.length <= PIECE) return yield* scanner(text, options);
  const header = options.table === true ? headerOf(text) : "";
  const spans: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start);
    const before = start === 0 ? "" : header;
    for (const span of yield* scanner(before + text.slice(start, end), options)) {
      if (span.start < before.length) continue;
      const shift = start - before.length;
      spans.push({ ...span, start: span.start + shift, end: span.end + shift });
    }
    start = end;
    yield;
  }
  return spans;
}

function headerOf(text: string): string {
  let end = 0;
  for (let lines = 0; lines < HEADER_LINES; lines++) {
    const found = text.indexOf("\n", end);
    if (found < 0 || found >= LONGEST_HEADER) break;
    end = found + 1;
  }
  return text.slice(0, end);
}

function endOfPiece(text: string, start: number): number {
  const farthest = start + PIECE;
  if (farthest >= text.length) return text.length;
  const piece = text.slice(start, farthest);
  for (const mark of ["\n\n", "\n", " "]) {
    const found = piece.lastIndexOf(mark);
    if (found > PIECE / 2) return start + found + mark.length;
  }
  return farthest;
}
