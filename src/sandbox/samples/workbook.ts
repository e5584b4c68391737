import { strToU8, zipSync } from "fflate";

export interface Sheet {
  readonly name: string;
  /** Two clicks away for whoever gets the file. */
  readonly hidden?: boolean;
  /** Protected against changes, which locks nothing. */
  readonly readOnly?: boolean;
  /** Row by row, the header first. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** An `.xlsx` as Excel writes it, in the least parts it needs (ECMA-376). The same sheets give the same bytes. */
export function makeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const texts = new SharedTexts();
  const parts = Object.fromEntries(
    sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, texts)]),
  );
  return pack({
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    ...parts,
    "xl/sharedStrings.xml": texts.xml(),
  });
}

/** Years before 1980 do not exist in a zip; today's would make every file another. */
const WRITTEN = new Date(2026, 0, 5, 9, 0, 0);

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Texts of all sheets, each once, as cells refer to them. */
class SharedTexts {
  private readonly indexes = new Map<string, number>();

  index(text: string): number {
    const known = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, known);
    return known;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map((text) => `<si><t>${escape(text)}</t></si>`);
    return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(
    ([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: WRITTEN });
}

function contentTypes(sheets: readonly Sheet[]): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${SPREADSHEET}.${type}"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    part("workbook.xml", "sheet.main+xml") +
    sheets.map((_, index) => part(`worksheets/sheet${index + 1}.xml`, "worksheet+xml")).join("") +
    part("sharedStrings.xml", "sharedStrings+xml") +
    `</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const items = sheets.map(({ name, hidden }, index) => {
    const state = hidden === true ? ' state="hidden"' : "";
    return `<sheet name="${escape(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}"><sheets>${items.join("")}</sheets></workbook>`;
}

function sheetXml({ rows, readOnly }: Sheet, texts: SharedTexts): string {
  const xml = rows.map((cells, row) => {
    const inside = cells.map((value, column) => cellXml(value, `${columnName(column)}${row + 1}`, texts));
    return `<row r="${row + 1}">${inside.join("")}</row>`;
  });
  const mark = readOnly === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "";
  return `<worksheet xmlns="${MAIN}"><sheetData>${xml.join("")}</sheetData>${mark}</worksheet>`;
}

function cellXml(value: string | number, reference: string, texts: SharedTexts): string {
  if (typeof value === "number") return `<c r="${reference}"><v>${value}</v></c>`;
  return `<c r="${reference}" t="s"><v>${texts.index(value)}</v></c>`;
}

/** A to Z: the samples have no wider tables. */
function columnName(column: number): string {
  return String.fromCharCode(65 + column);
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
