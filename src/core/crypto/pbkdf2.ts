import { hmac, hmacPads, joined } from "./hmac";
import { sha1, sha1Block, sha1Start } from "./sha1";
import { putWord } from "./words";

/** Bytes of a hash, and of a block that is hashed. */
const HASH = 20;
const BLOCK = 64;
/** About a millisecond. */
const ROUNDS_A_YIELD = 500;

/**
 * PBKDF2 (RFC 8018, 5.2) with HMAC-SHA-1, as archives and OpenDocument use it. `length` in bytes; `first`: the block of
 * 20 bytes that it begins with. What HMAC makes of the password is made once for all rounds: that halves the work.
 */
export function* pbkdf2Sha1(
  password: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  length: number,
  first = 0,
): Generator<void, Uint8Array, void> {
  const [innerPad, outerPad] = hmacPads(sha1, BLOCK, password);
  const inner = stateAfter(innerPad);
  const outer = stateAfter(outerPad);
  const state = sha1Start();
  // The hash at hand, as it is hashed behind a pad.
  const last = new Uint8Array(BLOCK);
  last[HASH] = 0x80;
  putWord(last, BLOCK - 4, (BLOCK + HASH) * 8);
  const result = new Uint8Array(Math.ceil(length / HASH) * HASH);
  for (let at = 0; at < length; at += HASH) {
    const count = first + at / HASH + 1;
    const number = Uint8Array.of(count >>> 24, count >>> 16, count >>> 8, count);
    last.set(hmac(sha1, BLOCK, password, joined(salt, number)));
    for (let i = 0; i < HASH; i++) result[at + i] = last[i] ?? 0;
    for (let round = 1; round < rounds; round++) {
      for (const pad of [inner, outer]) {
        state.set(pad);
        sha1Block(state, last, 0);
        for (let i = 0; i < state.length; i++) putWord(last, i * 4, state[i] ?? 0);
      }
      for (let i = 0; i < HASH; i++) result[at + i] = (result[at + i] ?? 0) ^ (last[i] ?? 0);
      if (round % ROUNDS_A_YIELD === 0) yield;
    }
  }
  return result.subarray(0, length);
}

function stateAfter(pad: Uint8Array): Int32Array {
  const state = sha1Start();
  sha1Block(state, pad, 0);
  return state;
}
