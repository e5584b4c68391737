import { startsWith } from "../bytes";
import { openCfb } from "../cfb";
import type { Work } from "../define";
import { archiveLock } from "./archive-lock";
import { cfbFormat } from "./cfb-based";
import type { Format } from "./kinds";
import { signatureFormat } from "./magic";
import { openDocument } from "./open-document";
import { isPdf } from "./pdf";
import { cmsFormat, pgpFormat, rightsManagedMail } from "./signed-or-sealed";
import { textFormat } from "./text-based";
import { zipFormat } from "./zip-based";

/** What a file is, by its content; the name only breaks ties between kinds of text. */
export function* sniff(bytes: Uint8Array, name: string): Work<Format> {
  if (bytes.length === 0) return { id: "empty", kind: "text" };
  if (isZip(bytes)) {
    const format = zipFormat(bytes);
    return /^(?:od[a-z]|zip)$/.test(format.id) ? yield* openDocument(format, bytes) : format;
  }
  if (openCfb(bytes) !== undefined) return cfbFormat(bytes);
  if (isPdf(bytes)) return { id: "pdf", kind: "document" };
  const known = signatureFormat(bytes, false);
  if (known?.kind === "archive") return { ...known, ...(yield* archiveLock(known.id, bytes)) };
  return (
    known ??
    rightsManagedMail(bytes) ??
    textFormat(bytes, name) ??
    signatureFormat(bytes, true) ??
    cmsFormat(bytes) ??
    pgpFormat(bytes, name) ?? { id: "unknown", kind: "unknown" }
  );
}

/** A zip begins with an entry, is empty, or is one disk of several; a program may stand before it. */
function isZip(bytes: Uint8Array): boolean {
  return ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08PK"].some((signature) => startsWith(bytes, signature));
}
