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

const columns = new Int32Array(4);
const mixed = new Int32Array(4);

/** One block, from `from` at `at` to the same place in `to`, or to the start of a shorter `to`. */
function transform(from: Uint8Array, at: number, to: Uint8Array, { keys, rounds, box, mix, step }: Direction): void {
  for (let column = 0; column < 4; column++) {
    const first = at + column * 4;
    columns[column] = word(from[first], from[first + 1], from[first + 2], from[first + 3]) ^ (keys[column] ?? 0);
  }
  for (let round = 1; round < rounds; round++) {
    for (let column = 0; column < 4; column++) {
      const one = mix[(columns[column] ?? 0) >>> 24] ?? 0;
      const two = mix[((columns[(column + step) & 3] ?? 0) >>> 16) & 255] ?? 0;
      const three = mix[((columns[(column + 2) & 3] ?? 0) >>> 8) & 255] ?? 0;
      const four = mix[(columns[(column + 3 * step) & 3] ?? 0) & 255] ?? 0;
      mixed[column] =
        one ^
        ((two >>> 8) | (two << 24)) ^
        ((three >>> 16) | (three << 16)) ^
        ((four >>> 24) | (four << 8)) ^
        (keys[round * 4 + column] ?? 0);
    }
    columns.set(mixed);
  }
  for (let column = 0; column < 4; column++) {
    const key = keys[rounds * 4 + column] ?? 0;
    const first = (at < to.length ? at : 0) + column * 4;
    to[first] = (box[(columns[column] ?? 0) >>> 24] ?? 0) ^ (key >>> 24);
    to[first + 1] = (box[((columns[(column + step) & 3] ?? 0) >>> 16) & 255] ?? 0) ^ (key >>> 16);
    to[first + 2] = (box[((columns[(column + 2) & 3] ?? 0) >>> 8) & 255] ?? 0) ^ (key >>> 8);
    to[first + 3] = (box[(columns[(column + 3 * step) & 3] ?? 0) & 255] ?? 0) ^ key;
  }
}

function expanded(key: Uint8Array, rounds: number): Int32Array {
  const { box } = tables();
  const length = key.length / 4;
  const keys = new Int32Array(4 * (rounds + 1));
  let constant = 1;
  for (let i = 0; i < keys.length; i++) {
    if (i < length) {
      keys[i] = word(key[i * 4], key[i * 4 + 1], key[i * 4 + 2], key[i * 4 + 3]);
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
