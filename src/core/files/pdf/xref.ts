import { byte, indexOf, startsWith } from "../bytes";
import type { Work } from "../define";
import { BYTES_A_YIELD, MAX_PDF_OBJECTS, MAX_PDF_VERSIONS } from "../limits";
import { isDigit, isSpace, Lexer } from "./lexer";
import { Operator, PdfStream, type PdfDictionary, type PdfValue } from "./objects";

/**
 * Where objects are, by number: a place in the file; minus the number of the stream that holds it; 0 when it was
 * deleted.
 */
export type Places = Map<number, number>;

/** One cross-reference section: what one save wrote. */
export interface Section {
  readonly places: Places;
  readonly trailer: PdfDictionary;
}

/** What the marks of objects tell. What a stream of objects holds, only the stream knows. */
export interface Rebuilt extends Section {
  /** Numbers, the last in the file first. */
  readonly objectStreams: readonly number[];
}

export interface CrossReferences {
  /** Newest first. */
  readonly sections: readonly Section[];
  readonly isComplete: boolean;
}

/** Unpacks a cross-reference stream. */
type Unpack = (stream: PdfStream) => Work<Uint8Array | undefined>;

/** Bytes from the end in which the place of the last section is looked for. */
const TAIL = 2_048;
/** Bytes of an object in which its type is looked for. */
const MAX_HEAD = 400;
/** Places stand in 10 digits. */
const ENTRY = 20;

/** Follows the sections from the end of the file (ISO 32000-1, 7.5). */
export function* readCrossReferences(bytes: Uint8Array, unpack: Unpack): Work<CrossReferences> {
  const sections: Section[] = [];
  const seen = new Set<number>();
  // Places count from the header, which may stand behind something else.
  const origin = Math.max(0, indexOf(bytes, "%PDF-", 0, Math.min(bytes.length, 1_024 + 5)));
  let room = MAX_PDF_OBJECTS;
  for (let at: number | undefined = lastSection(bytes); at !== undefined;) {
    // Linearized files have two sections a version.
    if (seen.has(at) || sections.length > 2 * MAX_PDF_VERSIONS) return { sections, isComplete: false };
    seen.add(at);
    const section: Section | undefined =
      (yield* readSection(bytes, at, origin, room, unpack)) ??
      (origin === 0 ? undefined : yield* readSection(bytes, at + origin, origin, room, unpack));
    if (section === undefined) return { sections, isComplete: false };
    room -= section.places.size;
    const hybrid = section.trailer.get("XRefStm");
    if (typeof hybrid === "number") {
      const more = yield* readSection(bytes, hybrid + origin, origin, room, unpack);
      if (more !== undefined) for (const [number, place] of more.places) addTo(section.places, number, place);
    }
    sections.push(section);
    const previous = section.trailer.get("Prev");
    at = typeof previous === "number" ? previous : undefined;
  }
  return { sections, isComplete: sections.length > 0 };
}

function lastSection(bytes: Uint8Array): number | undefined {
  for (let at = bytes.length - 9; at >= Math.max(0, bytes.length - TAIL); at--) {
    if (byte(bytes, at) !== 115 || !startsWith(bytes, "startxref", at)) continue;
    const place = new Lexer(bytes, at + 9).next();
    return typeof place === "number" ? place : undefined;
  }
  return undefined;
}

/** Entries for objects in streams stand beside a table in which the same objects are free. */
function addTo(places: Places, number: number, place: number): void {
  if ((places.get(number) ?? 0) === 0) places.set(number, place);
}

function* readSection(
  bytes: Uint8Array,
  at: number,
  origin: number,
  room: number,
  unpack: Unpack,
): Work<Section | undefined> {
  const lexer = new Lexer(bytes, at, bytes.length, true);
  const first = at < bytes.length ? lexer.next() : undefined;
  if (isWord(first, "xref")) return yield* readTable(lexer, origin, room);
  if (typeof first !== "number") return undefined;
  const stream = streamAt(bytes, at);
  if (stream === undefined || !stream.dictionary.has("W")) return undefined;
  const unpacked = yield* unpack(stream);
  if (unpacked === undefined) return undefined;
  return { places: yield* streamPlaces(unpacked, stream.dictionary, origin, room), trailer: stream.dictionary };
}

export function isWord(value: PdfValue | undefined, name: string): boolean {
  return value instanceof Operator && value.name === name;
}

function* readTable(lexer: Lexer, origin: number, room: number): Work<Section | undefined> {
  const { bytes } = lexer;
  const places: Places = new Map();
  for (;;) {
    const first = lexer.next();
    if (isWord(first, "trailer")) break;
    const count = lexer.next();
    if (typeof first !== "number" || typeof count !== "number") return undefined;
    for (let number = first; number < first + count && places.size < room; number++) {
      lexer.skipSpace();
      const start = lexer.at;
      const [place, , kind] = [lexer.next(), lexer.next(), lexer.next()];
      if (typeof place !== "number" || !(kind instanceof Operator)) {
        // Fewer entries than promised.
        lexer.at = start;
        break;
      }
      if (!places.has(number)) places.set(number, kind.name === "n" ? place + origin : 0);
      if (places.size % (BYTES_A_YIELD / ENTRY) < 1) yield;
    }
    if (places.size >= room) lexer.at = Math.max(lexer.at, indexOf(bytes, "trailer", lexer.at));
  }
  const trailer = lexer.next();
  return trailer instanceof Map ? { places, trailer } : undefined;
}

