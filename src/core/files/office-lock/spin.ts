import { joined, type Hash } from "../../crypto/hmac";
import type { Work } from "../define";
import { utf16Bytes } from "./bytes";

/** A few milliseconds. */
const ROUNDS_A_YIELD = 500;

/** The hash of salt and password, hashed `rounds` times more behind the number of each round (MS-OFFCRYPTO 2.3.4.11). */
export function* spun(hash: Hash, salt: Uint8Array, password: string, rounds: number): Work<Uint8Array> {
  let last = hash(joined(salt, utf16Bytes(password)));
  const input = new Uint8Array(4 + last.length);
  const view = new DataView(input.buffer);
  for (let round = 0; round < rounds; round++) {
    view.setUint32(0, round, true);
    input.set(last, 4);
    last = hash(input);
    if (round % ROUNDS_A_YIELD === 0) yield;
  }
  return last;
}
