import type { Content } from "../content";
import type { Work } from "../define";
import { MAX_PDF_NESTING, MAX_PDF_PAGES } from "../limits";
import type { PdfDocument } from "./document";
import type { Drawing } from "./drawing";
import { Drawn } from "./drawn";
import { IDENTITY } from "./matrix";
import type { Box } from "./path";
import { Reference, type PdfDictionary, type PdfValue } from "./objects";

/** A page, with its number where it is an object of its own. */
export interface Page {
  readonly dictionary: PdfDictionary;
  readonly object: number | undefined;
}

/** The pages in order, by their tree; each once. */
export function* pagesOf(document: PdfDocument, content: Content): Work<readonly Page[]> {
  const pages: Page[] = [];
  const seen = new Set<PdfDictionary>();
  const walk = (value: PdfValue | undefined, depth: number) => {
    const node = document.dictionary(value);
    if (node.size === 0 || seen.has(node) || depth > MAX_PDF_NESTING || !document.spend(1)) return;
    seen.add(node);
    if (node.has("Kids") && document.name(node.get("Type")) !== "Page") {
      for (const kid of document.array(node.get("Kids"))) walk(kid, depth + 1);
    } else if (pages.length < MAX_PDF_PAGES) {
      pages.push({ dictionary: node, object: value instanceof Reference ? value.number : undefined });
    } else {
      content.incomplete("too-many-parts");
    }
  };
  walk(document.catalog.get("Pages"), 0);
  if (pages.length > 0) return pages;
  // Nothing leads to them: what says of itself that it is a page.
  let looked = 0;
  for (const value of document.all()) {
    if (++looked % 1_024 === 0) yield;
    if (pages.length >= MAX_PDF_PAGES || !document.spend(1)) break;
    const dictionary = document.dictionary(value);
    if (document.name(dictionary.get("Type")) === "Page") pages.push({ dictionary, object: undefined });
  }
  content.incomplete("damaged");
  return pages;
}

/** What a page has itself, or what the nodes above it give to all of theirs. */
export function inherited(document: PdfDocument, page: PdfDictionary, key: string): PdfValue {
  let node = page;
  for (let depth = 0; depth < MAX_PDF_NESTING && node.size > 0; depth++) {
    const value = document.get(node.get(key));
    if (value !== null) return value;
    node = document.dictionary(node.get("Parent"));
  }
  return null;
}

/** Draws a page, whose content may be cut into several streams. */
export function* drawPage({ dictionary }: Page, drawing: Drawing): Work<Drawn> {
  const { document } = drawing;
  const drawn = new Drawn();
  const contents = document.get(dictionary.get("Contents"));
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const item of Array.isArray(contents) ? (contents as readonly PdfValue[]) : [contents]) {
    const stream = document.stream(item);
    if (stream === undefined || !drawing.takes(0)) continue;
    const bytes = yield* document.unpack(stream);
    if (bytes === undefined) continue;
    if (!drawing.fits(length + bytes.length + 1)) break;
    length += bytes.length + 1;
    pieces.push(bytes);
  }
  const resources = document.dictionary(inherited(document, dictionary, "Resources"));
  yield* drawing.run(together(pieces, length), resources, IDENTITY, drawn);
  drawn.paper.settle(boxOf(document, dictionary, "CropBox") ?? boxOf(document, dictionary, "MediaBox"));
  return drawn;
}

/** The pieces with a line end behind each: a stream ends a word. */
function together(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const result = new Uint8Array(length).fill(10);
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length + 1;
  }
  return result;
}

/** Square units of a page; that of a letter when it does not say. */
export function areaOf(document: PdfDocument, { dictionary }: Page): number {
  const { left, low, right, high } = boxOf(document, dictionary, "MediaBox") ?? LETTER;
  return (right - left) * (high - low);
}

const LETTER: Box = { left: 0, low: 0, right: 612, high: 792 };

/** A box of a page, whichever corners it names; undefined for none or an empty one. */
function boxOf(document: PdfDocument, page: PdfDictionary, key: string): Box | undefined {
  const sides = document.array(inherited(document, page, key)).map((side) => document.number(side, NaN));
  const [x = NaN, y = NaN, otherX = NaN, otherY = NaN] = sides;
  const box = {
    left: Math.min(x, otherX),
    low: Math.min(y, otherY),
    right: Math.max(x, otherX),
    high: Math.max(y, otherY),
  };
  return (box.right - box.left) * (box.high - box.low) > 0 ? box : undefined;
}
