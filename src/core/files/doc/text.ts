import { ROW_END, type DocumentText } from "./pieces";

/** What people read of a part of a document, and apart what they do not. */
export interface PartText {
  readonly visible: string;
  readonly hidden: string;
  readonly deleted: string;
  /** Field codes, such as addresses of links. */
  readonly codes: readonly string[];
}

const FIELD_START = "\x13";
const FIELD_RESULT = "\x14";

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
  for (const piece of text.split(/([\x13-\x15])/)) {
    const field = open[open.length - 1];
    if (piece === FIELD_START) {
      open.push({ code: [], around: target, isCode: true });
      target = open[open.length - 1]?.code ?? target;
    } else if (piece === FIELD_RESULT || piece === "\x15") {
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

/** Characters with a meaning of their own as what they look like (MS-DOC 2.4.1). */
function readable(text: string): string {
  return (
    text
      // The mark of the row comes after that of its last cell.
      .replace(/\x07?\x1c/g, "\n")
      .replace(/\x07/g, "\t")
      .replace(/[\r\x0b\x0c\x0e]/g, "\n")
      .replace(/\x1e/g, "-")
      // Pictures, marks of notes, optional hyphens.
      .replace(/[\x00-\x08\x0f-\x1f\x7f]/g, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim()
  );
}

/** Without properties of paragraphs: where one cell ends after another, it was the end of the row. */
export function guessRowEnds(text: string): string {
  return text.replace(/\x07\x07/g, `\x07${ROW_END}`);
}
