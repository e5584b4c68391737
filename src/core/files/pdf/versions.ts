import type { Content } from "../content";
import type { Work } from "../define";
import { readAnnotations } from "./annotations";
import type { PdfDocument } from "./document";
import { Drawing } from "./drawing";
import { readFields } from "./form-fields";
import { Layers } from "./layers";
import { Reference, type PdfValue } from "./objects";
import { drawPage, inherited, pagesOf, type Page } from "./pages";

/** Lines that only an older version has: saving again keeps what was there (ISO 32000-1, 7.5.6). */
export function* readVersions(document: PdfDocument, shown: ReadonlySet<string>, content: Content): Work<void> {
  const versions = yield* document.versions();
  const known = new Set(shown);
  let back = 0;
  for (const { document: older, changed } of versions) {
    back++;
    const drawing = new Drawing(older, new Layers(older), content);
    const lines: string[] = [];
    const add = (text: string) => {
      for (const line of text.split("\n")) {
        const cells = linesOf(line);
        if (cells.every((cell) => known.has(cell))) continue;
        for (const cell of cells) known.add(cell);
        lines.push(cells.join("\t"));
      }
    };
    const pages = yield* pagesOf(older, content);
    for (const page of pages) {
      if (!drawing.takes(0)) break;
      if (isChanged(older, page, changed)) add((yield* drawPage(page, drawing)).visible.toString());
      for (const text of (yield* readAnnotations(page, drawing)).shown) add(text);
      yield;
    }
    for (const field of readFields(older).shown) add(field);
    content.hidden(back === 1 ? "older version" : `older version ${back}`, lines.join("\n"));
  }
}

/** Lines and cells of rows as they are compared: spaces differ when a text is drawn anew. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n\t]/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** Was the page, what it draws or a form it uses written again? */
function isChanged(document: PdfDocument, { dictionary, object }: Page, changed: ReadonlySet<number>): boolean {
  const isNew = (value: PdfValue | undefined) => value instanceof Reference && changed.has(value.number);
  if (object === undefined || changed.has(object)) return true;
  const contents = dictionary.get("Contents");
  if (isNew(contents) || document.array(contents).some(isNew)) return true;
  const resources = document.dictionary(inherited(document, dictionary, "Resources"));
  return [...document.dictionary(resources.get("XObject")).values()].slice(0, 1_000).some(isNew);
}
