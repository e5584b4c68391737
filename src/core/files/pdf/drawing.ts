import { lastOf } from "../../model/last";
import { byte } from "../bytes";
import type { Content } from "../content";
import type { Work } from "../define";
import { BYTES_A_YIELD, FEW_PDF_DRAWING, MAX_INFLATED_PART, MAX_PDF_DRAWING, PDF_DRAWING_A_BYTE } from "../limits";
import type { PdfDocument } from "./document";
import { readFont, type CMaps, type PdfFont } from "./font";
import type { Layers } from "./layers";
import { isSpace, Lexer } from "./lexer";
import { matrixOf, multiplied, type Matrix } from "./matrix";
import { Operator, type PdfDictionary, type PdfStream, type PdfValue } from "./objects";
import type { Drawn } from "./drawn";
import { MOST_OPERANDS, Pen } from "./pen";

const MOST_FORMS = 20;
/** Drawing is slower than copying. */
const DRAWN_A_YIELD = BYTES_A_YIELD / 8;
/** What drawing something costs besides its bytes. */
const FORM_COST = 400;

/** Runs the drawing of pages as far as text needs it (ISO 32000-1, 8 and 9). Fonts are read once a file. */
export class Drawing {
  private readonly fonts = new Map<PdfDictionary, PdfFont>();
  private readonly active = new Set<PdfStream>();
  /** Forms that write nothing, such as a map behind each page: drawn once. */
  private readonly wordless = new Set<PdfStream>();
  private room: number;
  /** What is left of it when the next pause is due. */
  private pauseAt: number;
  private readonly cmaps: CMaps = new Map();

  constructor(
    readonly document: PdfDocument,
    readonly layers: Layers,
    private readonly content: Content,
  ) {
    this.room = Math.min(MAX_PDF_DRAWING, FEW_PDF_DRAWING + PDF_DRAWING_A_BYTE * document.size);
    this.pauseAt = this.room - DRAWN_A_YIELD;
  }

  /** A drawing goes on; false when this file has drawn more than any real one. */
  takes(bytes: number): boolean {
    this.room -= bytes + FORM_COST;
    if (this.room >= 0) return true;
    this.content.incomplete("too-large");
    return false;
  }

  /** Is there room to draw this many bytes? */
  fits(bytes: number): boolean {
    if (bytes <= Math.min(this.room, MAX_INFLATED_PART)) return true;
    this.content.incomplete("too-large");
    return false;
  }

  /** Yields when small drawings have added up to some work. */
  *pause(): Work<void> {
    if (this.room > this.pauseAt) return;
    this.pauseAt = this.room - DRAWN_A_YIELD;
    yield;
  }

  *fontOf(value: PdfValue | undefined): Work<PdfFont | undefined> {
    const own = this.document.dictionary(value);
    if (own.size === 0) return undefined;
    let font = this.fonts.get(own);
    if (font === undefined) {
      font = yield* readFont(this.document, own, this.cmaps);
      this.fonts.set(own, font);
      yield;
    }
    return font;
  }

  /** Draws a form: a drawing of its own, used by pages, other forms and annotations. */
  *form(stream: PdfStream, resources: PdfDictionary, matrix: Matrix, drawn: Drawn, isHidden = false): Work<void> {
    const { document, active } = this;
    if (active.has(stream) || active.size >= MOST_FORMS || this.wordless.has(stream)) return;
    const bytes = yield* document.unpack(stream);
    if (bytes === undefined || !this.takes(0)) return;
    const { codes, pictures } = drawn;
    const own = matrixOf(document.array(stream.dictionary.get("Matrix")).map((value) => document.get(value)));
    const ownResources = document.dictionary(stream.dictionary.get("Resources"));
    active.add(stream);
    yield* this.run(
      bytes,
      ownResources.size > 0 ? ownResources : resources,
      own === undefined ? matrix : multiplied(own, matrix),
      drawn,
      isHidden,
    );
    active.delete(stream);
    if (drawn.codes === codes && drawn.pictures === pictures) this.wordless.add(stream);
  }

