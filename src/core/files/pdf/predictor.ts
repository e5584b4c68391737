import { byte } from "../bytes";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";

/** What a writer took off each value before packing (ISO 32000-1, 7.4.4.4). */
export interface Prediction {
  /** 1: nothing, 2: TIFF, from 10: PNG. */
  readonly predictor: number;
  readonly columns: number;
  readonly colors: number;
  readonly bits: number;
}

/** Puts back what the prediction took off; rows of less than a byte or more than the data read as they are. */
export function* unpredicted(bytes: Uint8Array, { predictor, columns, colors, bits }: Prediction): Work<Uint8Array> {
  if (predictor < 2) return bytes;
  const row = Math.ceil((colors * bits * columns) / 8);
  if (!(row >= 1) || row > bytes.length) return bytes;
  const pixel = Math.max(1, (colors * bits) >> 3);
  return predictor === 2 ? tiff(bytes, row, pixel, bits) : yield* png(bytes, row, pixel);
}

/** Of whole bytes only: data other than pictures has no others. */
function tiff(bytes: Uint8Array, row: number, pixel: number, bits: number): Uint8Array {
  if (bits !== 8) return bytes;
  const result = bytes.slice();
  for (let at = 0; at < result.length; at++) {
    if (at % row >= pixel) result[at] = byte(result, at) + byte(result, at - pixel);
  }
  return result;
}

/** Each row has its filter in front (PNG specification, 9). */
function* png(bytes: Uint8Array, row: number, pixel: number): Work<Uint8Array> {
  const rows = Math.ceil(bytes.length / (row + 1));
  const result = new Uint8Array(rows * row);
  let sinceYield = 0;
  for (let line = 0; line < rows; line++) {
    const from = line * (row + 1) + 1;
    const to = line * row;
    pngRow(bytes, from, result, to, row, pixel);
    sinceYield += row;
    if (sinceYield < BYTES_A_YIELD) continue;
    sinceYield = 0;
    yield;
  }
  return result.subarray(0, Math.max(0, bytes.length - rows));
}

function pngRow(bytes: Uint8Array, from: number, out: Uint8Array, to: number, row: number, pixel: number): void {
  const filter = byte(bytes, from - 1);
  for (let i = 0; i < row; i++) {
    const left = i < pixel ? 0 : byte(out, to + i - pixel);
    const up = to === 0 ? 0 : byte(out, to + i - row);
    const corner = i < pixel || to === 0 ? 0 : byte(out, to + i - row - pixel);
    out[to + i] = byte(bytes, from + i) + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? nearest(left, up, corner) : 0;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
