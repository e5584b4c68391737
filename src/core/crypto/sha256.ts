import { CUBE_ROOTS_HIGH } from "./sha2-constants";
import { bytesOfWords, putWord, wordAt } from "./words";

/** Bytes hashed between two yields: about a millisecond of work. */
const BYTES_A_YIELD = 256 * 1024;
const BLOCK = 64;

/** SHA-256 (FIPS 180-4) of the bytes: 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const hash = new Sha256();
  const end = wholeBlocks(bytes);
  hash.addBlocks(bytes, 0, end);
  return hash.finish(bytes.subarray(end), bytes.length);
}

/** The same in slices, for a driver that keeps a deadline. */
export function* hashWork(bytes: Uint8Array): Generator<void, Uint8Array, void> {
  const hash = new Sha256();
  const end = wholeBlocks(bytes);
  for (let at = 0; at < end; at += BYTES_A_YIELD) {
    hash.addBlocks(bytes, at, Math.min(at + BYTES_A_YIELD, end));
    yield;
  }
  return hash.finish(bytes.subarray(end), bytes.length);
}

function wholeBlocks(bytes: Uint8Array): number {
  return bytes.length - (bytes.length % BLOCK);
}

class Sha256 {
  private readonly state = Int32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  );
  private readonly schedule = new Int32Array(64);

  addBlocks(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; at += BLOCK) this.addBlock(bytes, at);
  }

  /** `tail` is what is left after the whole blocks, `length` the number of all bytes. */
  finish(tail: Uint8Array, length: number): Uint8Array {
    const padded = new Uint8Array(tail.length < BLOCK - 8 ? BLOCK : 2 * BLOCK);
    padded.set(tail);
    padded[tail.length] = 0x80;
    putWord(padded, padded.length - 8, Math.floor(length / 0x20000000));
    putWord(padded, padded.length - 4, length << 3);
    this.addBlocks(padded, 0, padded.length);
    return bytesOfWords(this.state);
  }

  private addBlock(bytes: Uint8Array, at: number): void {
    const w = this.schedule;
    for (let i = 0; i < 16; i++) w[i] = wordAt(bytes, at + i * 4);
    for (let i = 16; i < 64; i++) {
      const w15 = w[i - 15] ?? 0;
      const w2 = w[i - 2] ?? 0;
      const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
      const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
      w[i] = ((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0;
    }
    this.compress();
  }

  /** Spelled out word by word: with arrays it takes twice the time. */
  private compress(): void {
    const { state, schedule } = this;
    let a = state[0] ?? 0;
    let b = state[1] ?? 0;
    let c = state[2] ?? 0;
    let d = state[3] ?? 0;
    let e = state[4] ?? 0;
    let f = state[5] ?? 0;
    let g = state[6] ?? 0;
    let h = state[7] ?? 0;
    for (let i = 0; i < 64; i++) {
      const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const choice = (e & f) ^ (~e & g);
      const t1 = (h + s1 + choice + (CUBE_ROOTS_HIGH[i] ?? 0) + (schedule[i] ?? 0)) | 0;
      const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + s0 + majority) | 0;
    }
    state[0] = (state[0] ?? 0) + a;
    state[1] = (state[1] ?? 0) + b;
    state[2] = (state[2] ?? 0) + c;
    state[3] = (state[3] ?? 0) + d;
    state[4] = (state[4] ?? 0) + e;
    state[5] = (state[5] ?? 0) + f;
    state[6] = (state[6] ?? 0) + g;
    state[7] = (state[7] ?? 0) + h;
  }
}

function turn(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits));
}
