import { openCfb } from "../cfb";
import type { Protection } from "../../model/file-report";
import type { Format, FormatKind } from "./kinds";

/** A stream that only this format has. Names in lower case. */
const MARKER_STREAMS: readonly (readonly [stream: string, id: string, kind: FormatKind])[] = [
  ["worddocument", "doc", "document"],
  ["workbook", "xls", "document"],
  ["book", "xls", "document"],
  ["powerpoint document", "ppt", "document"],
  ["pp40", "ppt", "document"],
  ["__properties_version1.0", "msg", "document"],
  ["visiodocument", "vsd", "picture"],
  ["quill", "pub", "document"],
  ["\x05outlookmarker", "msg", "document"],
  ["\u4840\u3f7f\u4164\u422f\u4836", "msi", "program"],
];

const RIGHTS_MANAGED: Protection = { state: "protected", kind: "rights-managed" };

/** What a compound file is. */
export function cfbFormat(bytes: Uint8Array): Format {
  const cfb = openCfb(bytes);
  if (cfb === undefined) return { id: "cfb", kind: "unknown" };
  // An object inside has streams of its own kind; only those of the file itself tell what it is.
  const streams = new Set(cfb.entries.filter(({ storage }) => storage === 0).map((entry) => entry.name));
  const marker = MARKER_STREAMS.find(([stream]) => streams.has(stream));
  if (streams.has("encryptedpackage")) return { id: "ooxml", kind: "document" };
  if (streams.has("\tdrmcontent")) return { id: marker?.[1] ?? "cfb", kind: "locked", protection: RIGHTS_MANAGED };
  return marker === undefined ? { id: "cfb", kind: "unknown" } : { id: marker[1], kind: marker[2] };
}
