import { Content, NOT_LOCKED, READ_ONLY_MARK } from "../content";
import type { FileInput, FileReader, ReadContext, Work } from "../define";
import { isLink, namesPlace } from "../docx/field-codes";
import { addHtml } from "../html-content";
import { readable, RtfDocument } from "../rtf/document";
import { bytesOfHex, rtfObject } from "../rtf/objects";

/** Rich text. Comments, deleted and hidden text are parts of their own; objects are read by their own readers. */
export const rtf: FileReader = {
  id: "rtf",
  formats: ["rtf"],
  *read(input, format, context) {
    const content = new Content(context.budget);
    const document = new RtfDocument(input.bytes, content.room, context.decoders);
    yield* document.read();
    if (document.problem !== undefined) content.incomplete(document.problem);
    for (const { where, hidden, pieces } of document.texts.values()) {
      const text = readable(pieces);
      if (hidden) content.hidden(where, text);
      else if (document.isHtml && where === "document") yield* addHtml(where, text, content);
      else content.text(where, text);
    }
    const { fieldCodes } = document;
    content.text("document/links", fieldCodes.filter(isLink).join("\n"));
    content.hidden("document/field codes", fieldCodes.filter(namesPlace).join("\n"));
    content.metadata("persons", [...document.persons].filter((name) => name !== "" && name !== "Unknown").join("\n"));
    content.metadata("properties", document.properties.join("\n"));
    yield* readObjects(document, input, context, content);
    return content.finish(format, document.isProtected ? READ_ONLY_MARK : NOT_LOCKED);
  },
};

function* readObjects(
  { objects }: RtfDocument,
  { depth }: FileInput,
  context: ReadContext,
  content: Content,
): Work<void> {
  const { budget } = context;
  for (const hex of objects) {
    if (budget.entries-- <= 0) {
      content.incomplete("too-many-parts");
      return;
    }
    const bytes = bytesOfHex(hex);
    budget.inflated -= bytes.length;
    if (budget.inflated < 0) {
      content.incomplete("too-large");
      return;
    }
    yield;
    const object = rtfObject(bytes);
    if (object?.link !== undefined) content.hidden("document/link of an object", object.link);
    if (object?.file === undefined) continue;
    const { name, paths } = object.file;
    content.metadata(`embedded file '${name}'/original path`, paths.join("\n"));
    const inner = yield* context.readInner({ name, bytes: object.file.bytes, depth: depth + 1 });
    content.inner(`embedded file '${name}'`, inner, true);
  }
}
