import { lastOf } from "../model/last";

const NEWLINE = 10;
const TAB = 9;

/** Cells longer than this are a part of the page's layout, not of a table of values; characters. */
const LONGEST_CELL = 200;

interface Table {
  /** Length of the text where the row, and where the cell began. */
  row: number;
  cell: number;
  cells: number;
  /** One cell is long or holds a table: line breaks in it mean something. */
  isLayout: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Collects the text that a page shows: collapses white space, turns blocks into lines, cells into tabs. */
export class Layout {
  private readonly out: string[] = [];
  private outLength = 0;
  /** The last character of the text, as a code; looking it up in a growing string would copy the string. */
  private last = NEWLINE;
  private breakPending = false;
  private spacePending = false;
  /** Length of the text at the start of a cell: a block that begins there begins no new line. */
  private freshAt = 0;
  private readonly tables: Table[] = [];
  private readonly valueRows: Range[] = [];

  /** Offset at which the next text will stand, or just before the break or space that comes first. */
  get length(): number {
    return this.outLength;
  }

  text(text: string, preformatted: boolean): void {
    if (preformatted) return this.write(text);
    const collapsed = text.replace(/[ \t\n\f\r]+/g, " ");
    const words = collapsed.trim() === "" ? collapsed.replace(/^ | $/g, "") : trimSpaces(collapsed);
    if (collapsed.startsWith(" ")) this.spacePending = true;
    if (words === "") return;
    this.write(words);
    if (collapsed.endsWith(" ")) this.spacePending = true;
  }

  lineBreak(): void {
    this.flushBreak();
    this.put("\n");
    this.spacePending = false;
  }

  blockEdge(): void {
    this.breakPending = true;
    this.spacePending = false;
  }

  openTable(): void {
    const outer = lastOf(this.tables);
    if (outer !== undefined) outer.isLayout = true;
    this.blockEdge();
    this.tables.push({ row: this.outLength, cell: this.outLength, cells: 0, isLayout: false });
  }

  closeTable(): void {
    this.closeRow();
    this.tables.pop();
    this.blockEdge();
  }

  openRow(): void {
    const table = lastOf(this.tables);
    if (table === undefined) return;
    this.closeRow();
    this.blockEdge();
    table.row = table.cell = this.outLength;
    table.cells = 0;
    table.isLayout = false;
  }

  openCell(): void {
    const table = lastOf(this.tables);
    if (table === undefined) return;
    this.closeCell(table);
    if (table.cells > 0) {
      if (this.outLength === table.row) this.flushBreak();
      this.put("\t");
      this.freshAt = this.outLength;
      this.breakPending = this.spacePending = false;
    }
    table.cells++;
    table.cell = this.outLength;
  }

  /** The text, where a line break inside a cell of a row of values no longer breaks the row. */
  finish(): string {
    while (this.tables.length > 0) this.closeTable();
    const all = this.out.join("");
    let text = "";
    let done = 0;
    for (const { start, end } of this.valueRows) {
      const first = all.charCodeAt(start) === NEWLINE ? start + 1 : start;
      text += all.slice(done, first) + all.slice(first, end).replace(/\n/g, " ");
      done = end;
    }
    return text + all.slice(done);
  }

  private closeRow(): void {
    const table = lastOf(this.tables);
    if (table === undefined) return;
    this.closeCell(table);
    if (table.cells < 2 || table.isLayout) return;
    this.valueRows.push({ start: table.row, end: this.outLength });
    table.cells = 0;
  }

  private closeCell(table: Table): void {
    if (this.outLength - table.cell > LONGEST_CELL) table.isLayout = true;
  }

  private write(text: string): void {
    if (text === "") return;
    const broken = this.flushBreak();
    if (this.spacePending && !broken && !this.isAtLineStart()) this.put(" ");
    this.spacePending = false;
    this.put(text);
  }

  private flushBreak(): boolean {
    if (!this.breakPending) return false;
    this.breakPending = false;
    if (this.outLength === this.freshAt || this.last === NEWLINE) return true;
    this.put("\n");
    return true;
  }

  private isAtLineStart(): boolean {
    return this.last === NEWLINE || this.last === TAB;
  }

  private put(text: string): void {
    this.out.push(text);
    this.outLength += text.length;
    this.last = text.charCodeAt(text.length - 1);
  }
}

function trimSpaces(text: string): string {
  return text.slice(text.startsWith(" ") ? 1 : 0, text.endsWith(" ") ? -1 : undefined);
}
