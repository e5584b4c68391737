import { SEED, hashStep } from "./letters";

/** Codes of the capitals that tell how many letters a name shares with the one before: A for none. */
const NONE_SHARED = 65;

/**
 * Hashes of the names in a front-coded list: sorted, folded, each written as one capital for the number of letters it
 * shares with the name before it, and the rest. Shared letters are hashed once.
 */
export function hashesOfNames(coded: string): Int32Array {
  const hashes = new Int32Array(coded.length);
  /** By length, hash of the beginning of the present name. */
  const beginnings: number[] = [SEED];
  let count = 0;
  let length = 0;
  for (let at = 0; at < coded.length; at++) {
    const code = coded.charCodeAt(at);
    if (code < 97) {
      if (length > 0) hashes[count++] = beginnings[length] ?? SEED;
      length = code - NONE_SHARED;
      continue;
    }
    beginnings[length + 1] = hashStep(beginnings[length] ?? SEED, code);
    length++;
  }
  if (length > 0) hashes[count++] = beginnings[length] ?? SEED;
  return hashes.slice(0, count);
}
