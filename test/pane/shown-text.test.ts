import fc from "fast-check";
import { isolated, piecesOf, shortened, withoutMarks } from "../../src/pane/shown-text";

describe("a name as it is shown", () => {
  test.each([
    ["Eva Smit", "Eva Smit"],
    ["  Eva\r\nSmit ", "Eva Smit"],
    ["\u202egnp.exe", "gnp.exe"],
    ["a\u0000b\u200b", "ab"],
    ["half \ud83d of a pair", "half  of a pair"],
    ["<b>Eva</b>", "<b>Eva</b>"],
    ["__proto__", "__proto__"],
    ["x".repeat(40), "x".repeat(40)],
    [`${"x".repeat(60)}2026.csv`, `${"x".repeat(25)}…${"x".repeat(6)}2026.csv`],
    ["\u{1f600}".repeat(41), `${"\u{1f600}".repeat(25)}…${"\u{1f600}".repeat(14)}`],
  ])("%j", (given, shown) => {
    expect(shortened(given)).toBe(shown);
  });

  test("stays a name inside of a sentence, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const pieces = piecesOf(`Before ${isolated(name)} after.`);
        const shown = shortened(name);
        expect(Array.from(shown).length).toBeLessThanOrEqual(40);
        expect(pieces.map(({ text }) => text).join("")).toBe(`Before ${shown} after.`);
        expect(pieces.filter(({ isName }) => isName).map(({ text }) => text)).toEqual(shown === "" ? [] : [shown]);
      }),
    );
  });

  test("is bare text where no markup can be", () => {
    expect(withoutMarks(`Look at ${isolated("a.csv")} and ${isolated("b.csv")}`)).toBe("Look at a.csv and b.csv");
  });
});
