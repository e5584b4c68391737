import { decodeShort } from "../charset";
import { chunkedText } from "../../crypto/chars";

/** Bytes 24 to 31 and 128 to 160 of PDFDocEncoding (ISO 32000-1, D.2); the others are Latin-1. */
const LOW = "˘ˇˆ˙˝˛˚˜";
const HIGH = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\u009f€";

/** A text string of a document: UTF-16 or UTF-8 by its byte order mark, else PDFDocEncoding. */
export function textString(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) return plain(decodeShort(bytes));
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return plain(decodeShort(bytes));
  if (!bytes.some((code) => code > 127 || code < 32)) return chunkedText(bytes, 0, bytes.length);
  const units = Uint16Array.from(bytes, (code) => {
    if (code >= 24 && code < 32) return LOW.charCodeAt(code - 24);
    return code >= 128 && code <= 160 ? HIGH.charCodeAt(code - 128) : code;
  });
  return plain(chunkedText(units, 0, units.length));
}

/** The same backwards; what it cannot write is left out, as readers do with passwords. */
export function pdfDocBytes(text: string): Uint8Array {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const high = HIGH.indexOf(text.charAt(at));
    const low = LOW.indexOf(text.charAt(at));
    const code = text.charCodeAt(at);
    if (high >= 0) codes.push(128 + high);
    else if (low >= 0) codes.push(24 + low);
    else if (code < 256) codes.push(code);
  }
  return Uint8Array.from(codes);
}

/** Line ends as one; language marks (ISO 32000-1, 7.9.2.2) and other controls are no text. */
function plain(text: string): string {
  if (!Array.from(text.slice(0, MOST_CHECKED)).some(isControl)) return text;
  const [first = "", ...marked] = text.replace(/\r\n?/g, "\n").split("\u001b");
  // A mark stands between two escapes: each second piece is one.
  const pieces = [first, ...marked.filter((_, at) => at % 2 === 1)];
  return Array.from(pieces.join(""))
    .filter((char) => !isControl(char) || char === "\n" || char === "\t")
    .join("");
}

/** No text string is longer but one made to be. */
const MOST_CHECKED = 1_000_000;

function isControl(char: string): boolean {
  return char < " ";
}
