import { f64, joined, u16, u32, u8, utf16 } from "../../support/binary";
import { docxOf, paragraph } from "../../support/docx";
import {
  cell12,
  record12,
  wide,
  xlsbOf,
  type BinaryCell,
  type BinarySheetParts,
  type XlsbParts,
} from "../../support/xlsb";
import { zipOf } from "../../support/zip";
import type { ReadCase } from "./reading";

const people: readonly (readonly BinaryCell[])[] = [
  ["Naam", "BSN", "Plaats"],
  ["Jan", 123456782, "Assen"],
  ["Eva", 111222333, "Breda"],
];
const table = "Naam\tBSN\tPlaats\nJan\t123456782\tAssen\nEva\t111222333\tBreda";

function reads(
  title: string,
  sheet: Partial<BinarySheetParts>,
  parts: NonNullable<ReadCase["parts"]>,
  more: Partial<XlsbParts> = {},
): ReadCase {
  const file = () => xlsbOf({ sheets: [{ name: "Lijst", rows: people, ...sheet }], ...more });
  return { title, name: "list.xlsb", file, format: "xlsb", parts };
}
/** One sheet of one row. */
const shows = (title: string, row: readonly BinaryCell[], text: string, more: Partial<XlsbParts> = {}) =>
  reads(title, { rows: [row] }, { "sheet 'Lijst'": text }, more);

const beside = (title: string, more: Partial<XlsbParts>, parts: NonNullable<ReadCase["parts"]>) =>
  reads(title, {}, { "sheet 'Lijst'": table, ...parts }, more);
/** A name that stands for a formula of these bytes. */
const named = (name: string, formula: Uint8Array) =>
  record12(39, u32(0), u8(0), u32(0xffffffff), wide(name), u32(formula.length), formula);
const textToken = (text: string) => joined(u8(0x17), u16(text.length), utf16(text));
const field = (name: string, kinds: number, ...items: readonly Uint8Array[]) =>
  joined(record12(183, u16(4), new Uint8Array(18), wide(name)), record12(189, u16(kinds), u32(items.length)), ...items);
const definition = joined(
  field("Naam", 8, record12(24, wide("Jan")), record12(31, wide("Eva"), u16(0), u32(0))),
  field("Leeftijd", 0x40),
  field("Plaats", 8),
  field("Sinds", 4),
  joined(
    record12(183, u16(0), new Uint8Array(18), wide("Kwartaal")),
    record12(191, u16(2), u32(2), wide("K1"), wide("K2")),
  ),
);
const since = joined(u16(2020, 3), u8(9, 0, 0, 0));
const pivot = (records: Uint8Array | undefined): Partial<XlsbParts> => ({
  more: [
    ["xl/pivotCache/pivotCacheDefinition1.bin", "pivotCacheDefinition", definition],
    ...(records === undefined ? [] : [["xl/pivotCache/pivotCacheRecords1.bin", "pivotCacheRecords", records] as const]),
  ],
  relationships: {
    "xl/pivotCache/_rels/pivotCacheDefinition1.bin.rels": [["rId1", "pivotCacheRecords", "pivotCacheRecords1.bin"]],
  },
});
const heads = "Naam\tLeeftijd\tPlaats\tSinds\tKwartaal";

