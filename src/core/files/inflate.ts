// Longer than other files: one state machine, whose parts share every variable.
import { byte, u16 } from "./bytes";
import type { Work } from "./define";
import { BYTES_A_YIELD, MAX_FILE } from "./limits";
import type { ByteStream } from "./byte-stream";

export interface Inflated {
  /** What came out; with a problem, what came out before it. */
  readonly bytes: Uint8Array;
  readonly problem?: "too-large" | "damaged";
  /** Bytes of the source that were understood, a begun one too; more than it has, where it ends within a stored block. */
  readonly used: number;
}

/**
 * Raw DEFLATE (RFC 1951) of at most `cap` bytes of output. `expected` is the size that a directory claims: a hint for
 * memory, not believed.
 */
export function* inflate(source: Uint8Array, cap: number, expected = 0): Work<Inflated> {
  if (source.length > MAX_FILE) return { bytes: new Uint8Array(0), problem: "too-large", used: 0 };
  const guess = expected > 0 ? expected : source.length * 4;
  const stream = new Inflater(source, cap, Math.min(guess, cap, 16 * source.length + 1_024));
  while (stream.step()) yield;
  return stream.result();
}

/** Output room beyond the longest copy, so that the inner loop need not ask for each byte. */
const SLACK = 260;
const MAX_BITS = 15;
const END_OF_BLOCK = 256;
/** Bytes that a copy may reach back (RFC 1951 section 2). */
const FARTHEST = 32 * 1024;

/** What comes out of DEFLATE, as far as it is unpacked. */
export class Inflater implements ByteStream {
  problem: Inflated["problem"];
  /** Nothing is left to unpack. */
  isWhole = false;
  /** Position in bits: three input bytes at most are looked at together. */
  private position = 0;
  private out: Uint8Array;
  private length = 0;
  private literals: CodeTable | undefined;
  private distances: CodeTable | undefined;
  private lastBlock = false;
  private dropped = 0;

  /** `room`: bytes that memory is taken for at once. */
  constructor(
    private readonly source: Uint8Array,
    private cap: number,
    room: number,
  ) {
    this.out = new Uint8Array(room + SLACK);
  }

  get bytes(): Uint8Array {
    return this.out.subarray(0, Math.min(this.length, this.cap));
  }

  /** How many came out so far, those dropped too. */
  get size(): number {
    return this.dropped + Math.min(this.length, this.cap);
  }

  result(): Inflated {
    const { bytes } = this;
    const used = (this.position + 7) >> 3;
    return this.problem === undefined ? { bytes, used } : { bytes, problem: this.problem, used };
  }

  advance(from: number): number {
    const gone = Math.max(0, from - FARTHEST);
    this.out.copyWithin(0, gone, this.length);
    this.length -= gone;
    this.cap -= gone;
    this.dropped += gone;
    this.isWhole = !this.step();
    return from - gone;
  }

  /** Makes up to BYTES_A_YIELD of output; false when nothing is left to do. */
  step(): boolean {
    const target = this.length + BYTES_A_YIELD;
    while (this.problem === undefined && this.length < target) {
      if (this.literals !== undefined && this.distances !== undefined) {
        this.symbols(this.literals, this.distances, target);
      } else if (this.lastBlock) {
        return false;
      } else {
        this.blockHeader();
      }
    }
    return this.problem === undefined;
  }

  private blockHeader(): void {
    this.lastBlock = this.bits(1) === 1;
    const type = this.bits(2);
    if (type === 0) this.stored();
    else if (type === 1) [this.literals, this.distances] = fixedTables();
    else if (type === 2) this.dynamicTables();
    else this.problem = "damaged";
    if (this.position > this.source.length * 8) this.problem = "damaged";
  }

  private stored(): void {
    const start = (this.position + 7) >> 3;
    const size = u16(this.source, start);
    const end = start + 4 + size;
    if (size !== (~u16(this.source, start + 2) & 0xffff)) {
      this.problem = "damaged";
      return;
    }
    this.position = end * 8;
    if (end > this.source.length) {
      this.problem = "damaged";
      return;
    }
    this.reserve(size);
    this.out.set(this.source.subarray(start + 4, end), this.length);
    this.length += size;
    if (this.length > this.cap) this.problem = "too-large";
  }

