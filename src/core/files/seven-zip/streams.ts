import { byte } from "../bytes";

/** One step of packing: which, and its settings. */
export interface Coder {
  readonly id: Uint8Array;
  readonly properties: Uint8Array;
}

/** Where packed data lies and what unpacks it. */
export interface Streams {
  /** Of the first packed stream, counted from behind the signature header; sizes in bytes. */
  readonly position: number;
  readonly packedSize: number;
  /** What the first folder unpacks to. */
  readonly size: number;
  /** The coders of each folder, which is one file or several packed as one. */
  readonly folders: readonly (readonly Coder[])[];
}

const PACK_INFO = 6;
const UNPACK_INFO = 7;
const SIZES = 9;
const CHECKSUMS = 10;
const FOLDERS = 11;
const UNPACKED_SIZES = 12;

/** Reads "StreamsInfo" as far as the first unpacked size (7zFormat.txt); undefined when it is damaged. */
export function readStreams(header: Uint8Array, start: number): Streams | undefined {
  const from = new Cursor(header, start);
  if (from.next() !== PACK_INFO) return undefined;
  const position = from.number();
  const streams = from.number();
  let packedSize = 0;
  for (let id = from.next(); id !== 0; id = from.next()) {
    if (id === SIZES) [packedSize = 0] = from.list(streams, () => from.number());
    else if (id === CHECKSUMS) from.skipChecksums(streams);
    else return undefined;
  }
  if (from.next() !== UNPACK_INFO || from.next() !== FOLDERS) return undefined;
  const count = from.number();
  // Folders could stand in another stream, which no writer does.
  if (from.next() !== 0) return undefined;
  const folders = from.list(count, () => readFolder(from));
  if (from.next() !== UNPACKED_SIZES || from.isPastEnd) return undefined;
  return { position, packedSize, folders, size: from.number() };
}

/** Coders, and how their streams are tied together, of which only the length matters here. */
function readFolder(from: Cursor): readonly Coder[] {
  let inputs = 0;
  let outputs = 0;
  const coders = from.list(from.number(), () => {
    const flags = from.next();
    const id = from.take(flags & 15);
    const hasManyStreams = (flags & 0x10) !== 0;
    inputs += hasManyStreams ? from.number() : 1;
    outputs += hasManyStreams ? from.number() : 1;
    return { id, properties: from.take((flags & 0x20) !== 0 ? from.number() : 0) };
  });
  const packed = inputs - (outputs - 1);
  from.list(2 * (outputs - 1) + (packed > 1 ? packed : 0), () => from.number());
  return coders;
}

class Cursor {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  get isPastEnd(): boolean {
    return this.at > this.bytes.length;
  }

  next(): number {
    return byte(this.bytes, this.at++);
  }

  /** Up to eight bytes; the first tells by its upper bits how many follow. */
  number(): number {
    const first = this.next();
    let value = 0;
    let mask = 0x80;
    for (let i = 0; i < 8 && (first & mask) !== 0; i++, mask >>= 1) value += this.next() * 2 ** (8 * i);
    const more = Math.clz32(~(first << 24)); // bits that are set before the first that is not
    return value + (first & (mask - 1)) * 2 ** (8 * more);
  }

  take(length: number): Uint8Array {
    return this.bytes.subarray(this.at, (this.at += length));
  }

  /** At most as many as there are bytes, whatever a damaged header claims. */
  list<T>(count: number, read: () => T): readonly T[] {
    const found: T[] = [];
    while (found.length < count && !this.isPastEnd) found.push(read());
    return found;
  }

  /** Checksums of the streams that have one: all, or those with a bit set. */
  skipChecksums(streams: number): void {
    let count = streams;
    if (this.next() === 0) {
      const bits = this.take(Math.ceil(streams / 8));
      count = bits.reduce((sum, eight) => sum + bitsOf(eight), 0);
    }
    this.at += 4 * count;
  }
}

function bitsOf(eight: number): number {
  let count = 0;
  for (let rest = eight; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
