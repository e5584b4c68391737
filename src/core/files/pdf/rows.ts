/** Direction of writing, of length 1. */
interface Direction {
  readonly toX: number;
  readonly toY: number;
}

/** Where a line was drawn, along its own direction. */
interface Place extends Direction {
  /** Place of the baseline, across the direction of writing. */
  readonly baseline: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
}

/** A line as it is drawn. */
export interface Line extends Place {
  readonly pieces: string[];
  end: number;
}

/** Lines one below the other, as they were drawn: a column, a list of labels, a cell of several lines. */
interface Block {
  lines: number;
  /** Lines that read on in the next one. */
  sentences: number;
  /** A block that this one is side by side with. */
  beside: Block | undefined;
}

interface Cell extends Place {
  readonly text: string;
  readonly block: Block;
}

/** Cells from left to right. */
type Row = Cell[];

/** How far cells of a row may stand off its baseline, in parts of their height; those of a table do not at all. */
const OFF_ROW = 0.4;
const OFF_TABLE = 0.02;
/** Words of a line that reads on in the next one. */
const MANY_WORDS = 4;
/** Units of the page among whose rows a cell is looked for, and how often that is done for one page. */
const BAND = 8;
const MOST_LOOKS = 200_000;

/**
 * Lines in the order in which they are drawn, which is that of reading in nearly all files; those beside each other on
 * one baseline are put in a row, as in tables drawn by columns and forms filled in later. Columns of prose stay apart.
 * `cellGap`: between cells of a row, in parts of the height; less is between words.
 */
export function textOfRows(lines: readonly Line[], cellGap: number): string {
  const regions = new Map<Block, Row[]>();
  for (const row of rowsOf(cellsOf(lines))) {
    const block = row[0] && regionOf(row[0].block);
    if (block === undefined) continue;
    const region = regions.get(block);
    if (region === undefined) regions.set(block, [row]);
    else region.push(row);
  }
  const texts: string[] = [];
  for (const [, rows] of regions) {
    if (rows.some((row) => row.length > 1)) rows.sort(([a], [b]) => (b?.baseline ?? 0) - (a?.baseline ?? 0));
    for (const row of rows) texts.push(rowText(row, cellGap));
  }
  return texts.join("\n");
}

function cellsOf(lines: readonly Line[]): readonly Cell[] {
  const cells: Cell[] = [];
  let last: Cell | undefined;
  for (const line of lines) {
    const text = line.pieces.join("").trim();
    if (text === "") continue;
    const block = last !== undefined && isBelow(line, last) ? last.block : newBlock();
    block.lines++;
    if (readsOn(text)) block.sentences++;
    const { toX, toY, baseline, height, start, end } = line;
    last = { text, block, toX, toY, baseline, height, start, end };
    cells.push(last);
  }
  return cells;
}

function readsOn(text: string): boolean {
  let at = -1;
  for (let words = 1; words < MANY_WORDS; words++) {
    at = text.indexOf(" ", at + 1);
    if (at < 0) return false;
  }
  return !text.endsWith(":") && !text.includes("\t");
}

function newBlock(): Block {
  return { lines: 0, sentences: 0, beside: undefined };
}

function rowsOf(cells: readonly Cell[]): readonly Row[] {
  const rows: Row[] = [];
  const bands = new Map<number, Row[]>();
  let looks = 0;
  for (const cell of cells) {
    const band = Math.round(cell.baseline / BAND);
    const isFound = [band, band - 1, band + 1].some((near) =>
      (bands.get(near) ?? []).some((row) => {
        looks += row.length;
        return looks < MOST_LOOKS && joins(cell, row);
      }),
    );
    if (isFound) continue;
    const row = [cell];
    rows.push(row);
    const others = bands.get(band);
    if (others === undefined) bands.set(band, [row]);
    else others.push(row);
  }
  return rows;
}

/** Puts the cell into the row, if it belongs there. */
function joins(cell: Cell, row: Row): boolean {
  // Drawn twice: a shadow, or a line to look bold.
  if (row.some((other) => other.text === cell.text && isSamePlace(other, cell))) return true;
  if (!row.every((other) => isBeside(other, cell))) return false;
  const [first = cell] = row;
  const region = regionOf(first.block);
  const own = regionOf(cell.block);
  if (own !== region) own.beside = region;
  const next = row.findIndex(({ start }) => start > cell.start);
  row.splice(next < 0 ? row.length : next, 0, cell);
  return true;
}

function isSamePlace(a: Cell, b: Cell): boolean {
  return isAlike(a, b, OFF_ROW) && Math.abs(a.start - b.start) < OFF_ROW * b.height;
}

function isBeside(a: Cell, b: Cell): boolean {
  if (a.start < b.end && b.start < a.end) return false;
  const isLabel = a.start < b.start && a.text.endsWith(":");
  if (!isLabel && (isProse(a.block) || isProse(b.block))) return false;
  return isAlike(a, b, !isLabel && a.block.lines > 1 && b.block.lines > 1 ? OFF_TABLE : OFF_ROW);
}

/** Do they run in one direction, on one baseline? */
function isAlike(a: Place, b: Place, off: number): boolean {
  return isParallel(a, b) && Math.abs(a.baseline - b.baseline) <= off * Math.min(a.height, b.height);
}

export function isParallel(a: Direction, b: Direction): boolean {
  return Math.abs(a.toX - b.toX) + Math.abs(a.toY - b.toY) < 0.1;
}

function isBelow(line: Place, before: Place): boolean {
  const down = before.baseline - line.baseline;
  const isClose = down > 0 && down < 3 * line.height;
  return isClose && line.start < before.end && before.start < line.end && isParallel(line, before);
}

function isProse({ lines, sentences }: Block): boolean {
  return lines > 1 && sentences * 2 > lines;
}

/** Which of all blocks beside each other stands for them. */
function regionOf(block: Block): Block {
  let region = block;
  while (region.beside !== undefined) region = region.beside;
  // The next time it is found at once.
  for (let at = block; at !== region && at.beside !== undefined;) {
    const next = at.beside;
    at.beside = region;
    at = next;
  }
  return region;
}

function rowText(row: Row, cellGap: number): string {
  let text = "";
  let last: Cell | undefined;
  for (const cell of row) {
    if (last !== undefined) {
      const isClose = cell.start - last.end < cellGap * cell.height || last.text.endsWith(":");
      text += isClose ? " " : "\t";
    }
    text += cell.text;
    last = cell;
  }
  return text;
}
