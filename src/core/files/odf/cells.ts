import { MAX_COLUMNS, MAX_REPEATED } from "../limits";
import { SheetRows } from "../xlsx/sheet-rows";
import type { XmlTag } from "../xml";
import type { OdfStyles } from "./styles";

/** Cells of a sheet of an OpenDocument, where equal neighbours and equal rows stand once, with their number. */
export class OdfCells {
  readonly rows = new SheetRows();
  /** Paragraphs of the cell at hand. */
  readonly paragraphs: string[] = [];

  private columns = 0;
  private column = 0;
  private cells = 0;
  private rowTimes = 1;
  private cellTimes = 1;
  /** What the cell holds when it shows no text, or shows it otherwise. */
  private value: string | undefined;
  private isUnseen = false;
  /** LibreOffice 4.2 left the results of formulas out. */
  private isTyped = false;
  private repeated = 0;

  constructor(private readonly styles: OdfStyles) {}

  get length(): number {
    return this.rows.length;
  }

  columnRange(tag: XmlTag): void {
    const first = this.columns;
    this.columns += times(tag, "number-columns-repeated");
    if (this.isHidden(tag, "table-column")) this.rows.hideColumns(first, this.columns - 1);
  }

  openRow(tag: XmlTag): void {
    this.rows.begin(this.isHidden(tag, "table-row"));
    this.rowTimes = times(tag, "number-rows-repeated");
    this.column = 0;
    this.cells = 0;
  }

  closeRow(): void {
    this.rows.end(this.allowed(this.rowTimes, this.cells));
  }

  /** What a merged cell covers is there, but not seen. */
  openCell(tag: XmlTag): void {
    this.paragraphs.length = 0;
    this.cellTimes = times(tag, "number-columns-repeated");
    const type = tag.attribute("value-type");
    this.value = type === undefined ? undefined : valueOf(tag, type);
    this.isTyped = tag.attribute("formula") === undefined;
    this.isUnseen = tag.name !== "table-cell" || this.styles.isWhiteOnWhite(tag.attribute("style-name"));
  }

  closeCell(): void {
    const shown = this.paragraphs.join("\n").trim();
    const text = this.text(shown);
    // A number format that shows nothing, as ";;;", leaves an empty paragraph; zeros are often left out on purpose.
    if (shown === "" && this.paragraphs.length > 0 && this.isTyped && Number(text) !== 0) this.isUnseen = true;
    if (text !== "") {
      const end = this.column + this.allowed(this.cellTimes, 1);
      for (let column = this.column; column < end && column < MAX_COLUMNS; column++) {
        this.rows.set(column, text, this.isUnseen);
        this.cells++;
      }
    }
    this.column += this.cellTimes;
  }

  /** Dates as they are, numbers as they are shown, unless rounded or too wide. */
  private text(shown: string): string {
    const { value } = this;
    if (value === undefined || value === "") return shown;
    return shown === "" || /^\d{4}-\d\d-\d\d/.test(value) || /^[\d.,]+E[+-]?\d+$|^#+$/.test(shown) ? value : shown;
  }

  /** Left out, or of no width or height. */
  private isHidden(tag: XmlTag, family: string): boolean {
    const isLeftOut = /^(?:collapse|filter)$/.test(tag.attribute("visibility") ?? "");
    return isLeftOut || this.styles.hides(family, tag.attribute("style-name"));
  }

  /** Copies tell nothing new: when there are too many, the rest is left out. */
  private allowed(wanted: number, cost: number): number {
    const most = Math.max(0, MAX_REPEATED - this.repeated);
    const copies = Math.min(wanted - 1, Math.floor(most / Math.max(1, cost)));
    if (cost > 0) this.repeated += copies * cost;
    return cost > 0 ? copies + 1 : 1;
  }
}

function times(tag: XmlTag, name: string): number {
  const number = Number(tag.attribute(name) ?? "1");
  return number >= 1 ? Math.floor(number) : 1;
}

function valueOf(tag: XmlTag, type: string): string | undefined {
  if (type === "string") return tag.attribute("string-value");
  if (type !== "date") return tag.attribute("office:value");
  return tag
    .attribute("date-value")
    ?.replace("T", " ")
    .replace(/ 00:00:00(?:\.0{1,9})?$/, "")
    .replace(/(:\d\d):00(?:\.0{1,9})?$/, "$1");
}
