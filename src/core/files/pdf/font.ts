import { byte } from "../bytes";
import type { Work } from "../define";
import { readCMap, type CMap } from "./cmap";
import type { PdfDocument } from "./document";
import { encodingOf } from "./encodings";
import { glyphText } from "./glyph-names";
import type { PdfDictionary, PdfStream, PdfValue } from "./objects";
import { standardWidths } from "./standard-widths";
import { builtInEncoding } from "./type1";

/** What showing a string gives. */
export interface Shown {
  readonly text: string;
  /** In thousandths of the font size, without spacing. */
  readonly width: number;
  readonly codes: number;
  /** Blanks of one byte, which word spacing widens. */
  readonly blanks: number;
  /** Codes whose text the file does not tell. */
  readonly unknown: number;
}

export interface PdfFont {
  readonly isVertical: boolean;
  show(bytes: Uint8Array): Shown;
}

/** Maps already read, by their streams. */
export type CMaps = Map<PdfStream, CMap>;

/** Reads a font as far as text needs it: what its codes mean, and how wide they are. */
export function* readFont(document: PdfDocument, font: PdfDictionary, cmaps: CMaps): Work<PdfFont> {
  const texts = (yield* cmapOf(document, font.get("ToUnicode"), cmaps))?.texts;
  return document.name(font.get("Subtype")) === "Type0"
    ? yield* compositeFont(document, font, texts, cmaps)
    : yield* simpleFont(document, font, texts);
}

function* cmapOf(document: PdfDocument, value: PdfValue | undefined, cmaps: CMaps): Work<CMap | undefined> {
  const stream = document.stream(value);
  if (stream === undefined) return undefined;
  const known = cmaps.get(stream);
  if (known !== undefined) return known;
  const bytes = yield* document.unpack(stream);
  if (bytes === undefined) return undefined;
  const cmap = yield* readCMap(bytes, (steps) => document.spend(steps));
  cmaps.set(stream, cmap);
  return cmap;
}

function* simpleFont(
  document: PdfDocument,
  font: PdfDictionary,
  unicode: ReadonlyMap<number, string> | undefined,
): Work<PdfFont> {
  const texts = yield* simpleEncoding(document, font);
  if (unicode !== undefined) for (const [code, text] of unicode) if (code < 256 && text !== "") texts[code] = text;
  const widths = simpleWidths(document, font, texts);
  return {
    isVertical: false,
    show(bytes) {
      let text = "";
      let width = 0;
      let blanks = 0;
      let unknown = 0;
      for (const code of bytes) {
        const own = texts[code] ?? "";
        text += own;
        width += widths[code] ?? 0;
        if (code === 32) blanks++;
        if (own === "") unknown++;
      }
      return { text, width, codes: bytes.length, blanks, unknown };
    },
  };
}

/** ISO 32000-1, 9.6.6: an encoding by name, and what differs from it. */
function* simpleEncoding(document: PdfDocument, font: PdfDictionary): Work<string[]> {
  const encoding = document.get(font.get("Encoding"));
  const base =
    typeof encoding === "string" ? encoding : document.name(document.dictionary(encoding).get("BaseEncoding"));
  const texts = namedEncoding(base) ?? (yield* ownEncoding(document, font));
  let code = 0;
  for (const item of document.array(document.dictionary(encoding).get("Differences"))) {
    if (!document.spend(1)) break;
    const value = document.get(item);
    if (typeof value === "number") code = value;
    else if (typeof value === "string" && code >= 0 && code < 256) texts[code++] = glyphText(value);
  }
  return texts;
}

function namedEncoding(name: string): string[] | undefined {
  switch (name) {
    case "WinAnsiEncoding":
    case "MacRomanEncoding":
    case "StandardEncoding":
      return encodingOf(name);
    default:
      return undefined;
  }
}

/** What the font file says, or what fonts of this name and kind have. */
function* ownEncoding(document: PdfDocument, font: PdfDictionary): Work<string[]> {
  const name = document.name(font.get("BaseFont"));
  if (/^(?:\w{6}\+)?Symbol/.test(name)) return encodingOf("Symbol");
  if (/ZapfDingbats|Wingdings/.test(name)) return encodingOf("ZapfDingbats");
  const file = document.stream(document.dictionary(font.get("FontDescriptor")).get("FontFile"));
  const bytes = file && (yield* document.unpack(file));
  const isType1 = document.name(font.get("Subtype")) === "Type1";
  return (bytes && builtInEncoding(bytes)) ?? encodingOf(isType1 ? "StandardEncoding" : "WinAnsiEncoding");
}