/** Fields of fixed widths: kind, place or stream, generation or index (ISO 32000-1, 7.5.8). */
function* streamPlaces(bytes: Uint8Array, dictionary: PdfDictionary, origin: number, room: number): Work<Places> {
  const places: Places = new Map();
  const [kindWidth, placeWidth, lastWidth] = numbersOf(dictionary.get("W"));
  if (kindWidth === undefined || placeWidth === undefined || lastWidth === undefined) return places;
  const width = kindWidth + placeWidth + lastWidth;
  const index = numbersOf(dictionary.get("Index"));
  const ranges = index.length > 1 ? index : [0, Infinity];
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    const end = first + (ranges[range + 1] ?? 0);
    for (let number = first; number < end && width > 0 && at + width <= bytes.length; number++, at += width) {
      if (places.size >= room) return places;
      const kind = kindWidth === 0 ? 1 : field(bytes, at, kindWidth);
      const place = field(bytes, at + kindWidth, placeWidth);
      places.set(number, kind === 1 ? place + origin : kind === 2 ? -place : 0);
      if (places.size % (BYTES_A_YIELD / ENTRY) < 1) yield;
    }
  }
  return places;
}

function numbersOf(value: PdfValue | undefined): readonly number[] {
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === "number" && item >= 0) : [];
}

function field(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i++) value = value * 256 + byte(bytes, at + i);
  return value;
}

/** Is "12 0 obj" with this number at this place? */
export function isObjectAt(bytes: Uint8Array, at: number, number: number): boolean {
  let place = at;
  while (isSpace(byte(bytes, place)) && place < at + 10) place++;
  let read = 0;
  const digits = place;
  while (isDigit(byte(bytes, place)) && place < digits + 10) read = read * 10 + byte(bytes, place++) - 48;
  return read === number && place > digits && isSpace(byte(bytes, place));
}

/** The stream whose object begins at this place, without following references. */
function streamAt(bytes: Uint8Array, at: number): PdfStream | undefined {
  const lexer = new Lexer(bytes, at, bytes.length, true);
  const [number, generation, word] = [lexer.next(), lexer.next(), lexer.next()];
  if (typeof number !== "number" || typeof generation !== "number" || !isWord(word, "obj")) return undefined;
  const dictionary = lexer.next();
  if (!(dictionary instanceof Map)) return undefined;
  const start = streamStart(lexer);
  return start === undefined ? undefined : new PdfStream(dictionary, start, number, generation);
}

/** Place of the first byte of a stream, when its keyword comes next. */
export function streamStart(lexer: Lexer): number | undefined {
  lexer.skipSpace();
  const { bytes, at } = lexer;
  if (!startsWith(bytes, "stream", at)) return undefined;
  let start = at + 6;
  while (byte(bytes, start) === 32) start++;
  if (bytes[start] === 13) start++;
  if (bytes[start] === 10) start++;
  return start;
}

/** What a damaged file holds, found by the marks of objects; of several with one number the last. */
export function* rebuildCrossReferences(bytes: Uint8Array): Work<Rebuilt> {
  const places: Places = new Map();
  const streams = new Map<number, number>();
  let trailer: PdfDictionary = new Map();
  const addTrailer = (value: PdfValue | undefined) => {
    // The last one with a root: earlier ones belong to older versions, later ones may be cut off.
    if (value instanceof Map && (value.has("Root") || trailer.size === 0)) trailer = new Map([...trailer, ...value]);
  };
  let nextYield = 0;
  for (let at = 0; at < bytes.length && places.size < MAX_PDF_OBJECTS; at++) {
    if (at > nextYield) {
      nextYield = at + BYTES_A_YIELD;
      yield;
    }
    if (bytes[at] !== 111 || bytes[at + 1] !== 98 || bytes[at + 2] !== 106) continue;
    const head = objectHead(bytes, at);
    if (head === undefined) continue;
    const [number, start] = head;
    places.set(number, start);
    const kind = typePlace(bytes, at);
    if (kind === undefined) continue;
    const type = new Lexer(bytes, kind).next();
    if (type === "ObjStm") streams.set(number, start);
    else if (type === "XRef") addTrailer(streamAt(bytes, start)?.dictionary);
  }
  for (let at = indexOf(bytes, "trailer"); at >= 0; at = indexOf(bytes, "trailer", at + 7)) {
    addTrailer(new Lexer(bytes, at + 7, Math.min(bytes.length, at + BYTES_A_YIELD), true).next());
    yield;
  }
  const objectStreams = [...streams].filter(([number, place]) => places.get(number) === place).reverse();
  return { places, trailer, objectStreams: objectStreams.map(([number]) => number) };
}

/** Behind "/Type" of the object at this place. Only its dictionary is looked at, and those are short. */
function typePlace(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < from + MAX_HEAD; at++) {
    const code = bytes[at];
    if (code === 47 && startsWith(bytes, "/Type", at)) return at + 5;
    if (code === 101 && startsWith(bytes, "endobj", at)) return undefined;
  }
  return undefined;
}

/** Number and start of the object whose "obj" is at this place. */
function objectHead(bytes: Uint8Array, word: number): readonly [number: number, start: number] | undefined {
  let at = word - 1;
  while (isSpace(byte(bytes, at)) && at > 0) at--;
  const generationEnd = at;
  while (isDigit(byte(bytes, at)) && at > 0) at--;
  if (at === generationEnd || !isSpace(byte(bytes, at))) return undefined;
  while (isSpace(byte(bytes, at)) && at > 0) at--;
  const numberEnd = at + 1;
  while (at >= 0 && isDigit(byte(bytes, at))) at--;
  if (at + 1 === numberEnd || numberEnd - at > 9) return undefined;
  let number = 0;
  for (let digit = at + 1; digit < numberEnd; digit++) number = number * 10 + byte(bytes, digit) - 48;
  return [number, at + 1];
}
