/** Classes of characters in `FOLDED`; what is above `LAST_CLASS` is a letter, folded. */
export const OTHER = 0;
export const DIGIT = 1;
export const AT = 2;
const COLON = 3;
export const LAST_CLASS = 3;

/** No decomposition gives these their plain letter. */
const PLAIN = new Map(
  ["ßs", "øo", "đd", "łl", "æa", "œo", "ıi", "ðd", "þt"].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** For each UTF-16 unit its class, or its letter in lower case without accents (Latin, Greek, Cyrillic). */
export const FOLDED: Uint16Array = makeTable();

function makeTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0x41; code < 0x530; code++) {
    const letter = String.fromCharCode(code).toLowerCase().normalize("NFD").charAt(0);
    const plain = PLAIN.get(letter) ?? letter;
    if (plain.toLowerCase() !== plain.toUpperCase()) table[code] = plain.charCodeAt(0);
  }
  for (let digit = 48; digit < 58; digit++) table[digit] = DIGIT;
  table[64] = AT;
  table[58] = COLON;
  return table;
}

/** Hash of no letters. */
export const SEED = 0x811c9dc5 | 0;

/** One step of FNV-1a over folded letters. */
export function hashStep(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** Hash of a folded word. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/** Brings the high bits of a hash, which are the better ones, down to where a table takes its slot from. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

export function isLetterCode(code: number): boolean {
  return (FOLDED[code] ?? OTHER) > LAST_CLASS;
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters folded, every other character as a space. */
export function folded(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at++) {
    const fold = FOLDED[text.charCodeAt(at)] ?? OTHER;
    result += fold > LAST_CLASS ? String.fromCharCode(fold) : " ";
  }
  return result;
}
