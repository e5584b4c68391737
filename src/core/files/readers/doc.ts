import { openCfb, streamIn } from "../cfb";
import { Content, LOCK_UNKNOWN, NOT_LOCKED, READ_ONLY_MARK } from "../content";
import type { FileReader, Work } from "../define";
import { Fib } from "../doc/fib";
import { formFields } from "../doc/form-fields";
import { documentLock, isReadOnly } from "../doc/lock";
import { joinPieces, leftText, piecesOf, type DocumentText } from "../doc/pieces";
import { RunReader } from "../doc/runs";
import { textList, textTable } from "../doc/tables";
import { guessRowEnds, partText } from "../doc/text";
import { isLink, namesPlace } from "../docx/field-codes";
import { legacyLockText } from "../office-lock/legacy";
import { readObjects } from "../ole/embedded";
import { readLeftText } from "../ole/left-text";
import { readOleProperties } from "../ole/properties";
import { readShapes } from "../ole/shapes";
import { readPhotosIn } from "../picture/media";

/** Parts of the text in their order, and whether the reader of the document sees them; "" holds macros of old. */
const PARTS: readonly (readonly [where: string, isHidden: boolean])[] = [
  ["document", false],
  ["footnotes", false],
  ["header and footer", false],
  ["", true],
  ["comments", true],
  ["endnotes", false],
  ["document/text boxes", false],
  ["header and footer/text boxes", false],
];

/** Binary Word documents, versions 2 to 2003. Comments, deleted and hidden text are parts of their own. */
export const doc: FileReader = {
  id: "doc",
  formats: ["doc"],
  *read(input, format, context) {
    const content = new Content(context.budget);
    const { bytes } = input;
    const cfb = openCfb(bytes);
    const streamOf = (name: string) => cfb && streamIn(cfb, [name], bytes.length);
    // Word 2 writes the bare stream.
    const document = cfb === undefined ? bytes : (streamOf("worddocument") ?? new Uint8Array(0));
    const lock = documentLock(document, streamOf);
    if (lock !== undefined) {
      if (cfb !== undefined) readOleProperties(cfb, content);
      if (lock === "unknown") return content.locked(format, LOCK_UNKNOWN);
      return content.locked(format, { state: "weak", kind: `doc-${lock.scheme}` }, legacyLockText(lock));
    }
    const fib = new Fib(document);
    const table = fib.isWord97 ? (streamOf(fib.tableStream) ?? new Uint8Array(0)) : document;
    addParts(yield* readText(document, table, fib, content), fib, content);
    addFields(streamOf("data"), content);
    readPeople(fib, table, content);
    if (cfb !== undefined) {
      yield* readObjects(cfb, input, context, content);
      readOleProperties(cfb, content);
      yield* readShapes([streamOf("data"), table], content);
      yield* readPhotosIn(streamOf("data"), content);
      yield* readLeftText(cfb, content);
    }
    return content.finish(format, isReadOnly(fib, table) ? READ_ONLY_MARK : NOT_LOCKED);
  },
};

function* readText(document: Uint8Array, table: Uint8Array, fib: Fib, content: Content): Work<DocumentText> {
  const runs = new RunReader(document, table);
  yield* runs.read(fib.table(12), "characters");
  yield* runs.read(fib.table(13), "paragraphs");
  if (runs.isCut) content.incomplete("too-large");
  const { text, isWide } = fib;
  const pieces = piecesOf(table, fib);
  if (pieces === undefined && (fib.pieceTable !== undefined || text.length <= 0)) content.incomplete("damaged");
  if (pieces !== undefined && fib.isSavedInHaste) {
    content.hidden("older version", leftText(document, pieces, fib).join("\n"));
  }
  const whole = [{ length: Math.max(0, isWide ? text.length >> 1 : text.length), at: text.at, isWide }];
  const joined = yield* joinPieces(document, pieces ?? whole, fib.charset, runs.result(), content.room);
  if (joined.problem !== undefined) content.incomplete(joined.problem);
  return fib.isWord97 ? joined : { ...joined, text: guessRowEnds(joined.text) };
}

function addParts(document: DocumentText, fib: Fib, content: Content): void {
  const { lengths } = fib;
  let at = 0;
  PARTS.forEach(([where, isHidden], index) => {
    const from = at;
    at += lengths[index] ?? 0;
    if (where === "" || at === from) return;
    const { visible, hidden, deleted, codes } = partText(document, from, at);
    content.seen(!isHidden, where, visible);
    content.hidden(`${where}/deleted text`, deleted);
    content.hidden(`${where}/hidden text`, hidden);
    content.hidden(`${where}/field codes`, codes.filter(namesPlace).join("\n"));
    content.text(`${where}/links`, codes.filter(isLink).join("\n"));
  });
}

function addFields(data: Uint8Array | undefined, content: Content): void {
  if (data === undefined) return;
  const { chosen, choices, messages } = formFields(data);
  const joined = (texts: readonly string[]) => texts.filter((text) => text !== "").join("\n");
  content.text("document/form fields", joined(chosen));
  content.text("document/input messages", joined(messages));
  content.hidden("document/lists of choices", joined(choices));
}

/** Who wrote comments and changes, where it was saved, and from what it was merged (MS-DOC 2.5.6, 2.9.273). */
function readPeople(fib: Fib, table: Uint8Array, content: Content): void {
  const authors = [...textList(table, fib.table(36)), ...textTable(table, fib.table(51))];
  const people = [...authors, ...textTable(table, fib.table(71))].filter((name) => name !== "" && name !== "Unknown");
  content.metadata("persons", [...new Set(people)].join("\n"));
  const sources = textTable(table, fib.table(32)).slice(8, 10);
  content.hidden("mail merge source", sources.filter((source) => source !== "").join("\n"));
}