  private dynamicTables(): void {
    const literalCount = this.bits(5) + 257;
    const distanceCount = this.bits(5) + 1;
    const orderCount = this.bits(4) + 4;
    const orderLengths = new Uint8Array(19);
    for (let i = 0; i < orderCount; i++) orderLengths[ORDER[i] ?? 0] = this.bits(3);
    const lengths = this.codeLengths(codeTable(orderLengths), literalCount + distanceCount);
    this.literals = lengths && codeTable(lengths.subarray(0, literalCount));
    this.distances = lengths && codeTable(lengths.subarray(literalCount));
    if (this.literals === undefined || this.distances === undefined) this.problem = "damaged";
  }

  /** RFC 1951 section 3.2.7: 16 repeats the last length, 17 and 18 are runs of zeros. */
  private codeLengths(table: CodeTable | undefined, count: number): Uint8Array | undefined {
    if (table === undefined) return undefined;
    const lengths = new Uint8Array(count);
    for (let i = 0; i < count;) {
      const symbol = this.symbol(table);
      if (symbol < 16) {
        lengths[i++] = symbol;
        continue;
      }
      if (symbol > 18 || (symbol === 16 && i === 0)) return undefined;
      const repeat = symbol === 16 ? 3 + this.bits(2) : symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7);
      if (i + repeat > count) return undefined;
      lengths.fill(symbol === 16 ? byte(lengths, i - 1) : 0, i, i + repeat);
      i += repeat;
    }
    return lengths;
  }

  /** The inner loop, in one function and with local variables: it is most of the time of reading a file. */
  private symbols(literals: CodeTable, distances: CodeTable, target: number): void {
    const { source } = this;
    if (this.length + SLACK >= this.out.length) this.reserve(1);
    const { out } = this;
    const limit = Math.min(target, this.cap + 1, out.length - SLACK);
    let { length } = this;
    let next = this.position >> 3;
    // At least 25 bits that come next; zeros past the end.
    let hold = byte(source, next++) >> (this.position & 7);
    let held = 8 - (this.position & 7);
    let ended = false;
    let damaged = false;
    while (length < limit) {
      for (; held < 25; held += 8) hold |= (source[next++] ?? 0) << held;
      const entry = literals.short[hold & literals.mask] || longCode(literals, hold);
      hold >>>= entry & 15;
      held -= entry & 15;
      const symbol = entry >> 4;
      if (entry === 0 || next - (held >> 3) > source.length) {
        damaged = true;
        break;
      }
      if (symbol < END_OF_BLOCK) {
        out[length++] = symbol;
        continue;
      }
      if (symbol === END_OF_BLOCK) {
        ended = true;
        break;
      }
      const lengthBits = byte(LENGTH_EXTRA, symbol - 257);
      const run = (LENGTH_BASE[symbol - 257] ?? 0) + (hold & ((1 << lengthBits) - 1));
      hold >>>= lengthBits;
      held -= lengthBits;
      for (; held < 25; held += 8) hold |= (source[next++] ?? 0) << held;
      const far = distances.short[hold & distances.mask] || longCode(distances, hold);
      hold >>>= far & 15;
      held -= far & 15;
      for (; held < 25; held += 8) hold |= (source[next++] ?? 0) << held;
      const distanceBits = byte(DISTANCE_EXTRA, far >> 4);
      const distance = (DISTANCE_BASE[far >> 4] ?? 0) + (hold & ((1 << distanceBits) - 1));
      hold >>>= distanceBits;
      held -= distanceBits;
      if (far === 0 || symbol > 285 || far >> 4 > 29 || distance > length || next - (held >> 3) > source.length) {
        damaged = true;
        break;
      }
      copyBack(out, length, distance, run);
      length += run;
    }
    this.length = length;
    this.position = next * 8 - held;
    if (ended) this.literals = undefined;
    if (damaged) this.problem = "damaged";
    else if (length > this.cap) this.problem = "too-large";
  }

  private symbol(table: CodeTable): number {
    const bits = window24(this.source, this.position);
    const entry = table.short[bits & table.mask] || longCode(table, bits);
    this.position += entry & 15;
    return entry === 0 ? 99 : entry >> 4;
  }

  private bits(count: number): number {
    const value = window24(this.source, this.position) & ((1 << count) - 1);
    this.position += count;
    return value;
  }

  private reserve(more: number): void {
    const needed = this.length + more + SLACK;
    if (needed <= this.out.length) return;
    const grown = new Uint8Array(Math.max(needed, Math.min(2 * this.out.length, this.cap + 2 * SLACK)));
    grown.set(this.out.subarray(0, this.length));
    this.out = grown;
  }
}

