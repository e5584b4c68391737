import { NOT_LOCKED } from "../content";
import { decodeShort } from "../charset";
import { u16 } from "../bytes";
import { listZip, type ZipEntry } from "../zip/directory";
import type { Format, FormatKind } from "./kinds";
import { openDocumentOf } from "./open-document";

/** A part that only this format has. Names in lower case. */
const MARKER_PARTS: readonly (readonly [part: string, id: string, kind: FormatKind])[] = [
  ["word/document.xml", "docx", "document"],
  ["xl/workbook.xml", "xlsx", "document"],
  ["xl/workbook.bin", "xlsb", "document"],
  ["ppt/presentation.xml", "pptx", "document"],
  ["visio/document.xml", "vsdx", "picture"],
  ["fixeddocseq.fdseq", "xps", "document"],
  ["fixeddocumentsequence.fdseq", "xps", "document"],
  ["index/document.iwa", "iwork", "document"],
  ["androidmanifest.xml", "apk", "program"],
  ["meta-inf/manifest.mf", "jar", "program"],
];

/** The same by folder, for packages that name their main part otherwise. */
const MARKER_FOLDERS: readonly (readonly [folder: string, id: string])[] = [
  ["word/", "docx"],
  ["xl/", "xlsx"],
  ["ppt/", "pptx"],
];

/** What a zip is: a document format made of parts, or an archive of files. */
export function zipFormat(bytes: Uint8Array): Format {
  const { entries } = listZip(bytes);
  const type = storedMimeType(bytes, entries);
  const stored = type === "application/epub+zip" ? "epub" : openDocumentOf(type);
  if (stored !== undefined) return { id: stored, kind: "document" };

  const names = new Set(entries.map(({ name }) => name.toLowerCase().replace(/\\/g, "/").replace(/^\//, "")));
  const marker = MARKER_PARTS.find(([part]) => names.has(part));
  if (marker !== undefined) {
    const macros =
      names.has("word/vbaproject.bin") || names.has("xl/vbaproject.bin") || names.has("ppt/vbaproject.bin");
    const id = macros ? marker[1].replace(/x$/, "m") : marker[1];
    return { id, kind: marker[2], ...(hasLock(entries) ? {} : { protection: NOT_LOCKED }) };
  }
  const folder = names.has("[content_types].xml")
    ? MARKER_FOLDERS.find(([prefix]) => [...names].some((name) => name.startsWith(prefix)))
    : undefined;
  return folder === undefined ? { id: "zip", kind: "archive" } : { id: folder[1], kind: "document" };
}

function hasLock(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ encryption }) => encryption !== undefined);
}

/** ODF and EPUB have a stored entry "mimetype", mostly the first, to be told without unpacking. */
function storedMimeType(bytes: Uint8Array, entries: readonly ZipEntry[]): string {
  const first = entries.find(({ name }) => name === "mimetype");
  if (first === undefined || first.method !== 0 || first.size > 100) return "";
  const start = first.offset + 30 + u16(bytes, first.offset + 26) + u16(bytes, first.offset + 28);
  return decodeShort(bytes.subarray(start, start + first.size)).trim();
}
