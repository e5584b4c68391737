import { f64, joined, u16, u32, u8, utf16 } from "./binary";
import { coreProperties, relationshipsXml } from "./docx";
import { zipOf, type Content } from "./zip";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A text in the shared table, a number, a number with a style, or whole records. */
export type BinaryCell = string | number | readonly [value: number, style: number] | Uint8Array | undefined;

export interface BinarySheetParts {
  readonly name: string;
  readonly rows: readonly (readonly BinaryCell[])[];
  /** 1 hidden, 2 hidden from the menu too. */
  readonly state?: number;
  /** Numbers of rows and columns, from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Records before and behind the rows. */
  readonly before?: readonly Uint8Array[];
  readonly after?: readonly Uint8Array[];
  readonly links?: readonly string[];
  readonly comments?: readonly Uint8Array[];
}

export interface XlsbParts {
  readonly sheets: readonly BinarySheetParts[];
  /** Records of the workbook before its sheets and behind them. */
  readonly before?: readonly Uint8Array[];
  readonly after?: readonly Uint8Array[];
  readonly unusedTexts?: readonly string[];
  /** Number formats of styles 1, 2, ...; style 0 is plain. */
  readonly formats?: readonly string[];
  readonly author?: string;
  /** More parts: name, last piece of their type, content. */
  readonly more?: readonly (readonly [name: string, type: string, content: Content])[];
  readonly relationships?: Readonly<Record<string, readonly (readonly [id: string, kind: string, target: string])[]>>;
}

/** One record of a binary part: number, length, content. */
export function record12(id: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = joined(...contents);
  const number = id < 128 ? u8(id) : u8((id & 127) | 128, id >> 7);
  return joined(number, u8((content.length & 127) | 128, content.length >> 7), content);
}

/** A text with its length in front. */
export function wide(text: string): Uint8Array {
  return joined(u32(text.length), utf16(text));
}

/** A cell of a kind: its column, style and value. */
export function cell12(id: number, column: number, style: number, value: Uint8Array): Uint8Array {
  return record12(id, u32(column, style), value);
}

/** A binary Excel workbook of these parts. */
export function xlsbOf(parts: XlsbParts): Uint8Array {
  const {
    sheets,
    before = [],
    after = [],
    unusedTexts = [],
    formats = [],
    author,
    more = [],
    relationships = {},
  } = parts;
  const texts: string[] = [];
  const files: Record<string, Content> = {};
  const overrides: string[] = [];
  const add = (name: string, type: string, content: Content) => {
    overrides.push(`<Override PartName="/${name}" ContentType="application/vnd.ms-excel.${type}"/>`);
    files[name] = content;
  };
  sheets.forEach((sheet, index) => {
    const number = index + 1;
    add(`xl/worksheets/sheet${number}.bin`, "worksheet", sheetRecords(sheet, texts));
    const links = (sheet.links ?? []).map((target, at): [string, string, string] => [
      `link${at}`,
      `${OFFICE}/hyperlink`,
      `${target}" TargetMode="External`,
    ]);
    if (sheet.comments !== undefined) {
      add(`xl/comments${number}.bin`, "comments", joined(...sheet.comments));
      links.push(["comments", `${OFFICE}/comments`, `../comments${number}.bin`]);
    }
    if (links.length > 0) files[`xl/worksheets/_rels/sheet${number}.bin.rels`] = relationshipsXml(links);
  });
  const list = sheets.map(({ name, state = 0 }, index) =>
    record12(156, u32(state, index + 1), wide(`rId${index + 1}`), wide(name)),
  );
  files["xl/workbook.bin"] = joined(...before, ...list, ...after);
  add(
    "xl/sharedStrings.bin",
    "sharedStrings",
    joined(...[...texts, ...unusedTexts].map((text) => record12(19, u8(0), wide(text)))),
  );
  add("xl/styles.bin", "styles", styleRecords(formats));
  if (author !== undefined) files["docProps/core.xml"] = coreProperties(author);
  for (const [name, type, content] of more) add(name, type, content);
  for (const [name, rows] of Object.entries(relationships)) {
    files[name] = relationshipsXml(rows.map(([id, kind, target]) => [id, `${OFFICE}/${kind}`, target]));
  }
  const main = '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>';
  const core =
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';
  return zipOf({
    "[Content_Types].xml": `<Types>${main}${overrides.join("")}${core}</Types>`,
    "xl/_rels/workbook.bin.rels": relationshipsXml(
      sheets.map((_, index) => [`rId${index + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.bin`]),
    ),
    ...files,
  });
}

function sheetRecords(sheet: BinarySheetParts, texts: string[]): Uint8Array {
  const { rows, hiddenRows = [], hiddenColumns = [], before = [], after = [] } = sheet;
  const columns = hiddenColumns.map((column) => record12(60, u32(column, column, 2_000, 0), u16(1)));
  const data = rows.map((row, index) => {
    const head = record12(0, u32(index, 0), u16(300), u8(0, hiddenRows.includes(index) ? 0x10 : 0, 0));
    return joined(head, ...row.map((cell, column) => cellRecord(cell, column, texts)));
  });
  return joined(...before, ...columns, ...data, ...after);
}

function cellRecord(cell: BinaryCell, column: number, texts: string[]): Uint8Array {
  if (cell === undefined) return u8();
  if (typeof cell === "number") return cell12(5, column, 0, f64(cell));
  if (typeof cell !== "string") return cell instanceof Uint8Array ? cell : cell12(5, column, cell[1], f64(cell[0]));
  if (!texts.includes(cell)) texts.push(cell);
  return cell12(7, column, 0, u32(texts.indexOf(cell)));
}

/** Two fonts, black and white; two fills, none and blue. Behind the formats stand white on white, and white on blue. */
function styleRecords(formats: readonly string[]): Uint8Array {
  const color = (red: number, green: number, blue: number) => u8(5, 0, 0, 0, red, green, blue, 255);
  const font = (rgb: Uint8Array) => record12(43, new Uint8Array(12), rgb, wide("Calibri"));
  const style = (format: number, font: number, fill: number) => record12(47, u16(0, format, font, fill, 0, 0, 0, 0));
  return joined(
    ...formats.map((code, at) => record12(44, u16(164 + at), wide(code))),
    font(color(0, 0, 0)),
    font(color(255, 255, 255)),
    record12(45, u32(0), color(0, 0, 0)),
    record12(45, u32(1), color(0, 0, 128)),
    style(14, 0, 0),
    record12(617, u32(3)),
    style(0, 0, 0),
    ...formats.map((_, at) => style(164 + at, 0, 0)),
    style(0, 1, 0),
    style(0, 1, 1),
    record12(618),
  );
}
