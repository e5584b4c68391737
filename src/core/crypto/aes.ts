import { putWord, wordAt } from "./words";

/** Tables of Rijndael (FIPS 197), made from its field arithmetic when first asked for. */
interface Tables {
  readonly box: Uint8Array;
  readonly inverseBox: Uint8Array;
  /** MixColumns over the box, and its inverse over the inverse box: one word a byte. */
  readonly mix: Int32Array;
  readonly inverseMix: Int32Array;
}

let made: Tables | undefined;

function tables(): Tables {
  return (made = made ?? makeTables());
}

function makeTables(): Tables {
  const box = new Uint8Array(256);
  const inverseBox = new Uint8Array(256);
  // Powers of 3 run through all of the field: the inverse of 3^n is 3^(255 - n).
  const powers = new Uint8Array(256);
  for (let n = 0, power = 1; n < 256; n++, power ^= doubled(power)) powers[n] = power;
  for (let n = 0; n < 256; n++) {
    const value = n === 255 ? 0 : (powers[n] ?? 0);
    const inverse = n === 255 ? 0 : (powers[(255 - n) % 255] ?? 0);
    let wide = inverse;
    for (let turns = 1; turns <= 4; turns++) wide ^= (inverse << turns) | (inverse >> (8 - turns));
    const boxed = (wide & 255) ^ 0x63;
    box[value] = boxed;
    inverseBox[boxed] = value;
  }
  const mix = Int32Array.from(box, (byte) => (times(byte, 2) << 24) | (byte << 16) | (byte << 8) | times(byte, 3));
  const inverseMix = Int32Array.from(
    inverseBox,
    (byte) => (times(byte, 14) << 24) | (times(byte, 9) << 16) | (times(byte, 13) << 8) | times(byte, 11),
  );
  return { box, inverseBox, mix, inverseMix };
}

function doubled(byte: number): number {
  return ((byte << 1) ^ (byte & 0x80 ? 0x1b : 0)) & 255;
}

function times(byte: number, factor: number): number {
  let product = 0;
  for (let power = byte, rest = factor; rest > 0; rest >>= 1, power = doubled(power)) if (rest & 1) product ^= power;
  return product;
}

const BLOCK = 16;

/** AES with a key of 16, 24 or 32 bytes. */
export class Aes {
  private readonly rounds: number;
  private readonly keys: Int32Array;
  private inverseKeys: Int32Array | undefined;

  constructor(key: Uint8Array) {
    this.rounds = key.length / 4 + 6;
    this.keys = expanded(key, this.rounds);
  }

  /** Cipher block chaining without padding; `bytes` beyond whole blocks are left out. */
  decryptCbc(bytes: Uint8Array, iv: Uint8Array): Uint8Array {
    const result = new Uint8Array(bytes.length - (bytes.length % BLOCK));
    for (let at = 0; at < result.length; at += BLOCK) {
      this.decryptBlock(bytes, at, result);
      for (let i = 0; i < BLOCK; i++) {
        const before = at === 0 ? (iv[i] ?? 0) : (bytes[at - BLOCK + i] ?? 0);
        result[at + i] = (result[at + i] ?? 0) ^ before;
      }
    }
    return result;
  }

  encryptCbc(bytes: Uint8Array, iv: Uint8Array): Uint8Array {
    const result = new Uint8Array(bytes.length - (bytes.length % BLOCK));
    for (let at = 0; at < result.length; at += BLOCK) {
      for (let i = 0; i < BLOCK; i++) {
        const before = at === 0 ? (iv[i] ?? 0) : (result[at - BLOCK + i] ?? 0);
        result[at + i] = (bytes[at + i] ?? 0) ^ before;
      }
      this.encryptBlock(result, at, result);
    }
    return result;
  }

  /** Each block by itself, without padding. */
  decryptEcb(bytes: Uint8Array): Uint8Array {
    const result = new Uint8Array(bytes.length - (bytes.length % BLOCK));
    for (let at = 0; at < result.length; at += BLOCK) this.decryptBlock(bytes, at, result);
    return result;
  }

  /** Counter mode with a little-endian counter that begins at 1, as WinZip has it. Enciphers and deciphers. */
  counted(bytes: Uint8Array): Uint8Array {
    const counter = new Uint8Array(BLOCK);
    const stream = new Uint8Array(BLOCK);
    const result = new Uint8Array(bytes.length);
    for (let at = 0; at < bytes.length; at++) {
      if (at % BLOCK === 0) {
        for (let i = 0; i < BLOCK && ((counter[i] = (counter[i] ?? 0) + 1), counter[i] === 0); i++);
        this.encryptBlock(counter, 0, stream);
      }
      result[at] = (bytes[at] ?? 0) ^ (stream[at % BLOCK] ?? 0);
    }
    return result;
  }

  private encryptBlock(from: Uint8Array, at: number, to: Uint8Array): void {
    const { box, mix } = tables();
    transform(from, at, to, { keys: this.keys, rounds: this.rounds, box, mix, step: 1 });
  }

