import { indexOf } from "../bytes";
import { NOT_LOCKED } from "../content";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import type { Format } from "./kinds";

/** Readers accept the mark anywhere in the first kilobyte (ISO 32000, annex H). */
const HEAD = 1_024;
const MARK = "%PDF-";
const ENCRYPT = "/Encrypt";

export function isPdf(bytes: Uint8Array): boolean {
  return indexOf(bytes, MARK, 0, Math.min(HEAD, bytes.length)) >= 0;
}

/** Without an encryption dictionary it is surely open; with one, only a reader can tell whether a password is asked. */
export function* pdfFormat(bytes: Uint8Array): Work<Format> {
  for (let at = 0; at < bytes.length; at += BYTES_A_YIELD) {
    const end = Math.min(bytes.length, at + BYTES_A_YIELD + ENCRYPT.length);
    if (indexOf(bytes, ENCRYPT, at, end) >= 0) return { id: "pdf", kind: "document" };
    yield;
  }
  return { id: "pdf", kind: "document", protection: NOT_LOCKED };
}
