import type { Content } from "../content";
import type { FileInput, ReadContext, Work } from "../define";
import type { OoxmlPackage } from "./package";

/**
 * Files put into a document: a pasted chart often carries the whole workbook, of which one corner shows. Only what Word
 * itself reads into its text ("altChunk", ECMA-376 part 1, 17.17.2) is seen.
 */
export function* readEmbedded(
  parts: OoxmlPackage,
  { depth }: FileInput,
  context: ReadContext,
  content: Content,
): Work<void> {
  const chunks: string[] = [];
  for (const name of parts.ofType("main")) {
    for (const { type, target } of yield* parts.relationships(name)) if (type === "aFChunk") chunks.push(target);
  }
  for (const name of parts.names) {
    const isChunk = chunks.includes(name);
    const file = name.slice(name.lastIndexOf("/") + 1);
    if (!isChunk && !/(?:^|\/)(?:embeddings\/|afchunk)[^/]+$/i.test(name)) continue;
    if (/\.rels$/i.test(file)) continue;
    const bytes = yield* parts.part(name);
    if (bytes === undefined || bytes.length === 0) continue;
    const inner = yield* context.readInner({ name: file, bytes, depth: depth + 1 });
    content.inner(`embedded file '${file}'`, inner, !isChunk);
  }
}
