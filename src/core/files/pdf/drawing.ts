// Longer than other files: one state machine, whose operators share the state of text and graphics.
import { byte } from "../bytes";
import type { Content } from "../content";
import type { Work } from "../define";
import { BYTES_A_YIELD, MAX_INFLATED_PART, MAX_PDF_DRAWING } from "../limits";
import type { PdfDocument } from "./document";
import { readFont, type CMaps, type PdfFont } from "./font";
import type { Layers } from "./layers";
import { isSpace, Lexer } from "./lexer";
import { IDENTITY, matrixOf, multiplied, type Matrix } from "./matrix";
import { Operator, type PdfDictionary, type PdfStream, type PdfValue } from "./objects";
import { TextLines } from "./text-lines";

/** What one page shows and hides. */
export class Drawn {
  readonly visible = new TextLines();
  /** Drawn in no colour at all: search text behind a scan, or a secret. */
  readonly invisible = new TextLines();
  /** On layers that are off. */
  readonly layered = new TextLines();
  /** Square units of pictures, those over each other counted twice. */
  pictures = 0;
  /** Codes drawn, and those of them whose text the fonts do not tell. */
  codes = 0;
  unknown = 0;
  /** Lines and curves. */
  strokes = 0;
}

/** What `q` keeps and `Q` puts back. */
interface State {
  matrix: Matrix;
  font: PdfFont | undefined;
  size: number;
  spacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  mode: number;
}

