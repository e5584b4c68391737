import { byte, u16, u32 } from "../bytes";
import { formatNumber } from "../xlsx/number-format";
import type { SharedStrings } from "../xlsx/shared-strings";
import { SheetRows } from "../xlsx/sheet-rows";
import type { SheetTables } from "../xlsx/sheet-tables";
import type { Formats } from "./formats";
import type { Records } from "./records";
import { ContinuedText, countedText, type TextStyle } from "./strings";

/** What cells of all sheets of a workbook share. */
export interface CellContext {
  readonly text: TextStyle;
  readonly formats: Formats;
  readonly strings: SharedStrings;
  readonly is1904: boolean;
}

/** Columns of a sheet, A to IV: the limit of all binary versions. */
const MAX_COLUMNS = 256;
/** Records of cells, and of rows and columns. */
const CELLS = [0xfd, 0x27e, 0xbd, 0x203, 0x03, 0x02, 0x204, 0xd6, 0x04, 0x205, 0x05, 0x06, 0x206, 0x406, 0x207, 0x07];
const LAYOUT = [0x208, 0x08, 0x225, 0x7d, 0x24];
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

const float = new DataView(new ArrayBuffer(8));

/** The cells of one sheet (MS-XLS 2.4; versions 2 to 4 as OpenOffice documents them). */
export class BiffSheet {
  /** Of each cell: row and column as one number, and its text. */
  private readonly places: number[] = [];
  private readonly texts: string[] = [];
  private readonly rowsHidden = new Map<number, boolean>();
  /** Cells that show nothing, by row and column. */
  private readonly unseen = new Set<number>();
  private readonly columnsHidden: (readonly [first: number, last: number])[] = [];
  private isEveryRowHidden = false;
  /** Place of a formula whose text comes in the next record. */
  private awaited: readonly [row: number, column: number, style: number] | undefined;
  private length = 0;

  /** `isUnseen`: cells of this style show nothing. */
  constructor(
    private readonly room: number,
    private readonly isUnseen: (style: number) => boolean,
  ) {}

  /** More text than can be kept. */
  get done(): boolean {
    return this.length > this.room;
  }

  record(records: Records, context: CellContext): void {
    const { id, start } = records;
    const { text } = context;
    if (!CELLS.includes(id)) {
      this.layout(records, text.version);
      return;
    }
    const { bytes } = records;
    // The sheet behind a chart of Microsoft Graph has records of version 2 in a stream that says 8 (MS-OGRAPH).
    const at = start + (text.version === 2 || id === 0x03 || id === 0x04 ? 7 : 6);
    if (id === 0xfd) this.set(start, bytes, context.strings.text(u32(bytes, at)));
    else if (id === 0x27e) this.number(start, bytes, packedNumber(bytes, at), context);
    else if (id === 0xbd) this.packedNumbers(records, context);
    else if (id === 0x203 || id === 0x03) this.number(start, bytes, float64(bytes, at), context);
    else if (id === 0x02) this.number(start, bytes, u16(bytes, at), context);
    else if (id === 0x204 || id === 0xd6) this.set(start, bytes, countedText(bytes, at, 2, text));
    else if (id === 0x04) this.set(start, bytes, countedText(bytes, at, 1, text));
    else if (id === 0x205 || id === 0x05) this.set(start, bytes, truthOrError(bytes, at));
    else if (id === 0x06 || id === 0x206 || id === 0x406) this.formula(start, at, bytes, context);
    else this.formulaText(records, text);
  }

  /** The rows in their order, whatever the order of the file. */
  tables(): SheetTables {
    const rows = new SheetRows();
    for (const [first, last] of this.columnsHidden) rows.hideColumns(first, last);
    let row = -1;
    for (const index of this.inOrder()) {
      const place = this.places[index] ?? 0;
      if (Math.floor(place / MAX_COLUMNS) !== row) {
        row = Math.floor(place / MAX_COLUMNS);
        rows.begin(this.rowsHidden.get(row) ?? this.isEveryRowHidden);
      }
      rows.set(place % MAX_COLUMNS, this.texts[index] ?? "", this.unseen.has(place));
    }
    return rows.tables;
  }

  /** Of two cells in one place, the later counts. */
  private inOrder(): readonly number[] {
    const { places } = this;
    const indices = places.map((_, index) => index);
    if (!indices.every((index) => index === 0 || (places[index - 1] ?? 0) < (places[index] ?? 0))) {
      indices.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
    }
    return indices.filter((index, at) => places[index] !== places[indices[at + 1] ?? -1]);
  }

