import { cellText } from "../table";

/** Rows of a sheet as they are read. Lines begin at their own first cell until all are known. */
export class Grid {
  private readonly lines: string[] = [];
  private readonly starts: number[] = [];
  private first = Infinity;
  /** UTF-16 units so far. */
  length = 0;

  add(row: Row): void {
    if (row.isEmpty) return;
    this.lines.push(row.line());
    this.starts.push(row.start);
    this.first = Math.min(this.first, row.start);
    this.length += (this.lines[this.lines.length - 1] ?? "").length + 1;
  }

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  /** Column of the leftmost cell, from 0. */
  get firstColumn(): number {
    return this.isEmpty ? 0 : this.first;
  }

  /** A line a row, with a tab for each column that it begins later than the leftmost one. */
  text(room: number): string {
    const lines: string[] = [];
    let left = room;
    for (let index = 0; index < this.lines.length && left >= 0; index++) {
      const line = "\t".repeat((this.starts[index] ?? 0) - this.first) + (this.lines[index] ?? "");
      left -= line.length + 1;
      lines.push(line);
    }
    return lines.join("\n");
  }
}

/** The cells of one row, from left to right; empty ones are not added. */
export class Row {
  private cells: string[] = [];
  start = 0;

  get isEmpty(): boolean {
    return this.cells.length === 0;
  }

  set(column: number, text: string): void {
    const cell = cellText(text);
    if (cell.trim() === "") return;
    if (this.isEmpty) this.start = column;
    // Broken sheets name a column twice or go back: the order of the file is kept.
    while (this.start + this.cells.length < column) this.cells.push("");
    this.cells.push(cell);
  }

  clear(): void {
    this.cells = []; // setting its length takes several times as long
  }

  line(): string {
    return this.cells.join("\t");
  }
}