/** Operators take at most a few operands; more are damage. */
const MOST_OPERANDS = 1_000;
const MOST_SAVED = 500;
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
  private room = MAX_PDF_DRAWING;
  /** What is left of it when the next pause is due. */
  private pauseAt = MAX_PDF_DRAWING - DRAWN_A_YIELD;
  private readonly cmaps: CMaps = new Map();

  constructor(
    readonly document: PdfDocument,
    readonly layers: Layers,
    private readonly content: Content,
  ) {}

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
    if (bytes === undefined || !this.takes(3 * bytes.length)) return;
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
    const pen = new Pen(matrix, drawn, isHidden);
    const { document, layers } = this;
    const resource = (kind: string, name: PdfValue | undefined) =>
      typeof name === "string" ? document.dictionary(resources.get(kind)).get(name) : undefined;
    const operands: PdfValue[] = [];
    let nextYield = DRAWN_A_YIELD;
    for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
      if (!(token instanceof Operator)) {
        if (operands.length < MOST_OPERANDS) operands.push(token);
        continue;
      }
      const last = operands[operands.length - 1];
      switch (token.name) {
        case "Tf":
          pen.setFont(yield* this.fontOf(resource("Font", operands[operands.length - 2])), last);
          break;
        case "gs": {
          const [font, size] = document.array(document.dictionary(resource("ExtGState", last)).get("Font"));
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
      operands.length = 0;
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

/** The text and graphics state of one drawing, and the operators that change nothing else. */
class Pen {
  private state: State;
  private readonly saved: State[] = [];
  private readonly marked: { readonly isHidden: boolean; readonly replaced: string | undefined }[] = [];
  private hiddenMarks = 0;
  /** Text that stands for what is drawn; "" once it was said. */
  private replacement: string | undefined;
  private line: Matrix = IDENTITY;
  private space: Space | undefined;
  /** Where the next code stands on its line, in text space. */
  private along = 0;
  private down = 0;

  constructor(
    matrix: Matrix,
    private readonly drawn: Drawn,
    private readonly isOff: boolean,
  ) {
    const nothing = { spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, mode: 0 };
    this.state = { matrix, font: undefined, size: 1, ...nothing };
  }

  get matrix(): Matrix {
    return this.state.matrix;
  }

  get isHidden(): boolean {
    return this.isOff || this.hiddenMarks > 0;
  }

  setFont(font: PdfFont | undefined, size: PdfValue | undefined): void {
    this.state.font = font;
    this.state.size = typeof size === "number" ? size : 1;
  }

  picture(): void {
    const [a, b, c, d] = this.state.matrix;
    if (!this.isHidden) this.drawn.pictures += Math.abs(a * d - b * c);
  }

  beginMarked(isHidden: boolean, actual: string | undefined): void {
    if (this.marked.length >= MOST_OPERANDS) return;
    this.marked.push({ isHidden, replaced: this.replacement });
    if (isHidden) this.hiddenMarks++;
    if (actual !== undefined) this.replacement = actual;
  }

  apply(name: string, operands: readonly PdfValue[]): void {
    const { state } = this;
    const last = operands[operands.length - 1];
    switch (name) {
      case "Tj":
        this.show(last);
        break;
      case "TJ":
        if (Array.isArray(last)) this.showAll(last as readonly PdfValue[]);
        break;
      case "Td":
        this.move(numberAt(operands, 2), numberAt(operands, 1));
        break;
      case "TD":
        state.leading = -numberAt(operands, 1);
        this.move(numberAt(operands, 2), numberAt(operands, 1));
        break;
      case "Tm":
        this.setLine(matrixOf(operands) ?? IDENTITY);
        break;
      case "T*":
        this.move(0, -state.leading);
        break;
      case "'":
        this.move(0, -state.leading);
        this.show(last);
        break;
      case '"':
        state.wordSpacing = numberAt(operands, 3);
        state.spacing = numberAt(operands, 2);
        this.move(0, -state.leading);
        this.show(last);
        break;
      case "BT":
        this.setLine(IDENTITY);
        break;
      case "Tc":
        state.spacing = numberAt(operands, 1);
        break;
      case "Tw":
        state.wordSpacing = numberAt(operands, 1);
        break;
      case "Tz":
        state.stretch = numberAt(operands, 1) / 100 || 1;
        break;
      case "TL":
        state.leading = numberAt(operands, 1);
        break;
      case "Tr":
        state.mode = numberAt(operands, 1);
        break;
      case "cm": {
        const matrix = matrixOf(operands);
        if (matrix === undefined) break;
        state.matrix = multiplied(matrix, state.matrix);
        this.space = undefined;
        break;
      }
      case "q":
        if (this.saved.length < MOST_SAVED) this.saved.push({ ...state });
        break;
      case "Q":
        this.state = this.saved.pop() ?? state;
        this.space = undefined;
        break;
      case "EMC": {
        const mark = this.marked.pop();
        if (mark?.isHidden === true) this.hiddenMarks--;
        // Once said, it stays said until the mark around it ends.
        if (mark !== undefined) this.replacement = mark.replaced;
        break;
      }
      case "l":
      case "c":
      case "re":
        this.drawn.strokes++;
        break;
    }
  }

  private setLine(matrix: Matrix): void {
    this.line = matrix;
    this.space = undefined;
    this.along = this.down = 0;
  }

  private move(x: number, y: number): void {
    this.setLine(multiplied([1, 0, 0, 1, x, y], this.line));
  }

  private showAll(items: readonly PdfValue[]): void {
    const { size, stretch, font } = this.state;
    for (const item of items) {
      if (typeof item !== "number") this.show(item);
      else if (font?.isVertical === true) this.down -= (item / 1_000) * size;
      else this.along -= (item / 1_000) * size * stretch;
    }
  }

  private show(value: PdfValue | undefined): void {
    const { font, size, stretch, spacing, wordSpacing, mode } = this.state;
    if (!(value instanceof Uint8Array) || value.length === 0 || font === undefined) return;
    const { drawn } = this;
    const shown = font.show(value);
    drawn.codes += shown.codes;
    drawn.unknown += shown.unknown;
    const extra = spacing * shown.codes + wordSpacing * shown.blanks;
    const length = font.isVertical ? shown.codes * size + extra : ((shown.width / 1_000) * size + extra) * stretch;
    let { text } = shown;
    if (this.replacement !== undefined) [text, this.replacement] = [this.replacement, ""];
    if (text !== "" || this.replacement === "") {
      const { matrix, wide, high } = (this.space = this.space ?? spaceOf(this.line, this.state.matrix));
      const one = font.isVertical ? high : wide;
      // Writers that turn the page upside down turn the letters back with a size below zero.
      const unit = (size * stretch < 0 ? -1 : 1) * (one || 1);
      const lines = this.isHidden ? drawn.layered : mode === 3 || mode === 7 ? drawn.invisible : drawn.visible;
      lines.add({
        text,
        x: this.along * matrix[0] + this.down * matrix[2] + matrix[4],
        y: this.along * matrix[1] + this.down * matrix[3] + matrix[5],
        toX: (font.isVertical ? -matrix[2] : matrix[0]) / unit,
        toY: (font.isVertical ? -matrix[3] : matrix[1]) / unit,
        length: Math.abs(length) * one,
        em: Math.abs(size) * one,
        height: Math.abs(size) * (font.isVertical ? wide : high),
      });
    }
    if (font.isVertical) this.down -= length;
    else this.along += length;
  }
}

/** Text space as it lies on the page, and how much larger it is there. */
interface Space {
  readonly matrix: Matrix;
  readonly wide: number;
  readonly high: number;
}

function spaceOf(line: Matrix, page: Matrix): Space {
  const matrix = multiplied(line, page);
  const [a, b, c, d] = matrix;
  return { matrix, wide: Math.sqrt(a * a + b * b), high: Math.sqrt(c * c + d * d) };
}

/** The operand at this place from the end, 1 for the last. */
function numberAt(operands: readonly PdfValue[], fromEnd: number): number {
  const value = operands[operands.length - fromEnd];
  return typeof value === "number" ? value : 0;
}
