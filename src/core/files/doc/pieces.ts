import { byte, u16, u32 } from "../bytes";
import type { Charset } from "../charset";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";
import { byteText, utf16Text } from "../ole/strings";
import type { Fib } from "./fib";
import type { Mark, Run, Runs } from "./runs";

/** Parts of the piece table: changes to properties, then the pieces (MS-DOC 2.9.38). */
const CHANGES = 1;
const PIECES = 2;
/** A piece of one byte a character has this bit, and twice its place (MS-DOC 2.9.73). */
const NARROW = 0x40000000;
/** Marked stretches kept: a document that is all tables has some thousands. */
const MAX_MARKS = 1_000_000;

/** What stands in no text of Latin letters; tables of the file between are full of it. */
const UNREADABLE = /[^\t\x20-\x7e\u00a0-\u024f\u2010-\u20ac]+/;
/** Bytes looked through for text that is left over. */
const MAX_LEFT = 4 * 1024 * 1024;

/** Ends a cell, and in the file a row too. */
const CELL_END = "\x07";
/** Stands for the latter here. */
export const ROW_END = "\x1c";

interface Piece {
  /** Characters. */
  readonly length: number;
  /** Place in the document stream. */
  readonly at: number;
  readonly isWide: boolean;
}

/** Characters of the text that are marked. */
interface MarkedText {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

export interface DocumentText {
  /** With ROW_END where a row of a table ends. */
  readonly text: string;
  /** What is hidden or deleted. */
  readonly marks: readonly MarkedText[];
  readonly problem?: "damaged" | "too-large";
}

/** The pieces that a text is made of, in their order; undefined when the table is none. */
export function piecesOf(table: Uint8Array, fib: Fib): readonly Piece[] | undefined {
  const { at, length } = fib.pieceTable ?? { at: 0, length: 0 };
  const end = Math.min(table.length, at + length);
  let start = at;
  while (start < end && byte(table, start) === CHANGES) start += 3 + u16(table, start + 1);
  if (start >= end || byte(table, start) !== PIECES) return undefined;
  const count = Math.floor((Math.min(u32(table, start + 1), end - start - 5) - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    const from = u32(table, start + 5 + 4 * index);
    const to = u32(table, start + 9 + 4 * index);
    const place = u32(table, start + 5 + 4 * (count + 1) + 8 * index + 2);
    const isHalved = fib.isWord97 && (place & NARROW) !== 0;
    const isWide = fib.isWord97 ? !isHalved : fib.isWide;
    if (to > from) pieces.push({ length: to - from, at: isHalved ? (place & ~NARROW) >>> 1 : place, isWide });
  }
  return pieces;
}

/** Joins the pieces, at most `room` characters, and carries the marks of the stream over to the text. */
export function* joinPieces(
  document: Uint8Array,
  pieces: readonly Piece[],
  charset: Charset,
  { characters, paragraphs }: Runs,
  room: number,
): Work<DocumentText> {
  const texts: string[] = [];
  const marks: MarkedText[] = [];
  const rowEnds: MarkedText[] = [];
  let length = 0;
  let yieldAt = BYTES_A_YIELD;
  let problem: DocumentText["problem"];
  for (const piece of pieces) {
    if (length > room || marks.length + rowEnds.length > MAX_MARKS) {
      problem = "too-large";
      break;
    }
    const wanted = Math.min(piece.length, room + 1);
    const text = piece.isWide ? utf16Text(document, piece.at, wanted) : byteText(document, piece.at, wanted, charset);
    if (text.length < wanted) problem = "damaged";
    addMarks(marks, piece, length, text.length, characters);
    addMarks(rowEnds, piece, length, text.length, paragraphs);
    texts.push(text);
    length += text.length;
    if (length < yieldAt) continue;
    yieldAt = length + BYTES_A_YIELD;
    yield;
  }
  return { text: withRowEnds(texts.join(""), rowEnds), marks, ...(problem === undefined ? {} : { problem }) };
}

/** Text that no piece leads to any more, in lines; it lies between or behind those that are left. */
export function leftText(document: Uint8Array, pieces: readonly Piece[], { text, charset }: Fib): readonly string[] {
  const lines: string[] = [];
  const end = Math.min(document.length, text.at + Math.min(text.length, MAX_LEFT));
  const inOrder = [...pieces].sort((one, other) => one.at - other.at);
  let at = text.at;
  for (const piece of [...inOrder, { at: end, length: 0, isWide: false }]) {
    if (piece.at > at) lines.push(...readable(document.subarray(at, Math.min(piece.at, end)), charset));
    at = Math.max(at, piece.at + piece.length * (piece.isWide ? 2 : 1));
  }
  return lines;
}

/** Every second byte of wide Latin text is zero; what is shorter than a word says nothing. */
function readable(bytes: Uint8Array, charset: Charset): readonly string[] {
  const zeros = bytes.reduce((count, code) => (code === 0 ? count + 1 : count), 0);
  const isWide = zeros * 3 > bytes.length;
  const text = isWide ? utf16Text(bytes, 0, bytes.length >> 1) : byteText(bytes, 0, bytes.length, charset);
  return text.split(UNREADABLE).filter((line) => /[a-z]{4}|\d{6}/i.test(line));
}

function withRowEnds(text: string, rowEnds: readonly MarkedText[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of rowEnds) {
    if (from < at) continue;
    pieces.push(text.slice(at, from), text.slice(from, to).split(CELL_END).join(ROW_END));
    at = to;
  }
  return [...pieces, text.slice(at)].join("");
}

function addMarks(marks: MarkedText[], piece: Piece, start: number, length: number, runs: readonly Run[]): void {
  const size = piece.isWide ? 2 : 1;
  const end = piece.at + length * size;
  for (let index = firstEndingAfter(runs, piece.at); index < runs.length && marks.length <= MAX_MARKS; index++) {
    const run = runs[index];
    if (run === undefined || run.from >= end) return;
    const from = start + Math.max(0, Math.floor((run.from - piece.at) / size));
    const to = start + Math.min(length, Math.ceil((run.to - piece.at) / size));
    if (to > from) marks.push({ from, to, mark: run.mark });
  }
}

/** Runs follow one another, so that their ends are in order too. */
function firstEndingAfter(runs: readonly Run[], place: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
