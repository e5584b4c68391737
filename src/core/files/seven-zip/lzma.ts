// Longer than other files: one decoder, whose parts share every variable.
import { byte } from "../bytes";
import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";

/** States after which the last thing was a copy (7-Zip LZMA specification). */
const FIRST_COPY_STATE = 7;
const START = 1_024;

/** Unpacks LZMA (7-Zip's lzma-specification.txt); undefined when damaged. `properties`: its first byte. */
export function* lzmaDecode(source: Uint8Array, properties: number, size: number): Work<Uint8Array | undefined> {
  const decoder = new LzmaDecoder(source, properties, size);
  while (decoder.step()) yield;
  return decoder.isDamaged ? undefined : decoder.out;
}

class LzmaDecoder {
  readonly out: Uint8Array;
  isDamaged = false;
  private length = 0;
  private at = 5;
  private range = 0xffffffff;
  private code: number;
  private state = 0;
  private distances = [0, 0, 0, 0];
  private readonly literalBits: number;
  private readonly literalMask: number;
  private readonly positionMask: number;
  private readonly literals: Uint16Array;
  private readonly isCopy = chances(192);
  private readonly isRepeat = chances(12);
  private readonly isOlder = [chances(12), chances(12), chances(12)] as const;
  private readonly isLonger = chances(192);
  private readonly slots = chances(256);
  private readonly special = chances(128);
  private readonly align = chances(16);
  private readonly copyLength = lengthChances();
  private readonly repeatLength = lengthChances();

  constructor(
    private readonly source: Uint8Array,
    properties: number,
    size: number,
  ) {
    this.out = new Uint8Array(size);
    this.code = new DataView(Uint8Array.from([1, 2, 3, 4], (at) => byte(source, at)).buffer).getUint32(0);
    this.literalBits = properties % 9;
    this.literalMask = (1 << (Math.floor(properties / 9) % 5)) - 1;
    this.positionMask = (1 << Math.floor(properties / 45)) - 1;
    this.literals = chances((0x300 * (this.literalMask + 1)) << this.literalBits);
  }

  /** Makes up to BYTES_A_YIELD of output; false when nothing is left to do. */
  step(): boolean {
    const target = Math.min(this.out.length, this.length + BYTES_A_YIELD);
    while (this.length < target && !this.isDamaged) {
      const position = this.length & this.positionMask;
      if (this.bit(this.isCopy, (this.state << 4) + position) === 0) this.literal();
      else this.copy(position);
      if (this.at > this.source.length + 8) this.isDamaged = true;
    }
    return this.length < this.out.length && !this.isDamaged;
  }

  private literal(): void {
    const { out, literals, state } = this;
    const previous = this.length > 0 ? byte(out, this.length - 1) : 0;
    const context = ((this.length & this.literalMask) << this.literalBits) + (previous >> (8 - this.literalBits));
    const base = 0x300 * context;
    let symbol = 1;
    if (state >= FIRST_COPY_STATE) {
      let match = byte(out, this.length - (this.distances[0] ?? 0) - 1);
      while (symbol < 0x100) {
        const expected = (match >> 7) & 1;
        match <<= 1;
        const bit = this.bit(literals, base + ((1 + expected) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (bit !== expected) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.bit(literals, base + symbol);
    out[this.length++] = symbol;
    this.state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  private copy(position: number): void {
    const { state, distances } = this;
    let length: number;
    if (this.bit(this.isRepeat, state) === 0) {
      length = this.lengthFrom(this.copyLength, position);
      this.distances = [this.distance(length), ...distances.slice(0, 3)];
      this.state = state < FIRST_COPY_STATE ? 7 : 10;
    } else {
      let which = 0;
      while (which < 3 && this.bit(this.isOlder[which as 0 | 1 | 2], state) === 1) which++;
      if (which === 0 && this.bit(this.isLonger, (state << 4) + position) === 0) {
        length = -1; // a single byte
        this.state = state < FIRST_COPY_STATE ? 9 : 11;
      } else {
        this.distances = [distances[which] ?? 0, ...distances.filter((_, index) => index !== which)];
        length = this.lengthFrom(this.repeatLength, position);
        this.state = state < FIRST_COPY_STATE ? 8 : 11;
      }
    }
    const from = (this.distances[0] ?? 0) + 1;
    if (from > this.length) this.isDamaged = true;
    const end = Math.min(this.out.length, this.length + length + 2);
    for (; !this.isDamaged && this.length < end; this.length++)
      this.out[this.length] = byte(this.out, this.length - from);
  }

  /** Less 2. */
  private lengthFrom({ choice, low, middle, high }: LengthChances, position: number): number {
    if (this.bit(choice, 0) === 0) return this.tree(low, position << 3, 3);
    if (this.bit(choice, 1) === 0) return 8 + this.tree(middle, position << 3, 3);
    return 16 + this.tree(high, 0, 8);
  }

  /** Less 1. */
  private distance(length: number): number {
    const slot = this.tree(this.slots, Math.min(length, 3) << 6, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + this.reverseTree(this.special, base - slot - 1, bits);
    let direct = 0;
    for (let i = 4; i < bits; i++) direct = direct * 2 + this.evenBit();
    return base + direct * 16 + this.reverseTree(this.align, 0, 4);
  }

  private tree(table: Uint16Array, base: number, bits: number): number {
    let symbol = 1;
    for (let i = 0; i < bits; i++) symbol = (symbol << 1) | this.bit(table, base + symbol);
    return symbol - (1 << bits);
  }

  private reverseTree(table: Uint16Array, base: number, bits: number): number {
    let node = 1;
    let symbol = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(table, base + node);
      node = (node << 1) | bit;
      symbol |= bit << i;
    }
    return symbol;
  }

  private bit(table: Uint16Array, index: number): 0 | 1 {
    const chance = table[index] ?? 0;
    const bound = (this.range >>> 11) * chance;
    const isZero = this.code < bound;
    if (isZero) {
      this.range = bound;
      table[index] = chance + ((2_048 - chance) >> 5);
    } else {
      this.range -= bound;
      this.code -= bound;
      table[index] = chance - (chance >> 5);
    }
    this.refill();
    return isZero ? 0 : 1;
  }

  private evenBit(): 0 | 1 {
    this.range >>>= 1;
    const isZero = this.code < this.range;
    if (!isZero) this.code -= this.range;
    this.refill();
    return isZero ? 0 : 1;
  }

  private refill(): void {
    if (this.range >= 0x1000000) return;
    this.range = (this.range << 8) >>> 0;
    this.code = ((this.code << 8) | byte(this.source, this.at++)) >>> 0;
  }
}

interface LengthChances {
  readonly choice: Uint16Array;
  readonly low: Uint16Array;
  readonly middle: Uint16Array;
  readonly high: Uint16Array;
}

function lengthChances(): LengthChances {
  return { choice: chances(2), low: chances(128), middle: chances(128), high: chances(256) };
}

function chances(count: number): Uint16Array {
  return new Uint16Array(count).fill(START);
}
