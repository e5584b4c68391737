import { byte, u16, u32 } from "../bytes";
import { MAX_COLUMNS } from "../limits";
import { float64, packedNumber, resultText } from "../xls/sheet";
import { formatNumber } from "../xlsx/number-format";
import { withoutCodes, type CellContext } from "../xlsx/sheet";
import { SheetRows } from "../xlsx/sheet-rows";
import type { SheetContent } from "../xlsx/dialect";
import { literal } from "./literal";
import { afterText, wideText, type BinaryRecord } from "./records";

/** Last record of a cell that says its column; short ones that follow stand in the next (MS-XLSB 2.4.307). */
const LAST_CELL = 11;
const LAST_SHORT = 18;
const RICH_CELL = 62;

/** One worksheet of records (MS-XLSB 2.1.7.62). */
export class BinarySheet implements SheetContent {
  readonly rows = new SheetRows();
  readonly headersAndFooters: string[] = [];
  readonly choices: string[] = [];
  readonly messages = new Set<string>();
  readonly conditions: readonly string[] = [];
  isProtected = false;
  /** More text than can be kept. */
  done = false;

  private isEveryRowHidden = false;
  private column = -1;

  constructor(
    private readonly context: CellContext,
    private readonly room: number,
  ) {}

  record({ id, bytes }: BinaryRecord): boolean {
    if (id === 0) this.row(bytes);
    else if (id <= LAST_CELL || id === RICH_CELL) this.cell(id, u32(bytes, 0), bytes, 4);
    else if (id <= LAST_SHORT) this.cell(id - LAST_CELL, this.column + 1, bytes, 0);
    else if (id === 60) this.columns(bytes);
    else if (id === 485) this.isEveryRowHidden = (byte(bytes, 8) & 2) !== 0;
    else if (id === 535) this.isProtected = this.isProtected || u32(bytes, 2) !== 0;
    else if (id === 678) this.isProtected = this.isProtected || u32(bytes, 4) !== 0;
    else if (id === 479) this.headers(bytes);
    else if (id === 64) this.choice(bytes);
    return this.done;
  }

  private row(bytes: Uint8Array): void {
    this.rows.begin(this.isEveryRowHidden || (byte(bytes, 11) & 0x10) !== 0 || isFlat(bytes));
    this.column = -1;
    this.done = this.rows.length > this.room;
  }

  private columns(bytes: Uint8Array): void {
    if ((byte(bytes, 16) & 1) === 0 && u32(bytes, 8) !== 0) return;
    this.rows.hideColumns(u32(bytes, 0), u32(bytes, 4));
  }

  /** `at`: of the style, behind which the value stands. */
  private cell(id: number, column: number, bytes: Uint8Array, at: number): void {
    this.column = column;
    if (column >= MAX_COLUMNS) return;
    const style = u32(bytes, at) & 0xffffff;
    this.rows.set(column, this.text(id, bytes, at + 4, style), this.context.unseen.has(style));
  }

  private text(id: number, bytes: Uint8Array, at: number, style: number): string {
    if (id === 7) return this.context.strings.text(u32(bytes, at));
    if (id === 6 || id === 8) return wideText(bytes, at);
    if (id === RICH_CELL) return wideText(bytes, at + 1);
    if (id === 2) return this.number(packedNumber(bytes, at), style);
    if (id === 5 || id === 9) return this.number(float64(bytes, at), style);
    return id === 1 ? "" : resultText(id === 3 || id === 11, byte(bytes, at));
  }

  private number(value: number, style: number): string {
    const { formats, is1904 } = this.context;
    const format = formats[style] ?? { kind: "raw" };
    return Number.isFinite(value) ? formatNumber(String(value), format, is1904) : "";
  }

  private headers(bytes: Uint8Array): void {
    for (let index = 0, at = 2; index < 6; index++, at = afterText(bytes, at)) {
      const text = withoutCodes(wideText(bytes, at));
      if (text !== "") this.headersAndFooters.push(text);
    }
  }

  /** A list that a cell offers (MS-XLSB 2.4.359): kind, places, titles and texts of two messages, the list. */
  private choice(bytes: Uint8Array): void {
    let at = 8 + 16 * u32(bytes, 4);
    for (let index = 0; index < 4; index++, at = afterText(bytes, at)) this.messages.add(wideText(bytes, at));
    if ((byte(bytes, 0) & 15) !== 3) return;
    const text = literal(bytes, at + 4);
    if (text !== "") this.choices.push(text);
  }
}

/** A row of no height. */
function isFlat(bytes: Uint8Array): boolean {
  return bytes.length > 9 && u16(bytes, 8) === 0;
}
