import { lastOf } from "../../model/last";
import { FILL_COLORS, shadeOf, type Shade } from "./colour";
import type { Drawn } from "./drawn";
import type { PdfFont, Shown } from "./font";
import { IDENTITY, matrixOf, multiplied, spaceOf, type Matrix, type Space } from "./matrix";
import { numberAt, numbersOf, type PdfValue } from "./objects";
import { Path, shared, type Box } from "./path";
import { OVERLAP, WORD_GAP } from "./text-lines";

/** Operators take at most a few operands; more are damage. */
export const MOST_OPERANDS = 1_000;
const MOST_SAVED = 500;

const EVERYWHERE: Box = { left: -Infinity, low: -Infinity, right: Infinity, high: Infinity };
const PAINTING = /^(?:[fbB]\*?|[FSsn])$/;

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
  fill: Shade;
  /** Nothing shines through what is painted. */
  isOpaque: boolean;
  lineWidth: number;
  clip: Box | undefined;
}

/** The text and graphics state of one drawing, and the operators that change nothing else. */
export class Pen {
  private state: State;
  private readonly saved: State[] = [];
  private readonly marked: { readonly isHidden: boolean; readonly replaced: string | undefined }[] = [];
  private hiddenMarks = 0;
  /** Text that stands for what is drawn; "" once it was said. */
  private replacement: string | undefined;
  private path = new Path();
  /** The path at hand will limit what is painted. */
  private isClip = false;
  private line: Matrix = IDENTITY;
  private space: Space | undefined;
  /** Where the next code stands on its line, in text space. */
  private along = 0;
  /** The next code was given its place by itself. */
  private isPlaced = true;
  private down = 0;

  constructor(
    matrix: Matrix,
    private readonly drawn: Drawn,
    private readonly isOff: boolean,
    /** A form may be shown through glass, or cut off: what it paints covers nothing for sure. */
    private readonly isForm: boolean,
  ) {
    const nothing = { spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, mode: 0 };
    const black = { fill: "other", isOpaque: true, lineWidth: 1, clip: undefined } as const;
    this.state = { matrix, font: undefined, size: 1, ...nothing, ...black };
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
    if (this.isHidden) return;
    this.drawn.pictures += Math.abs(a * d - b * c);
    const path = new Path();
    path.add("re", [0, 0, 1, 1], this.state.matrix);
    this.drawn.paper.ground(path.bounds);
  }

  /** How what is painted lets through what is below; undefined leaves it as it is. */
  setOpaque(isOpaque: boolean | undefined): void {
    if (isOpaque !== undefined) this.state.isOpaque = isOpaque;
  }

  beginMarked(isHidden: boolean, actual: string | undefined): void {
    if (this.marked.length >= MOST_OPERANDS) return;
    this.marked.push({ isHidden, replaced: this.replacement });
    if (isHidden) this.hiddenMarks++;
    if (actual !== undefined) this.replacement = actual;
  }

