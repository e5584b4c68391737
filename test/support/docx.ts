import { zipOf, type Content } from "./zip";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** WordprocessingML of the parts of a document; the body alone is enough. */
export interface DocxParts {
  readonly body: string;
  readonly header?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  readonly styles?: string;
  readonly links?: readonly string[];
  readonly author?: string;
  /** More parts: name, content type, content. */
  readonly parts?: readonly (readonly [name: string, type: string, content: Content])[];
  /** More entries of the zip as they are, such as "word/embeddings/book.xlsx". */
  readonly more?: Readonly<Record<string, Content>>;
}

/** A Word document of these parts. */
export function docxOf(parts: DocxParts): Uint8Array {
  const {
    body,
    header,
    footnotes,
    comments,
    settings,
    styles,
    links = [],
    author,
    parts: typed = [],
    more = {},
  } = parts;
  const files: Record<string, Content> = {};
  const overrides: string[] = [];
  const add = (name: string, type: string, root: string, inner: string | undefined) => {
    if (inner === undefined) return;
    overrides.push(`<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`);
    files[`word/${name}.xml`] = wordXml(root, inner);
  };
  add("document", "document.main", "document", `<w:body>${body}</w:body>`);
  add("header1", "header", "hdr", header);
  add("footnotes", "footnotes", "footnotes", footnotes);
  add("comments", "comments", "comments", comments);
  add("settings", "settings", "settings", settings);
  add("styles", "styles", "styles", styles);
  for (const [name, type, content] of typed) {
    overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
    files[name] = content;
  }
  files["word/_rels/document.xml.rels"] = relationshipsXml(
    links.map((target, index) => [`link${index}`, `${OFFICE}/hyperlink`, `${target}" TargetMode="External`]),
  );
  if (author !== undefined) files["docProps/core.xml"] = coreProperties(author);
  const core =
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}${core}</Types>`,
    "_rels/.rels": relationshipsXml([["rId1", `${OFFICE}/officeDocument`, "word/document.xml"]]),
    ...files,
    ...more,
  });
}

/** A paragraph with one run; `properties` is XML of its `w:rPr`. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p>${run(text, properties)}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

function wordXml(root: string, inner: string): string {
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${namespace}">${inner}</w:${root}>`;
}

export function relationshipsXml(rows: readonly (readonly [id: string, type: string, target: string])[]): string {
  const links = rows.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${RELATIONSHIPS}">${links.join("")}</Relationships>`;
}

export function coreProperties(author: string): string {
  return `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc"><dc:creator>${author}</dc:creator><cp:revision>4</cp:revision></cp:coreProperties>`;
}
