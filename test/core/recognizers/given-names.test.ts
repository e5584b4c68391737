import { folded, hashOf } from "../../../src/core/recognizers/engine/letters";
import { hashesOfNames, NAME_RANGE, nameHash, shortened } from "../../../src/core/recognizers/engine/names";
import { GIVEN_NAMES } from "../../../src/core/recognizers/names/given-names";
import { isGivenName } from "../../../src/core/recognizers/shared/given-names";
import { Random } from "../../support/random";

/** Of words that are no name so many are taken for one at most. */
const MOST_MISTAKEN = 0.005;
const WORDS = 20_000;

describe("given names", () => {
  test.each(
    "Anna,Wim,Geertruida,José,Zoë,Jürgen,Anaïs,Małgorzata,Søren,Fatima,Giuseppe,Dragana,Ioana,Hervé,Anne-Fleur".split(
      ",",
    ),
  )("%s is one", (name) => {
    expect(isGivenName(name)).toBe(true);
  });

  test.each("Invoice,Maandag,Rechnung,Bonjour,Straße,Tafel,Password,Amsterdam".split(","))("%s is none", (word) => {
    expect(isGivenName(word)).toBe(false);
  });

  test("are sorted, distinct and in range", () => {
    const hashes = [...hashesOfNames(GIVEN_NAMES)];
    expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b));
    expect(hashes.every((hash) => hash >= 0 && hash < NAME_RANGE)).toBe(true);
    expect(hashes.length).toBeGreaterThan(8000);
  });

  test("are told by a part of the hash that the engine makes of a word", () => {
    expect(nameHash(folded("Zoë"))).toBe(shortened(hashOf("zoe")));
  });

  test("leave other words alone, all but a few", () => {
    const random = new Random(7);
    let mistaken = 0;
    for (let count = 0; count < WORDS; count++) {
      const word = Array.from({ length: 12 }, () => String.fromCharCode(97 + random.whole(0, 25))).join("");
      if (isGivenName(word)) mistaken++;
    }
    expect(mistaken / WORDS).toBeLessThan(MOST_MISTAKEN);
  });

  // 0 0000101 (5), 0 0000000 (6), 10 0000001 (136), filled with ones.
  test("are read from a Rice code", () => {
    expect([...hashesOfNames("BQCA/")]).toEqual([5, 6, 136]);
    expect([...hashesOfNames("")]).toEqual([]);
  });
});
