import { padded } from "./padding";
import { bytesOfWords, wordAt } from "./words";

const schedule = new Int32Array(80);

/** SHA-1 (FIPS 180-4) of the bytes: 20 bytes. Broken as a signature; old formats derive their keys with it. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const state = sha1Start();
  const blocks = padded(bytes, 64, 8);
  for (let at = 0; at < blocks.length; at += 64) sha1Block(state, blocks, at);
  return bytesOfWords(state);
}

export function sha1Start(): Int32Array {
  return Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
}

/** Takes 64 bytes into the state. */
export function sha1Block(state: Int32Array, blocks: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) schedule[i] = wordAt(blocks, at + i * 4);
  for (let i = 16; i < 80; i++) {
    const mixed = (schedule[i - 3] ?? 0) ^ (schedule[i - 8] ?? 0) ^ (schedule[i - 14] ?? 0) ^ (schedule[i - 16] ?? 0);
    schedule[i] = (mixed << 1) | (mixed >>> 31);
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  for (let i = 0; i < 80; i++) {
    const next = (((a << 5) | (a >>> 27)) + roundOf(i, b, c, d) + e + (schedule[i] ?? 0)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
}

/** Function and constant of a round (4.1.1, 4.2.1). */
function roundOf(i: number, b: number, c: number, d: number): number {
  if (i < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (i < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (i < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}
