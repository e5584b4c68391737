import { startsWith } from "../bytes";
import { Content } from "../content";
import type { FileInput, FileReader, ReadContext, Work } from "../define";
import { listZip, type ZipEntry } from "../zip/directory";
import { zipProtection } from "../zip/encryption";
import { extractEntry } from "../zip/extract";
import { zipLock } from "../zip/lock";

/** Archives. Each file inside is read by its own reader, down to the deepest allowed archive. */
export const zip: FileReader = {
  id: "zip",
  formats: ["zip"],
  *read(input, format, context) {
    const { entries, problem } = listZip(input.bytes);
    const files = entries.filter(({ isFolder }) => !isFolder);
    const content = new Content(context.budget);
    // Names stay readable in a locked zip too.
    content.metadata("file names", files.map(({ name }) => name).join("\n"));
    if (problem !== undefined) content.incomplete(problem);
    const protection = zipProtection(entries);
    const lock = zipLock(input.bytes, files);
    const isLocked = files.length > 0 && files.every(({ encryption }) => encryption !== undefined);
    // Of a damaged archive nobody knows what else is in it.
    if (isLocked && problem === undefined) {
      return content.locked(format, protection, lock);
    }
    yield* readEntries(files, input, context, content);
    return { ...content.finish(format, protection), ...(lock === undefined ? {} : { lock }) };
  },
};

function* readEntries(
  files: readonly ZipEntry[],
  { bytes, depth }: FileInput,
  context: ReadContext,
  content: Content,
): Work<void> {
  const { budget } = context;
  for (const entry of files) {
    if (budget.entries-- <= 0) {
      content.incomplete("too-many-parts");
      return;
    }
    const extracted = yield* extractEntry(bytes, entry, budget);
    if (extracted.problem !== undefined) content.incomplete(extracted.problem);
    if (extracted.bytes.length === 0 || isNoise(entry.name, extracted.bytes)) continue;
    const inner = yield* context.readInner({ name: entry.name, bytes: extracted.bytes, depth: depth + 1 });
    content.inner(entry.name, inner);
  }
}

/** What Macs put into zips beside the files: icons (AppleDouble, RFC 1740) and folder views. */
function isNoise(name: string, bytes: Uint8Array): boolean {
  if (/(?:^|\/)\.DS_Store$/.test(name)) return startsWith(bytes, "\0\0\0\x01Bud1");
  return /^__MACOSX\/(?:.*\/)?\._[^/]*$/.test(name) && startsWith(bytes, [0, 5, 0x16, 7]);
}
