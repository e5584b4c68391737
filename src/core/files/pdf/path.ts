import type { Matrix } from "./matrix";

/** An upright rectangle of the page. */
export interface Box {
  readonly left: number;
  readonly low: number;
  readonly right: number;
  readonly high: number;
}

const NOWHERE: Box = { left: Infinity, low: Infinity, right: -Infinity, high: -Infinity };
/** Corners of a piece that can be a rectangle: five, when it ends where it began. */
const MOST_CORNERS = 5;
/** Rectangles of one path that are told apart. */
const MOST_RECTANGLES = 50;
/** Units that a side may be slanted by. */
const EVEN = 0.1;

type Point = readonly [x: number, y: number];

/** The path that is being made (ISO 32000-1, 8.5.2), in units of the page. */
export class Path {
  bounds: Box = NOWHERE;
  /** Pieces of it that are upright rectangles. */
  readonly rectangles: Box[] = [];
  private piece: Point[] = [];

  /** Takes one operator with its numbers; false for one that makes no path. */
  add(name: string, numbers: readonly number[], matrix: Matrix): boolean {
    const count = NUMBERS[name];
    if (count === undefined) return false;
    if (name === "m" || name === "re") this.endPiece();
    const given = numbers.slice(-count);
    if (given.length < count) return true;
    const points =
      name === "re"
        ? cornersOf(given)
        : given.map((x, at): Point => [x, given[at + 1] ?? 0]).filter((_, at) => at % 2 === 0);
    for (const [x, y] of points) {
      const point: Point = [x * matrix[0] + y * matrix[2] + matrix[4], x * matrix[1] + y * matrix[3] + matrix[5]];
      this.bounds = united(this.bounds, { left: point[0], low: point[1], right: point[0], high: point[1] });
      // A curve has more corners than any rectangle.
      for (let times = name === "m" || name === "l" || name === "re" ? 1 : MOST_CORNERS; times > 0; times--) {
        if (this.piece.length <= MOST_CORNERS) this.piece.push(point);
      }
    }
    if (name === "re") this.endPiece();
    return true;
  }

  /** The rectangle that is the last piece counts too. */
  endPiece(): void {
    const { piece } = this;
    this.piece = [];
    const isUpright = piece.every(([x, y], at) => {
      const [nextX, nextY] = piece[(at + 1) % piece.length] ?? [x, y];
      return Math.abs(nextX - x) < EVEN || Math.abs(nextY - y) < EVEN;
    });
    if (!isUpright || piece.length < 4 || piece.length > MOST_CORNERS || this.rectangles.length >= MOST_RECTANGLES)
      return;
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

function cornersOf([x = 0, y = 0, width = 0, height = 0]: readonly number[]): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

function united(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    low: Math.min(one.low, other.low),
    right: Math.max(one.right, other.right),
    high: Math.max(one.high, other.high),
  };
}

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
