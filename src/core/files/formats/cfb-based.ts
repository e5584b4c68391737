import { u16 } from "../bytes";
import { openCfb, type Cfb } from "../cfb";
import { LOCK_UNKNOWN } from "../content";
import type { Protection } from "../../model/file-report";
import type { Format, FormatKind } from "./kinds";

/** A stream that only this format has. Names in lower case. */
const MARKER_STREAMS: readonly (readonly [stream: string, id: string, kind: FormatKind])[] = [
  ["worddocument", "doc", "document"],
  ["workbook", "xls", "document"],
  ["book", "xls", "document"],
  ["powerpoint document", "ppt", "document"],
  ["__properties_version1.0", "msg", "document"],
  ["visiodocument", "vsd", "picture"],
  ["quill", "pub", "document"],
  ["\x05outlookmarker", "msg", "document"],
  ["\u4840\u3f7f\u4164\u422f\u4836", "msi", "program"],
];

/** What a compound file is. Encrypted docx, xlsx and pptx all look the same, so the name tells which. */
export function cfbFormat(bytes: Uint8Array, name: string): Format {
  const cfb = openCfb(bytes);
  if (cfb === undefined) return { id: "cfb", kind: "unknown" };
  // An object inside has streams of its own kind; only those of the file itself tell what it is.
  const streams = new Set(cfb.entries.filter(({ storage }) => storage === 0).map((entry) => entry.name));
  if (streams.has("encryptedpackage")) return { id: officeExtension(name), kind: "locked", protection: lockOf(cfb) };
  const marker = MARKER_STREAMS.find(([stream]) => streams.has(stream));
  return marker === undefined ? { id: "cfb", kind: "unknown" } : { id: marker[1], kind: marker[2] };
}

function officeExtension(name: string): string {
  const extension = /\.(docx|docm|dotx|xlsx|xlsm|xlsb|xltx|pptx|pptm|ppsx)$/i.exec(name)?.[1];
  return extension === undefined ? "ooxml" : extension.toLowerCase();
}

/** MS-OFFCRYPTO 2.3.4: version 4.4 is agile, x.2 standard, x.3 extensible. */
function lockOf(cfb: Cfb): Protection {
  const info = cfb.entries.find(({ name }) => name === "encryptioninfo");
  const rights = cfb.entries.some(({ name }) => name.includes("drmencrypted"));
  if (rights) return { state: "protected", kind: "rights-managed" };
  if (info === undefined) return LOCK_UNKNOWN;
  const version = cfb.read(info, 8);
  const [major, minor] = [u16(version, 0), u16(version, 2)];
  const detail = "default password not tried";
  if (major === 4 && minor === 4) return { state: "protected", kind: "ooxml-agile", detail };
  if (minor === 2 && major >= 2) return { state: "protected", kind: "ooxml-standard", detail };
  return { ...LOCK_UNKNOWN, detail: "unknown encryption" };
}