export const xlsbCases: readonly ReadCase[] = [
  reads("a table", {}, { "sheet 'Lijst'": table }),
  shows(
    "all kinds of cells",
    [
      cell12(2, 0, 0, u32((42 << 2) | 2)),
      cell12(2, 1, 0, u32((1234 << 2) | 3)),
      cell12(3, 2, 0, u8(42)),
      cell12(4, 3, 0, u8(1)),
      cell12(6, 4, 0, wide("los")),
      cell12(8, 5, 0, wide("Jan")),
      cell12(9, 6, 0, f64(7.5)),
      cell12(10, 7, 0, u8(0)),
      cell12(11, 8, 0, u8(7)),
      cell12(62, 9, 0, joined(u8(1), wide("bont"))),
    ],
    "42\t12.34\t#N/A\tTRUE\tlos\tJan\t7.5\tFALSE\t#DIV/0!\tbont",
  ),
  shows(
    "cells that do not say their column",
    [cell12(5, 2, 0, f64(1)), record12(16, u32(0), f64(2)), record12(17, u32(0), wide("drie"))],
    "1\t2\tdrie",
  ),
  shows("blank cells", [cell12(1, 0, 0, u8()), "b"], "b"),
  shows(
    "dates, padded and masked numbers",
    [
      [36526, 1],
      [1234567, 2],
      [612345678, 3],
      [0.25, 4],
    ],
    "01-01-2000\t001234567\t06-12345678\t6:00",
    { formats: ["dd-mm-yyyy", "000000000", "00-00000000", "h:mm"] },
  ),
  shows("dates of the calendar of 1904", [[35064, 1]], "01-01-2000", {
    formats: ["dd-mm-yyyy"],
    before: [record12(153, u32(1))],
  }),
  shows("line breaks in a cell", ["Jan\nSmit"], "Jan Smit"),
  reads("a hidden sheet", { state: 1 }, { "sheet 'Lijst' (hidden)": table }),
  reads("a sheet hidden from the menu too", { state: 2 }, { "sheet 'Lijst' (hidden)": table }),
  reads(
    "hidden rows",
    { hiddenRows: [2] },
    {
      "sheet 'Lijst'": "Naam\tBSN\tPlaats\nJan\t123456782\tAssen",
      "sheet 'Lijst'/hidden rows (hidden)": "Naam\tBSN\tPlaats\nEva\t111222333\tBreda",
    },
  ),
  reads(
    "rows hidden unless they say otherwise",
    { before: [record12(485, u32(0), u16(8, 300, 2, 0))] },
    { "sheet 'Lijst'/hidden rows (hidden)": table },
  ),
  reads(
    "hidden columns",
    { hiddenColumns: [1] },
    {
      "sheet 'Lijst'": "Naam\t\tPlaats\nJan\t\tAssen\nEva\t\tBreda",
      "sheet 'Lijst'/hidden columns (hidden)": "BSN\n123456782\n111222333",
    },
  ),
  reads(
    "a column of no width",
    { before: [record12(60, u32(0, 1, 0, 0), u16(0))] },
    {
      "sheet 'Lijst'": "Plaats\nAssen\nBreda",
      "sheet 'Lijst'/hidden columns (hidden)": "Naam\tBSN\nJan\t123456782\nEva\t111222333",
    },
  ),
  reads(
    "cells that show nothing",
    { rows: [["a", [1, 1], [2, 2], [3, 3]]] },
    {
      "sheet 'Lijst'": "a\t\t\t3",
      "sheet 'Lijst'/invisible text (hidden)": "1\t2",
    },
    { formats: [";;;"] },
  ),
  beside("texts that no cell uses", { unusedTexts: ["Piet", "Klaas"] }, { "unused texts (hidden)": "Piet\nKlaas" }),
  reads(
    "comments",
    {
      comments: [
        record12(632, wide("Jan")),
        record12(635, u32(0)),
        record12(637, u8(0), wide("bel Eva")),
        record12(635, u32(9)),
        record12(637, u8(0), wide("ja")),
      ],
    },
    {
      "sheet 'Lijst'": table,
      "sheet 'Lijst'/comments (hidden)": "Jan: bel Eva\nja",
    },
  ),
  beside(
    "names that hold a value",
    { after: [named("wachtwoord", textToken("geheim123")), named("b", u8(0x3a, 0, 0)), named("c", u8(0x1e, 5, 0))] },
    {
      "defined names (hidden)": "wachtwoord\tgeheim123",
    },
  ),
  reads(
    "links, header and lists of choices",
    {
      links: ["mailto:eva@b.example"],
      after: [
        record12(479, u16(0), wide("&LVertrouwelijk&R&P"), u32(0xffffffff)),
        record12(64, u32(3, 1), new Uint8Array(16), u32(0xffffffff, 0, 0, 0), u32(9), textToken("Jan,Eva")),
        record12(64, u32(1, 0), u32(0, 0, 0), wide("Vul in"), u32(9), textToken("geen lijst")),
      ],
    },
    {
      "sheet 'Lijst'": table,
      "sheet 'Lijst'/links": "mailto:eva@b.example",
      "sheet 'Lijst'/header and footer": "Vertrouwelijk",
      "sheet 'Lijst'/input messages": "Vul in",
      "sheet 'Lijst'/lists of choices (hidden)": "Jan,Eva",
    },
  ),
  beside("author", { author: "Eva" }, { "properties (metadata)": "creator: Eva" }),
  beside(
    "a pivot cache with its rows",
    pivot(joined(record12(33, u32(1), f64(41), wide("Assen"), since), record12(33, u32(0), f64(7)))),
    { "pivot cache 1 (hidden)": `${heads}\nEva\t41\tAssen\t2020-03-09\nJan\t7\t\t` },
  ),
  beside(
    "a pivot cache of rows of values",
    pivot(
      joined(
        record12(34),
        record12(26, u32(1)),
        record12(21, f64(41)),
        record12(24, wide("Assen")),
        record12(25, since),
        record12(34),
        record12(26, u32(0)),
        record12(20),
      ),
    ),
    { "pivot cache 1 (hidden)": `${heads}\nEva\t41\tAssen\t2020-03-09\nJan\t` },
  ),
  beside("a pivot cache that kept the names alone", pivot(undefined), {
    "pivot cache 1 (hidden)": `${heads}\nJan\t\t\t\tK1\nEva\t\t\t\tK2`,
  }),
  beside(
    "values of another workbook",
    {
      more: [
        [
          "xl/externalLinks/externalLink1.bin",
          "externalLink",
          joined(record12(370, u32(0), wide("Piet")), record12(367, u32(1), f64(41)), record12(368, u32(1), u8(1))),
        ],
      ],
      relationships: {
        "xl/externalLinks/_rels/externalLink1.bin.rels": [
          ["rId1", "externalLinkPath", 'file:///C:/klanten.xlsx" TargetMode="External'],
        ],
      },
    },
    { "external link 1 (hidden)": "file:///C:/klanten.xlsx\nPiet\n41\nTRUE" },
  ),
  beside(
    "a document inside",
    { more: [["xl/embeddings/in.docx", "x", docxOf({ body: paragraph("binnenin") })]] },
    {
      "embedded file 'in.docx'/document (hidden)": "binnenin",
    },
  ),
  beside(
    "a sheet without a tab",
    { more: [["xl/worksheets/sheet9.bin", "worksheet", joined(record12(0, u32(0)), cell12(6, 0, 0, wide("kwijt")))]] },
    {
      "sheet 'xl/worksheets/sheet9.bin' (hidden)": "kwijt",
    },
  ),
  {
    ...reads("a protected sheet is not locked", { after: [record12(535, u16(0), u32(1))] }, { "sheet 'Lijst'": table }),
    protection: ["none", "ooxml-readonly-only"],
  },
  reads("a protection that is off", { after: [record12(535, u16(0), u32(0))] }, { "sheet 'Lijst'": table }),
  {
    ...beside("a protected workbook is not locked", { before: [record12(534, u16(0, 0, 1))] }, {}),
    protection: ["none", "ooxml-readonly-only"],
  },
  {
    title: "a workbook that is no more than noise",
    name: "x.xlsb",
    file: () => zipOf({ "xl/workbook.bin": "noise" }),
    format: "xlsb",
    status: "unreadable",
    reason: "damaged",
  },
  {
    title: "the list of types is lost",
    name: "x.xlsb",
    file: () =>
      zipOf({
        "xl/workbook.bin": u8(),
        "xl/worksheets/sheet1.bin": joined(record12(0, u32(0)), cell12(6, 0, 0, wide("Jan"))),
      }),
    format: "xlsb",
    status: "partial",
    reason: "damaged",
    parts: { "sheet 'xl/worksheets/sheet1.bin' (hidden)": "Jan" },
  },
];
