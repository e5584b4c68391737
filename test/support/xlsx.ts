import { coreProperties, relationshipsXml } from "./docx";
import { zipOf, type Content } from "./zip";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A text, a number, a number with a format code, or XML of a whole `<c>`. */
export type Cell = string | number | readonly [value: number, format: string] | { readonly xml: string } | undefined;

export interface SheetParts {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly state?: "hidden" | "veryHidden";
  /** Numbers of rows and columns, from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** XML before and behind `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  readonly links?: readonly string[];
  readonly comments?: string;
}

export interface XlsxParts {
  readonly sheets: readonly SheetParts[];
  /** XML in `<workbook>` before `<sheets>` and behind it. */
  readonly before?: string;
  readonly after?: string;
  /** Texts in the table of shared strings that no cell uses. */
  readonly unusedTexts?: readonly string[];
  /** Texts stand in the cells instead of the shared table. */
  readonly inline?: boolean;
  readonly author?: string;
  /** XML of its styles, instead of those of the formats in use. */
  readonly styles?: string;
  /** More parts: name, content type after "spreadsheetml.", content. */
  readonly more?: readonly (readonly [name: string, type: string, content: Content])[];
  /** Relationships of further parts, by part: id, kind, target. */
  readonly relationships?: Readonly<Record<string, readonly (readonly [string, string, string])[]>>;
}

/** An Excel workbook of these parts. */
export function xlsxOf(parts: XlsxParts): Uint8Array {
  const {
    sheets,
    before = "",
    after = "",
    unusedTexts = [],
    inline = false,
    author,
    styles,
    more = [],
    relationships = {},
  } = parts;
  const texts = new TextTable(unusedTexts, inline);
  const formats = new FormatTable();
  const files: Record<string, Content> = {};
  const overrides: string[] = [];
  const add = (name: string, type: string, content: Content) => {
    overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
    files[name] = content;
  };
  sheets.forEach((sheet, index) => {
    const number = index + 1;
    add(`xl/worksheets/sheet${number}.xml`, `${SHEET}.worksheet+xml`, sheetXml(sheet, texts, formats));
    const links = (sheet.links ?? []).map((target, at): readonly [string, string, string] => [
      `link${at}`,
      `${OFFICE}/hyperlink`,
      `${target}" TargetMode="External`,
    ]);
    if (sheet.comments !== undefined) {
      add(`xl/comments${number}.xml`, `${SHEET}.comments+xml`, sheet.comments);
      links.push(["comments", `${OFFICE}/comments`, `../comments${number}.xml`]);
    }
    if (links.length > 0) files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationshipsXml(links);
  });
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  add(
    "xl/workbook.xml",
    `${SHEET}.sheet.main+xml`,
    `<workbook xmlns:r="r">${before}<sheets>${list.join("")}</sheets>${after}</workbook>`,
  );
  add("xl/styles.xml", `${SHEET}.styles+xml`, styles ?? formats.xml());
  add("xl/sharedStrings.xml", `${SHEET}.sharedStrings+xml`, texts.xml());
  if (author !== undefined) {
    add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", coreProperties(author));
  }
  for (const [name, type, content] of more) add(name, `${SHEET}.${type}+xml`, content);
  for (const [name, rows] of Object.entries(relationships)) {
    files[name] = relationshipsXml(rows.map(([id, kind, target]) => [id, `${OFFICE}/${kind}`, target]));
  }
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${TYPES}">${overrides.join("")}</Types>`,
    "_rels/.rels": relationshipsXml([["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relationshipsXml(
      sheets.map((_, index) => [`rId${index + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
    ),
    ...files,
  });
}

function sheetXml(sheet: SheetParts, texts: TextTable, formats: FormatTable): string {
  const { rows, hiddenRows = [], hiddenColumns = [], before = "", after = "" } = sheet;
  const columns = hiddenColumns.map((column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`);
  const data = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, texts, formats));
    return `<row r="${index + 1}"${hiddenRows.includes(index) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  });
  const cols = columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
  return `<?xml version="1.0"?><worksheet>${before}${cols}<sheetData>${data.join("")}</sheetData>${after}</worksheet>`;
}

function cellXml(cell: Cell, reference: string, texts: TextTable, formats: FormatTable): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return texts.cell(cell, reference);
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if ("xml" in cell) return cell.xml;
  return `<c r="${reference}" s="${formats.indexOf(cell[1])}"><v>${cell[0]}</v></c>`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

class TextTable {
  private readonly texts = new Map<string, number>();

  constructor(
    private readonly unused: readonly string[],
    private readonly inline: boolean,
  ) {}

  cell(text: string, reference: string): string {
    if (this.inline) return `<c r="${reference}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
    const index = this.texts.get(text) ?? this.texts.size;
    this.texts.set(text, index);
    return `<c r="${reference}" t="s"><v>${index}</v></c>`;
  }

  xml(): string {
    const items = [...this.texts.keys(), ...this.unused].map(
      (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    return `<sst count="${items.length}">${items.join("")}</sst>`;
  }
}

class FormatTable {
  private readonly codes: string[] = [];

  indexOf(code: string): number {
    if (!this.codes.includes(code)) this.codes.push(code);
    return this.codes.indexOf(code) + 1;
  }

  xml(): string {
    const formats = this.codes.map(
      (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code).replace(/"/g, "&quot;")}"/>`,
    );
    const styles = this.codes.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
    return `<styleSheet><numFmts>${formats.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`;
  }
}
