import { f64, joined, latin1, placed, u16, u32, u8, utf16 } from "../../support/binary";
import { cfbOf } from "../../support/cfb";
import { xorCover, xorVerifier } from "../../../src/core/files/office-lock/xor";
import { AMSTERDAM, jpegOf } from "../../support/exif";
import { coveredWorkbook, cryptoApiLock, lockedWorkbook, rc4Lock, type Lock } from "../../support/legacy-lock";
import { propertiesOf } from "../../support/ole";
import { shapeOptionsOf } from "../../support/ppt";
import {
  bof8,
  EOF,
  note8,
  record,
  text8,
  textBox8,
  workbookOf,
  xlsOf,
  type BiffSheetParts,
  type Cell,
} from "../../support/xls";
import type { XlsParts } from "../../support/xls";
import { xlsxOf } from "../../support/xlsx";
import type { ReadCase } from "./reading";

const people: readonly (readonly Cell[])[] = [
  ["Naam", "BSN", "Plaats"],
  ["Jan", 123456782, "Assen"],
  ["Eva", 111222333, "Breda"],
];
const table = "Naam\tBSN\tPlaats\nJan\t123456782\tAssen\nEva\t111222333\tBreda";

function reads(
  title: string,
  sheet: Partial<BiffSheetParts>,
  parts: NonNullable<ReadCase["parts"]>,
  more: Partial<XlsParts> = {},
): ReadCase {
  const file = () => xlsOf({ sheets: [{ name: "Lijst", rows: people, ...sheet }], ...more });
  return { title, name: "list.xls", file, format: "xls", parts };
}

/** A cell in a font, of which the one at a place of their list has a colour, on a fill of a pattern and a colour. */
const colored = (
  title: string,
  [font, place, color]: readonly [font: number, place: number, color: number],
  [pattern, fill]: readonly [pattern: number, fill: number],
  isHidden: boolean,
  more: readonly Uint8Array[] = [],
): ReadCase =>
  reads(
    title,
    { rows: [["a"]], more: [record(0xfd, u16(0, 1, 1), u32(0))] },
    isHidden ? { "sheet 'Lijst'": "a", "sheet 'Lijst'/invisible text (hidden)": "a" } : { "sheet 'Lijst'": "a\ta" },
    {
      globals: [
        ...[0, 1, 2, 3, 4, 5].map((at) => record(0x31, u16(200, 0, at === place ? color : 8, 400), new Uint8Array(8))),
        record(0xe0, u16(font, 0), new Uint8Array(10), u32((pattern << 26) >>> 0), u16(fill)),
        ...more,
      ],
    },
  );

/** Records of one sheet instead of cells. */
const shows = (title: string, records: readonly Uint8Array[], text: string) =>
  reads(title, { rows: [], more: records }, text === "" ? {} : { "sheet 'Lijst'": text });

const at = (row: number, column: number, style = 0) => u16(row, column, style);
const formula = (row: number, column: number, value: Uint8Array) =>
  record(0x06, at(row, column), value, u16(0), u32(0), u16(0));
const special = (kind: number, value = 0) => u8(kind, 0, value, 0, 0, 0, 255, 255);

/** A bare stream of an old version: what begins it, and its records. */
const bare = (title: string, bof: Uint8Array, records: readonly Uint8Array[], text: string): ReadCase => ({
  title,
  name: "old.xls",
  file: () => joined(bof, ...records, EOF),
  format: "xls",
  parts: text === "" ? {} : { "sheet 'Sheet1'": text },
});
const text5 = (text: string) => joined(u16(text.length), latin1(text));
const text2 = (text: string) => joined(u8(text.length), latin1(text));

const unlockedStream = workbookOf({ sheets: [{ name: "Lijst", rows: people }] });
const locked = (title: string, { header, keyOf }: Lock, type: string, opens: boolean): ReadCase => ({
  title,
  name: "x.xls",
  file: () => {
    const stream = workbookOf({ sheets: [{ name: "Lijst", rows: people }] }, [record(0x2f, u16(1), header)]);
    return cfbOf({ Workbook: lockedWorkbook(stream, { header, keyOf }) });
  },
  format: "xls",
  ...(opens
    ? { protection: ["none", "ooxml-default-password"], parts: { "sheet 'Lijst'": table } }
    : { status: "protected", protection: ["weak", type], parts: {} }),
});

