import { u32 } from "../bytes";
import { openCfb, streamIn } from "../cfb";
import { Content, LOCK_UNKNOWN, unreadable } from "../content";
import type { FileInput, FileReader, ReadContext, Work } from "../define";
import { inflate } from "../inflate";
import { legacyLockText } from "../office-lock/legacy";
import { readLeftText } from "../ole/left-text";
import { readOleProperties } from "../ole/properties";
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
    const records = cfb && streamIn(cfb, ["powerpoint document"], bytes.length);
    if (cfb === undefined || records === undefined) return unreadable(format, "damaged");
    const content = new Content(context.budget);
    const stream = new PptStream(records);
    const currentUser = streamIn(cfb, ["current user"], bytes.length) ?? new Uint8Array(0);
    const persist = readPersist(stream, currentUser);
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
    yield* readPhotosIn(streamIn(cfb, ["pictures"], bytes.length), content);
    yield* readLeftText(cfb, content);
    return content.finish(format);
  },
};

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