/** At least 17 bits from a position in bits; zeros past the end. */
function window24(source: Uint8Array, position: number): number {
  const at = position >>> 3;
  return ((source[at] ?? 0) | ((source[at + 1] ?? 0) << 8) | ((source[at + 2] ?? 0) << 16)) >> (position & 7);
}

function copyBack(out: Uint8Array, length: number, distance: number, run: number): void {
  if (run > 16 && distance >= run) {
    out.copyWithin(length, length - distance, length - distance + run);
  } else if (run > 16 && distance === 1) {
    out.fill(byte(out, length - 1), length, length + run);
  } else {
    for (let i = length; i < length + run; i++) out[i] = out[i - distance] ?? 0;
  }
}

/** Codes as what they stand for and their length: symbol << 4 | bits; 0 where no code is. */
interface CodeTable {
  /** Looked up with the next bits, where the code is no longer than SHORT_BITS. */
  readonly short: Uint16Array;
  readonly mask: number;
  /** How many codes have each length, and the symbols in the order of their codes. */
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** Longer codes are rare, and a table for them would be larger than what a small part unpacks to. */
const SHORT_BITS = 10;

/** Canonical Huffman codes (RFC 1951 section 3.2.2); undefined when the lengths promise more codes than fit, or fewer. */
function codeTable(lengths: Uint8Array): CodeTable | undefined {
  const counts = new Uint16Array(MAX_BITS + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const next = new Uint16Array(MAX_BITS + 2);
  const places = new Uint16Array(MAX_BITS + 2);
  let code = 0;
  let width = 1;
  for (let bits = 1; bits <= MAX_BITS; bits++) {
    const count = counts[bits] ?? 0;
    code = (code + (counts[bits - 1] ?? 0)) << 1;
    next[bits] = code;
    places[bits + 1] = (places[bits] ?? 0) + count;
    if (count > 0) width = Math.min(bits, SHORT_BITS);
    if (code + count > 1 << bits) return undefined;
  }

  // Bits that no code stands for, but for a single code of one bit: every reader calls that damaged.
  const isFull = code + (counts[MAX_BITS] ?? 0) === 1 << MAX_BITS;
  if (!isFull && counts.some((count, bits) => count > (bits === 1 ? 1 : 0))) return undefined;

  const short = new Uint16Array(1 << width);
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const place = places[length] ?? 0;
    symbols[place] = symbol;
    places[length] = place + 1;
    const own = next[length] ?? 0;
    next[length] = own + 1;
    if (length > width) return;
    const step = 1 << length;
    for (let at = reversed(own, length); at < short.length; at += step) short[at] = (symbol << 4) | length;
  });
  return { short, mask: short.length - 1, counts, symbols };
}

/** The code that these bits begin with, bit by bit. */
function longCode({ counts, symbols }: CodeTable, bits: number): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= MAX_BITS; length++) {
    code |= (bits >> (length - 1)) & 1;
    const count = counts[length] ?? 0;
    if (code - first < count) return ((symbols[index + code - first] ?? 0) << 4) | length;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return 0;
}

function reversed(code: number, bits: number): number {
  let result = 0;
  for (let i = 0; i < bits; i++) result |= ((code >> i) & 1) << (bits - 1 - i);
  return result;
}

let fixed: readonly [CodeTable | undefined, CodeTable | undefined] | undefined;

/** RFC 1951 section 3.2.6. */
function fixedTables(): readonly [CodeTable | undefined, CodeTable | undefined] {
  fixed ??= [
    codeTable(new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280)),
    codeTable(new Uint8Array(32).fill(5)),
  ];
  return fixed;
}

/** RFC 1951 section 3.2.7: the order in which lengths of the length code stand. */
const ORDER = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);
/** RFC 1951 section 3.2.5: extra bits and smallest value of each length and distance symbol. */
const LENGTH_EXTRA = Uint8Array.of(
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
);
const DISTANCE_EXTRA = Uint8Array.from({ length: 30 }, (_, symbol) => (symbol < 2 ? 0 : (symbol >> 1) - 1));
const LENGTH_BASE = bases(LENGTH_EXTRA, 3).fill(258, 28);
const DISTANCE_BASE = bases(DISTANCE_EXTRA, 1);

function bases(extra: Uint8Array, first: number): Uint16Array {
  let base = first;
  return Uint16Array.from(extra, (bits) => {
    const own = base;
    base += 1 << bits;
    return own;
  });
}
