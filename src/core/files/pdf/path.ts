import type { Matrix } from "./matrix";

/** An upright rectangle of the page. */
export interface Box {
  readonly left: number;
  readonly low: number;
  readonly right: number;
  readonly high: number;
}

/** Corners of a piece that can be a rectangle: five, when it ends where it began. */
const MOST_CORNERS = 5;
/** Rectangles of one path that are told apart. */
const MOST_RECTANGLES = 50;
/** Units that a side may be slanted by. */
const EVEN = 0.1;

type Point = readonly [x: number, y: number];

/** The path that is being made (ISO 32000-1, 8.5.2), in units of the page. */
export class Path {
  /** Pieces of it that are upright rectangles. */
  readonly rectangles: Box[] = [];
  private left = Infinity;
  private low = Infinity;
  private right = -Infinity;
  private high = -Infinity;
  private piece: Point[] = [];

  get bounds(): Box {
    const { left, low, right, high } = this;
    return { left, low, right, high };
  }

  /** Takes one operator with its numbers; false for one that makes no path. */
  add(name: string, numbers: readonly number[], matrix: Matrix): boolean {
    const count = NUMBERS[name];
    if (count === undefined) return false;
    if (name === "m" || name === "re") this.endPiece();
    const from = numbers.length - count;
    if (from < 0) return true;
    if (name === "re") {
      this.addRectangle(
        numbers[from] ?? 0,
        numbers[from + 1] ?? 0,
        numbers[from + 2] ?? 0,
        numbers[from + 3] ?? 0,
        matrix,
      );
      return true;
    }
    // A curve has more corners than any rectangle.
    const times = name === "m" || name === "l" ? 1 : MOST_CORNERS;
    for (let at = from; at < numbers.length; at += 2)
      this.addPoint(numbers[at] ?? 0, numbers[at + 1] ?? 0, matrix, times);
    return true;
  }

  private addRectangle(x: number, y: number, width: number, height: number, matrix: Matrix): void {
    this.addPoint(x, y, matrix);
    this.addPoint(x + width, y, matrix);
    this.addPoint(x + width, y + height, matrix);
    this.addPoint(x, y + height, matrix);
    this.endPiece();
  }

  private addPoint(x: number, y: number, matrix: Matrix, times = 1): void {
    const toX = x * matrix[0] + y * matrix[2] + matrix[4];
    const toY = x * matrix[1] + y * matrix[3] + matrix[5];
    this.left = Math.min(this.left, toX);
    this.low = Math.min(this.low, toY);
    this.right = Math.max(this.right, toX);
    this.high = Math.max(this.high, toY);
    for (let time = 0; time < times && this.piece.length <= MOST_CORNERS; time++) this.piece.push([toX, toY]);
  }

  /** The rectangle that is the last piece counts too. */
  endPiece(): void {
    const { piece } = this;
    if (piece.length === 0) return;
    this.piece = [];
    if (piece.length < 4 || piece.length > MOST_CORNERS || this.rectangles.length >= MOST_RECTANGLES) return;
    const isUpright = piece.every(([x, y], at) => {
      const [nextX, nextY] = piece[(at + 1) % piece.length] ?? [x, y];
      return Math.abs(nextX - x) < EVEN || Math.abs(nextY - y) < EVEN;
    });
    if (!isUpright) return;
    const xs = piece.map(([x]) => x);
    const ys = piece.map(([, y]) => y);
    this.rectangles.push({
      left: Math.min(...xs),
      low: Math.min(...ys),
      right: Math.max(...xs),
      high: Math.max(...ys),
    });
  }
}

/** Operators of paths, with how many numbers each takes. */
const NUMBERS: Readonly<Record<string, number>> = { m: 2, l: 2, c: 6, v: 4, y: 4, re: 4, h: 0 };

/** What is in both; nothing limits when `other` is undefined. */
export function shared(one: Box, other: Box | undefined): Box {
  return other === undefined
    ? one
    : {
        left: Math.max(one.left, other.left),
        low: Math.max(one.low, other.low),
        right: Math.min(one.right, other.right),
        high: Math.min(one.high, other.high),
      };
}

export function isInside(x: number, y: number, { left, low, right, high }: Box): boolean {
  return x >= left && x <= right && y >= low && y <= high;
}
