import { decodeShort } from "../charset";
import { NOT_LOCKED } from "../content";
import type { Budget, Work } from "../define";
import { odfLock } from "../odf/lock";
import { pathOf, readManifest, type ManifestEntry } from "../odf/manifest";
import { listZip, type ZipEntry } from "../zip/directory";
import { entryHead, extractEntry } from "../zip/extract";
import type { Format } from "./kinds";

const MANIFEST = "META-INF/manifest.xml";
const CONTENT = "content.xml";
/** Bytes of the list of parts: a presentation with a thousand pictures has 200,000. */
const MAX_MANIFEST = 4 * 1024 * 1024;
/** Bytes of the content in which its kind stands: behind the styles that only this document has. */
const MAX_STYLES = 64 * 1024;

/** By the last word of the media type, today's and the one of OpenOffice 1, and by the element of the content. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["text", "odt"],
  ["writer", "odt"],
  ["spreadsheet", "ods"],
  ["calc", "ods"],
  ["presentation", "odp"],
  ["impress", "odp"],
  ["graphics", "odg"],
  ["draw", "odg"],
  ["drawing", "odg"],
  ["chart", "odc"],
]);

/** "application/vnd.oasis.opendocument.text-template" -> "odt". */
export function openDocumentOf(mediaType: string): string | undefined {
  const kind = /^application\/vnd\.(?:oasis\.opendocument|sun\.xml)\.([a-z]+)/.exec(mediaType)?.[1];
  return kind === undefined ? undefined : KINDS.get(kind);
}

/**
 * Whether an OpenDocument file is locked: each part is by itself, and the manifest says how (ODF 1.3 part 2, 3.4). It
 * also says what a zip is whose "mimetype" is lost or packed, as the content does where both are.
 */
export function* openDocument(format: Format, bytes: Uint8Array): Work<Format> {
  const { entries } = listZip(bytes);
  const entry = entries.find(({ name }) => name === MANIFEST);
  const manifest = entry && (yield* extractEntry(bytes, entry, { inflated: MAX_MANIFEST, text: 0, entries: 1 }));
  const isRead = manifest !== undefined && manifest.problem === undefined;
  const parts = isRead ? yield* readManifest(manifest.bytes) : [];
  const id =
    format.id === "zip" ? (openDocumentOf(rootType(parts)) ?? (yield* idByContent(bytes, entries))) : format.id;
  if (id === undefined) return format;
  const found: Format = { ...format, id, kind: "document" };
  if (!isRead) return found;
  const locked = parts.filter((part) => part.has("encryption-data") && !MACROS.test(pathOf(part)));
  if (locked.length === 0) return { ...found, protection: NOT_LOCKED };
  return { ...found, kind: "locked", ...odfLock(bytes, entries, locked) };
}

/** Macros can be locked by themselves, in a document that everybody reads. */
const MACROS = /^(?:Basic|Dialogs)\//;

/** The media type of the whole. */
function rootType(parts: readonly ManifestEntry[]): string {
  return parts.find((part) => pathOf(part) === "/")?.get("file-entry media-type") ?? "";
}

function* idByContent(zip: Uint8Array, entries: readonly ZipEntry[]): Work<string | undefined> {
  const entry = entries.find(({ name }) => name === CONTENT);
  if (entry === undefined) return undefined;
  const budget: Budget = { inflated: MAX_STYLES, text: 0, entries: 1 };
  const head = decodeShort(yield* entryHead(zip, entry, MAX_STYLES, budget));
  if (!/<office:document-content[\s>]/.test(head)) return undefined;
  return KINDS.get(/<office:body><office:([a-z]{1,20})/.exec(head)?.[1] ?? "text");
}
