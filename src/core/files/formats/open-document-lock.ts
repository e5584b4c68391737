import { decodeShort } from "../charset";
import { NOT_LOCKED } from "../content";
import type { Work } from "../define";
import { odfLock } from "../odf/lock";
import { listZip } from "../zip/directory";
import { extractEntry } from "../zip/extract";
import type { Format } from "./kinds";

const MANIFEST = "META-INF/manifest.xml";
/** Bytes of the list of parts: a presentation with a thousand pictures has 200,000. */
const MAX_MANIFEST = 4 * 1024 * 1024;

/** In an OpenDocument file each part is locked by itself, and the manifest says how (ODF 1.3 part 2, 3.4). */
export function* openDocumentLock(format: Format, bytes: Uint8Array): Work<Format> {
  const { entries } = listZip(bytes);
  const entry = entries.find(({ name }) => name === MANIFEST);
  if (entry === undefined) return format;
  const manifest = yield* extractEntry(bytes, entry, { inflated: MAX_MANIFEST, text: 0, entries: 1 });
  if (manifest.problem !== undefined) return format;
  const isLocked = /<(?:\w{1,20}:)?encryption-data[\s>]/.test(decodeShort(manifest.bytes));
  if (!isLocked) return { ...format, protection: NOT_LOCKED };
  return { ...format, kind: "locked", ...(yield* odfLock(bytes, entries, manifest.bytes)) };
}
