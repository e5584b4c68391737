import fc from "fast-check";
import { readFile } from "../../../src/core/files/read";
import type { FileContent } from "../../../src/core/files/define";
import { MAX_TEXT } from "../../../src/core/files/limits";
import { cfbOf } from "../../support/cfb";
import { docxOf, paragraph, table } from "../../support/docx";
import { attachedFile, emlOf, multipart, piece } from "../../support/eml";
import { xlsxOf } from "../../support/xlsx";
import { bytesOf, zipOf } from "../../support/zip";

const PEOPLE = [
  ["Naam", "BSN"],
  ["Jan", 123456782],
  ["Eva", [36526, "dd-mm-yyyy"]],
] as const;
const workbook = xlsxOf({
  sheets: [
    { name: "A", rows: PEOPLE, hiddenRows: [1] },
    { name: "B", rows: PEOPLE, state: "hidden" },
  ],
});
const [mixed, pieces] = multipart("mixed", [
  piece(["Content-Type: text/html"], "<p>dag</p>"),
  attachedFile("a.xlsx", workbook),
]);

/** A good file of each kind, to be broken. */
const SEEDS: Readonly<Record<string, Uint8Array>> = {
  txt: bytesOf("Beste Zoë, tot morgen"),
  csv: bytesOf('naam;stad\n"Smit; Jan";Assen\nEva;Breda\n'),
  html: bytesOf('<html><p>dag<table><tr><td>Jan</table><a href="https://a.example">x</a>'),
  eml: emlOf(["Subject: =?utf-8?Q?Zo=C3=AB?=", mixed], pieces),
  zip: zipOf({ "a.txt": "Jan", "b.zip": zipOf({ "c.txt": "Eva" }) }),
  docx: docxOf({
    body: paragraph("dag", "<w:vanish/>") + table([["a", "b"]]),
    comments: paragraph("x"),
    author: "Jan",
  }),
  xlsx: workbook,
  cfb: cfbOf({ EncryptionInfo: Uint8Array.of(4, 0, 4, 0), EncryptedPackage: new Uint8Array(600) }),
};

/** Steps after which a file of a few kilobytes must be done. */
const MAX_STEPS = 2_000;

function readBounded(bytes: Uint8Array): FileContent {
  const work = readFile({ name: "file", bytes, depth: 0 });
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
  throw new Error("The reader does not come to an end.");
}

function expectSound({ status, reason, parts }: FileContent): void {
  expect(reason).not.toBe("crashed");
  if (status === "read" || status === "protected") expect(reason).toBeUndefined();
  else expect(reason).toBeDefined();
  expect(parts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MAX_TEXT);
}

const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), value: fc.nat(255) });

describe.each(Object.entries(SEEDS))("broken %s", (_, seed) => {
  test("some bytes changed", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Uint8Array.from(seed);
        for (const { at, value } of changes) bytes[Math.floor(at * (bytes.length - 1))] = value;
        expectSound(readBounded(bytes));
      }),
      { numRuns: 300 },
    );
  });

  test("cut off anywhere", () => {
    fc.assert(
      fc.property(fc.nat(seed.length), (length) => expectSound(readBounded(seed.subarray(0, length)))),
      { numRuns: 100 },
    );
  });
});

describe("broken insides", () => {
  /** XML pieces in any order: tags that match nothing, attributes without an end, entities. */
  const xml = fc.array(
    fc.constantFrom(
      "<w:p>",
      "</w:p>",
      "<w:r>",
      "</w:r>",
      "<w:t>",
      "a",
      "&amp;",
      "&#0;",
      "&x;",
      "<row>",
      "</row>",
      "<c t='s'>",
      "</c>",
      "<v>",
      "9",
      '<c r="ZZZZ9" s="-1">',
      "<si>",
      "</si>",
      "<t>",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<w:tc>",
      "</w:tr>",
      "<w:del>",
      '<x a="',
      "<",
      ">",
      "</",
      "\ud800",
    ),
    { maxLength: 40 },
  );

  test.each([
    ["word/document.xml", "docx"],
    ["word/comments.xml", "docx"],
    ["xl/workbook.xml", "xlsx"],
    ["xl/worksheets/sheet1.xml", "xlsx"],
    ["xl/sharedStrings.xml", "xlsx"],
    ["xl/styles.xml", "xlsx"],
    ["[Content_Types].xml", "xlsx"],
  ])("%s", (name, format) => {
    const main = format === "docx" ? "word/document.xml" : "xl/workbook.xml";
    fc.assert(
      fc.property(xml, (pieces) => {
        expectSound(readBounded(zipOf({ [main]: "<x/>", [name]: pieces.join("") })));
      }),
      { numRuns: 150 },
    );
  });
});
