import { f64, joined, latin1, u16, u32, u8, utf16 } from "./binary";
import { cfbOf, type Leftovers } from "./cfb";

/** A number with the code of its format. */
export type Cell = string | number | readonly [value: number, format: string] | undefined;

export interface BiffSheetParts {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** 0 shown, 1 hidden, 2 hidden from the menu too. */
  readonly state?: number;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Records before its end. */
  readonly more?: readonly Uint8Array[];
}

export interface XlsParts extends Leftovers {
  readonly sheets: readonly BiffSheetParts[];
  /** Records among what all sheets share. */
  readonly globals?: readonly Uint8Array[];
  readonly unusedTexts?: readonly string[];
  /** More streams of the file. */
  readonly streams?: Readonly<Record<string, Uint8Array>>;
}

export function record(id: number, ...content: readonly Uint8Array[]): Uint8Array {
  const bytes = joined(...content);
  return joined(u16(id, bytes.length), bytes);
}

/** A text as version 8 stores it, with its length in one byte or two. */
export function text8(text: string, lengthBytes: 0 | 1 | 2 = 2): Uint8Array {
  const isWide = /[^\0-\xff]/.test(text);
  const length = lengthBytes === 0 ? u8() : lengthBytes === 1 ? u8(text.length) : u16(text.length);
  return joined(length, u8(isWide ? 1 : 0), isWide ? utf16(text) : latin1(text));
}

export const EOF = record(0x0a);
export const bof8 = (kind: number) => record(0x809, u16(0x600, kind, 0, 0), u32(0, 0));

export function xlsOf(parts: XlsParts): Uint8Array {
  return cfbOf({ Workbook: workbookOf(parts), ...parts.streams }, parts);
}

/** The workbook stream of version 8. `first`: records right after its start, such as a lock. */
export function workbookOf(
  { sheets, globals = [], unusedTexts = [] }: XlsParts,
  first: readonly Uint8Array[] = [],
): Uint8Array {
  const texts: string[] = [];
  const formats: string[] = [];
  const bodies = sheets.map((sheet) => sheetOf(sheet, texts, formats));
  const listOf = (places: readonly number[]) =>
    sheets.map(({ name, state = 0 }, at) => record(0x85, u32(places[at] ?? 0), u8(state, 0), text8(name, 1)));
  const headOf = (places: readonly number[]) =>
    joined(
      bof8(5),
      ...first,
      ...formats.map((code, at) => record(0x41e, u16(164 + at), text8(code))),
      ...[0, ...formats.map((_, at) => 164 + at)].map((format) => record(0xe0, u16(0, format), new Uint8Array(16))),
      ...globals,
      ...listOf(places),
      record(0xfc, u32(0, texts.length + unusedTexts.length), ...[...texts, ...unusedTexts].map((text) => text8(text))),
      EOF,
    );
  let at = headOf([]).length;
  const places = bodies.map((body) => (at += body.length) - body.length);
  return joined(headOf(places), ...bodies);
}

function sheetOf(sheet: BiffSheetParts, texts: string[], formats: string[]): Uint8Array {
  const { rows, hiddenRows = [], hiddenColumns = [], more = [] } = sheet;
  return joined(
    bof8(0x10),
    ...hiddenColumns.map((column) => record(0x7d, u16(column, column, 2_560, 0, 1, 0))),
    ...hiddenRows.map((row) => record(0x208, u16(row, 0, 9, 255, 0, 0, 0x120, 15))),
    ...rows.flatMap((row, number) => row.map((cell, column) => cellOf(cell, number, column, texts, formats))),
    ...more,
    EOF,
  );
}

function cellOf(cell: Cell, row: number, column: number, texts: string[], formats: string[]): Uint8Array {
  if (cell === undefined) return u8();
  if (typeof cell === "string") {
    if (!texts.includes(cell)) texts.push(cell);
    return record(0xfd, u16(row, column, 0), u32(texts.indexOf(cell)));
  }
  if (typeof cell === "number") return record(0x203, u16(row, column, 0), f64(cell));
  const [value, code] = cell;
  if (!formats.includes(code)) formats.push(code);
  return record(0x203, u16(row, column, formats.indexOf(code) + 1), f64(value));
}

/** A note on a cell: the box, its text, and who wrote it. */
export function note8(author: string, text: string, id = 1): readonly Uint8Array[] {
  return [...textBox8(text, 0x19, id), record(0x1c, u16(0, 0, 0, id), text8(author))];
}

export function textBox8(text: string, kind = 6, id = 9): readonly Uint8Array[] {
  return [
    record(0x5d, u16(0x15, 0x12, kind, id), new Uint8Array(14), u32(0)),
    record(0x1b6, u16(0, 0, 0, 0, 0, text.length, 16, 0, 0)),
    record(0x3c, text8(text, 0)),
    record(0x3c, new Uint8Array(16)),
  ];
}
