import type { Work } from "../define";
import { BYTES_A_YIELD } from "../limits";

/** What stands between spaces and punctuation. */
const WORD = /[^\s"'()*,.:;<>[\]_|-]+/g;

/** Tells which lines of a text hold something that no text before it held. */
export class NewLines {
  private readonly words = new Set<string>();

  /** Lines with a new word: other forms of a mail break their lines elsewhere. */
  *of(text: string): Work<readonly string[]> {
    const found: string[] = [];
    let sinceYield = 0;
    for (const line of text.split("\n")) {
      const words = line.match(WORD) ?? [];
      if (words.some((word) => !this.words.has(word))) found.push(line);
      for (const word of words) this.words.add(word);
      sinceYield += 4 * line.length;
      if (sinceYield < BYTES_A_YIELD) continue;
      sinceYield = 0;
      yield;
    }
    return found;
  }
}
