// Longer than other files: reading an object may unlock and unpack the stream that it stands in, and that stream is an object.
import { byte, indexOf, startsWith } from "../bytes";
import type { Content } from "../content";
import type { Budget, Work } from "../define";
import { MAX_PDF_OBJECTS, MAX_PDF_STEPS } from "../limits";
import { encryptionOf, Unlocker, type Encryption } from "./encryption";
import { unfiltered, type FilterStep } from "./filters";
import { isSpace, Lexer } from "./lexer";
import { PdfStream, Reference, type PdfDictionary, type PdfValue } from "./objects";
import { textString } from "./text-string";
import { isObjectAt, isWord, readCrossReferences, rebuildCrossReferences, streamStart } from "./xref";
import type { Places, Section } from "./xref";

/** Objects inside a stream: their places in its bytes, by number. */
interface Packed {
  readonly bytes: Uint8Array;
  readonly places: ReadonlyMap<number, number>;
}

/** What all versions of one file share. */
interface Shared {
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  readonly content: Content | undefined;
  readonly packed: Map<number, Packed>;
  /** Unpacked streams, of which many pages draw the same, by place. */
  readonly unpacked: Map<number, Uint8Array>;
  /** Bytes that may still be kept there. */
  keep: number;
  steps: number;
  unlocker: Unlocker | undefined;
}

/** Bytes of the largest unpacked stream that is kept, and of all of them. */
const KEPT_STREAM = 2 * 1024 * 1024;
const KEPT_STREAMS = 16 * 1024 * 1024;
/** Bytes of an object in which its dictionary begins. */
const HEAD = 64;
const EMPTY: PdfDictionary = new Map();

/** The objects of a PDF, as one of its versions has them. Each is read when asked for. */
export class PdfDocument {
  encryption: Encryption | undefined;
  private readonly loaded = new Map<number, PdfValue>();
  private readonly reading: number[] = [];

  private constructor(
    private readonly shared: Shared,
    private places: Places,
    readonly trailer: PdfDictionary,
    private readonly sections: readonly Section[],
  ) {}

  /** Reads where everything is, and unlocks what opens without a password. `content` hears of what is missing. */
  static *open(bytes: Uint8Array, budget: Budget, content?: Content): Work<PdfDocument> {
    const shared: Shared = {
      bytes,
      budget,
      content,
      packed: new Map(),
      unpacked: new Map(),
      keep: KEPT_STREAMS,
      steps: MAX_PDF_STEPS,
      unlocker: undefined,
    };
    const first = new PdfDocument(shared, new Map(), EMPTY, []);
    const { sections, isComplete } = yield* readCrossReferences(bytes, (stream) => first.unpack(stream));
    const [newest] = sections;
    let document = new PdfDocument(shared, merged(sections), newest?.trailer ?? EMPTY, sections);
    if (!isComplete || !document.isSound() || !(yield* document.begin())) {
      const { places, trailer, objectStreams } = yield* rebuildCrossReferences(bytes);
      shared.packed.clear();
      shared.unlocker = undefined;
      document = new PdfDocument(shared, places, trailer, []);
      yield* document.begin(objectStreams);
    }
    if (document.places.size >= MAX_PDF_OBJECTS) content?.incomplete("too-many-parts");
    return document;
  }

  /** The versions before this one that differ from it in objects it had too, newest first. */
  *versions(): Work<readonly { document: PdfDocument; changed: ReadonlySet<number> }[]> {
    const versions: { document: PdfDocument; changed: ReadonlySet<number> }[] = [];
    const changed = new Set<number>();
    for (let at = 1; at < this.sections.length; at++) {
      const older = this.sections.slice(at);
      const places = merged(older);
      const sizeBefore = changed.size;
      for (const [number, place] of this.sections[at - 1]?.places ?? []) {
        if (places.get(number) !== undefined && places.get(number) !== 0 && places.get(number) !== place) {
          changed.add(number);
        }
      }
      const trailer = older[0]?.trailer ?? EMPTY;
      if (changed.size === sizeBefore || !trailer.has("Root")) continue;
      const document = new PdfDocument(this.shared, places, trailer, []);
      yield* document.unpackObjects();
      versions.push({ document, changed: new Set(changed) });
    }
    return versions;
  }

  /** Every dictionary of a damaged file, which its trees do not lead to. */
  *all(): IterableIterator<PdfValue> {
    const { bytes } = this.shared;
    for (const [number, place] of this.places) {
      // Numbers and the like need not be read for that.
      yield place < 0 || indexOf(bytes, "<<", place, place + HEAD) >= 0 ? this.load(number) : null;
    }
  }

  /** Nothing of it can be read without a password. */
  get isLocked(): boolean {
    const { encryption } = this;
    return encryption !== undefined && encryption.key === undefined && !opensBesides(encryption.methods);
  }

