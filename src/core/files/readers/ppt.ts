import { u32 } from "../bytes";
import { openCfb, streamIn } from "../cfb";
import { Content, LOCK_UNKNOWN, NOT_LOCKED, unreadable } from "../content";
import type { FileInput, FileReader, ReadContext, Work } from "../define";
import { inflate } from "../inflate";
import { legacyLockText } from "../office-lock/legacy";
import { readLeftText } from "../ole/left-text";
import { readOleProperties } from "../ole/properties";
import { byteText } from "../ole/strings";
import { readPhotosIn } from "../picture/media";
import { presentationLock, readPersist, type Persist } from "../ppt/persist";
import { Presentation } from "../ppt/presentation";
import { PptStream, TYPE } from "../ppt/records";

/** Binary PowerPoint presentations: slides, and apart notes, comments, hidden slides and what earlier saves left. */
export const ppt: FileReader = {
  id: "ppt",
  formats: ["ppt"],
  *read(input, format, context) {
    const { bytes } = input;
    const cfb = openCfb(bytes);
    // A file for versions 95 and 97 keeps the newer one in a storage of its own (MS-PPT 2.1.7).
    const newer = cfb?.entries.find(({ name }) => name === "pp97_dualstorage")?.index;
    const streamOf = (name: string) => cfb && streamIn(cfb, [name], bytes.length, newer);
    const records = streamOf("powerpoint document");
    // Versions before 95 have streams, or a file, of their own kind.
    if (cfb === undefined || records === undefined) return unreadable(format, "no-reader", NOT_LOCKED);
    const content = new Content(context.budget);
    const stream = new PptStream(records);
    const currentUser = streamOf("current user") ?? new Uint8Array(0);
    const persist = readPersist(stream, currentUser);
    const words = streamOf("text_content");
    if (words !== undefined && persist.offsets.size === 0) {
      readWords(words, content);
      readOleProperties(cfb, content);
      return content.finish(format);
    }
    const lock = presentationLock(stream, currentUser, persist);
    if (lock !== undefined) {
      readOleProperties(cfb, content);
      if (lock === "unknown") return content.locked(format, LOCK_UNKNOWN);
      return content.locked(format, { state: "weak", kind: `ppt-${lock.scheme}` }, legacyLockText(lock));
    }
    const presentation = new Presentation(stream, persist, content);
    yield* presentation.parts();
    yield* presentation.deleted();
    yield* readObjects(stream, presentation.objects, persist, input, context, content);
    if (stream.isCut) content.incomplete("too-large");
    readOleProperties(cfb, content);
    yield* readPhotosIn(streamOf("pictures"), content);
    yield* readLeftText(cfb, content, presentation.prompts);
    return content.finish(format);
  },
};

/** Version 95 keeps all words once more for those who search; what else it holds has no reader. */
function readWords(words: Uint8Array, content: Content): void {
  content.text("text", byteText(words, 0, words.length, "windows-1252").replace(/[\0\r\v]+/g, "\n"));
  content.incomplete("no-reader");
}

/** Files put into the presentation, each a compound file, mostly compressed (MS-PPT 2.10.34). */
function* readObjects(
  stream: PptStream,
  objects: readonly number[],
  { offsets }: Persist,
  { depth }: FileInput,
  context: ReadContext,
  content: Content,
): Work<void> {
  const { budget } = context;
  for (const [index, id] of [...new Set(objects)].entries()) {
    const storage = stream.at(offsets.get(id) ?? stream.bytes.length);
    if (storage?.type !== TYPE.oleStorage) continue;
    if (budget.entries-- <= 0) {
      content.incomplete("too-many-parts");
      return;
    }
    let bytes = stream.bytes.subarray(storage.start, storage.end);
    if (storage.instance === 1) {
      // Size, two bytes of zlib header, deflated bytes.
      const inflated = yield* inflate(bytes.subarray(6), Math.max(0, budget.inflated), u32(bytes, 0));
      if (inflated.problem !== undefined) content.incomplete(inflated.problem);
      bytes = inflated.bytes;
      budget.inflated -= bytes.length;
    }
    const name = `object ${index + 1}`;
    const inner = yield* context.readInner({ name, bytes, depth: depth + 1 });
    content.inner(`embedded file '${name}'`, inner, true);
  }
}
