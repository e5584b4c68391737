import { Content, NOT_LOCKED } from "../content";
import type { FileReader, Work } from "../define";
import { readAnnotations } from "../pdf/annotations";
import { readAttachments } from "../pdf/attachments";
import { PdfDocument } from "../pdf/document";
import { Drawing } from "../pdf/drawing";
import { protectionOf } from "../pdf/encryption";
import { readFields, readScripts, readXfa } from "../pdf/form-fields";
import { Layers } from "../pdf/layers";
import { lockText } from "../pdf/lock";
import type { PdfValue } from "../pdf/objects";
import { areaOf, drawPage, pagesOf } from "../pdf/pages";
import type { Drawn } from "../pdf/drawn";
import { readProperties } from "../pdf/properties";
import { nameTree, outlineTitles } from "../pdf/trees";
import { readPhotosIn } from "../picture/media";
import { linesOf, readVersions } from "../pdf/versions";

/** Parts of a page that pictures cover when it is a scan, and letters so few that they say nothing. */
const SCAN_COVER = 0.4;
const FEW_LETTERS = 20;
/** Lines and curves of a page whose letters are drawn as shapes. */
const MANY_STROKES = 300;

/** PDFs: text of each page as it is drawn, notes, fields, files inside, and what only an older version shows. */
export const pdf: FileReader = {
  id: "pdf",
  formats: ["pdf"],
  *read(input, format, context) {
    const content = new Content(context.budget);
    const document = yield* PdfDocument.open(input.bytes, context.budget, content);
    const protection = document.encryption === undefined ? NOT_LOCKED : protectionOf(document.encryption);
    if (document.isLocked) return content.locked(format, protection, lockText(document.encryption?.lock));
    const shown = new Set<string>();
    const files = yield* readPages(document, content, shown);
    readForm(document, content, shown);
    yield* readXfa(document, content);
    content.text("outline", outlineTitles(document).join("\n"));
    const names = document.dictionary(document.catalog.get("Names"));
    const scripts = nameTree(document, names.get("JavaScript")).map(([, script]) => script);
    yield* readScripts(document, scripts, content);
    yield* readVersions(document, shown, content);
    yield* readProperties(document, content);
    const embedded = [...nameTree(document, names.get("EmbeddedFiles")), ...files];
    yield* readAttachments(document, embedded, input, context, content);
    // JPEGs stand in it as they are.
    yield* readPhotosIn(input.bytes, content);
    const result = content.finish(format, protection);
    // A password that the lock takes and that unlocks nothing is not the one of what is inside.
    const { encryption } = document;
    const isMisled = encryption?.key !== undefined && result.status === "unreadable" && result.reason === "damaged";
    return isMisled ? content.locked(format, protectionOf({ ...encryption, key: undefined })) : result;
  },
};

/** Adds the lines of all pages to `shown`; gives the files that lie on them. */
function* readPages(
  document: PdfDocument,
  content: Content,
  shown: Set<string>,
): Work<readonly (readonly [string, PdfValue])[]> {
  const drawing = new Drawing(document, new Layers(document), content);
  const files: (readonly [string, PdfValue])[] = [];
  let number = 0;
  for (const page of yield* pagesOf(document, content)) {
    if (!drawing.takes(0) || content.room === 0) break;
    const where = `page ${++number}`;
    const drawn = yield* drawPage(page, drawing);
    addPage(where, drawn, drawn.pictures > SCAN_COVER * areaOf(document, page), content, shown);
    const notes = yield* readAnnotations(page, drawing);
    content.text(`${where}/annotations`, notes.shown.join("\n"));
    content.hidden(`${where}/hidden annotations`, notes.hidden.join("\n"));
    content.text(`${where}/links`, notes.links.join("\n"));
    for (const text of notes.shown) for (const line of linesOf(text)) shown.add(line);
    for (const file of notes.files) files.push(["", file]);
    yield;
  }
  if (number === 0) content.incomplete("damaged");
  return files;
}

function addPage(where: string, drawn: Drawn, isScan: boolean, content: Content, shown: Set<string>): void {
  const text = drawn.visible.toString();
  const invisible = drawn.invisible.toString();
  const layered = drawn.layered.toString();
  const seen = new Set(linesOf(text));
  // What is painted over is often written again on top.
  const unseen = drawn.paper.unseen
    .toString()
    .split("\n")
    .filter((line) => !linesOf(line).every((each) => seen.has(each)));
  for (const each of [text, invisible, layered, ...unseen]) for (const line of linesOf(each)) shown.add(line);
  // Behind a scan stands what a program read in it: that is what one sees.
  content.text(where, isScan ? [text, invisible].join("\n").trim() : text);
  content.hidden(`${where}/invisible text`, (isScan ? unseen : [invisible, ...unseen]).join("\n").trim());
  content.hidden(`${where}/hidden layers`, layered);
  const letters = text.length + invisible.length;
  if (drawn.unknown > FEW_LETTERS && drawn.unknown * 2 > drawn.codes) content.incomplete("scanned");
  else if (letters < FEW_LETTERS && (isScan || drawn.strokes > MANY_STROKES)) content.incomplete("scanned");
}

function readForm(document: PdfDocument, content: Content, shown: Set<string>): void {
  const fields = readFields(document);
  content.text("form fields", fields.shown.join("\n"));
  content.hidden("hidden form fields", fields.hidden.join("\n"));
  content.hidden("lists of choices", fields.choices.join("\n"));
  for (const field of [...fields.shown, ...fields.hidden]) for (const line of linesOf(field)) shown.add(line);
}
