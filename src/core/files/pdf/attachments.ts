import type { Content } from "../content";
import type { FileInput, ReadContext, Work } from "../define";
import type { PdfDocument } from "./document";
import type { PdfDictionary, PdfStream, PdfValue } from "./objects";

/** Reads the files inside, each by its own reader (ISO 32000-1, 7.11.4). Of a portfolio they are what readers show. */
export function* readAttachments(
  document: PdfDocument,
  specifications: readonly (readonly [name: string, value: PdfValue])[],
  { depth }: FileInput,
  context: ReadContext,
  content: Content,
): Work<void> {
  const isPortfolio = document.catalog.has("Collection");
  const seen = new Set<PdfStream>();
  let number = 0;
  for (const [label, value] of specifications) {
    const specification = document.dictionary(value);
    const stream = fileOf(document, specification);
    if (stream === undefined || seen.has(stream)) continue;
    seen.add(stream);
    number++;
    if (context.budget.entries-- <= 0) {
      content.incomplete("too-many-parts");
      return;
    }
    if (document.isFileLocked) {
      content.incomplete("locked");
      continue;
    }
    const bytes = yield* document.unpack(stream, true);
    if (bytes === undefined || bytes.length === 0) continue;
    const name = nameOf(document, specification) || label || `file ${number}`;
    const inner = yield* context.readInner({ name, bytes, depth: depth + 1 });
    content.inner(`attachments/${name}`, inner, !isPortfolio);
    const description = document.text(specification.get("Desc"));
    if (description !== "") content.metadata(`attachments/${name}/properties`, description);
  }
}

function fileOf(document: PdfDocument, specification: PdfDictionary): PdfStream | undefined {
  const embedded = document.dictionary(specification.get("EF"));
  for (const key of ["UF", "F", "Unix", "DOS", "Mac"]) {
    const stream = document.stream(embedded.get(key));
    if (stream !== undefined) return stream;
  }
  return undefined;
}

/** The name without folders. */
function nameOf(document: PdfDocument, specification: PdfDictionary): string {
  const name = document.text(specification.get("UF")) || document.text(specification.get("F"));
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).trim();
}
