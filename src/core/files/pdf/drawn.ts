import { Paper } from "./paper";
import { TextLines } from "./text-lines";

/** What one page shows and hides. */
export class Drawn {
  readonly paper = new Paper();
  /** Drawn in no colour at all: search text behind a scan, or a secret. */
  readonly invisible = new TextLines();
  /** On layers that are off. */
  readonly layered = new TextLines();
  /** Settled once all is drawn. */
  get visible(): TextLines {
    return this.paper.visible;
  }

  /** Square units of pictures, those over each other counted twice. */
  pictures = 0;
  /** Codes drawn, and those of them whose text the fonts do not tell. */
  codes = 0;
  unknown = 0;
  /** Lines and curves. */
  strokes = 0;
}
