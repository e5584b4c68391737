import { SEED, FOLDED, hashStep, isLetterCode } from "../engine/letters";
import { hashesOfNames, shortened } from "../engine/names";
import { GIVEN_NAMES } from "../names/given-names";

let known: Int32Array | undefined;

/** Shortened hashes of all names, ascending. Unpacked once. */
export function givenNameHashes(): Int32Array {
  return (known = known ?? hashesOfNames(GIVEN_NAMES));
}

/** Is one part of the word a known given name: "Anna", "Anne-Fleur"? */
export function isGivenName(word: string): boolean {
  const names = givenNameHashes();
  let hash = SEED;
  for (let at = 0; at <= word.length; at++) {
    const code = word.charCodeAt(at);
    if (isLetterCode(code)) hash = hashStep(hash, FOLDED[code] ?? 0);
    else if (hash !== SEED && has(names, shortened(hash))) return true;
    else hash = SEED;
  }
  return false;
}

function has(hashes: Int32Array, hash: number): boolean {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash;
}
