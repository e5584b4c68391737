/** A place in a line where a run begins after a gap. */
export interface Stop {
  /** Along the line, in units of the page. */
  readonly start: number;
  /** Index of the piece that stands for the gap; undefined where it is the end of a cell anyhow. */
  readonly gap: number | undefined;
}

interface Stopped {
  readonly pieces: string[];
  readonly stops: readonly Stop[];
}

/** Lines that stop at one place when it is a column: some, and a good part of all that stop anywhere. */
const FEW_LINES = 3;
const FEW_PARTS = 4;
const MARK = 3;

/** Makes gaps that are no wider than a blank to ends of cells where they stand below each other. */
export function alignCells(lines: readonly Stopped[]): void {
  const columns = new Map<number, number>();
  let stopped = 0;
  for (const { stops } of lines) {
    if (stops.length > 0) stopped++;
    for (const { start } of stops) columns.set(Math.round(start), countAt(columns, start) + 1);
  }
  const most = Math.max(FEW_LINES, stopped / FEW_PARTS);
  for (const { pieces, stops } of lines) {
    for (const { start, gap } of stops) {
      // A mark in front of a list is no cell.
      if (gap === undefined || (gap === 1 && (pieces[0] ?? "").length < MARK)) continue;
      const count = countAt(columns, start - 1) + countAt(columns, start) + countAt(columns, start + 1);
      if (count >= most) pieces[gap] = "\t";
    }
  }
}

function countAt(columns: ReadonlyMap<number, number>, start: number): number {
  return columns.get(Math.round(start)) ?? 0;
}
