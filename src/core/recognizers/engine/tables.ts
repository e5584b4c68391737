import { indexEndingAfter, type Range } from "../../text/ranges";

interface Table extends Range {
  readonly separator: string;
  /** Offsets where each header cell begins and ends. */
  readonly header: readonly Range[];
  readonly headerEnd: number;
}

/** Rows, from the first, among which the header is looked for: titles may stand above it. */
const HEADER_ROWS = 5;
/** A longer cell is no heading; characters. */
const LONGEST_HEADING = 60;
const SEPARATORS = ["\t", ";", "|", ","] as const;
/** Columns of a table that are read cell by cell; a table with more passwords to a row is none. */
const MOST_COLUMNS = 20;
/** Rows that a table outside of a file needs, its header among them; more where semicolons or bars make two columns. */
const FEWEST_ROWS = 2;
const FEWEST_ROWS_OF_TWO = 3;
/** Headings that a row with commas needs: prose has commas as well. */
const FEWEST_HEADINGS_OF_COMMAS = 2;

export interface Column {
  readonly heading: Range;
  readonly cells: readonly Range[];
}

interface Cell extends Range {
  readonly heading: Range;
}

/** Pasted tables and sheets: what stands in the first rows of a column announces every cell below. */
export class Tables {
  /** Where the last look-up ended, and in which column. */
  private readonly cursor = { at: 0, column: 0 };

  private constructor(
    private readonly text: string,
    private readonly tables: readonly Table[],
  ) {}

  /** `whole`: every line is a row of tab-separated cells. `isHeading` tells whether a cell announces something. */
  static in(text: string, whole: boolean, isHeading: (cell: Range) => boolean): Tables {
    return new Tables(text, whole ? wholeTable(text, isHeading) : findTables(text, isHeading));
  }

  /** The table that `text` goes on with. */
  continuedIn(text: string): Tables {
    return new Tables(
      text,
      this.tables.map((table) => ({ ...table, end: text.length })),
    );
  }

  /** Heading of the column that `offset` stands in. Fast for offsets in ascending order. */
  headingOf(offset: number): Range | undefined {
    const table = this.tables[indexEndingAfter(this.tables, offset)];
    if (table === undefined || offset <= table.headerEnd) return undefined;
    const { cursor, text } = this;
    if (cursor.at < table.headerEnd || cursor.at > offset)
      Object.assign(cursor, { at: table.headerEnd + 1, column: 0 });
    for (; cursor.at < offset; cursor.at++) {
      const character = text.charAt(cursor.at);
      if (character === "\n") cursor.column = 0;
      else if (character === table.separator) cursor.column++;
    }
    return table.header[cursor.column];
  }

  /** Start of the rows below the header, of the table that `offset` stands in; else 0. */
  firstRowAt(offset: number): number {
    const table = this.tables[indexEndingAfter(this.tables, offset)];
    return table === undefined || offset <= table.headerEnd ? 0 : table.headerEnd + 1;
  }

  /** The non-blank cells of each column, without surrounding blanks. */
  everyColumn(): readonly Column[] {
    const columns: Column[] = [];
    for (const table of this.tables) {
      table.header.forEach((heading, index) => columns.push({ heading, cells: this.cellsOf(table, index) }));
    }
    return columns;
  }

  /** Non-blank cells below each heading that `isWanted`, without surrounding blanks. */
  columns(isWanted: (heading: Range) => boolean): readonly Cell[] {
    const cells: Cell[] = [];
    for (const table of this.tables) {
      const wanted = table.header.filter(isWanted).slice(0, MOST_COLUMNS);
      for (const heading of wanted) {
        for (const cell of this.cellsOf(table, table.header.indexOf(heading))) cells.push({ ...cell, heading });
      }
    }
    return cells;
  }

  private cellsOf(table: Table, column: number): readonly Range[] {
    const cells: Range[] = [];
    for (let start = table.headerEnd + 1; start < table.end;) {
      const end = lineEnd(this.text, start);
      const cell = cellIn(this.text, { start, end }, table.separator, column);
      if (cell !== undefined && cell.end > cell.start) cells.push(cell);
      start = end + 1;
    }
    return cells;
  }
}

