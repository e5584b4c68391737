import type { Content } from "../content";
import type { FileInput, ReadContext, Work } from "../define";
import type { OoxmlPackage } from "./package";

/** Files put into a document: a pasted chart often carries the whole workbook, of which one corner shows. */
export function* readEmbedded(
  parts: OoxmlPackage,
  { depth }: FileInput,
  context: ReadContext,
  content: Content,
): Work<void> {
  for (const name of parts.names) {
    const file = /(?:^|\/)(?:embeddings\/|(?=afchunk))([^/]+)$/i.exec(name)?.[1];
    if (file === undefined || /\.rels$/i.test(file)) continue;
    const bytes = yield* parts.part(name);
    if (bytes === undefined || bytes.length === 0) continue;
    const inner = yield* context.readInner({ name: file, bytes, depth: depth + 1 });
    content.inner(`embedded file '${file}'`, inner, true);
  }
}
