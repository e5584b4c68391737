/** A piece of text where it is drawn, in units of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Direction of writing, of length 1. */
  readonly toX: number;
  readonly toY: number;
  /** How far it goes in that direction. */
  readonly length: number;
  /** Size of the font, in that direction and across. */
  readonly em: number;
  readonly height: number;
}

interface Line {
  readonly pieces: string[];
  readonly toX: number;
  readonly toY: number;
  /** Place of the baseline, across the direction of writing. */
  readonly baseline: number;
  readonly height: number;
  readonly start: number;
  end: number;
  lastStart: number;
}

/** Gaps between runs, in parts of the font size: a word ends, a cell ends, it began anew. */
const WORD_GAP = 0.16;
const CELL_GAP = 1.8;
const STEP_BACK = 0.9;
/** How far a run may stand off the line, in parts of its height: small figures above a line belong to it. */
const OFF_LINE = 0.5;

/** Puts runs together to lines, in the order in which they are drawn: that is the order of reading in nearly all files. */
export class TextLines {
  private readonly lines: Line[] = [];
  private isSpaced = true;

  get isEmpty(): boolean {
    return !this.lines.some(({ pieces }) => pieces.some((piece) => /\S/.test(piece)));
  }

  add(run: Run): void {
    const { text, x, y, toX, toY, length, em, height } = run;
    const along = x * toX + y * toY;
    const baseline = y * toX - x * toY;
    const line = this.lines[this.lines.length - 1];
    if (line !== undefined && isOnLine(line, run, baseline)) {
      const gap = along - line.end;
      const last = line.pieces[line.pieces.length - 1];
      // Drawn twice, a little to the side, to look bold.
      if (text === last && Math.abs(along - line.lastStart) < 0.3 * Math.min(em, length)) return;
      if (gap > -STEP_BACK * em) {
        line.end = Math.max(line.end, along + length);
        // What tells no text takes room all the same.
        if (text === "") return;
        if (gap > CELL_GAP * em) line.pieces.push("\t");
        else if (gap > WORD_GAP * em && !this.isSpaced && !isSpace(text.charCodeAt(0))) line.pieces.push(" ");
        line.pieces.push(text);
        line.lastStart = along;
        this.isSpaced = isSpace(text.charCodeAt(text.length - 1));
        return;
      }
    }
    if (text === "") return;
    this.lines.push({
      pieces: [text],
      toX,
      toY,
      baseline,
      height,
      start: along,
      end: along + length,
      lastStart: along,
    });
    this.isSpaced = isSpace(text.charCodeAt(text.length - 1));
  }

  toString(): string {
    const texts = this.lines.map(({ pieces }) => pieces.join("").trim());
    joinLabels(this.lines, texts);
    return unhyphenated(texts.filter((text) => text !== "").join("\n"));
  }
}

function isOnLine(line: Line, { toX, toY, height }: Run, baseline: number): boolean {
  if (Math.abs(line.toX - toX) + Math.abs(line.toY - toY) > 0.1) return false;
  return Math.abs(line.baseline - baseline) < OFF_LINE * Math.max(height, line.height);
}

/** Forms are often drawn first and filled in later: what stands behind a label then joins it. */
function joinLabels(lines: readonly Line[], texts: string[]): void {
  const labels = new Map<number, number>();
  lines.forEach((line, at) => {
    const row = Math.round(line.baseline / 4);
    for (const near of [row, row - 1, row + 1]) {
      const label = labels.get(near);
      const before = label === undefined ? undefined : lines[label];
      if (label === undefined || before === undefined || label === at - 1) continue;
      const isBehind = line.start >= before.end && line.start - before.end < 20 * line.height;
      if (!isBehind || Math.abs(before.baseline - line.baseline) > OFF_LINE * line.height) continue;
      texts[label] = `${texts[label] ?? ""} ${texts[at] ?? ""}`;
      texts[at] = "";
      labels.delete(near);
      break;
    }
    if ((texts[at] ?? "").endsWith(":")) labels.set(row, at);
  });
}

/** Words cut at the end of a line are put together again. */
function unhyphenated(text: string): string {
  const joined = text.replace(/.[-\u00ad]\n./g, (cut) =>
    isSmall(cut.charAt(0)) && isSmall(cut.charAt(3)) ? cut.charAt(0) + cut.charAt(3) : cut,
  );
  return joined.replace(/\u00ad/g, "");
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

function isSpace(code: number): boolean {
  return code === 32 || code === 160 || code === 9;
}
