import { hashOf, spread } from "./letters";

/**
 * Names are told by a shorter hash than other words: some nine thousand out of two million, so that one in 240 words
 * that are no name is taken for one. A power of two, not below the slots of the lexicon.
 */
export const NAME_RANGE = 1 << 21;
/** Bits of a distance that are written as they are. */
export const REST_BITS = 7;

/** Hash of a folded word below `NAME_RANGE`. */
export function nameHash(word: string): number {
  return shortened(hashOf(word));
}

/** What tells a name of a word's whole hash. */
export function shortened(hash: number): number {
  return spread(hash) & (NAME_RANGE - 1);
}

/**
 * Hashes of names in ascending order, from a Rice code in base64: of each the distance to the one before, less one, as so
 * many ones as it has times 128, a zero, and the rest in seven bits. What fills the end are ones.
 */
export function hashesOfNames(coded: string): Int32Array {
  const hashes = new Int32Array(coded.length);
  let count = 0;
  let hash = -1;
  /** Bits of the rest still to read, 0 in the ones. */
  let wanted = 0;
  let rest = 0;
  for (let at = 0; at < coded.length; at++) {
    const six = sixBits(coded.charCodeAt(at));
    for (let shift = 5; shift >= 0; shift--) {
      const bit = (six >> shift) & 1;
      if (wanted > 0) {
        rest = rest * 2 + bit;
        if (--wanted === 0) hashes[count++] = hash += rest + 1;
      } else if (bit === 1) hash += 1 << REST_BITS;
      else {
        wanted = REST_BITS;
        rest = 0;
      }
    }
  }
  return hashes.slice(0, count);
}

/** Value of a character of base64: A-Z, a-z, 0-9, +, /. */
function sixBits(code: number): number {
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 ? 62 : 63;
}