function wholeTable(text: string, isHeading: (cell: Range) => boolean): readonly Table[] {
  const rows: Range[] = [];
  for (let start = 0; start < text.length && rows.length < HEADER_ROWS;) {
    const end = lineEnd(text, start);
    rows.push({ start, end });
    start = end + 1;
  }
  const table = tableOf(text, "\t", rows, text.length, isHeading);
  return table === undefined ? [] : [table];
}

function findTables(text: string, isHeading: (cell: Range) => boolean): readonly Table[] {
  const tables: Table[] = [];
  const lines = new SeparatedLines(text);
  for (let start = lines.next(0); start >= 0;) {
    const separator = lines.separatorAt(start);
    const rows: Range[] = [];
    let at = start;
    while (at < text.length && lines.separatorAt(at) === separator) {
      const end = lineEnd(text, at);
      if (rows.length < HEADER_ROWS) rows.push({ start: at, end });
      at = end + 1;
    }
    const isTable = separator !== undefined && rows.length >= fewestRows(text, separator, rows);
    const table = isTable ? tableOf(text, separator, rows, at - 1, isHeading) : undefined;
    if (table !== undefined) tables.push(table);
    start = lines.next(rows.length === 0 ? lineEnd(text, start) + 1 : at);
  }
  return tables;
}

function fewestRows(text: string, separator: string, [first]: readonly Range[]): number {
  const isOfTwo = separator !== "\t" && first !== undefined && cellsIn(text, first, separator).length === 2;
  return isOfTwo ? FEWEST_ROWS_OF_TWO : FEWEST_ROWS;
}

/** Tells lines with separators without looking at any character twice. Ask in ascending order. */
class SeparatedLines {
  private readonly upcoming: number[] = SEPARATORS.map(() => -1);

  constructor(private readonly text: string) {}

  /** Start of the first line at or behind `from` that holds a separator, or -1. */
  next(from: number): number {
    const first = Math.min(...SEPARATORS.map((_, index) => this.find(index, from)));
    return first === Infinity ? -1 : Math.max(from, this.text.lastIndexOf("\n", first - 1) + 1);
  }

  /** A blank behind a comma tells prose from cells. */
  separatorAt(start: number): string | undefined {
    const end = lineEnd(this.text, start);
    return SEPARATORS.find((separator, index) => {
      const first = this.find(index, start);
      return first < end && (separator !== "," || !this.text.slice(start, end).includes(", "));
    });
  }

  private find(index: number, from: number): number {
    const known = this.upcoming[index] ?? -1;
    if (known >= from) return known;
    const found = this.text.indexOf(SEPARATORS[index] ?? "", from);
    return (this.upcoming[index] = found < 0 ? Infinity : found);
  }
}

function tableOf(
  text: string,
  separator: string,
  rows: readonly Range[],
  end: number,
  isHeading: (cell: Range) => boolean,
): Table | undefined {
  for (const row of rows) {
    const header = cellsIn(text, row, separator);
    const headings = header.filter((cell) => cell.end - cell.start <= LONGEST_HEADING && isHeading(cell));
    const values = header.filter((cell) => /\d{3}|@/.test(text.slice(cell.start, cell.end)));
    if (headings.length < (separator === "," ? FEWEST_HEADINGS_OF_COMMAS : 1) || values.length > 0) continue;
    return { start: row.start, end, separator, header, headerEnd: row.end };
  }
  return undefined;
}

function cellsIn(text: string, { start, end }: Range, separator: string): readonly Range[] {
  const cells: Range[] = [];
  for (let at = start; at <= end;) {
    const found = text.indexOf(separator, at);
    const cellEnd = found < 0 || found > end ? end : found;
    cells.push(trimmed(text, at, cellEnd));
    at = cellEnd + 1;
  }
  return cells;
}

function cellIn(text: string, { start, end }: Range, separator: string, column: number): Range | undefined {
  let at = start;
  for (let before = 0; before < column; before++) {
    const found = text.indexOf(separator, at);
    if (found < 0 || found >= end) return undefined;
    at = found + 1;
  }
  const found = text.indexOf(separator, at);
  return trimmed(text, at, found < 0 || found > end ? end : found);
}

function trimmed(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf("\n", from);
  return found < 0 ? text.length : found;
}