  /** The files inside cannot. */
  get isFileLocked(): boolean {
    return (
      this.encryption !== undefined && this.encryption.key === undefined && this.encryption.methods.files !== "none"
    );
  }

  /** Bytes of the file. */
  get size(): number {
    return this.shared.bytes.length;
  }

  get catalog(): PdfDictionary {
    return this.dictionary(this.trailer.get("Root"));
  }

  /** Counts small steps of work; false when there were more than any real file takes. */
  spend(steps: number): boolean {
    this.shared.steps -= steps;
    if (this.shared.steps >= 0) return true;
    this.shared.content?.incomplete("too-large");
    return false;
  }

  /** The value itself, wherever it stands. */
  get(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let hops = 0; found instanceof Reference && hops < 10; hops++) found = this.load(found.number);
    return found instanceof Reference ? null : found;
  }

  /** The dictionary, that of a stream too; empty for anything else. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.get(value);
    if (found instanceof PdfStream) return found.dictionary;
    return found instanceof Map ? (found as PdfDictionary) : EMPTY;
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.get(value);
    return Array.isArray(found) ? (found as readonly PdfValue[]) : [];
  }

  stream(value: PdfValue | undefined): PdfStream | undefined {
    const found = this.get(value);
    return found instanceof PdfStream ? found : undefined;
  }

  number(value: PdfValue | undefined, otherwise: number): number {
    const found = this.get(value);
    return typeof found === "number" ? found : otherwise;
  }

  name(value: PdfValue | undefined): string {
    const found = this.get(value);
    return typeof found === "string" ? found : "";
  }

  text(value: PdfValue | undefined): string {
    const found = this.get(value);
    return found instanceof Uint8Array ? textString(found) : "";
  }

  /** Bytes of a stream, unlocked and unpacked; undefined for pictures. `isFile` for a file put into this one. */
  *unpack(stream: PdfStream, isFile = false): Work<Uint8Array | undefined> {
    const { unpacked, budget, content } = this.shared;
    const kept = unpacked.get(stream.start);
    if (kept !== undefined) return kept;
    const steps = this.filterSteps(stream.dictionary);
    let bytes = this.packedBytes(stream);
    if (this.shared.unlocker !== undefined && this.isSealed(stream, steps)) {
      bytes = yield* this.shared.unlocker.stream(bytes, stream.number, stream.generation, isFile);
    }
    for (const step of steps) {
      const result = yield* unfiltered(bytes, step, budget);
      if (result === undefined) return undefined;
      if (result.problem !== undefined) content?.incomplete(result.problem);
      bytes = result.bytes;
    }
    if (steps.length > 0 && bytes.length <= Math.min(KEPT_STREAM, this.shared.keep)) {
      this.shared.keep -= bytes.length;
      unpacked.set(stream.start, bytes);
    }
    return bytes;
  }

  private isSealed({ dictionary }: PdfStream, steps: readonly FilterStep[]): boolean {
    const type = dictionary.get("Type");
    if (type === "XRef") return false;
    if (type === "Metadata" && this.encryption?.lock?.locksMetadata === false) return false;
    // A stream may name a crypt filter of its own: in real files, the one that locks nothing.
    return !steps.some(({ name }) => name === "Crypt");
  }

  private filterSteps(dictionary: PdfDictionary): readonly FilterStep[] {
    const listed = (value: PdfValue) => (Array.isArray(value) ? (value as readonly PdfValue[]) : [value]);
    const filters = listed(this.get(dictionary.get("Filter") ?? dictionary.get("F"))).slice(0, 10);
    const parameters = listed(this.get(dictionary.get("DecodeParms") ?? dictionary.get("DP")));
    return filters
      .map((filter, at): FilterStep => {
        const own = this.dictionary(parameters[at]);
        const prediction = {
          predictor: this.number(own.get("Predictor"), 1),
          columns: this.number(own.get("Columns"), 1),
          colors: this.number(own.get("Colors"), 1),
          bits: this.number(own.get("BitsPerComponent"), 8),
        };
        return { name: this.name(filter), prediction, earlyChange: this.number(own.get("EarlyChange"), 1) !== 0 };
      })
      .filter(({ name }) => name !== "");
  }

  /** From its length, when that leads to the end mark; else up to that mark. */
  private packedBytes({ dictionary, start }: PdfStream): Uint8Array {
    const { bytes } = this.shared;
    const length = this.number(dictionary.get("Length"), -1);
    let end = start + length;
    while (isSpace(byte(bytes, end)) && end < start + length + 4) end++;
    if (length >= 0 && startsWith(bytes, "endstream", end)) return bytes.subarray(start, start + length);
    const mark = indexOf(bytes, "endstream", start);
    const found = mark < 0 ? bytes.length : mark;
    // Looking for the mark of one stream after the other could go through the whole file for each.
    return bytes.subarray(start, this.spend((found - start) >> 6) ? found : start);
  }

  /** Do most objects stand where they should? One that does not is damage, and others may be missing. */
  private isSound(): boolean {
    for (const [number, place] of this.places) {
      if (place > 0 && number > 0 && !isObjectAt(this.shared.bytes, place, number)) return false;
    }
    return true;
  }

  /** Unlocks, and unpacks objects that stand in streams. False when the file does not lead to its pages. */
  private *begin(unlisted: readonly number[] = []): Work<boolean> {
    const own = this.dictionary(this.trailer.get("Encrypt"));
    if (own.size > 0) {
      const id = this.get(this.array(this.trailer.get("ID"))[0]);
      this.encryption = encryptionOf(
        (key) => this.get(own.get(key)),
        (name) => this.get(this.dictionary(this.dictionary(own.get("CF")).get(name)).get("CFM")),
        id instanceof Uint8Array ? id : new Uint8Array(0),
      );
      const { key, methods } = this.encryption;
      this.loaded.clear();
      if (key !== undefined) this.shared.unlocker = new Unlocker(key, methods);
      if (this.isLocked) return true;
    }
    yield* this.unpackObjects(unlisted);
    const isLockKnown = own.size > 0 || !this.trailer.has("Encrypt");
    return isLockKnown && this.dictionary(this.catalog.get("Pages")).size > 0;
  }

  /** Unpacks the streams that hold objects; of `unlisted` ones it is not known what they hold. */
  private *unpackObjects(unlisted: readonly number[] = []): Work<void> {
    const { packed } = this.shared;
    const streams = new Set<number>(unlisted);
    for (const place of this.places.values()) if (place < 0) streams.add(-place);
    for (const number of streams) {
      if (packed.has(number)) continue;
      const stream = this.stream(new Reference(number));
      const objects = stream && (yield* this.objectsIn(stream));
      if (stream === undefined || objects === undefined) continue;
      packed.set(number, objects);
      if (!unlisted.includes(number)) continue;
      for (const inner of objects.places.keys()) {
        const known = this.places.get(inner);
        if (known === undefined || (known > 0 && known < stream.start)) this.places.set(inner, -number);
      }
    }
  }

  /** ISO 32000-1, 7.5.7: pairs of number and place, then the objects. */
  private *objectsIn(stream: PdfStream): Work<Packed | undefined> {
    const bytes = yield* this.unpack(stream);
    if (bytes === undefined) return undefined;
    const first = this.number(stream.dictionary.get("First"), 0);
    const count = this.number(stream.dictionary.get("N"), 0);
    const places = new Map<number, number>();
    const lexer = new Lexer(bytes, 0, Math.min(bytes.length, first));
    for (let at = 0; at < count && this.spend(1); at++) {
      const [number, place] = [lexer.next(), lexer.next()];
      if (typeof number !== "number" || typeof place !== "number") break;
      places.set(number, first + place);
    }
    return { bytes, places };
  }

  private load(number: number): PdfValue {
    const known = this.loaded.get(number);
    if (known !== undefined) return known;
    // Whoever asks for it while it is read, such as its own length, gets nothing.
    if (this.reading.includes(number)) return null;
    this.reading.push(number);
    const value = this.read(number, this.places.get(number) ?? 0);
    this.reading.pop();
    this.loaded.set(number, value);
    return value;
  }

  private read(number: number, place: number): PdfValue {
    if (place === 0 || !this.spend(1)) return null;
    if (place < 0) {
      const packed = this.shared.packed.get(-place);
      const at = packed?.places.get(number);
      return packed === undefined || at === undefined
        ? null
        : this.parsed(new Lexer(packed.bytes, at, undefined, true));
    }
    const { bytes } = this.shared;
    let generation = 0;
    const { unlocker } = this.shared;
    const unlock = unlocker && ((text: Uint8Array) => unlocker.text(text, number, generation));
    const lexer = new Lexer(bytes, place, bytes.length, true, unlock);
    const [found, own, word] = [lexer.next(), lexer.next(), lexer.next()];
    if (found !== number || typeof own !== "number" || !isWord(word, "obj")) return null;
    generation = own;
    const value = this.parsed(lexer);
    if (!(value instanceof Map)) return value;
    const start = streamStart(lexer);
    return start === undefined ? value : new PdfStream(value as PdfDictionary, start, number, own);
  }

  private parsed(lexer: Lexer): PdfValue {
    const start = lexer.at;
    const value = lexer.next() ?? null;
    this.spend((lexer.at - start) >> 4);
    return value;
  }
}

/** Are texts and drawings open, whatever the files inside are? */
function opensBesides({ strings, streams }: Encryption["methods"]): boolean {
  return strings === "none" && streams === "none";
}

function merged(sections: readonly Section[]): Places {
  const places: Places = new Map();
  for (const section of sections) {
    for (const [number, place] of section.places) if (!places.has(number)) places.set(number, place);
  }
  return places;
}