  apply(name: string, operands: readonly PdfValue[]): void {
    const { state } = this;
    const last = lastOf(operands);
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
      default:
        this.paint(name, operands);
    }
  }

  /** Operators of paths and colours (ISO 32000-1, 8.5 and 8.6). */
  private paint(name: string, operands: readonly PdfValue[]): void {
    const { state, path } = this;
    const numbers = numbersOf(operands);
    if (path.add(name, numbers, state.matrix)) {
      if (name === "l" || name === "c" || name === "re") this.drawn.strokes++;
    } else if (name === "w") state.lineWidth = numbers[0] ?? 1;
    else if (name === "cs") state.fill = "other";
    else if (FILL_COLORS.includes(name)) state.fill = shadeOf(name, numbers);
    else if (name === "sh" && !this.isHidden) this.drawn.paper.ground(state.clip ?? EVERYWHERE);
    else if (name === "W" || name === "W*") this.isClip = true;
    else if (PAINTING.test(name)) this.paintPath(name);
  }

  private paintPath(name: string): void {
    const { state, path, isClip } = this;
    const { paper } = this.drawn;
    path.endPiece();
    this.path = new Path();
    this.isClip = false;
    if (name !== "n" && !this.isHidden) {
      const isFilled = /^[fb]/i.test(name);
      const [a, b, c, d] = state.matrix;
      const wide = /^f/i.test(name) ? 0 : (state.lineWidth * Math.sqrt(Math.abs(a * d - b * c))) / 2;
      const { left, low, right, high } = shared(path.bounds, state.clip);
      if (!isFilled || state.fill !== "white") {
        paper.ground({ left: left - wide, low: low - wide, right: right + wide, high: high + wide });
      }
      if (isFilled && state.isOpaque && !this.isForm) {
        for (const box of path.rectangles) paper.cover(shared(box, state.clip));
      }
    }
    if (isClip) state.clip = shared(path.bounds, state.clip);
  }

  private setLine(matrix: Matrix): void {
    this.line = matrix;
    this.space = undefined;
    this.along = this.down = 0;
    this.isPlaced = true;
  }

  private move(x: number, y: number): void {
    this.setLine(multiplied([1, 0, 0, 1, x, y], this.line));
  }

  /** Pieces that only stand a little closer or wider than usual are one. */
  private showAll(items: readonly PdfValue[]): void {
    const { size, stretch, font } = this.state;
    if (font === undefined) return;
    let text = "";
    let length = 0;
    let isBegun = false;
    for (const item of items) {
      if (item instanceof Uint8Array) {
        const shown = font.show(item);
        text += shown.text;
        length += this.lengthOf(shown, font);
        isBegun = isBegun || shown.codes > 0;
      } else if (typeof item === "number") {
        const shift = (font.isVertical ? item : -item * stretch) / 1_000;
        length += shift * size;
        if (shift > -OVERLAP && shift < WORD_GAP && isBegun) continue;
        if (isBegun) this.write(text, length - shift * size, font);
        this.advance(isBegun ? shift * size : length, font);
        text = "";
        length = 0;
        isBegun = false;
      }
    }
    if (isBegun) this.write(text, length, font);
  }

  private show(value: PdfValue | undefined): void {
    const { font } = this.state;
    if (!(value instanceof Uint8Array) || value.length === 0 || font === undefined) return;
    const shown = font.show(value);
    this.write(shown.text, this.lengthOf(shown, font), font);
  }

  /** How far the codes go, in text space; counts them too. */
  private lengthOf({ width, codes, blanks, unknown }: Shown, { isVertical }: PdfFont): number {
    const { size, stretch, spacing, wordSpacing } = this.state;
    this.drawn.codes += codes;
    this.drawn.unknown += unknown;
    const extra = spacing * codes + wordSpacing * blanks;
    return isVertical ? codes * size + extra : ((width / 1_000) * size + extra) * stretch;
  }

  private write(shown: string, length: number, font: PdfFont): void {
    const { drawn } = this;
    const { size, stretch, mode } = this.state;
    let text = shown;
    if (this.replacement !== undefined) [text, this.replacement] = [this.replacement, ""];
    if (text !== "" || this.replacement === "") {
      const { matrix, wide, high } = (this.space = this.space ?? spaceOf(this.line, this.state.matrix));
      const one = font.isVertical ? high : wide;
      // Writers that turn the page upside down turn the letters back with a size below zero.
      const unit = (size * stretch < 0 ? -1 : 1) * (one || 1);
      const run = {
        text,
        x: this.along * matrix[0] + this.down * matrix[2] + matrix[4],
        y: this.along * matrix[1] + this.down * matrix[3] + matrix[5],
        toX: (font.isVertical ? -matrix[2] : matrix[0]) / unit,
        toY: (font.isVertical ? -matrix[3] : matrix[1]) / unit,
        length: Math.abs(length) * one,
        em: Math.abs(size) * one,
        height: Math.abs(size) * (font.isVertical ? wide : high),
        isPlaced: this.isPlaced,
      };
      if (this.isHidden) drawn.layered.add(run);
      else if (mode === 3 || mode === 7) drawn.invisible.add(run);
      else drawn.paper.write(run, mode === 0 && this.state.fill === "white");
    }
    this.isPlaced = false;
    this.advance(length, font);
  }

  private advance(length: number, font: PdfFont): void {
    if (font.isVertical) this.down -= length;
    else this.along += length;
  }
}
