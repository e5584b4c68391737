import { defaultScanner, scan } from "../../../src/core/recognizers/scan";
import { scanInPieces } from "../../../src/core/recognizers/scan-pieces";

function inPieces(text: string, table = false) {
  const work = scanInPieces(text, defaultScanner(), { table });
  for (let yields = 0; ; yields++) {
    const step = work.next();
    if (step.done === true) return { spans: step.value, yields };
  }
}

const PARAGRAPH =
  "Hi,\n\nthe BSN of Roos is 111222333, her mail roos@klant.example.\nPassword: Welkom2024!x\n\nNothing else today.\n\n";
const ROWS = Array.from({ length: 20_000 }, (_, index) => `Klant ${index}\t111222333\t14-04-1994`);

test("a short text is one piece", () => {
  expect(inPieces(PARAGRAPH)).toEqual({ spans: scan(PARAGRAPH), yields: 0 });
});

test("a long text gives the same as at once", () => {
  const text = PARAGRAPH.repeat(5_000);
  const { spans, yields } = inPieces(text);
  expect(yields).toBeGreaterThan(3);
  expect(spans).toEqual(scan(text));
});

test("each piece of a table knows its headings", () => {
  const text = `Klanten 2026\nNaam\tBSN\tGeboortedatum\n${ROWS.join("\n")}`;
  const { spans, yields } = inPieces(text, true);
  expect(yields).toBeGreaterThan(3);
  expect(spans.filter(({ type }) => type === "NATIONAL_ID")).toHaveLength(ROWS.length);
  expect(spans).toEqual(scan(text, { table: true }));
});

test("a text without line ends is cut between words, one without blanks anywhere", () => {
  expect(inPieces("roos@klant.example ".repeat(20_000)).spans).toHaveLength(20_000);
  expect(inPieces("x".repeat(400_000)).spans).toEqual([]);
});
