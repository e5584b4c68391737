import { padded } from "./padding";
import { CUBE_ROOTS_HIGH, CUBE_ROOTS_LOW, words } from "./sha2-constants";
import { bytesOfWords, wordAt } from "./words";

/** 64-bit words as pairs of 32 bits, upper half first: JavaScript of 2016 has no larger integers. */
const START_512 = words(
  "6a09e667 f3bcc908 bb67ae85 84caa73b 3c6ef372 fe94f82b a54ff53a 5f1d36f1 510e527f ade682d1 9b05688c 2b3e6c1f 1f83d9ab fb41bd6b 5be0cd19 137e2179",
);
const START_384 = words(
  "cbbb9d5d c1059ed8 629a292a 367cd507 9159015a 3070dd17 152fecd8 f70e5939 67332667 ffc00b31 8eb44a87 68581511 db0c2e0d 64f98fa7 47b5481d befa4fa4",
);

/** SHA-512 (FIPS 180-4) of the bytes: 64 bytes. */
export function sha512(bytes: Uint8Array): Uint8Array {
  return digest(bytes, START_512, 64);
}

/** SHA-384 (FIPS 180-4) of the bytes: 48 bytes. */
export function sha384(bytes: Uint8Array): Uint8Array {
  return digest(bytes, START_384, 48);
}

function digest(bytes: Uint8Array, start: Int32Array, length: number): Uint8Array {
  const state = start.slice();
  const blocks = padded(bytes, 128, 16);
  for (let at = 0; at < blocks.length; at += 128) addBlock(state, blocks, at);
  return bytesOfWords(state).subarray(0, length);
}

const high = new Int32Array(80);
const low = new Int32Array(80);

function addBlock(state: Int32Array, blocks: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    high[i] = wordAt(blocks, at + i * 8);
    low[i] = wordAt(blocks, at + i * 8 + 4);
  }
  for (let i = 16; i < 80; i++) extend(i);
  compress(state);
}

/** Sums of lower halves stay exact: five of them are far below 2^53. */
function extend(i: number): void {
  const h15 = high[i - 15] ?? 0;
  const l15 = low[i - 15] ?? 0;
  const h2 = high[i - 2] ?? 0;
  const l2 = low[i - 2] ?? 0;
  const s0High = turn(h15, l15, 1) ^ turn(h15, l15, 8) ^ (h15 >>> 7);
  const s0Low = turn(l15, h15, 1) ^ turn(l15, h15, 8) ^ ((l15 >>> 7) | (h15 << 25));
  const s1High = turn(h2, l2, 19) ^ turn(l2, h2, 29) ^ (h2 >>> 6);
  const s1Low = turn(l2, h2, 19) ^ turn(h2, l2, 29) ^ ((l2 >>> 6) | (h2 << 26));
  const sum = (s0Low >>> 0) + (s1Low >>> 0) + ((low[i - 7] ?? 0) >>> 0) + ((low[i - 16] ?? 0) >>> 0);
  low[i] = sum;
  high[i] = s0High + s1High + (high[i - 7] ?? 0) + (high[i - 16] ?? 0) + ((sum / TWO_32) | 0);
}

const TWO_32 = 0x100000000;

/** One half of a 64-bit word turned right: of the upper half with (upper, lower), of the lower with (lower, upper). */
function turn(one: number, other: number, bits: number): number {
  return (one >>> bits) | (other << (32 - bits));
}

/** Spelled out word by word: with arrays it takes twice the time, and keys of Office files take 100,000 of it. */
function compress(state: Int32Array): void {
  let ah = state[0] ?? 0;
  let al = state[1] ?? 0;
  let bh = state[2] ?? 0;
  let bl = state[3] ?? 0;
  let ch = state[4] ?? 0;
  let cl = state[5] ?? 0;
  let dh = state[6] ?? 0;
  let dl = state[7] ?? 0;
  let eh = state[8] ?? 0;
  let el = state[9] ?? 0;
  let fh = state[10] ?? 0;
  let fl = state[11] ?? 0;
  let gh = state[12] ?? 0;
  let gl = state[13] ?? 0;
  let hh = state[14] ?? 0;
  let hl = state[15] ?? 0;
  for (let i = 0; i < 80; i++) {
    const s1High = turn(eh, el, 14) ^ turn(eh, el, 18) ^ turn(el, eh, 9);
    const s1Low = turn(el, eh, 14) ^ turn(el, eh, 18) ^ turn(eh, el, 9);
    const choiceLow = (el & fl) ^ (~el & gl);
    const low1 =
      (hl >>> 0) + (s1Low >>> 0) + (choiceLow >>> 0) + ((CUBE_ROOTS_LOW[i] ?? 0) >>> 0) + ((low[i] ?? 0) >>> 0);
    const choiceHigh = (eh & fh) ^ (~eh & gh);
    const high1 = (hh + s1High + choiceHigh + (CUBE_ROOTS_HIGH[i] ?? 0) + (high[i] ?? 0) + ((low1 / TWO_32) | 0)) | 0;
    const s0High = turn(ah, al, 28) ^ turn(al, ah, 2) ^ turn(al, ah, 7);
    const s0Low = turn(al, ah, 28) ^ turn(ah, al, 2) ^ turn(ah, al, 7);
    const low2 = (s0Low >>> 0) + (((al & bl) ^ (al & cl) ^ (bl & cl)) >>> 0);
    const high2 = (s0High + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + ((low2 / TWO_32) | 0)) | 0;
    hh = gh;
    hl = gl;
    gh = fh;
    gl = fl;
    fh = eh;
    fl = el;
    const lowE = (dl >>> 0) + ((low1 | 0) >>> 0);
    eh = (dh + high1 + ((lowE / TWO_32) | 0)) | 0;
    el = lowE | 0;
    dh = ch;
    dl = cl;
    ch = bh;
    cl = bl;
    bh = ah;
    bl = al;
    const lowA = ((low1 | 0) >>> 0) + ((low2 | 0) >>> 0);
    ah = (high1 + high2 + ((lowA / TWO_32) | 0)) | 0;
    al = lowA | 0;
  }
  add(state, 0, ah, al);
  add(state, 2, bh, bl);
  add(state, 4, ch, cl);
  add(state, 6, dh, dl);
  add(state, 8, eh, el);
  add(state, 10, fh, fl);
  add(state, 12, gh, gl);
  add(state, 14, hh, hl);
}

function add(state: Int32Array, index: number, upper: number, lower: number): void {
  const sum = ((state[index + 1] ?? 0) >>> 0) + (lower >>> 0);
  state[index] = (state[index] ?? 0) + upper + ((sum / TWO_32) | 0);
  state[index + 1] = sum;
}
