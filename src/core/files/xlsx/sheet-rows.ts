import { MAX_COLUMNS } from "../limits";
import { Row } from "./grid";
import { SheetTables } from "./sheet-tables";

/** Cells of a sheet as they are read, row by row, whatever the format. */
export class SheetRows {
  private readonly known = new SheetTables();
  private columnsHidden: Uint8Array | undefined;
  private ranges = 0;
  private isOpen = false;
  private isHidden = false;
  private readonly row = new Row();
  /** Cells of hidden columns, told apart only in rows that are seen, and cells that show nothing. */
  private readonly aside = new Row();
  private readonly unseen = new Row();

  /** All rows, the one at hand too. */
  get tables(): SheetTables {
    if (this.isOpen) this.end();
    return this.known;
  }

  /** UTF-16 units so far. */
  get length(): number {
    return this.known.length;
  }

  /** Both included, from 0. */
  hideColumns(first: number, last: number): void {
    // A broken sheet could name wide ranges without end.
    if (++this.ranges > MAX_COLUMNS) return;
    this.columnsHidden = this.columnsHidden ?? new Uint8Array(MAX_COLUMNS);
    this.columnsHidden.fill(1, Math.max(0, first), last + 1);
  }

  begin(isHidden: boolean): void {
    if (this.isOpen) this.end();
    this.isOpen = true;
    this.isHidden = isHidden;
  }

  set(column: number, text: string, isUnseen = false): void {
    if (this.isHidden) this.row.set(column, text);
    else if (this.columnsHidden?.[column] === 1) this.aside.set(column, text);
    else (isUnseen ? this.unseen : this.row).set(column, text);
  }

  /** Ends the row, which stands there `times` times. */
  end(times = 1): void {
    this.isOpen = false;
    for (let time = 0; time < times; time++) this.known.add(this.row, this.aside, this.unseen, this.isHidden);
    this.row.clear();
    this.aside.clear();
    this.unseen.clear();
  }
}
