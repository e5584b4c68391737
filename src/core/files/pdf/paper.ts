import { isInside, type Box } from "./path";
import { TextLines, type Run } from "./text-lines";

/** Runs of a page that wait until all is painted; a page of small letters has ten thousand. */
const MOST_RUNS = 20_000;
/** Boxes of a page that are kept: the last ones painted, since they lie on top. */
const MOST_COVERS = 200;
/** Painted areas that are told apart: on a page with more there is a ground everywhere. */
const MOST_GROUNDS = 500;
/** Units of the page: a flatter box is a line. */
const LEAST_HEIGHT = 4;
/** Places on a run, in parts of its length, and above its baseline in parts of its height, that have to be covered. */
const ENDS = [0.12, 0.88];
const MIDDLE = 0.3;

interface Written {
  readonly run: Run;
  readonly isWhite: boolean;
}

interface Cover extends Box {
  /** Runs that were there before it. */
  readonly count: number;
}

/** One page as it is painted: text, and what is painted over or behind it. */
export class Paper {
  readonly visible = new TextLines();
  /** Under a box that was painted later, in white on nothing, or beside the page. */
  readonly unseen = new TextLines();
  private runs: Written[] | undefined = [];
  private readonly covers: Cover[] = [];
  private readonly grounds: Box[] = [];

  write(run: Run, isWhite: boolean): void {
    if (this.runs === undefined) return this.visible.add(run);
    this.runs.push({ run, isWhite });
    if (this.runs.length >= MOST_RUNS) this.settle();
  }

  /** A box in one opaque colour. */
  cover(box: Box): void {
    if (box.high - box.low < LEAST_HEIGHT || this.runs === undefined || this.runs.length === 0) return;
    if (this.covers.length >= MOST_COVERS) this.covers.shift();
    this.covers.push({ ...box, count: this.runs.length });
  }

  /** Something that is not white: white text on it is seen. */
  ground(box: Box): void {
    if (this.grounds.length <= MOST_GROUNDS) this.grounds.push(box);
  }

  /** Sorts the text by whether it is seen on a page of these bounds. */
  settle(page?: Box): void {
    const runs = this.runs ?? [];
    this.runs = undefined;
    let seen: Run | undefined;
    runs.forEach(({ run, isWhite }, index) => {
      const ends = ENDS.map((part) => pointOn(run, part));
      const touches = (box: Box) => ends.some(([x, y]) => isInside(x, y, box));
      // A line that runs off the page is too long, and hides nothing on purpose.
      const isOut = page !== undefined && !touches(page) && !isOnLineOf(run, seen);
      const isGone = isWhite && this.grounds.length <= MOST_GROUNDS && !this.grounds.some(touches);
      const isCovered = this.covers.some(
        (cover) => cover.count > index && ends.every(([x, y]) => isInside(x, y, cover)),
      );
      const isUnseen = isOut || isGone || isCovered;
      if (!isUnseen) seen = run;
      (isUnseen ? this.unseen : this.visible).add(run);
    });
  }
}

function isOnLineOf({ x, y, toX, toY, height }: Run, before: Run | undefined): boolean {
  return before !== undefined && Math.abs((y - before.y) * toX - (x - before.x) * toY) < height / 2;
}

function pointOn({ x, y, toX, toY, length, height }: Run, part: number): readonly [x: number, y: number] {
  return [x + toX * length * part - toY * height * MIDDLE, y + toY * length * part + toX * height * MIDDLE];
}
