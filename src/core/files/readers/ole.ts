import { indexOf, u16, u32 } from "../bytes";
import { openCfb, streamIn, type Cfb } from "../cfb";
import { Content, NOT_LOCKED, unreadable } from "../content";
import type { FileReader } from "../define";
import { reasonWithoutReader } from "../formats/kinds";
import { zeroEnded } from "../ole/strings";

/** Bytes of the stream that names the kind of an object. */
const MAX_KIND = 1_024;

/** A file that was dropped into a document, in the wrapper that Windows makes of it: an OLE package (MS-OLEDS 2.3.6). */
export const ole: FileReader = {
  id: "ole",
  formats: ["cfb"],
  *read({ bytes, name, depth }, format, context) {
    const cfb = openCfb(bytes);
    if (cfb !== undefined && isFormula(cfb)) return { format, status: "read", protection: NOT_LOCKED, parts: [] };
    const dropped = cfb && (nativeFile(streamIn(cfb, ["\x01ole10native"], bytes.length)) ?? plainFile());
    if (dropped === undefined) return unreadable(format, reasonWithoutReader({ id: format, kind: "unknown" }, name));
    const content = new Content(context.budget);
    content.metadata("original path", dropped.paths.join("\n"));
    const inner = yield* context.readInner({ name: dropped.name, bytes: dropped.bytes, depth: depth + 1 });
    content.inner(dropped.name, inner);
    return content.finish(format, inner.protection);

    /** Newer documents stand in a stream as they are. */
    function plainFile(): DroppedFile | undefined {
      const file = cfb && streamIn(cfb, ["package", "contents"], bytes.length);
      return file === undefined ? undefined : { name, paths: [], bytes: file };
    }
  },
};

/** Formulas are drawn from an object too, which holds nothing but signs. */
function isFormula(cfb: Cfb): boolean {
  const kind = streamIn(cfb, ["\x01compobj"], MAX_KIND);
  return kind !== undefined && indexOf(kind, "Equation") >= 0;
}

interface DroppedFile {
  readonly name: string;
  /** Where the file was when it was dropped, with the user's name at times. */
  readonly paths: readonly string[];
  readonly bytes: Uint8Array;
}

/** Size, mark 2, label, path, marks, path of the copy, and the file itself. */
function nativeFile(stream: Uint8Array | undefined): DroppedFile | undefined {
  if (stream === undefined || u16(stream, 4) !== 2) return undefined;
  const afterText = (at: number) => stream.indexOf(0, at) + 1;
  const pathAt = afterText(6);
  const marksAt = afterText(pathAt);
  const length = u32(stream, marksAt + 4);
  const dataAt = marksAt + 8 + length;
  if (pathAt === 0 || marksAt === 0 || dataAt > stream.length) return undefined;
  const label = zeroEnded(stream, 6, "windows-1252");
  const paths = [zeroEnded(stream, pathAt, "windows-1252"), zeroEnded(stream, marksAt + 8, "windows-1252")];
  const name = /[^\\/]*$/.exec(label)?.[0] ?? "";
  return {
    name: name === "" ? "file" : name,
    paths: paths.filter((path) => path !== ""),
    bytes: stream.subarray(dataAt + 4, dataAt + 4 + u32(stream, dataAt)),
  };
}
