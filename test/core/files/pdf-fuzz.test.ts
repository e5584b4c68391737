import fc from "fast-check";
import { firstFree, flate, pagesPdf, pdfOf, savedAgain, written } from "../../support/pdf";
import { expectSound, testBroken } from "./fuzzing";

const one = firstFree(1);
const rich = (table: "table" | "stream" | "none") =>
  pagesPdf(
    {
      pages: [{ content: `${written("Dag Jan")} /X1 Do`, dictionary: `/Annots[${one + 2} 0 R]` }],
      catalog: `/AcroForm<</Fields[${one + 2} 0 R]>>/Names<</EmbeddedFiles<</Names[(a) ${one + 3} 0 R]>>>>/Outlines<</First ${one + 5} 0 R>>/OCProperties<</D<</OFF[${one + 5} 0 R]>>>>`,
      fonts: `/F2 ${one} 0 R`,
      resources: `/XObject<</X1 ${one + 6} 0 R>>`,
      more: [
        `<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode ${one + 1} 0 R/DescendantFonts[<</W[1[500]3 9 400]>>]>>`,
        flate("1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0001> <0009> <0041> endbfrange"),
        "<</Subtype/Widget/FT/Tx/T(naam)/V(Jan)/Contents(nota)>>",
        `<</F(a.txt)/EF<</F ${one + 4} 0 R>>>>`,
        flate("Eva"),
        "<</Title(Een)>>",
        flate("BT /F2 9 Tf <0001000300050007> Tj ET", "/Subtype/Form"),
      ],
    },
    { table },
  );

/** Good files, to be broken. */
const SEEDS: Readonly<Record<string, Uint8Array>> = {
  "PDF with a table": rich("table"),
  "PDF packed in streams": rich("stream"),
  "PDF without a table": rich("none"),
  "PDF saved again": savedAgain(rich("table"), { 5: flate(written("Dag Eva")) }),
  "PDF locked for others": pagesPdf({ pages: [written("Dag Jan")] }, { lock: { revision: 4 } }),
};

testBroken(SEEDS);

/** Pieces of the language in any order. */
const pieces = fc.array(
  fc.constantFrom(
    ...[
      "<<",
      ">>",
      "[",
      "]",
      "(a",
      "a)",
      "<41",
      ">",
      "/F1",
      "/X1",
      "/OC",
      "9",
      "-1.5",
      "--2",
      "1e9",
      "5 0 R",
      "4 0 obj",
    ],
    ...[
      "BT",
      "ET",
      "Tf",
      "Tj",
      "TJ",
      "Td",
      "Tm",
      "T*",
      "'",
      '"',
      "q",
      "Q",
      "cm",
      "Do",
      "BDC",
      "BMC",
      "EMC",
      "BI",
      "ID",
      "EI",
    ],
    ...[
      "stream",
      "endstream",
      "endobj",
      "%",
      "\\",
      "#zz",
      "\u0000",
      "true",
      "null",
      "Tr",
      "Tz",
      "99999999999999999999",
    ],
  ),
  { maxLength: 40 },
);

describe("broken insides of a PDF", () => {
  test("of a page", () => {
    fc.assert(
      fc.property(pieces, (words) => expectSound(pagesPdf({ pages: [words.join(" ")] }))),
      { numRuns: 300 },
    );
  });

  test("of its objects", () => {
    fc.assert(
      fc.property(pieces, pieces, fc.constantFrom("table", "stream", "none"), (one, other, table) => {
        const objects = ["<</Type/Catalog/Pages 2 0 R>>", one.join(" "), other.join(" ")];
        expectSound(pdfOf({ objects, table }));
      }),
      { numRuns: 300 },
    );
  });
});
