import { startsWith, u16 } from "../bytes";
import type { Budget, Work } from "../define";
import { inflate, type Inflated } from "../inflate";
import { MAX_INFLATED_PART } from "../limits";
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
  if (entry.encryption !== undefined) return { bytes: NOTHING, problem: "locked" };
  const cap = Math.min(MAX_INFLATED_PART, Math.max(0, budget.inflated));
  if (entry.size > cap) return { bytes: NOTHING, problem: "too-large" };
  if (!startsWith(zip, "PK\x03\x04", entry.offset)) return { bytes: NOTHING, problem: "damaged" };

  const packed = packedBytes(zip, entry);
  const extracted = yield* unpack(packed, entry, cap);
  budget.inflated -= extracted.bytes.length;
  const isCut = packed.length < entry.packedSize || extracted.bytes.length < entry.size;
  return isCut && extracted.problem === undefined ? { ...extracted, problem: "damaged" } : extracted;
}

/** At most `length` bytes of the start of an entry; nothing of what is locked, damaged or beyond the budget. */
export function* entryHead(zip: Uint8Array, entry: ZipEntry, length: number, budget: Budget): Work<Uint8Array> {
  const cap = Math.min(length, Math.max(0, budget.inflated));
  if (entry.encryption !== undefined || cap === 0) return NOTHING;
  const { bytes } = yield* unpack(packedBytes(zip, entry), entry, cap);
  budget.inflated -= bytes.length;
  return bytes.subarray(0, cap);
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
