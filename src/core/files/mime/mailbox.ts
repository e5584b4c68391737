import { indexOf, startsWith } from "../bytes";
import { decodeShort } from "../charset";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";

/** Bytes of the longest line that parts two mails. */
const MAX_LINE = 500;
/** "From jan@a.example Mon Jan  1 09:30:00 2027" (RFC 4155, appendix A). In texts of mails it stands behind ">". */
const FROM_LINE = /^From \S{1,320}\s[^\r\n]{1,60}\d:\d\d[^\r\n]{0,40}(?:[\r\n]|$)/;
const MARK = "\nFrom ";

/** The mails of a mailbox, or the one mail that a file is that does not begin as mailboxes do. */
export function* mailsOf(bytes: Uint8Array): Work<readonly Uint8Array[]> {
  if (!startsWith(bytes, "From ")) return [bytes];
  const mails: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length;) {
    const end = at + BYTES_A_YIELD;
    const found = indexOf(bytes, MARK, at, end + MARK.length);
    if (found < 0) yield;
    at = found < 0 ? end : found + MARK.length;
    if (found < 0 || !FROM_LINE.test(decodeShort(bytes.subarray(found + 1, found + MAX_LINE)))) continue;
    mails.push(bytes.subarray(start, found + 1));
    start = found + 1;
  }
  return [...mails, bytes.subarray(start)];
}
