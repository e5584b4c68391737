import { indexOf, u32 } from "../bytes";
import { openCfb, streamIn, type Cfb } from "../cfb";
import { Content, NOT_LOCKED, unreadable } from "../content";
import type { FileContent, FileReader } from "../define";
import { reasonWithoutReader } from "../formats/kinds";
import { droppedFile, type DroppedFile } from "../ole/dropped-file";
import { isFrame } from "../ole/embedded";

/** Bytes of the stream that names the kind of an object. */
const MAX_KIND = 1_024;

/** A file that was dropped into a document, in the wrapper that Windows makes of it: an OLE package (MS-OLEDS 2.3.6). */
export const ole: FileReader = {
  id: "ole",
  formats: ["cfb"],
  *read({ bytes, name, depth }, format, context) {
    const cfb = openCfb(bytes);
    const empty: FileContent = { format, status: "read", protection: NOT_LOCKED, parts: [] };
    if (cfb !== undefined && isFormula(cfb)) return empty;
    const native = cfb && streamIn(cfb, ["\x01ole10native"], bytes.length);
    const dropped = droppedFile(native) ?? plainFile() ?? nativeData(native, name);
    if (dropped === undefined) {
      const reason = reasonWithoutReader({ id: format, kind: "unknown" }, name);
      // An object whose program left nothing but a note of how it is shown.
      return reason === "no-reader" && cfb?.entries.every((entry) => entry.index === 0 || isFrame(entry)) === true
        ? empty
        : unreadable(format, reason);
    }
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

/** What a program of Windows 3 keeps, such as a picture of Paint, with its size before it. */
function nativeData(stream: Uint8Array | undefined, name: string): DroppedFile | undefined {
  return stream && { name, paths: [], bytes: stream.subarray(4, 4 + u32(stream, 0)) };
}

/** Formulas are drawn from an object too, which holds nothing but signs. */
function isFormula(cfb: Cfb): boolean {
  const kind = streamIn(cfb, ["\x01compobj"], MAX_KIND);
  return kind !== undefined && indexOf(kind, "Equation") >= 0;
}
