import { u16, u32 } from "../bytes";
import { streamIn, type Cfb } from "../cfb";
import { knownCharset, type Charset } from "../charset";
import type { Content } from "../content";
import { MAX_ENTRIES } from "../limits";
import { byteText, utf16Text } from "./strings";

/** Bytes read of one stream of properties: they are short; thumbnails come last. */
const MAX_STREAM = 1024 * 1024;
const CODE_PAGE = 1;

/** Types of values (MS-OLEPS 2.15). */
const I4 = 3;
const LPSTR = 30;
const LPWSTR = 31;
const VECTOR = 0x1000;

/** Labels by property number, as newer formats call them (MS-OSHARED 2.3.3.2). */
const SUMMARY: Readonly<Record<number, string>> = {
  2: "title",
  3: "subject",
  4: "creator",
  5: "keywords",
  6: "description",
  7: "Template",
  8: "lastModifiedBy",
};
const DOCUMENT_SUMMARY: Readonly<Record<number, string>> = {
  2: "category",
  13: "TitlesOfParts",
  14: "Manager",
  15: "Company",
};

/** Authors, company, titles and own fields of a binary Office file, a line each: "creator: Jan". */
export function readOleProperties(cfb: Cfb, content: Content): void {
  const lines = [
    ...propertyLines(streamIn(cfb, ["\x05summaryinformation"], MAX_STREAM), SUMMARY),
    ...propertyLines(streamIn(cfb, ["\x05documentsummaryinformation"], MAX_STREAM), DOCUMENT_SUMMARY),
  ];
  content.metadata("properties", lines.join("\n"));
}

/** The first set has known properties; a second one those that somebody named. */
function propertyLines(bytes: Uint8Array | undefined, labels: Readonly<Record<number, string>>): readonly string[] {
  if (bytes === undefined || u16(bytes, 0) !== 0xfffe) return [];
  const known = new PropertySet(bytes, u32(bytes, 44)).lines((id) => labels[id]);
  if (u32(bytes, 24) < 2) return known;
  const own = new PropertySet(bytes, u32(bytes, 64));
  const names = own.names();
  return [...known, ...own.lines((id) => names.get(id))];
}

/** One set: numbers of properties, each with the place of its typed value (MS-OLEPS 2.20). */
class PropertySet {
  private readonly places = new Map<number, number>();
  private readonly charset: Charset;

  constructor(
    private readonly bytes: Uint8Array,
    start: number,
  ) {
    const count = Math.min(u32(bytes, start + 4), MAX_ENTRIES);
    for (let at = start + 8; at < start + 8 + 8 * count; at += 8) {
      this.places.set(u32(bytes, at), start + u32(bytes, at + 4));
    }
    const page = u16(bytes, (this.places.get(CODE_PAGE) ?? bytes.length) + 4);
    this.charset = page === 65_001 ? "utf-8" : page === 1_200 ? "utf-16le" : charsetOfPage(page);
  }

  lines(labelOf: (id: number) => string | undefined): readonly string[] {
    const lines: string[] = [];
    for (const [id, at] of this.places) {
      const label = labelOf(id);
      if (label === undefined || id === CODE_PAGE) continue;
      for (const value of this.values(at)) if (value.trim() !== "") lines.push(`${label}: ${value.trim()}`);
    }
    return lines;
  }

  /** Names that the file itself gives to its properties (MS-OLEPS 2.17). */
  names(): ReadonlyMap<number, string> {
    const names = new Map<number, string>();
    const { bytes } = this;
    let at = this.places.get(0) ?? bytes.length;
    const count = Math.min(u32(bytes, at), MAX_ENTRIES);
    at += 4;
    for (let index = 0; index < count && at < bytes.length; index++) {
      const length = u32(bytes, at + 4);
      const isWide = this.charset === "utf-16le";
      names.set(u32(bytes, at), this.text(at + 8, isWide ? length * 2 : length));
      at += 8 + (isWide ? Math.ceil(length / 2) * 4 : length);
    }
    return names;
  }

  private values(at: number): readonly string[] {
    const { bytes } = this;
    const type = u32(bytes, at);
    if (type === I4) return [String(u32(bytes, at + 4) | 0)];
    if (type === LPSTR || type === LPWSTR) return [this.string(type, at + 4)];
    if (type !== VECTOR + LPSTR && type !== VECTOR + LPWSTR) return [];
    const values: string[] = [];
    const count = Math.min(u32(bytes, at + 4), MAX_ENTRIES);
    for (let index = 0, place = at + 8; index < count && place < bytes.length; index++) {
      values.push(this.string(type - VECTOR, place));
      place += 4 + u32(bytes, place) * (type === VECTOR + LPWSTR ? 2 : 1);
    }
    return values;
  }

  private string(type: number, at: number): string {
    const length = u32(this.bytes, at);
    if (type === LPSTR) return this.text(at + 4, length);
    return utf16Text(this.bytes, at + 4, length).split("\0", 1)[0] ?? "";
  }

  private text(at: number, length: number): string {
    return byteText(this.bytes, at, length, this.charset).split("\0", 1)[0] ?? "";
  }
}

/** Charset of a Windows code page; other ones read as Western European. */
export function charsetOfPage(page: number): Charset {
  return knownCharset(`cp${page}`) ?? "windows-1252";
}
