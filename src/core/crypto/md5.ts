import { padded } from "./padding";
import { bytesOfWords, lowWordAt } from "./words";

/** Bits that each round turns by, four for each group of sixteen (RFC 1321, 3.4). */
const TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Int32Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 0x100000000));

/** MD5 (RFC 1321) of the bytes: 16 bytes. Broken as a signature; old formats derive their keys with it. */
export function md5(bytes: Uint8Array): Uint8Array {
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  const blocks = padded(bytes, 64, 8, true);
  for (let at = 0; at < blocks.length; at += 64) addBlock(state, blocks, at);
  // Lower byte first: the words in reverse, and then all bytes.
  return bytesOfWords(state.reverse()).reverse();
}

function addBlock(state: Int32Array, blocks: Uint8Array, at: number): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  for (let i = 0; i < 64; i++) {
    const group = i >> 4;
    const word = lowWordAt(blocks, at + 4 * wordOf(group, i));
    const sum = (a + mixed(group, b, c, d) + (SINES[i] ?? 0) + word) | 0;
    const bits = TURNS[group * 4 + (i & 3)] ?? 0;
    a = d;
    d = c;
    c = b;
    b = (b + ((sum << bits) | (sum >>> (32 - bits)))) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
}

function wordOf(group: number, i: number): number {
  if (group === 0) return i;
  if (group === 1) return (5 * i + 1) & 15;
  return group === 2 ? (3 * i + 5) & 15 : (7 * i) & 15;
}

function mixed(group: number, b: number, c: number, d: number): number {
  if (group === 0) return (b & c) | (~b & d);
  if (group === 1) return (b & d) | (c & ~d);
  return group === 2 ? b ^ c ^ d : c ^ (b | ~d);
}
