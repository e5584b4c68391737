import { MAX_PDF_NESTING } from "../limits";
import type { PdfDocument } from "./document";
import type { PdfDictionary, PdfValue } from "./objects";

/** Name and value of each leaf of a name tree (ISO 32000-1, 7.9.6). */
export function nameTree(document: PdfDocument, root: PdfValue | undefined): readonly (readonly [string, PdfValue])[] {
  const leaves: (readonly [string, PdfValue])[] = [];
  walkTree(document, [root], "Kids", (node) => {
    const names = document.array(node.get("Names"));
    for (let at = 0; at + 1 < names.length && document.spend(1); at += 2) {
      leaves.push([document.text(names[at]), names[at + 1] ?? null]);
    }
  });
  return leaves;
}

/** Visits each dictionary of a tree once, those of `Kids` below it. */
export function walkTree(
  document: PdfDocument,
  roots: readonly (PdfValue | undefined)[],
  kids: string,
  visit: (node: PdfDictionary, depth: number) => void,
): void {
  const seen = new Set<PdfDictionary>();
  const walk = (value: PdfValue | undefined, depth: number) => {
    const node = document.dictionary(value);
    if (node.size === 0 || seen.has(node) || depth > MAX_PDF_NESTING || !document.spend(1)) return;
    seen.add(node);
    visit(node, depth);
    for (const kid of document.array(node.get(kids))) walk(kid, depth + 1);
  };
  for (const root of roots) walk(root, 0);
}

/** Titles of the outline, which readers show beside the pages (ISO 32000-1, 12.3.3). */
export function outlineTitles(document: PdfDocument): readonly string[] {
  const titles: string[] = [];
  const seen = new Set<PdfDictionary>();
  const open = [document.dictionary(document.dictionary(document.catalog.get("Outlines")).get("First"))];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (item.size === 0 || seen.has(item) || !document.spend(1)) continue;
    seen.add(item);
    const title = document.text(item.get("Title")).trim();
    if (title !== "") titles.push(title);
    open.push(document.dictionary(item.get("Next")), document.dictionary(item.get("First")));
  }
  return titles;
}
