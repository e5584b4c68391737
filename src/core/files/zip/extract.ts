import { startsWith, u16 } from "../bytes";
import { streamOf, type ByteStream } from "../byte-stream";
import type { Budget, Work } from "../define";
import { inflate, Inflater, type Inflated } from "../inflate";
import { BYTES_A_YIELD, MAX_INFLATED_PART } from "../limits";
import type { ZipEntry } from "./directory";

const STORED = 0;
const DEFLATED = 8;
const NOTHING = new Uint8Array(0);

export interface Extracted {
  readonly bytes: Uint8Array;
  readonly problem?: Inflated["problem"] | "locked" | "unsupported";
}

/** The bytes of one entry, as far as they can be had; what they cost is taken from the budget. */
export function* extractEntry(zip: Uint8Array, entry: ZipEntry, budget: Budget): Work<Extracted> {
  const cap = capOf(budget);
  const problem = refusal(zip, entry, cap);
  if (problem !== undefined) return { bytes: NOTHING, problem };
  const packed = packedBytes(zip, entry);
  const extracted = yield* unpack(packed, entry, cap);
  budget.inflated -= extracted.bytes.length;
  const isCut = isCutOff(entry, packed, extracted.bytes.length);
  return isCut && extracted.problem === undefined ? { ...extracted, problem: "damaged" } : extracted;
}

/** An entry that is looked at once, so that it is never held whole. */
export interface OpenEntry {
  readonly stream: ByteStream;
  /** Takes what was unpacked from the budget; gives what was wrong with it. */
  readonly close: () => Extracted["problem"];
}

export function openEntry(zip: Uint8Array, entry: ZipEntry, budget: Budget): OpenEntry {
  const cap = capOf(budget);
  const problem = refusal(zip, entry, cap);
  if (problem !== undefined) return { stream: streamOf(NOTHING), close: () => problem };
  const packed = packedBytes(zip, entry);
  if (entry.method === STORED) {
    // It may be larger than it says.
    const bytes = packed.subarray(0, cap);
    budget.inflated -= bytes.length;
    const wrong =
      bytes.length < packed.length ? "too-large" : isCutOff(entry, packed, bytes.length) ? "damaged" : undefined;
    return { stream: streamOf(bytes), close: () => wrong };
  }
  const stream = new Inflater(packed, cap, Math.min(entry.size, 2 * BYTES_A_YIELD));
  const close = () => {
    budget.inflated -= stream.size;
    return stream.problem ?? (stream.isWhole && isCutOff(entry, packed, stream.size) ? "damaged" : undefined);
  };
  return { stream, close };
}

/** At most `length` bytes of the start of an entry; nothing of what is locked, damaged or beyond the budget. */
export function* entryHead(zip: Uint8Array, entry: ZipEntry, length: number, budget: Budget): Work<Uint8Array> {
  const cap = Math.min(length, Math.max(0, budget.inflated));
  if (entry.encryption !== undefined || cap === 0) return NOTHING;
  const { bytes } = yield* unpack(packedBytes(zip, entry), entry, cap);
  budget.inflated -= bytes.length;
  return bytes.subarray(0, cap);
}

/** Less is there than the list says; `size`: of what came out. */
function isCutOff(entry: ZipEntry, packed: Uint8Array, size: number): boolean {
  return packed.length < entry.packedSize || size < entry.size;
}

function capOf({ inflated }: Budget): number {
  return Math.min(MAX_INFLATED_PART, Math.max(0, inflated));
}

/** Why nothing of an entry can be had; undefined where it can. */
function refusal(zip: Uint8Array, { encryption, size, offset, method }: ZipEntry, cap: number): Extracted["problem"] {
  if (encryption !== undefined) return "locked";
  if (size > cap) return "too-large";
  if (!startsWith(zip, "PK\x03\x04", offset)) return "damaged";
  return method === DEFLATED || method === STORED ? undefined : "unsupported";
}

/** An entry as it lies in the archive; less of one that is cut off. */
export function packedBytes(zip: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const start = offset + 30 + u16(zip, offset + 26) + u16(zip, offset + 28);
  return zip.subarray(start, start + packedSize);
}

function* unpack(packed: Uint8Array, { method, size }: ZipEntry, cap: number): Work<Extracted> {
  if (method === DEFLATED) return yield* inflate(packed, cap, size);
  if (method !== STORED) return { bytes: NOTHING, problem: "unsupported" };
  if (packed.length > cap) return { bytes: packed.subarray(0, cap), problem: "too-large" };
  return { bytes: packed };
}