function simpleWidths(document: PdfDocument, font: PdfDictionary, texts: readonly string[]): Float64Array {
  const widths = standardWidths(document.name(font.get("BaseFont")), texts);
  const listed = document.array(font.get("Widths"));
  if (listed.length === 0) return widths;
  // Widths of drawn fonts are in units of their own.
  const matrix = document.array(font.get("FontMatrix"));
  const unit = document.name(font.get("Subtype")) === "Type3" ? document.number(matrix[0], 0.001) * 1_000 : 1;
  widths.fill(document.number(document.dictionary(font.get("FontDescriptor")).get("MissingWidth"), 0));
  const first = document.number(font.get("FirstChar"), 0);
  if (!document.spend(256)) return widths;
  for (let at = 0; at < Math.min(256, listed.length); at++) {
    if (first + at >= 0 && first + at < 256) widths[first + at] = document.number(listed[at], 0) * unit;
  }
  return widths;
}

/** ISO 32000-1, 9.7: codes of one to four bytes. */
function* compositeFont(
  document: PdfDocument,
  font: PdfDictionary,
  unicode: ReadonlyMap<number, string> | undefined,
  cmaps: CMaps,
): Work<PdfFont> {
  const encoding = document.get(font.get("Encoding"));
  const name = typeof encoding === "string" ? encoding : document.name(document.dictionary(encoding).get("CMapName"));
  const map = yield* cmapOf(document, encoding, cmaps);
  const lengthOf = codeLengths(name, map?.ranges ?? []);
  const isUnicode = /UCS2|UTF16/.test(name);
  const descendant = document.dictionary(document.array(font.get("DescendantFonts"))[0]);
  const usual = document.number(descendant.get("DW"), 1_000);
  const { widths, wide } = compositeWidths(document, descendant.get("W"));
  return {
    isVertical: name.endsWith("-V") || name === "V",
    show(bytes) {
      let text = "";
      let width = 0;
      let codes = 0;
      let blanks = 0;
      let unknown = 0;
      for (let at = 0; at < bytes.length; codes++) {
        const length = lengthOf(bytes, at);
        let code = 0;
        for (let i = 0; i < length; i++) code = code * 256 + byte(bytes, at + i);
        at += length;
        const own = unicode?.get(code) ?? (isUnicode || (length === 1 && code > 31) ? String.fromCharCode(code) : "");
        text += own;
        width += widths.get(code) ?? wide.find(({ first, end }) => code >= first && code < end)?.width ?? usual;
        if (length === 1 && code === 32) blanks++;
        if (own === "") unknown++;
      }
      return { text, width, codes, blanks, unknown };
    },
  };
}

/** Bytes of the code that begins at a place, by the name of the encoding or by what an own one says. */
function codeLengths(name: string, ranges: CMap["ranges"]): (bytes: Uint8Array, at: number) => number {
  const [first] = ranges;
  if (first !== undefined) {
    if (ranges.every(([length]) => length === first[0])) return () => first[0];
    return (bytes, at) => rangeLength(ranges, bytes, at);
  }
  // Mixed encodings of Chinese, Japanese and Korean: ASCII in one byte, the rest in two.
  if (/EUC|RKSJ|ETen|B5|GBK|GBpc|KSC|HKscs/.test(name) && !/UCS2|UTF16/.test(name)) {
    const hasKana = name.includes("RKSJ");
    return (bytes, at) => {
      const code = byte(bytes, at);
      return code < 0x81 || (hasKana && code > 0xa0 && code < 0xe0) ? 1 : 2;
    };
  }
  return () => 2;
}

function rangeLength(ranges: CMap["ranges"], bytes: Uint8Array, at: number): number {
  let code = 0;
  for (let length = 1; length <= 4; length++) {
    code = code * 256 + byte(bytes, at + length - 1);
    if (ranges.some(([own, low, high]) => own === length && code >= low && code <= high)) return length;
  }
  return ranges[0]?.[0] ?? 1;
}

/** Codes from which a range of one width is kept as it is. */
const WIDE = 1_000;

interface WideRange {
  readonly first: number;
  readonly end: number;
  readonly width: number;
}

interface Widths {
  readonly widths: ReadonlyMap<number, number>;
  readonly wide: readonly WideRange[];
}

/** ISO 32000-1, 9.7.4.3: "first [w w w]" or "first last w". Codes are taken for glyph numbers, as mostly they are. */
function compositeWidths(document: PdfDocument, value: PdfValue | undefined): Widths {
  const widths = new Map<number, number>();
  const wide: WideRange[] = [];
  const items = document.array(value);
  for (let at = 0; at + 1 < items.length;) {
    const first = document.number(items[at], 0);
    const second = document.get(items[at + 1]);
    const list = Array.isArray(second) ? (second as readonly PdfValue[]) : undefined;
    const count = list?.length ?? Math.min(65_536, document.number(second, 0) - first + 1);
    if (!document.spend(Math.max(1, count))) break;
    const width = list === undefined ? document.number(items[at + 2], 0) : 0;
    if (list === undefined && count > WIDE) wide.unshift({ first, end: first + count, width });
    else for (let i = 0; i < count; i++) widths.set(first + i, list ? document.number(list[i], 0) : width);
    at += list === undefined ? 3 : 2;
  }
  return { widths, wide };
}
