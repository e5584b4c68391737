import { indexOf } from "../bytes";

/** Readers accept the mark anywhere in the first kilobyte (ISO 32000, annex H), and that of PostScript before it. */
const HEAD = 1_024;
const MARKS = ["%PDF-", "%!PS-Adobe-3.0 PDF-", "%!PS-Adobe-2.0 PDF-"];

/** Ends each object: a text that only speaks of PDF has none. */
const OBJECT_END = "endobj";

/** Whether a password is asked, only the reader can tell. */
export function isPdf(bytes: Uint8Array): boolean {
  const places = MARKS.map((mark) => indexOf(bytes, mark, 0, Math.min(HEAD + mark.length, bytes.length)));
  return places.includes(0) || (places.some((at) => at > 0) && indexOf(bytes, OBJECT_END) > 0);
}