  private decryptBlock(from: Uint8Array, at: number, to: Uint8Array): void {
    const { inverseBox, inverseMix } = tables();
    const keys = (this.inverseKeys = this.inverseKeys ?? inverted(this.keys, this.rounds));
    transform(from, at, to, { keys, rounds: this.rounds, box: inverseBox, mix: inverseMix, step: 3 });
  }
}

interface Direction {
  readonly keys: Int32Array;
  readonly rounds: number;
  readonly box: Uint8Array;
  readonly mix: Int32Array;
  /** Columns that ShiftRows goes on by, from row to row: 1 to encipher, 3 (one back) to decipher. */
  readonly step: 1 | 3;
}

/** One block, from `from` at `at` to the same place in `to`, or to the start of a shorter `to`. */
function transform(from: Uint8Array, at: number, to: Uint8Array, { keys, rounds, box, mix, step }: Direction): void {
  let a = wordAt(from, at) ^ (keys[0] ?? 0);
  let b = wordAt(from, at + 4) ^ (keys[1] ?? 0);
  let c = wordAt(from, at + 8) ^ (keys[2] ?? 0);
  let d = wordAt(from, at + 12) ^ (keys[3] ?? 0);
  const isForward = step === 1;
  for (let key = 4; key < rounds * 4; key += 4) {
    const nextA = mixed(mix, a, isForward ? b : d, c, isForward ? d : b) ^ (keys[key] ?? 0);
    const nextB = mixed(mix, b, isForward ? c : a, d, isForward ? a : c) ^ (keys[key + 1] ?? 0);
    const nextC = mixed(mix, c, isForward ? d : b, a, isForward ? b : d) ^ (keys[key + 2] ?? 0);
    d = mixed(mix, d, isForward ? a : c, b, isForward ? c : a) ^ (keys[key + 3] ?? 0);
    a = nextA;
    b = nextB;
    c = nextC;
  }
  const last = rounds * 4;
  const start = at < to.length ? at : 0;
  putWord(to, start, substituted(box, a, isForward ? b : d, c, isForward ? d : b) ^ (keys[last] ?? 0));
  putWord(to, start + 4, substituted(box, b, isForward ? c : a, d, isForward ? a : c) ^ (keys[last + 1] ?? 0));
  putWord(to, start + 8, substituted(box, c, isForward ? d : b, a, isForward ? b : d) ^ (keys[last + 2] ?? 0));
  putWord(to, start + 12, substituted(box, d, isForward ? a : c, b, isForward ? c : a) ^ (keys[last + 3] ?? 0));
}

/** A column after SubBytes, ShiftRows and MixColumns: of each of four columns one byte. */
function mixed(mix: Int32Array, one: number, two: number, three: number, four: number): number {
  const second = mix[(two >>> 16) & 255] ?? 0;
  const third = mix[(three >>> 8) & 255] ?? 0;
  const fourth = mix[four & 255] ?? 0;
  return (
    (mix[one >>> 24] ?? 0) ^
    ((second >>> 8) | (second << 24)) ^
    ((third >>> 16) | (third << 16)) ^
    ((fourth >>> 24) | (fourth << 8))
  );
}

function substituted(box: Uint8Array, one: number, two: number, three: number, four: number): number {
  return word(box[one >>> 24], box[(two >>> 16) & 255], box[(three >>> 8) & 255], box[four & 255]);
}

function expanded(key: Uint8Array, rounds: number): Int32Array {
  const { box } = tables();
  const length = key.length / 4;
  const keys = new Int32Array(4 * (rounds + 1));
  let constant = 1;
  for (let i = 0; i < keys.length; i++) {
    if (i < length) {
      keys[i] = wordAt(key, i * 4);
      continue;
    }
    let last = keys[i - 1] ?? 0;
    if (i % length === 0) {
      last = boxed(box, (last << 8) | (last >>> 24)) ^ (constant << 24);
      constant = doubled(constant);
    } else if (length > 6 && i % length === 4) last = boxed(box, last);
    keys[i] = (keys[i - length] ?? 0) ^ last;
  }
  return keys;
}

/** Round keys for deciphering: in reverse, and those between through the inverse of MixColumns (FIPS 197, 5.3.5). */
function inverted(keys: Int32Array, rounds: number): Int32Array {
  const { box, inverseMix } = tables();
  const result = new Int32Array(keys.length);
  for (let round = 0; round <= rounds; round++) {
    for (let column = 0; column < 4; column++) {
      const key = keys[(rounds - round) * 4 + column] ?? 0;
      result[round * 4 + column] = round === 0 || round === rounds ? key : unmixed(box, inverseMix, key);
    }
  }
  return result;
}

function unmixed(box: Uint8Array, inverseMix: Int32Array, key: number): number {
  let result = 0;
  for (let row = 0; row < 4; row++) {
    const part = inverseMix[box[(key >>> (24 - 8 * row)) & 255] ?? 0] ?? 0;
    result ^= row === 0 ? part : (part >>> (8 * row)) | (part << (32 - 8 * row));
  }
  return result;
}

function boxed(box: Uint8Array, value: number): number {
  return word(box[value >>> 24], box[(value >>> 16) & 255], box[(value >>> 8) & 255], box[value & 255]);
}

function word(one = 0, two = 0, three = 0, four = 0): number {
  return (one << 24) | (two << 16) | (three << 8) | four;
}