const field = (name: string, items: number) => record(0xc7, u16(1, 0, 0, items, 0, 0, items), text8(name));
const hyperlink = (address: string) =>
  record(
    0x1b8,
    new Uint8Array(24),
    u32(2, 3),
    joined(u8(0xe0, 0xc9, 0xea, 0x79), new Uint8Array(12), u32(2 * address.length), utf16(address)),
  );
const choices = record(
  0x1be,
  u32(3),
  text8("Kies"),
  text8("\0"),
  text8("\0"),
  text8("\0"),
  u16(9, 0),
  u8(0x17),
  text8("ja\0nee", 1),
);
const name = (label: string, formula: Uint8Array, options = 0) =>
  record(0x18, u16(options), u8(0, label.length), u16(formula.length, 0, 0), u32(0), text8(label, 0), formula);
/** "Brieven" and "van Jan" in a file of its own. */
const dropped = joined(
  u16(2),
  latin1("brief.txt\0C:\\Users\\jan\\brief.txt\0"),
  u32(0x30000, 7),
  latin1("C:\\tmp\0"),
  u32(7),
  latin1("van Jan"),
);

export const xlsCases: readonly ReadCase[] = [
  reads("a table", {}, { "sheet 'Lijst'": table }),
  reads(
    "formats",
    {
      rows: [
        [
          [36526, "dd-mm-yyyy"],
          [45000.5, "yyyy\\-mm\\-dd hh:mm"],
          [1234567, "000000000"],
          [612345678, "00-00000000"],
        ],
        [
          [1234.5, "#,##0.00"],
          [0.19, "0%"],
          [36526, "General"],
        ],
      ],
    },
    { "sheet 'Lijst'": "01-01-2000\t2023-03-15 12:00\t001234567\t06-12345678\n1,234.50\t19%\t36526" },
  ),
  reads(
    "dates of the calendar of 1904",
    { rows: [[[35064, "dd-mm-yyyy"]]] },
    { "sheet 'Lijst'": "01-01-2000" },
    { globals: [record(0x22, u16(1))] },
  ),
  shows(
    "packed numbers",
    [
      record(0x27e, at(0, 0), u32((123456782 << 2) | 2)),
      record(0x27e, at(0, 1), u32((1250 << 2) | 3)),
      record(0x27e, at(0, 2), u32(0x3ff00000)),
      record(0xbd, u16(1, 0, 0), u32((7 << 2) | 2), u16(0), u32((8 << 2) | 2), u16(1)),
    ],
    "123456782\t12.5\t1\n7\t8",
  ),
  shows(
    "results of formulas",
    [
      formula(0, 0, f64(42)),
      formula(0, 1, special(0)),
      record(0x207, text8("Jan")),
      formula(0, 2, special(1, 1)),
      formula(0, 3, special(2, 42)),
      formula(0, 4, special(3)),
      record(0x205, at(0, 5), u8(0, 0)),
    ],
    "42\tJan\tTRUE\t#N/A\t\tFALSE",
  ),
  shows("a text in the cell", [record(0x204, at(0, 0), text8("Zoë €"))], "Zoë €"),
  shows(
    "cells in any order",
    [
      record(0x204, at(1, 1), text8("d")),
      record(0x204, at(0, 1), text8("b")),
      record(0x204, at(1, 0), text8("c")),
      record(0x204, at(0, 0), text8("a")),
    ],
    "a\tb\nc\td",
  ),
  shows("a text of no cell", [record(0x207, text8("weg"))], ""),
  shows("a text that its record does not hold", [record(0x204, at(0, 0), u16(500), u8(0), latin1("kort"))], "kort"),
  reads("an empty sheet", { rows: [] }, {}),
  reads("texts in other scripts", { rows: [["Жан", "ゾルゲ"]] }, { "sheet 'Lijst'": "Жан\tゾルゲ" }),
  reads("a hidden sheet", { state: 1 }, { "sheet 'Lijst' (hidden)": table }),
  reads("a sheet hidden from the menu too", { state: 2 }, { "sheet 'Lijst' (hidden)": table }),
  reads(
    "a hidden row",
    { hiddenRows: [1] },
    {
      "sheet 'Lijst'": "Naam\tBSN\tPlaats\nEva\t111222333\tBreda",
      "sheet 'Lijst'/hidden rows (hidden)": "Naam\tBSN\tPlaats\nJan\t123456782\tAssen",
    },
  ),
  reads(
    "a hidden column",
    { hiddenColumns: [1] },
    {
      "sheet 'Lijst'": "Naam\t\tPlaats\nJan\t\tAssen\nEva\t\tBreda",
      "sheet 'Lijst'/hidden columns (hidden)": "BSN\n123456782\n111222333",
    },
  ),
  reads(
    "a comment",
    { more: note8("Jan", "klopt dit?") },
    { "sheet 'Lijst'": table, "sheet 'Lijst'/comments (hidden)": "Jan: klopt dit?" },
  ),
  reads(
    "a text box",
    { more: textBox8("in de doos") },
    { "sheet 'Lijst'": table, "sheet 'Lijst'/text boxes": "in de doos" },
  ),
  reads(
    "header, footer, link, choices",
    {
      more: [
        record(0x14, text8("&LVertrouwelijk &P")),
        record(0x15, u8()),
        hyperlink("mailto:jan@a.example\0"),
        choices,
      ],
    },
    {
      "sheet 'Lijst'": table,
      "sheet 'Lijst'/header and footer": "Vertrouwelijk",
      "sheet 'Lijst'/links": "mailto:jan@a.example",
      "sheet 'Lijst'/input messages": "Kies",
      "sheet 'Lijst'/lists of choices (hidden)": "ja,nee",
    },
  ),
  reads(
    "names of a chart",
    { more: [bof8(0x20), record(0x100d, u16(0), text8("Omzet Jansen", 1)), record(0x203, at(0, 0), f64(5)), EOF] },
    { "sheet 'Lijst'": table, "sheet 'Lijst'/chart": "Omzet Jansen" },
  ),
  reads(
    "names that hold values",
    {},
    { "sheet 'Lijst'": table, "defined names (hidden)": "klant\tJan Smit\nbsn\t123456782" },
    {
      globals: [
        name("klant", joined(u8(0x17), text8("Jan Smit", 1))),
        name("bsn", joined(u8(0x1f), f64(123456782))),
        name("btw", joined(u8(0x1e), u16(21))),
        name("\x0c", joined(u8(0x17), text8("Lijst", 1)), 0x20),
        name("plaats", joined(u8(0x3a), u16(0, 0, 0))),
      ],
    },
  ),
  reads(
    "another workbook",
    {},
    { "sheet 'Lijst'": table, "external link 1 (hidden)": "C/klanten.xls\nJan\t123456782" },
    {
      globals: [
        record(0x1ae, u16(1, 0x0401)),
        record(0x1ae, u16(1), text8("\x01\x01C\x03klanten.xls"), text8("Blad1")),
        record(0x5a, u8(1, 0), u16(0), u8(2), text8("Jan"), u8(1), f64(123456782)),
      ],
    },
  ),
  reads(
    "texts of deleted cells",
    {},
    { "sheet 'Lijst'": table, "unused texts (hidden)": "Piet" },
    { unusedTexts: ["Piet"] },
  ),
  reads(
    "a query",
    {},
    { "sheet 'Lijst'": table, "connections (hidden)": "DSN=klanten;UID=jan" },
    { globals: [record(0xcd, text8("DSN=klanten;")), record(0xcd, text8("UID=jan"))] },
  ),
  reads(
    "the rows of a pivot table",
    {},
    { "sheet 'Lijst'": table, "pivot cache 1 (hidden)": "Naam\tLeeftijd\nJan\t41\nEva\t" },
    {
      streams: {
        "_SX_DB_CUR/0001": joined(
          record(0xc6, u32(2)),
          field("Naam", 2),
          record(0xcd, text8("Jan")),
          record(0xcd, text8("Eva")),
          field("Leeftijd", 0),
          record(0xc8, u8(0)),
          record(0xc9, f64(41)),
          record(0xc8, u8(1)),
          record(0xcf),
          EOF,
        ),
      },
    },
  ),
  reads(
    "a pivot table without rows",
    {},
    { "sheet 'Lijst'": table, "pivot cache 1 (hidden)": "Datum\n2000-01-02\n2000-01-02 03:04" },
    {
      streams: {
        "_SX_DB_CUR/0001": joined(
          field("Datum", 2),
          record(0xce, u16(2000, 1), u8(2, 0, 0, 0)),
          record(0xce, u16(2000, 1), u8(2, 3, 4, 0)),
          EOF,
        ),
      },
    },
  ),
  reads(
    "cells that show nothing",
    { rows: [["a", [5, ";;;"], [6, "0;;;"], [7, ";;"]]] },
    { "sheet 'Lijst'": "a\t\t6\t7", "sheet 'Lijst'/invisible text (hidden)": "5" },
  ),
  colored("white on white", [3, 3, 9], [0, 64], true),
  colored("white of the fixed colours", [3, 3, 1], [0, 64], true),
  colored("white on a fill of white", [3, 3, 9], [1, 9], true),
  colored("white, with no font of the number 4", [6, 5, 9], [0, 64], true),
  colored("white on blue", [3, 3, 9], [1, 18], false),
  colored("white on a pattern", [3, 3, 9], [2, 9], false),
  colored("black on white", [3, 3, 8], [0, 64], false),
  colored("the colour of windows", [3, 3, 0x7fff], [0, 64], false),
  colored("another font is white", [3, 2, 9], [0, 64], false),
  colored("a palette whose white is green", [3, 3, 9], [0, 64], false, [
    record(0x92, u16(2), u8(0, 0, 0, 0, 0, 255, 0, 0)),
  ]),
  reads(
    "a photo and where it was taken",
    {},
    { "sheet 'Lijst'": table, "photo location (hidden)": "GPS: 52.37022, 4.89517" },
    { globals: [record(0xeb, jpegOf({ gps: AMSTERDAM }))] },
  ),
  reads(
    "a picture that is cut, and a whole one",
    {
      more: [
        record(0xec, shapeOptionsOf({ 0x103: 0x8000, 0x4104: 1, 0xc380: "Foto 1", 0xc381: "Jan" })),
        record(0xec, shapeOptionsOf({ 0x103: 0, 0x4104: 2, 0xc380: "Foto 2" })),
      ],
    },
    { "sheet 'Lijst'": table, "alternative text (hidden)": "Jan", "cropped pictures (hidden)": "Foto 1" },
  ),
  reads(
    "a workbook inside",
    {},
    { "sheet 'Lijst'": table, "embedded file 'mbd0001'/sheet 'Raw' (hidden)": "Piet" },
    { streams: { "MBD0001/Workbook": workbookOf({ sheets: [{ name: "Raw", rows: [["Piet"]] }] }) } },
  ),
  reads(
    "a newer workbook inside",
    {},
    { "sheet 'Lijst'": table, "embedded file 'mbd0002'/mbd0002/sheet 'Raw' (hidden)": "Piet" },
    { streams: { "MBD0002/Package": xlsxOf({ sheets: [{ name: "Raw", rows: [["Piet"]] }] }) } },
  ),
  reads(
    "a file dropped into it, and where it was",
    {},
    {
      "sheet 'Lijst'": table,
      "embedded file 'mbd0003'/original path (metadata)": "C:\\Users\\jan\\brief.txt\nC:\\tmp",
      "embedded file 'mbd0003'/brief.txt/text (hidden)": "van Jan",
    },
    { streams: { "MBD0003/\x01Ole10Native": joined(u32(dropped.length), dropped) } },
  ),
  reads(
    "pictures of objects, formulas and controls hold no file",
    {},
    { "sheet 'Lijst'": table },
    {
      streams: {
        "MBD0004/\x03PIC": u8(1),
        "MBD0005/\x01CompObj": latin1("Microsoft Equation 3.0"),
        "MBD0005/Equation Native": u8(1),
        "MBD0006/\x03OCXNAME": u8(1),
        "MBD0006/Contents": u8(1),
        "_VBA_PROJECT_CUR/VBA/dir": u8(1),
      },
    },
  ),
  reads(
    "author and company",
    {},
    {
      "sheet 'Lijst'": table,
      "properties (metadata)": "creator: Jan Smit\nlastModifiedBy: Zoë\nCompany: Bakker BV\nKlantnummer: 12345",
    },
    {
      streams: {
        "\x05SummaryInformation": propertiesOf({ 4: "Jan Smit", 8: "Zoë", 9: "3" }),
        "\x05DocumentSummaryInformation": propertiesOf({ 15: "Bakker BV" }, { Klantnummer: 12345 }),
      },
    },
  ),
  {
    title: "something inside that nothing reads",
    name: "x.xls",
    file: () => xlsOf({ sheets: [{ name: "Lijst", rows: people }], streams: { "MBD0007/Something": u8(1, 2) } }),
    format: "xls",
    status: "partial",
    reason: "no-reader",
    parts: { "sheet 'Lijst'": table },
  },
  {
    title: "stream names in capitals",
    name: "x.xls",
    file: () => cfbOf({ WORKBOOK: unlockedStream }),
    format: "xls",
    parts: { "sheet 'Lijst'": table },
  },
  {
    title: "changes forbidden: not locked",
    name: "x.xls",
    file: () =>
      xlsOf({ sheets: [{ name: "Lijst", rows: people, more: [record(0x12, u16(1)), record(0x13, u16(0x1234))] }] }),
    format: "xls",
    protection: ["none", "ooxml-readonly-only"],
    parts: { "sheet 'Lijst'": table },
  },
  reads("changes allowed", { more: [record(0x12, u16(0)), record(0x19, u16(0))] }, { "sheet 'Lijst'": table }),
  {
    title: "version 5",
    name: "x.xls",
    file: () => {
      const head = (place: number) =>
        joined(
          record(0x809, u16(0x500, 5, 0, 0)),
          record(0x42, u16(1251)),
          record(0x41e, u16(164), text2("dd-mm-yyyy")),
          record(0xe0, u16(0, 164), new Uint8Array(12)),
          record(0x85, u32(place), u8(1, 0), text2("Blad")),
          EOF,
        );
      const note = record(0x1c, u16(0, 0), text5("let op"));
      const sheet = [record(0x204, at(0, 0), text5("\xc6\xe0\xed")), record(0x203, at(0, 1), f64(36526)), note];
      return cfbOf({ Book: joined(head(head(0).length), record(0x809, u16(0x500, 0x10, 0, 0)), ...sheet, EOF) });
    },
    format: "xls",
    parts: { "sheet 'Blad' (hidden)": "Жан\t01-01-2000", "sheet 'Blad'/comments (hidden)": "let op" },
  },
  {
    title: "the sheet behind a chart of Microsoft Graph",
    name: "x.xls",
    file: () => {
      const cell = (row: number, column: number) => joined(u16(row, column), u8(0, 0, 0));
      return cfbOf({
        Workbook: joined(
          record(0x809, u16(0x680, 5, 0, 0), u32(0, 0)),
          EOF,
          record(0x809, u16(0x680, 0x10, 0, 0), u32(0, 0)),
          record(0x04, cell(0, 1), text8("Жан", 1)),
          record(0x03, cell(1, 1), f64(20.4)),
          EOF,
        ),
      });
    },
    format: "xls",
    parts: { "sheet 'Sheet1'": "Жан\n20.4" },
  },
  {
    title: "version 5 that says it is newer, with empty records",
    name: "x.xls",
    file: () => {
      const head = (place: number) =>
        joined(record(0x809, u16(0x600, 5, 0, 0)), record(0x85, u32(place), u8(0, 0), text2("Blad")), EOF);
      const sheet = [record(0x26, f64(1)), record(0), record(0x204, at(0, 0), text5("Jan")), EOF, record(0), record(0)];
      return cfbOf({ BOOK: joined(head(head(0).length), record(0x809, u16(0x600, 0x10, 0, 0)), ...sheet) });
    },
    format: "xls",
    parts: { "sheet 'Blad'": "Jan" },
  },
  bare(
    "version 2",
    record(0x009, u16(2, 0x10)),
    [
      record(0x1e, text2("General")),
      record(0x1e, text2("d-m-yy")),
      record(0x04, u16(0, 0), u8(0, 0, 0), text2("Jan")),
      record(0x02, u16(0, 1), u8(0, 0, 0), u16(42)),
      record(0x03, u16(0, 2), u8(0, 1, 0), f64(36526)),
      record(0x05, u16(0, 3), u8(0, 0, 0), u8(1, 0)),
    ],
    "Jan\t42\t1-1-00\tTRUE",
  ),
  bare(
    "version 3",
    record(0x209, u16(3, 0x10, 0)),
    [
      record(0x243, u8(0, 0), new Uint8Array(10)),
      record(0x204, at(0, 0), text5("Jan")),
      record(0x203, at(0, 1), f64(7)),
    ],
    "Jan\t7",
  ),
  bare(
    "version 4",
    record(0x409, u16(4, 0x10, 0)),
    [
      record(0x41e, u16(0), text2("General")),
      record(0x41e, u16(0), text2("000000000")),
      record(0x443, u8(0, 1), new Uint8Array(10)),
      record(0x203, at(0, 0), f64(1234567)),
    ],
    "001234567",
  ),
  locked("locked with RC4", rc4Lock("geheim"), "xls-rc4", false),
  locked("locked by CryptoAPI", cryptoApiLock("geheim", 128), "xls-rc4cryptoapi", false),
  locked("locked by CryptoAPI, 40 bits", cryptoApiLock("geheim", 40), "xls-rc4cryptoapi", false),
  locked("RC4 with the password that Excel tries itself", rc4Lock("VelvetSweatshop"), "", true),
  locked("CryptoAPI with that password", cryptoApiLock("VelvetSweatshop", 128), "", true),
  {
    title: "covered with the password that Excel tries itself",
    name: "x.xls",
    file: () => {
      const { key, hash } = xorVerifier("VelvetSweatshop");
      const stream = workbookOf({ sheets: [{ name: "Lijst", rows: people }] }, [record(0x2f, u16(0, key, hash))]);
      return cfbOf({ Workbook: coveredWorkbook(stream, xorCover("VelvetSweatshop")) });
    },
    format: "xls",
    protection: ["none", "ooxml-default-password"],
    parts: { "sheet 'Lijst'": table },
  },
  {
    title: "covered with a password",
    name: "x.xls",
    file: () =>
      cfbOf({ Workbook: workbookOf({ sheets: [{ name: "Lijst", rows: [] }] }, [record(0x2f, u16(0, 20810, 52250))]) }),
    format: "xls",
    status: "protected",
    protection: ["weak", "xls-xor"],
    parts: {},
  },
  {
    title: "a lock of a kind that is not known",
    name: "x.xls",
    file: () => cfbOf({ Workbook: workbookOf({ sheets: [] }, [record(0x2f, u16(1, 9, 9))]) }),
    format: "xls",
    status: "protected",
    protection: "unknown",
    parts: {},
  },
  {
    title: "a sheet that is not there",
    name: "x.xls",
    file: () => cfbOf({ Workbook: unlockedStream.slice(0, unlockedStream.length - 120) }),
    format: "xls",
    status: "partial",
    reason: "damaged",
  },
  {
    title: "no workbook in it",
    name: "x.xls",
    file: () => cfbOf({ Workbook: placed(100, { 0: u8(9, 8) }) }),
    format: "xls",
    status: "unreadable",
    reason: "damaged",
  },
];