  *run(bytes: Uint8Array, resources: PdfDictionary, matrix: Matrix, drawn: Drawn, isHidden = false): Work<void> {
    if (!this.takes(bytes.length)) return;
    yield* this.pause();
    const lexer = new Lexer(bytes);
    const pen = new Pen(matrix, drawn, isHidden, this.active.size > 0);
    const { document, layers } = this;
    const resource = (kind: string, name: PdfValue | undefined) =>
      typeof name === "string" ? document.dictionary(resources.get(kind)).get(name) : undefined;
    let operands: PdfValue[] = [];
    let nextYield = DRAWN_A_YIELD;
    for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
      if (!(token instanceof Operator)) {
        if (operands.length < MOST_OPERANDS) operands.push(token);
        continue;
      }
      const last = lastOf(operands);
      switch (token.name) {
        case "Tf": {
          const font = resource("Font", operands[operands.length - 2]);
          // Mostly known: beginning a generator for each of millions takes its time.
          pen.setFont(this.fonts.get(document.dictionary(font)) ?? (yield* this.fontOf(font)), last);
          break;
        }
        case "gs": {
          const settings = document.dictionary(resource("ExtGState", last));
          const [font, size] = document.array(settings.get("Font"));
          pen.setOpaque(isOpaque(document, settings));
          if (font !== undefined) pen.setFont(yield* this.fontOf(font), size);
          break;
        }
        case "Do": {
          const value = resource("XObject", last);
          const object = document.stream(value);
          if (object === undefined) break;
          const kind = document.name(object.dictionary.get("Subtype"));
          if (kind === "Image") pen.picture();
          if (kind !== "Form" || !this.takes(0)) break;
          const isOff = pen.isHidden || layers.hides(object.dictionary.get("OC"));
          yield* this.form(object, resources, pen.matrix, drawn, isOff);
          break;
        }
        case "BMC":
          pen.beginMarked(false, undefined);
          break;
        case "BDC": {
          const tag = operands[operands.length - 2];
          const value = typeof last === "string" ? resource("Properties", last) : last;
          const actual = tag === "OC" ? undefined : document.get(document.dictionary(value).get("ActualText"));
          pen.beginMarked(
            tag === "OC" && layers.hides(value),
            actual instanceof Uint8Array ? document.text(actual) : undefined,
          );
          break;
        }
        case "BI":
          skipInlineImage(lexer);
          pen.picture();
          break;
        default:
          pen.apply(token.name, operands);
      }
      operands = []; // setting its length takes several times as long
      if (lexer.at < nextYield) continue;
      nextYield = lexer.at + DRAWN_A_YIELD;
      yield;
    }
  }
}

/** Behind "EI" between blanks: its bytes may hold anything, and say nowhere how many they are. */
function skipInlineImage(lexer: Lexer): void {
  const { bytes } = lexer;
  for (let at = bytes.indexOf(69, lexer.at); at >= 0; at = bytes.indexOf(69, at + 1)) {
    if (bytes[at + 1] !== 73 || !isSpace(byte(bytes, at - 1))) continue;
    if (at + 2 < bytes.length && !isSpace(byte(bytes, at + 2))) continue;
    // What follows is a drawing again, not bytes that look like its end.
    if (bytes.subarray(at + 2, at + 12).some((code) => code > 126)) continue;
    lexer.at = at + 2;
    return;
  }
  lexer.at = bytes.length;
}

/** Undefined when the settings do not say (ISO 32000-1, table 58). */
function isOpaque(document: PdfDocument, settings: PdfDictionary): boolean | undefined {
  if (!settings.has("ca") && !settings.has("BM") && !settings.has("SMask")) return undefined;
  const isPlain = ["", "Normal", "Compatible"].includes(document.name(settings.get("BM")));
  return (
    isPlain && document.number(settings.get("ca"), 1) > 0.9 && document.dictionary(settings.get("SMask")).size === 0
  );
}
