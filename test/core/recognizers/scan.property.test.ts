import fc from "fast-check";
import { recognizers } from "../../../src/core/recognizers";
import { runToEnd } from "../../../src/core/model/work";
import { makeScanner, scan } from "../../../src/core/recognizers/scan";

const PIECES = [
  ...[
    "password",
    "wachtwoord:",
    "login",
    "BSN",
    "IBAN",
    "order",
    "geboren",
    "Zoom",
    "\t",
    "\n",
    " ",
    "/",
    "@",
    "://",
    ";",
    "|",
    "+31",
    "(0)",
  ],
  ...["111222333", "NL91ABNA0417164300", "a@b.example", "0612345678", "Zomer2026!", "02-09-1987", "4741215472803857"],
  ...["\u200b", "\u00a0", "ﬁ", "４", "é", "\ud83d", "\ude00", "e\u0301", "İ", "ß", "\ufeff", "㎏"],
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 60 })
  .map((pieces) => pieces.join(""));

test("any text gives ordered spans inside of it that do not overlap", () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, table) => {
      let before = 0;
      for (const { start, end } of scan(text, { table })) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test("the order of the recognizers does not change what is found", () => {
  const reversed = makeScanner([...recognizers].reverse());
  fc.assert(
    fc.property(anyText, (text) => {
      const places = (spans: ReturnType<typeof scan>) => spans.map(({ start, end }) => [start, end]);
      expect(places(runToEnd(reversed(text)))).toEqual(places(scan(text)));
    }),
  );
});
