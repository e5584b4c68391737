import { joined, latin1, placed, u16, u32, u8, utf16 } from "./binary";
import { cfbOf, type Leftovers } from "./cfb";

export interface DocParts extends Leftovers {
  readonly text?: string;
  readonly footnotes?: string;
  readonly headers?: string;
  readonly comments?: string;
  readonly endnotes?: string;
  readonly boxes?: string;
  /** Characters of `text` with a property each: from, to, property, value. */
  readonly characters?: readonly (readonly [from: number, to: number, property: number, value: number])[];
  /** The marks in `text` that end a table row. */
  readonly rowEnds?: readonly number[];
  /** Lengths of pieces, each in turn of two bytes and of one byte a character; else a single one of two. */
  readonly pieces?: readonly number[];
  /** Tables by their number in the head of the file. */
  readonly tables?: Readonly<Record<number, Uint8Array>>;
  readonly flags?: number;
  /** Bytes behind the pieces that none of them leads to. */
  readonly left?: Uint8Array;
  readonly streams?: Readonly<Record<string, Uint8Array>>;
}

const TEXT_AT = 0x800;
const PAGE = 512;
const WORD_97 = 0xc1;

/** A Word 97 document: its text, pages of properties behind it, all tables in a stream of their own. */
export function docOf(parts: DocParts): Uint8Array {
  const { text = "", footnotes = "", headers = "", comments = "", endnotes = "", boxes = "" } = parts;
  const all = [text, footnotes, headers, "", comments, endnotes, boxes, ""];
  const whole = all.join("");
  const { bytes: used, table } = piecesOf(whole, parts.pieces ?? [whole.length]);
  const bytes = joined(used, parts.left ?? u8());
  const pageAt = Math.ceil((TEXT_AT + bytes.length) / PAGE) * PAGE;
  const characters = characterPage(parts.characters ?? []);
  const paragraphs = paragraphPage(parts.rowEnds ?? []);
  const tables: Readonly<Record<number, Uint8Array>> = {
    12: u32(0, 0, pageAt / PAGE),
    13: u32(0, 0, pageAt / PAGE + 1),
    33: table,
    ...parts.tables,
  };
  let at = 0;
  const places = Object.entries(tables).map(([index, { length }]): readonly [number, Uint8Array] => [
    154 + 8 * Number(index),
    u32((at += length) - length, length),
  ]);
  const head = placed(TEXT_AT, {
    0: u16(0xa5ec, WORD_97, 0, 0x413, 0, 0x1200 | (parts.flags ?? 0)),
    0x18: u32(TEXT_AT, TEXT_AT + bytes.length),
    0x4c: u32(...all.map(({ length }) => length)),
    ...Object.fromEntries(places),
  });
  const document = placed(pageAt + 2 * PAGE, {
    0: head,
    [TEXT_AT]: bytes,
    [pageAt]: characters,
    [pageAt + PAGE]: paragraphs,
  });
  return cfbOf({ WordDocument: document, "1Table": joined(...Object.values(tables)), ...parts.streams }, parts);
}

/** Pieces stand in the file in the opposite order, as after many changes. */
function piecesOf(
  text: string,
  lengths: readonly number[],
): { readonly bytes: Uint8Array; readonly table: Uint8Array } {
  const ends: number[] = [0];
  const descriptions: Uint8Array[] = [];
  let bytes = u8();
  let from = 0;
  const pieces = lengths.map((length, index) => {
    const piece = text.slice(from, (from += length));
    ends.push(from);
    return index % 2 === 0 ? utf16(piece) : latin1(piece);
  });
  const places = new Map<number, number>();
  for (let index = pieces.length - 1; index >= 0; index--) {
    places.set(index, TEXT_AT + bytes.length);
    bytes = joined(bytes, pieces[index] ?? u8());
  }
  pieces.forEach((_, index) => {
    const place = places.get(index) ?? 0;
    descriptions.push(u16(0), u32(index % 2 === 0 ? place : 2 * place + 0x40000000), u16(0));
  });
  const list = joined(u32(...ends), ...descriptions);
  // A change of properties stands before the pieces of documents saved in haste.
  return { bytes, table: joined(u8(1), u16(3), u8(1, 2, 3), u8(2), u32(list.length), list) };
}

/** Properties of characters, for text in one piece of two bytes a character (MS-DOC 2.9.33). */
function characterPage(runs: NonNullable<DocParts["characters"]>): Uint8Array {
  const places = runs.flatMap(([from, to], index) => (index === runs.length - 1 ? [from, to] : [from]));
  const offsets = runs.map((_, index) => 200 + index * 4);
  const properties = runs.map(([, , property, value]) => joined(u8(3), u16(property), u8(value)));
  return placed(PAGE, {
    0: u32(...places.map((place) => TEXT_AT + 2 * place)),
    [4 * places.length]: u8(...offsets.map((offset) => offset / 2)),
    200: joined(...properties),
    511: u8(runs.length),
  });
}

/** Each mark is a paragraph of its own, with nothing said of those between (MS-DOC 2.9.175). */
function paragraphPage(rowEnds: readonly number[]): Uint8Array {
  const places = rowEnds.flatMap((end) => [end, end + 1]);
  const count = Math.max(0, places.length - 1);
  const entries = Array.from({ length: count }, (_, index) =>
    joined(u8(index % 2 === 0 ? 200 : 0), new Uint8Array(12)),
  );
  return placed(PAGE, {
    0: u32(...places.map((place) => TEXT_AT + 2 * place)),
    [4 * places.length]: joined(...entries),
    400: joined(u8(3), u16(0), u16(0x2417), u8(1)),
    511: u8(count),
  });
}

/** A document of Word 6, with its text in one byte a character. */
export function word6Of(text: Uint8Array, language = 0x413, pieces?: Uint8Array): Uint8Array {
  const head = placed(0x300, {
    0: u16(0xa5dc, 101, 0, language, 0, pieces === undefined ? 0 : 4),
    0x18: u32(0x300, 0x300 + text.length),
    0x34: u32(text.length),
    0x160: u32(0x300 + text.length, pieces?.length ?? 0),
  });
  return cfbOf({ WordDocument: joined(head, text, pieces ?? u8()) });
}
