import { chunkedText } from "../../crypto/chars";
import { lastOf } from "../../model/last";
import { ROW_END, type DocumentText } from "./pieces";

/** What people read of a part of a document, and apart what they do not. */
export interface PartText {
  readonly visible: string;
  readonly hidden: string;
  readonly deleted: string;
  /** Field codes, such as addresses of links. */
  readonly codes: readonly string[];
}

const CELL_END = 0x07;
const FIELD_START = "\x13";
const FIELD_RESULT = "\x14";
const FIELD_END = "\x15";

/** Characters below a space with a meaning of their own, as what they look like (MS-DOC 2.4.1); the others vanish. */
const SHOWN: Readonly<Record<number, string>> = {
  0x07: "\t", // end of a cell
  0x09: "\t",
  0x0a: "\n",
  0x0b: "\n", // end of a line
  0x0c: "\n", // end of a page
  0x0d: "\n",
  0x0e: "\n", // end of a column
  0x1c: "\n", // end of a row
  0x1e: "-",
};

/** The characters `from` to `to` of a document. */
export function partText(document: DocumentText, from: number, to: number): PartText {
  const shown: string[] = [];
  const aside: Record<"hidden" | "deleted", string[]> = { hidden: [], deleted: [] };
  let at = from;
  for (const mark of document.marks) {
    const [start, end] = [Math.max(at, mark.from), Math.min(to, mark.to)];
    if (mark.mark === "row end" || end <= start) continue;
    shown.push(document.text.slice(at, start));
    aside[mark.mark].push(document.text.slice(start, end));
    at = end;
  }
  shown.push(document.text.slice(at, to));
  const { text, codes } = withoutCodes(shown.join(""));
  return {
    visible: readable(text),
    hidden: readable(withoutCodes(aside.hidden.join("\r")).text),
    deleted: readable(withoutCodes(aside.deleted.join("\r")).text),
    codes,
  };
}

/** Takes the codes of fields out; fields stand in each other's codes and results (MS-DOC 2.8.25). */
function withoutCodes(text: string): { readonly text: string; readonly codes: readonly string[] } {
  const shown: string[] = [];
  const codes: string[] = [];
  const open: { readonly code: string[]; readonly around: string[]; isCode: boolean }[] = [];
  let target = shown;
  for (const piece of atFieldMarks(text)) {
    const field = lastOf(open);
    if (piece === FIELD_START) {
      open.push({ code: [], around: target, isCode: true });
      target = lastOf(open)?.code ?? target;
    } else if (piece === FIELD_RESULT || piece === FIELD_END) {
      if (field === undefined) continue;
      target = field.around;
      field.isCode = false;
      if (piece === FIELD_RESULT) continue;
      open.pop();
      codes.push(field.code.join("").trim());
    } else if (piece !== "") {
      target.push(piece);
    }
  }
  // A field that never ends is none.
  for (const { isCode, code } of open) if (isCode) shown.push(code.join(""));
  return { text: shown.join(""), codes };
}

/** The pieces between the marks of fields, and the marks. */
function atFieldMarks(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x13 || code > 0x15) continue;
    pieces.push(text.slice(from, at), text.charAt(at));
    from = at + 1;
  }
  return [...pieces, text.slice(from)];
}

function readable(text: string): string {
  const codes = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The mark of the row comes after that of its last cell.
    if (code === CELL_END && text.charAt(at + 1) === ROW_END) continue;
    const shown = code < 0x20 ? (SHOWN[code] ?? "").charCodeAt(0) : code;
    if (shown > 0) codes[length++] = shown;
  }
  return chunkedText(codes, 0, length)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Without properties of paragraphs: where one cell ends after another, it was the end of the row. */
export function guessRowEnds(text: string): string {
  return text.split("\x07\x07").join(`\x07${ROW_END}`);
}
