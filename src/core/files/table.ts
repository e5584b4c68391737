/** Rows joined before they are added to the text: adding them one by one makes a string of a million pieces. */
const ROWS_A_CHUNK = 1_000;

/** Builds the text of a table part: a line for each row, tabs between cells, empty rows left out. */
export class TableText {
  private readonly chunks: string[] = [];
  private rows: string[] = [];
  /** UTF-16 units so far. */
  length = 0;

  add(cells: readonly string[]): void {
    this.addLine(cells.map(cellText).join("\t"));
  }

  /** A row whose cells went through `cellText` and are joined already. */
  addLine(line: string): void {
    if (!/[^\t ]/.test(line)) return;
    this.rows.push(line);
    this.length += line.length + 1;
    if (this.rows.length < ROWS_A_CHUNK) return;
    this.chunks.push(this.rows.join("\n"));
    this.rows = [];
  }

  text(): string {
    return [...this.chunks, ...(this.rows.length === 0 ? [] : [this.rows.join("\n")])].join("\n");
  }
}

/** A cell on one line: a line break or tab inside it would look like the next row or column. */
export function cellText(cell: string): string {
  if (cell === "") return cell;
  return /[\t\r\n\v\f\u2028\u2029]/.test(cell) ? cell.replace(/[\t\r\n\v\f\u2028\u2029]+/g, " ").trim() : cell;
}
