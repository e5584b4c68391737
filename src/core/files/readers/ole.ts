import { indexOf } from "../bytes";
import { openCfb, streamIn, type Cfb } from "../cfb";
import { Content, NOT_LOCKED, unreadable } from "../content";
import type { FileReader } from "../define";
import { reasonWithoutReader } from "../formats/kinds";
import { droppedFile, type DroppedFile } from "../ole/dropped-file";

/** Bytes of the stream that names the kind of an object. */
const MAX_KIND = 1_024;

/** A file that was dropped into a document, in the wrapper that Windows makes of it: an OLE package (MS-OLEDS 2.3.6). */
export const ole: FileReader = {
  id: "ole",
  formats: ["cfb"],
  *read({ bytes, name, depth }, format, context) {
    const cfb = openCfb(bytes);
    if (cfb !== undefined && isFormula(cfb)) return { format, status: "read", protection: NOT_LOCKED, parts: [] };
    const dropped = cfb && (droppedFile(streamIn(cfb, ["\x01ole10native"], bytes.length)) ?? plainFile());
    if (dropped === undefined) return unreadable(format, reasonWithoutReader({ id: format, kind: "unknown" }, name));
    const content = new Content(context.budget);
    content.metadata("original path", dropped.paths.join("\n"));
    const inner = yield* context.readInner({ name: dropped.name, bytes: dropped.bytes, depth: depth + 1 });
    content.inner(dropped.name, inner);
    return content.finish(format, inner.protection);

    /** Newer documents stand in a stream as they are. */
    function plainFile(): DroppedFile | undefined {
      const file = cfb && streamIn(cfb, ["package", "package_stream", "contents"], bytes.length);
      return file === undefined ? undefined : { name, paths: [], bytes: file };
    }
  },
};

/** Formulas are drawn from an object too, which holds nothing but signs. */
function isFormula(cfb: Cfb): boolean {
  const kind = streamIn(cfb, ["\x01compobj"], MAX_KIND);
  return kind !== undefined && indexOf(kind, "Equation") >= 0;
}
