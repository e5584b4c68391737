import type { Work } from "../define";
import { MAX_INFLATED_PART } from "../limits";
import { PdfDocument } from "./document";
import { lockText } from "./lock";

/** What `opensPdf` needs to try a password, of a file that asks for one; undefined for any other. */
export function* pdfLock(bytes: Uint8Array): Work<string | undefined> {
  const document = yield* PdfDocument.open(bytes, { inflated: MAX_INFLATED_PART, text: 0, entries: 0 });
  const { encryption } = document;
  if (encryption?.lock === undefined || encryption.key !== undefined) return undefined;
  return lockText(encryption.lock);
}
