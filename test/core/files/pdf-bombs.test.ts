import { runUntil } from "../../../src/core/model/work";
import { readFile } from "../../../src/core/files/read";
import { firstFree, flate, pagesPdf, pdfOf, savedAgain, written, type PdfObject } from "../../support/pdf";

const one = firstFree(1);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
const FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
const onePage = (contents: string, more: readonly PdfObject[]) =>
  pdfOf({
    objects: [
      CATALOG,
      "<</Kids[3 0 R]>>",
      `<</Type/Page/Contents ${contents}/Resources<</Font<</F1 4 0 R>>>>>>`,
      FONT,
      ...more,
    ],
  });
/** A file whose objects are marked, but which has no table. */
const loose = (body: string) => latin1(`%PDF-1.4\n1 0 obj ${CATALOG} endobj ${body} trailer <</Root 1 0 R>>`);

const BOMBS: readonly (readonly [title: string, bytes: () => Uint8Array, reason: string])[] = [
  [
    "a page tree that is its own child",
    () => pdfOf({ objects: [CATALOG, "<</Kids[2 0 R 2 0 R 3 0 R]>>", "<</Type/Page>>"] }),
    "",
  ],
  [
    "a deep page tree",
    () => pdfOf({ objects: [CATALOG, ...times(5_000, (at) => `<</Kids[${at + 3} 0 R]>>`)] }),
    "damaged",
  ],
  [
    "one page a million times",
    () => pdfOf({ objects: [CATALOG, `<</Kids[${"3 0 R ".repeat(1_000_000)}]>>`, "<</Type/Page>>"] }),
    "",
  ],
  ["a million objects", () => loose(times(1_000_000, (at) => `${at + 2} 0 obj 0 endobj`).join("\n")), "damaged"],
  [
    "a table of a million entries",
    () =>
      latin1(
        `%PDF-1.4\n1 0 obj ${CATALOG} endobj\nxref\n0 1000000\n${"0000000009 00000 n \n".repeat(1_000_000)}trailer <</Root 1 0 R>>\nstartxref\n50\n%%EOF`,
      ),
    "damaged",
  ],
  ["deep arrays", () => loose(`2 0 obj ${"[".repeat(1_000_000)} endobj`), "damaged"],
  ["deep dictionaries", () => loose(`2 0 obj ${"<</A".repeat(500_000)} endobj`), ""],
  ["texts that never end", () => loose(times(100_000, (at) => `${at + 2} 0 obj (`).join("\n")), "damaged"],
  [
    "arrays that never end",
    () =>
      loose(
        `2 0 obj <</Kids[${times(50_000, (at) => `${at + 3} 0 R`).join(" ")}]>> endobj ${times(50_000, (at) => `${at + 3} 0 obj [ 1 2 3 `).join(" ")}`,
      ),
    "damaged",
  ],
  ["a length that is its own stream", () => onePage("5 0 R", [{ dictionary: "/X 1", stream: "BT (a) Tj ET" }]), ""],
  [
    "objects in streams that grow",
    () =>
      pdfOf({
        objects: [CATALOG, ...times(8, () => flate(Buffer.alloc(60_000_000), "/Type/ObjStm/N 1/First 9"))],
        table: "none",
      }),
    "too-large",
  ],
  [
    "a stream that promises a million objects",
    () =>
      pdfOf({
        objects: [CATALOG, flate("1 0 ".repeat(2_000_000), "/Type/ObjStm/N 9999999/First 8000000")],
        table: "none",
      }),
    "damaged",
  ],
  [
    "forms that draw each other",
    () =>
      pagesPdf({
        pages: ["/X0 Do"],
        resources: `/XObject<<${times(16, (at) => `/X${at} ${one + at} 0 R`).join("")}>>`,
        more: times(16, (at) =>
          flate(at < 15 ? `/X${at + 1} Do `.repeat(10) : "BT /F1 9 Tf (a) Tj ET", "/Subtype/Form"),
        ),
      }),
    "too-large",
  ],
  [
    "one page content over and over",
    () => onePage(`[${"5 0 R ".repeat(100_000)}]`, [flate("BT /F1 9 Tf (a) Tj ET ".repeat(5_000))]),
    "too-large",
  ],
  [
    "fonts that map all codes",
    () =>
      pagesPdf({
        pages: [`BT ${times(3_000, (at) => `/G${at} 9 Tf (a) Tj`).join(" ")} ET`],
        fonts: times(
          3_000,
          (at) =>
            `/G${at}<</Subtype/Type0/Encoding/Identity-H/ToUnicode ${one} 0 R/DescendantFonts[<</W[0 65535 500]>>]>>`,
        ).join(""),
        more: [flate("1 beginbfrange <0000> <ffff> <0000> endbfrange")],
      }),
    "too-large",
  ],
  [
    "notes that all pages share",
    () =>
      pagesPdf({
        pages: times(500, () => ({ content: written("a"), dictionary: `/Annots ${firstFree(500)} 0 R` })),
        more: [`[${`${firstFree(500) + 1} 0 R `.repeat(50_000)}]`, "<</Subtype/Text/Contents(a)>>"],
      }),
    "too-large",
  ],
  [
    "streams without an end",
    () => {
      const pages = times(3_000, (at) => `<</Type/Page/Contents ${at + 10_000} 0 R>>`);
      const streams = times(3_000, (at) => `${at + 10_000} 0 obj <<>> stream\n${"x".repeat(2_000)}`);
      return loose(`2 0 obj <</Kids[${pages.join("")}]>> endobj ${streams.join("\n")}`);
    },
    "too-large",
  ],
  [
    "versions that lead to each other",
    () => savedAgain(savedAgain(pagesPdf({ pages: [written("a")] }), {}, "/Prev 9"), {}),
    "",
  ],
  [
    "a hundred versions",
    () =>
      times(100, (at) => at).reduce(
        (file, at) => savedAgain(file, { 5: flate(written(`versie ${at}`)) }),
        pagesPdf({ pages: [written("a")] }),
      ),
    "",
  ],
  [
    "an outline of a long circle",
    () =>
      pagesPdf({
        pages: [written("a")],
        catalog: `/Outlines<</First ${one} 0 R>>`,
        more: times(50_000, (at) => `<</Title(a)/Next ${at === 49_999 ? one : one + at + 1} 0 R>>`),
      }),
    "",
  ],
  [
    "names that lead to each other",
    () =>
      pagesPdf({
        pages: [written("a")],
        catalog: `/Names<</EmbeddedFiles ${one} 0 R>>`,
        more: [`<</Kids[${`${one} 0 R ${one + 1} 0 R `.repeat(10_000)}]>>`, `<</Kids[${one} 0 R]>>`],
      }),
    "",
  ],
  [
    "one file inside many times",
    () =>
      pagesPdf({
        pages: [written("a")],
        catalog: `/Names<</EmbeddedFiles<</Names[${`(a) ${one} 0 R `.repeat(50_000)}]>>>>`,
        more: [`<</F(a.txt)/EF<</F ${one + 1} 0 R>>>>`, flate("Jan")],
      }),
    "",
  ],
  [
    "files in files",
    () =>
      times(6, (at) => at).reduce(
        (inner) =>
          pagesPdf({
            pages: [written("a")],
            catalog: `/Names<</EmbeddedFiles<</Names[(a) ${one} 0 R]>>>>`,
            more: [`<</F(a.pdf)/EF<</F ${one + 1} 0 R>>>>`, flate(inner)],
          }),
        pagesPdf({ pages: [written("a")] }),
      ),
    "too-deep",
  ],
];

/** Steps after which any file must be done. */
const MAX_STEPS = 20_000;

describe("bombs in PDFs end with the reason", () => {
  test.each(BOMBS)("%s", (_, make, reason) => {
    let steps = 0;
    const bytes = make();
    const content = runUntil(readFile({ name: "x", bytes, depth: 0 }), () => ++steps > MAX_STEPS);
    expect(content.state).toBe("present");
    if (content.state !== "missing") expect(content.value.reason ?? "").toBe(reason);
  });
});
