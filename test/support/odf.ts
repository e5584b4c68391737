import { zipOf, type Content, type ZipFile } from "./zip";

export interface OdfParts {
  readonly kind: "text" | "spreadsheet" | "presentation" | "graphics" | "chart";
  /** XML in `<office:text>`, or what the kind has instead of it. */
  readonly body: string;
  /** XML of its automatic styles. */
  readonly styles?: string;
  /** XML of master pages. */
  readonly masters?: string;
  /** XML in `<office:meta>`. */
  readonly meta?: string;
  readonly manifest?: string;
  readonly more?: Readonly<Record<string, Content>>;
}

/** An OpenDocument of these parts. */
export function odfOf({ kind, body, styles, masters, meta, manifest = "", more = {} }: OdfParts): Uint8Array {
  const files: ZipFile[] = [
    { name: "mimetype", content: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    { name: "content.xml", content: contentXml(kind === "graphics" ? "drawing" : kind, body, styles) },
  ];
  const add = (name: string, content: Content) => void files.push({ name, content });
  if (masters !== undefined) {
    const xml = `<office:document-styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`;
    add("styles.xml", xml);
  }
  if (meta !== undefined)
    add("meta.xml", `<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`);
  add("META-INF/manifest.xml", `<manifest:manifest>${manifest}</manifest:manifest>`);
  for (const [name, content] of Object.entries(more)) add(name, content);
  return zipOf(files);
}

export function contentXml(kind: string, body: string, styles = ""): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
    `<office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`
  );
}

/** A style with its properties: `style("T1", "text", 'text', 'text:display="none"')`. */
export function style(name: string, family: string, properties: string, attributes: string): string {
  return `<style:style style:name="${name}" style:family="${family}"><style:${properties}-properties ${attributes}/></style:style>`;
}

export const p = (text: string, attributes = "") => `<text:p ${attributes}>${text}</text:p>`;

export const cell = (text: string, attributes = 'office:value-type="string"') =>
  `<table:table-cell ${attributes}>${text === "" ? "" : p(text)}</table:table-cell>`;

export const row = (cells: readonly string[], attributes = "") =>
  `<table:table-row ${attributes}>${cells.join("")}</table:table-row>`;

export const texts = (...cells: readonly string[]) => row(cells.map((text) => cell(text)));

export const table = (name: string, rows: string, attributes = "") =>
  `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;
