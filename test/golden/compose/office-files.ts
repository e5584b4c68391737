import { zipOf } from "../../support/zip";

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly hidden?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A workbook with inline strings: enough for any reader of the format. */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes([
      ["/xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"],
      ...sheets.map(
        (_, index) =>
          [
            `/xl/worksheets/sheet${index + 1}.xml`,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
          ] as const,
      ),
    ]),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ),
  };
  sheets.forEach(({ rows }, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(rows)));
  return zipOf(parts);
}

export function document(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
  return zipOf({
    "[Content_Types].xml": contentTypes([
      ["/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"],
    ]),
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/document.xml": `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body.join("")}</w:body></w:document>`,
  });
}

function sheetXml(rows: Sheet["rows"]): string {
  const cell = (value: string, column: number, row: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  const lines = rows.map(
    (cells, index) =>
      `<row r="${index + 1}">${cells.map((value, column) => cell(value, column, index + 1)).join("")}</row>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function contentTypes(overrides: readonly (readonly [name: string, type: string])[]): string {
  const own = overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("");
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${own}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
