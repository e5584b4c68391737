import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";

/** Units of the longest word. */
const LONGEST_WORD = 40;

/** What says something at all. */
const LEGIBLE = /[a-z]{3}|\d{4}|\d\d[ .-]\d\d[ .-]\d/i;
const SENTENCE =
  /(?:^|[^a-z\u00c0-\u024f])[a-z\u00c0-\u024f]{5,40}(?:[,.;:)]{0,2}[ '-]\(?[a-z\u00c0-\u024f]{1,40}){4}/i;
/** Others than these are few in a line of a language; of bytes that are none, such as Chinese, they are a quarter. */
const USUAL = /[\w\s\u00c0-\u024f.,;:'"()@+-]+/g;
const MAX_UNUSUAL = 0.15;
/** Sentences that programs leave: profiles of colours, starts of programs, prompts of masters. */
const OF_PROGRAMS =
  /IEC ?61966|Viewing Condition|run in DOS mode|must be run under|Click to (?:edit|add)|^Klik om |durch Klicken|^Cliquez pour|^Haga clic/i;
const WORD = /[\w\u00c0-\u024f]{3,}/g;
// Not a part of the number of a program.
const NUMBER = /(?:^|[^\w.-])\d(?:[ .-]?\d){8,18}(?![\w-])/g;
/** Dates, and fractions. */
const NO_NUMBER = /^\W?(?:\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d|(?:19|20)\d\d[ .-]\d\d?[ .-]\d|\d{1,4}\.\d{6,}$)/;
const MAY_BE_ADDRESS = /[\w.+@\u00c0-\u024f-]{6,200}/g;
/** Not the number of a mail. */
const ADDRESS = /^(?![\da-f]{16})[a-z\d][\w.+-]{0,63}@(?:[a-z\d][a-z\d-]{0,62}\.){1,4}[a-z]{2,24}\.?$/i;

export function isLegible(line: string): boolean {
  return LEGIBLE.test(line);
}

/** A sentence, a mail address or a number of somebody: what no program leaves by itself. */
export function isTelling(line: string): boolean {
  if (line.replace(USUAL, "").length > MAX_UNUSUAL * line.length) return false;
  return (SENTENCE.test(line) && !OF_PROGRAMS.test(line)) || marksOf(line).length > 0;
}

/** Numbers and mail addresses, however they are written. */
export function marksOf(text: string): readonly string[] {
  const numbers = (text.match(NUMBER) ?? []).filter((number) => !NO_NUMBER.test(number));
  const words = text.includes("@") ? (text.match(MAY_BE_ADDRESS) ?? []) : [];
  const addresses = words.filter((word) => word.includes("@") && ADDRESS.test(word));
  return [
    ...numbers.map((number) => number.replace(/\D/g, "")),
    ...addresses.map((address) => address.toLowerCase().replace(/\.$/, "")),
  ];
}

export function wordsOf(line: string): readonly string[] {
  return line.toLowerCase().match(WORD) ?? [];
}

/** What the rest of the file holds too is no secret of it. */
export function* dropShown(words: Set<string>, texts: readonly string[]): Work<void> {
  for (const text of texts) {
    for (let at = 0; at < text.length && words.size > 0; at += BYTES_A_YIELD) {
      const piece = text.slice(at, at + BYTES_A_YIELD + LONGEST_WORD);
      for (const word of wordsOf(piece)) words.delete(word);
      for (const mark of marksOf(piece)) words.delete(mark);
      yield;
    }
  }
}