  private set(start: number, bytes: Uint8Array, text: string): void {
    this.setAt(u16(bytes, start), u16(bytes, start + 2), u16(bytes, start + 4), text);
  }

  private setAt(row: number, column: number, style: number, text: string): void {
    if (text === "" || column >= MAX_COLUMNS) return;
    if (this.isUnseen(style)) this.unseen.add(row * MAX_COLUMNS + column);
    this.length += text.length + 1;
    this.places.push(row * MAX_COLUMNS + column);
    this.texts.push(text);
  }

  private number(start: number, bytes: Uint8Array, value: number, context: CellContext): void {
    const style = context.text.version === 2 ? byte(bytes, start + 5) & 63 : u16(bytes, start + 4);
    this.set(start, bytes, shown(value, style, context));
  }

  /** Numbers side by side, each with its style (MS-XLS 2.4.175). */
  private packedNumbers({ bytes, start, end }: Records, context: CellContext): void {
    let column = u16(bytes, start + 2);
    for (let at = start + 4; at + 8 <= end; at += 6) {
      const style = u16(bytes, at);
      this.setAt(u16(bytes, start), column++, style, shown(packedNumber(bytes, at + 2), style, context));
    }
  }

  /** A result that is no number has 0xFFFF at its end and its kind at the start (MS-XLS 2.5.133). */
  private formula(start: number, at: number, bytes: Uint8Array, context: CellContext): void {
    if (u16(bytes, at + 6) !== 0xffff) this.number(start, bytes, float64(bytes, at), context);
    else if (byte(bytes, at) === 0) this.awaited = [u16(bytes, start), u16(bytes, start + 2), u16(bytes, start + 4)];
    else if (byte(bytes, at) < 3) this.set(start, bytes, resultText(byte(bytes, at) === 2, byte(bytes, at + 2)));
  }

  private formulaText(records: Records, style: TextStyle): void {
    if (this.awaited === undefined) return;
    const { bytes, start } = records;
    const [row, column, cellStyle] = this.awaited;
    this.awaited = undefined;
    if (style.version === 8) this.setAt(row, column, cellStyle, new ContinuedText(records, start).richText());
    else this.setAt(row, column, cellStyle, countedText(bytes, start, style.version === 2 ? 1 : 2, style));
  }

  /** Rows and columns that are not shown. */
  private layout(records: Records, version: number): void {
    const { id, start } = records;
    if (!LAYOUT.includes(id)) return;
    const { bytes } = records;
    if (id === 0x208) this.rowsHidden.set(u16(bytes, start), (byte(bytes, start + 12) & 0x20) !== 0);
    else if (id === 0x08 && version === 2) this.rowsHidden.set(u16(bytes, start), u16(bytes, start + 6) === 0);
    else if (id === 0x225) this.isEveryRowHidden = (byte(bytes, start) & 2) !== 0;
    else if (id === 0x7d && ((byte(bytes, start + 8) & 1) === 1 || u16(bytes, start + 4) === 0)) {
      this.columnsHidden.push([u16(bytes, start), u16(bytes, start + 2)]);
    } else if (id === 0x24 && u16(bytes, start + 2) === 0) {
      this.columnsHidden.push([byte(bytes, start), byte(bytes, start + 1)]);
    }
  }
}

function shown(value: number, style: number, { formats, text, is1904 }: CellContext): string {
  return Number.isFinite(value) ? formatNumber(String(value), formats.of(style, text.version), is1904) : "";
}

function truthOrError(bytes: Uint8Array, at: number): string {
  return resultText(byte(bytes, at + 1) !== 0, byte(bytes, at));
}

export function resultText(isError: boolean, value: number): string {
  if (isError) return ERRORS[value] ?? "";
  return value === 0 ? "FALSE" : "TRUE";
}

export function float64(bytes: Uint8Array, at: number): number {
  float.setUint32(0, u32(bytes, at), true);
  float.setUint32(4, u32(bytes, at + 4), true);
  return float.getFloat64(0, true);
}

/** 30 bits of a whole number or of the top of a double; a mark says that it is a hundredth (MS-XLS 2.5.217). */
export function packedNumber(bytes: Uint8Array, at: number): number {
  const bits = u32(bytes, at) | 0;
  let value = bits >> 2;
  if ((bits & 2) === 0) {
    float.setUint32(0, 0, true);
    float.setInt32(4, bits & ~3, true);
    value = float.getFloat64(0, true);
  }
  return (bits & 1) === 0 ? value : value / 100;
}
