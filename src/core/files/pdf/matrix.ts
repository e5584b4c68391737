/** [a b c d e f] of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `one`, then `other`. */
export function multiplied(one: Matrix, other: Matrix): Matrix {
  return [
    one[0] * other[0] + one[1] * other[2],
    one[0] * other[1] + one[1] * other[3],
    one[2] * other[0] + one[3] * other[2],
    one[2] * other[1] + one[3] * other[3],
    one[4] * other[0] + one[5] * other[2] + other[4],
    one[4] * other[1] + one[5] * other[3] + other[5],
  ];
}

/** The last six numbers of a list; undefined when they are not all there. */
export function matrixOf(values: readonly unknown[]): Matrix | undefined {
  const at = values.length - 6;
  if (at < 0) return undefined;
  const [a, b, c, d, e, f] = [
    values[at],
    values[at + 1],
    values[at + 2],
    values[at + 3],
    values[at + 4],
    values[at + 5],
  ];
  if (typeof a !== "number" || typeof b !== "number" || typeof c !== "number") return undefined;
  if (typeof d !== "number" || typeof e !== "number" || typeof f !== "number") return undefined;
  return [a, b, c, d, e, f];
}

/** Text space as it lies on the page, and how much larger it is there. */
export interface Space {
  readonly matrix: Matrix;
  readonly wide: number;
  readonly high: number;
}

export function spaceOf(line: Matrix, page: Matrix): Space {
  const matrix = multiplied(line, page);
  const [a, b, c, d] = matrix;
  return { matrix, wide: Math.sqrt(a * a + b * b), high: Math.sqrt(c * c + d * d) };
}
