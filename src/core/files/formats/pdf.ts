import { indexOf } from "../bytes";

/** Readers accept the mark anywhere in the first kilobyte (ISO 32000, annex H), and that of PostScript before it. */
const HEAD = 1_024;
const MARKS = ["%PDF-", "%!PS-Adobe-3.0 PDF-", "%!PS-Adobe-2.0 PDF-"];

/** Whether a password is asked, only the reader can tell. */
export function isPdf(bytes: Uint8Array): boolean {
  return MARKS.some((mark) => indexOf(bytes, mark, 0, Math.min(HEAD + mark.length, bytes.length)) >= 0);
}
