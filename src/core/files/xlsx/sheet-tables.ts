import type { Content } from "../content";
import { Grid, type Row } from "./grid";

/** Rows of one sheet. Hidden rows and columns go to tables of their own; the first row is repeated there, as their header. */
export class SheetTables {
  private readonly visible = new Grid();
  private readonly hiddenRows = new Grid();
  private readonly hiddenColumns = new Grid();
  private readonly unseen = new Grid();
  private isHeaderKnown = false;
  private hasHiddenRows = false;

  /** UTF-16 units so far. */
  get length(): number {
    return this.visible.length + this.hiddenRows.length + this.hiddenColumns.length + this.unseen.length;
  }

  /** `aside`: cells of hidden columns, `unseen`: cells that show nothing; told apart only in rows that are seen. */
  add(row: Row, aside: Row, unseen: Row, isHidden: boolean): void {
    if (row.isEmpty && aside.isEmpty && unseen.isEmpty) return;
    if (isHidden) {
      this.hasHiddenRows = this.hasHiddenRows || !row.isEmpty;
      this.hiddenRows.add(row);
    } else {
      this.visible.add(row);
      this.hiddenColumns.add(aside);
      this.unseen.add(unseen);
      // Header of the hidden rows too; a header that is hidden itself stands there already.
      if (!this.isHeaderKnown) this.hiddenRows.add(row);
    }
    if (!row.isEmpty) this.isHeaderKnown = true;
  }

  addTo(content: Content, where: string, isHidden: boolean): void {
    addTable(where, this.visible, isHidden, content);
    // The first line is the repeated header: alone it says nothing.
    if (this.hasHiddenRows) addTable(`${where}/hidden rows`, this.hiddenRows, true, content);
    addTable(`${where}/hidden columns`, this.hiddenColumns, true, content);
    addTable(`${where}/invisible text`, this.unseen, true, content);
  }
}

function addTable(where: string, grid: Grid, isHidden: boolean, content: Content): void {
  const text = grid.text(content.room + 1);
  const table = { firstColumn: grid.firstColumn };
  if (isHidden) content.hidden(where, text, table);
  else content.text(where, text, table);
}
