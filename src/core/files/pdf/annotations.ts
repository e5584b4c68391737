import type { Work } from "../define";
import type { Drawing } from "./drawing";
import { Drawn } from "./drawn";
import { IDENTITY } from "./matrix";
import { PdfStream, type PdfDictionary, type PdfValue } from "./objects";
import type { Page } from "./pages";

/** What lies on a page: notes and stamps, links, files. */
export interface Annotations {
  readonly shown: readonly string[];
  /** Marked as hidden or not to be viewed. */
  readonly hidden: readonly string[];
  readonly links: readonly string[];
  /** File specifications. */
  readonly files: readonly PdfValue[];
}

/** Bits of `F` (ISO 32000-1, table 165): hidden, and printed only. */
const HIDDEN = 2 | 32;

/** Notes, stamps and links of a page (ISO 32000-1, 12.5). Form fields are read by their own tree. */
export function* readAnnotations({ dictionary: page }: Page, drawing: Drawing): Work<Annotations> {
  const { document, layers } = drawing;
  const shown: string[] = [];
  const hidden: string[] = [];
  const links: string[] = [];
  const files: PdfValue[] = [];
  for (const value of document.array(page.get("Annots"))) {
    if (!drawing.takes(0)) break;
    yield* drawing.pause();
    const own = document.dictionary(value);
    const kind = document.name(own.get("Subtype"));
    const isHidden = (document.number(own.get("F"), 0) & HIDDEN) !== 0 || layers.hides(own.get("OC"));
    const link = document.text(document.dictionary(own.get("A")).get("URI"));
    if (link !== "") links.push(link);
    if (kind === "FileAttachment") files.push(own.get("FS") ?? null);
    const said = [...new Set([document.text(own.get("Contents")).trim(), plainText(document.text(own.get("RC")))])];
    const texts = said.filter((text) => text !== "");
    const drawn =
      kind === "Link" || kind === "Popup" || hasFieldValue(drawing, own) ? "" : yield* appearance(own, drawing);
    // A free text is drawn as it was written, often in other lines.
    if (drawn !== "" && !texts.some((text) => squeezed(text).includes(squeezed(drawn)))) texts.push(drawn);
    if (texts.length > 0) {
      const author = kind === "Widget" ? "" : document.text(own.get("T")).trim();
      (isHidden ? hidden : shown).push(
        (author === "" ? texts : [`${author}: ${texts[0] ?? ""}`, ...texts.slice(1)]).join("\n"),
      );
    }
  }
  return { shown, hidden, links, files };
}

/** A box of a field that is filled in shows what is read there. */
function hasFieldValue({ document }: Drawing, box: PdfDictionary): boolean {
  let field = box;
  for (let level = 0; level < 8 && field.size > 0; level++) {
    const value = document.get(field.get("V"));
    if (value !== null) return value instanceof Uint8Array;
    field = document.dictionary(field.get("Parent"));
  }
  return false;
}

/** What an annotation draws; of several looks none is the one. */
function* appearance(own: PdfDictionary, drawing: Drawing): Work<string> {
  const { document } = drawing;
  const look = document.get(document.dictionary(own.get("AP")).get("N"));
  if (!(look instanceof PdfStream)) return "";
  const drawn = new Drawn();
  yield* drawing.form(look, new Map(), IDENTITY, drawn);
  drawn.paper.settle();
  return drawn.visible.toString();
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Rich text is XHTML of a few tags. */
function plainText(rich: string): string {
  return rich
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
