import { deflateRawSync, gzipSync } from "node:zlib";
import { joined, latin1, placed, u16, u32, u8 } from "../../support/binary";
import { cfbOf } from "../../support/cfb";
import { docOf } from "../../support/doc";
import { docxOf, paragraph } from "../../support/docx";
import { emlOf, multipart, piece } from "../../support/eml";
import { atom, container } from "../../support/ppt";
import { pptxOf } from "../../support/pptx";
import { contentXml } from "../../support/odf";
import { tarEntry } from "../../support/tar";
import { bof8, note8, record, text8, workbookOf, xlsOf } from "../../support/xls";
import { cell12, record12, wide } from "../../support/xlsb";
import { xlsxOf } from "../../support/xlsx";
import { zipOf, type ZipFile } from "../../support/zip";

const MB = 1024 * 1024;

/** Packed bytes of a long repetition, without ever holding the long text in the zip writer. */
const packed = (name: string, unit: string, size: number): ZipFile => ({
  name,
  content: Uint8Array.from(deflateRawSync(Buffer.alloc(size, unit))),
  stored: true,
  method: 8,
  claimedSize: size,
});
const pageOf = (unit: string, size: number) =>
  Uint8Array.from(Buffer.from(`<!doctype html>${unit.repeat(size / unit.length)}`));
const shared = (text: string, cells: number) =>
  xlsxOf({
    sheets: [{ name: "A", rows: [] }],
    unusedTexts: [text],
    more: [
      [
        "xl/worksheets/sheet1.xml",
        "worksheet",
        `<worksheet><sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(cells)}</sheetData></worksheet>`,
      ],
    ],
  });

/** A file made to exhaust, and the reason with which reading it ends; "" where it is read whole. */
export type Bomb = readonly [title: string, bytes: () => Uint8Array, reason: string];

const GENERAL: readonly Bomb[] = [
  ["a zip of one huge file", () => zipOf([packed("a.txt", "0", 300 * MB)]), "too-large"],
  [
    "a zip of many large files",
    () => zipOf(Array.from({ length: 9 }, (_, at) => packed(`${at}.bin`, "\0", 40 * MB))),
    "too-large",
  ],
  [
    "zips in zips",
    () => {
      let bytes = zipOf([packed("a.txt", "0", 60 * MB)]);
      for (let depth = 0; depth < 8; depth++)
        bytes = zipOf([
          { name: "a.zip", content: bytes, stored: true },
          { name: "b.zip", content: bytes, stored: true },
        ]);
      return bytes;
    },
    "too-deep",
  ],
  [
    "a hundred thousand entries",
    () => {
      const one = zipOf([{ name: "a", content: "x", stored: true }]);
      const local = one.subarray(0, 32);
      const all = new Uint8Array(local.length * 100_000);
      for (let at = 0; at < all.length; at += local.length) all.set(local, at);
      return all;
    },
    "too-many-parts",
  ],
  ["one shared text in many cells", () => shared("x".repeat(30_000), 5_000), "too-large"],
  [
    "a huge shared text",
    () => zipOf([{ name: "xl/workbook.xml", content: "<x/>" }, packed("xl/sharedStrings.xml", "x", 60 * MB)]),
    "damaged",
  ],
  [
    "a sheet of nothing but tags",
    () => zipOf([{ name: "xl/workbook.xml", content: "<x/>" }, packed("xl/worksheets/sheet1.xml", "<row/>", 60 * MB)]),
    "damaged",
  ],
  ["a document of nothing but open tags", () => zipOf([packed("word/document.xml", "<w:p>", 20 * MB)]), "too-large"],
  [
    "a document whose end tags close nothing",
    () => zipOf([{ name: "word/document.xml", content: "<a>".repeat(190_000) + "</b>".repeat(190_000) }]),
    "",
  ],
  ["a document of nothing but empty tags", () => zipOf([packed("word/document.xml", "<w:p/>", 60 * MB)]), "too-large"],
  ["a document of nothing but end tags", () => zipOf([packed("word/document.xml", "</w:p>", 60 * MB)]), "too-large"],
  ["a document of nothing but comments", () => zipOf([packed("word/document.xml", "<!---->", 60 * MB)]), "too-large"],
  ["a document of nothing but entities", () => zipOf([packed("word/document.xml", "&amp;", 60 * MB)]), "too-large"],
  ["a page of nothing but tags", () => pageOf("<p>", 10 * MB), "too-large"],
  ["a page of nothing but tags with attributes", () => pageOf("<a b=c>", 10 * MB), "too-large"],
  ["a page of nothing but tags in a zip", () => zipOf([packed("a.html", "<p>", 60 * MB)]), "too-large"],
  [
    "a tag that never ends",
    () => zipOf([packed("word/document.xml", "<x a='b' ", 60 * MB), { name: "[Content_Types].xml", content: "" }]),
    "too-large",
  ],
  [
    "entities in entities",
    () =>
      docxOf({ body: `<!DOCTYPE x [${'<!ENTITY a "&b;&b;&b;">'.repeat(50_000)}]>${paragraph("&a;".repeat(10_000))}` }),
    "",
  ],
  [
    "a row in the last column, over and over",
    () =>
      xlsxOf({
        sheets: [{ name: "A", rows: [] }],
        more: [
          [
            "xl/worksheets/sheet1.xml",
            "worksheet",
            '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>'.repeat(20_000),
          ],
        ],
      }),
    "too-large",
  ],
  [
    "a mail of thousands of parts",
    () =>
      emlOf(
        ["From: a@b.example", multipart("mixed", [])[0]],
        multipart(
          "mixed",
          Array.from({ length: 20_000 }, () => piece([], "x")),
        )[1],
      ),
    "too-many-parts",
  ],
  [
    "boundaries that nearly fit",
    () => emlOf(["From: a@b.example", 'Content-Type: multipart/mixed; boundary="b"'], "--b \n--bb\n--".repeat(300_000)),
    "",
  ],
];

const odf = (kind: string, ...content: readonly ZipFile[]) =>
  zipOf([{ name: "mimetype", content: `application/vnd.oasis.opendocument.${kind}`, stored: true }, ...content]);
const odsOf = (rows: string) =>
  odf("spreadsheet", { name: "content.xml", content: contentXml("spreadsheet", `<table:table>${rows}</table:table>`) });

/** The same bytes again and again. */
const repeated = (bytes: Uint8Array, times: number) => {
  const all = new Uint8Array(bytes.length * times);
  for (let at = 0; at < all.length; at += bytes.length) all.set(bytes, at);
  return all;
};
/** The bare stream, which may be large. */
const biff = (rows: readonly (readonly string[])[], more: Uint8Array) =>
  workbookOf({ sheets: [{ name: "A", rows, more: [more] }] });

const BINARY: readonly Bomb[] = [
  [
    "xls: one shared text in a million cells",
    () => biff([["x".repeat(30_000)]], repeated(record(0xfd, u16(1, 1, 0), u32(0)), 1_000_000)),
    "too-large",
  ],
  ["xls: records of nothing", () => biff([["a"]], repeated(record(0x99), 4_000_000)), ""],
  [
    "xls: texts that claim more than they hold",
    () => biff([["a"]], repeated(joined(record(0x1b6, u16(0, 0, 0, 0, 0, 65_535)), record(0x3c, u8(0, 65))), 500_000)),
    "",
  ],
  [
    "xls: one comment in a million places",
    () =>
      biff(
        [["a"]],
        joined(...note8("a", "x".repeat(8_000)), repeated(record(0x1c, u16(0, 0, 0, 1), text8("a")), 1_000_000)),
      ),
    "",
  ],
  ["xls: starts without an end", () => biff([["a"]], repeated(bof8(0x20), 500_000)), "damaged"],
  ["xls: a row in the last column, over and over", () => biff([], repeated(rowOfEnds(), 1)), "too-large"],
  [
    "xls: a pivot table of empty rows",
    () =>
      xlsOf({
        sheets: [{ name: "A", rows: [["a"]] }],
        streams: {
          "_SX_DB_CUR/1": joined(
            ...Array.from({ length: 400 }, () => record(0xc7, u16(0, 0, 0, 0, 0, 0, 1), text8("a"))),
            repeated(record(0xc8), 1_000_000),
          ),
        },
      }),
    "too-large",
  ],
  [
    "xls: a hundred objects of the same megabytes",
    () => {
      const large = new Uint8Array(3 * MB);
      const names = Array.from({ length: 100 }, (_, at) => `MBD${at}/Data`);
      return xlsOf({
        sheets: [{ name: "A", rows: [["a"]] }],
        streams: { [names[0] ?? ""]: large, ...Object.fromEntries(names.slice(1).map((name) => [name, u8()])) },
      });
    },
    "no-reader",
  ],
  [
    "doc: hundreds of thousands of pieces of the same text",
    () => docOf({ text: "x".repeat(30_000), tables: { 33: pieceTable(400_000, 30_000) } }),
    "too-large",
  ],
  [
    "doc: hundreds of thousands of pieces of nothing",
    () => docOf({ text: "a", tables: { 33: pieceTable(400_000, 0) } }),
    "",
  ],
  ["doc: a million fields in each other", () => docOf({ text: "\x13".repeat(1_000_000) }), ""],
  [
    "doc: a million pages of properties",
    () =>
      docOf({
        text: "a".repeat(500_000),
        tables: { 12: numbers(Array.from({ length: 500_000 }, (_, at) => at % 2_000)) },
      }),
    "",
  ],
  ["json: lists in lists", () => latin1("[".repeat(5 * MB)), "too-deep"],
  ["json: quotes that never close", () => latin1(`["a",${'"\\\\\\"'.repeat(MB)}`), ""],
  ["json: a million rows", () => latin1(`[${'{"a":1,"b":2},'.repeat(MB / 2)}{}]`), "too-large"],
  [
    "json: a column for each row",
    () => latin1(`[${Array.from({ length: 100_000 }, (_, at) => `{"a${at}":1,"b":2}`).join()}]`),
    "",
  ],
  [
    "xml: a million different elements",
    () => latin1(`<?xml?>${Array.from({ length: 300_000 }, (_, at) => `<a${at} x="1" y="2"/>`).join("")}`),
    "too-large",
  ],
  ["xml: attributes without values", () => latin1(`<?xml?>${`<a ${"b ".repeat(400_000)}/>`.repeat(5)}`), ""],
  ["vcf: a million broken lines", () => latin1(`BEGIN:VCARD\n${"A;ENCODING=QUOTED-PRINTABLE:=\n".repeat(MB / 2)}`), ""],
  ["vcf: one long line of quotes", () => latin1(`BEGIN:VCARD\n${'"'.repeat(8 * MB)}`), ""],
  ["gz: a huge file", () => Uint8Array.from(gzipSync(Buffer.alloc(200 * MB))), "too-large"],
  [
    "gz: in each other",
    () => [1, 2, 3, 4, 5].reduce((inner) => Uint8Array.from(gzipSync(inner)), u8(...latin1("Jan"))),
    "too-deep",
  ],
  ["tar: a hundred thousand files", () => repeated(tarEntry("a", "b", "0"), 100_000), "too-many-parts"],
  ["tar: a hundred thousand long names", () => repeated(tarEntry("a", "b", "L"), 100_000), ""],
  ["rtf: groups in groups", () => latin1(`{\\rtf1 ${"{".repeat(5 * MB)}`), "too-deep"],
  ["rtf: hundreds of thousands of short groups", () => latin1(`{\\rtf1 ${"{\\v{\\b a}}{\\v0 b}".repeat(MB / 8)}}`), ""],
  [
    "rtf: hundreds of thousands of objects",
    () => latin1(`{\\rtf1 ${"{\\*\\objdata 01}".repeat(MB / 4)}}`),
    "too-many-parts",
  ],
  ["rtf: characters by number", () => latin1(`{\\rtf1 ${"\\'e9\\u233\\'e9".repeat(MB / 4)}}`), ""],
  ["rtf: raw data of minus a billion bytes", () => latin1(`{\\rtf1 ${"\\bin-999999999 a".repeat(MB / 4)}}`), ""],
  ["ppt: containers in containers", () => ppt(nest(5_000)), "damaged"],
  ["ppt: records of nothing", () => ppt(repeated(atom(0x0fa8, u8()), 800_000)), "damaged"],
  ["ppt: slides in each other, each of them listed", () => ppt(...slideOverAndOver()), "too-many-parts"],
];

const TEXTS = "<t>x</t>".repeat(20_000);
const RUN = "<rPr/><t>x</t>";
const manyChanges = `<x val="${"A".repeat(10_000)}"/>`.repeat(10);
const filled = (changes: string) => `<a:solidFill><a:srgbClr val="ffffff">${changes}</a:srgbClr></a:solidFill>`;
const paper = `<p:bg><p:bgPr>${filled(manyChanges)}</p:bgPr></p:bg>`;
const ninetyNine = `<p:sp><p:spPr>${filled("")}</p:spPr></p:sp>`.repeat(99);
const inColor = (changes: string, texts: string) =>
  `<p:sp><p:spPr/><a:p><a:r><a:rPr>${filled(changes)}</a:rPr>${texts}</a:r></a:p></p:sp>`;

const OFFICE: readonly Bomb[] = [
  [
    "odf: one row a million times, over and over",
    () =>
      odsOf(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>a</text:p></table:table-cell></table:table-row>'.repeat(
          5_000,
        ),
      ),
    "",
  ],
  [
    "odf: a long text a million times",
    () =>
      odsOf(
        `<table:table-row table:number-rows-repeated="1048576"><table:table-cell><text:p>${"x".repeat(1_000)}</text:p></table:table-cell></table:table-row>`,
      ),
    "too-large",
  ],
  ["odf: sections in each other", () => odf("text", packed("content.xml", "<text:section>", 30 * MB)), "too-deep"],
  [
    "odf: comments in each other",
    () => odf("text", packed("content.xml", "<office:annotation><text:p>a", 30 * MB)),
    "too-deep",
  ],
  [
    "odf: hidden columns without end",
    () =>
      odsOf(
        '<table:table-column table:visibility="collapse" table:number-columns-repeated="9999999"/>'.repeat(300_000),
      ),
    "",
  ],
  [
    "odf: a space of a billion",
    () =>
      odf("text", {
        name: "content.xml",
        content: contentXml("text", `<text:p>a${'<text:s text:c="1000000000"/>'.repeat(9_000)}b</text:p>`),
      }),
    "",
  ],
  [
    "pptx: shapes in each other",
    () =>
      zipOf([{ name: "ppt/presentation.xml", content: "<x/>" }, packed("ppt/slides/slide1.xml", "<p:grpSp>", 30 * MB)]),
    "too-large",
  ],
  [
    "pptx: a colour of a hundred kilobytes behind thousands of texts",
    () => pptxOf({ theme: "<a:theme/>", slides: [{ shapes: inColor(manyChanges, TEXTS), background: paper }] }),
    "",
  ],
  [
    "pptx: a hundred shapes behind hundreds of thousands of texts",
    () => pptxOf({ theme: "<a:theme/>", slides: [{ shapes: ninetyNine + inColor("", TEXTS.repeat(10)) }] }),
    "",
  ],
  [
    "pptx: a hundred shapes behind each of many runs",
    () => pptxOf({ theme: "<a:theme/>", slides: [{ shapes: ninetyNine + inColor("", RUN.repeat(50_000)) }] }),
    "",
  ],
  [
    "xlsb: records of nothing",
    () => zipOf([{ name: "xl/workbook.bin", content: "" }, packed("xl/worksheets/sheet1.bin", "\x01\x00", 30 * MB)]),
    "damaged",
  ],
  [
    "xlsb: one shared text in a million cells",
    () =>
      zipOf({
        "xl/workbook.bin": "",
        "xl/sharedStrings.bin": record12(19, u8(0), wide("x".repeat(4_000))),
        "xl/worksheets/sheet1.bin": repeated(joined(record12(0, u32(0)), cell12(7, 0, 0, u32(0))), 1_000_000),
      }),
    "damaged",
  ],
];

export const BOMBS: readonly Bomb[] = [...GENERAL, ...BINARY, ...OFFICE];

/** Two cells in each of 65,536 rows: every other row begins in the last column. */
function rowOfEnds(): Uint8Array {
  return joined(
    ...Array.from({ length: 65_536 }, (_, row) => record(0x204, u16(row, row === 0 ? 0 : 255, 0), text8("a"))),
  );
}

function numbers(values: readonly number[]): Uint8Array {
  return Uint8Array.from(Buffer.from(Uint32Array.from(values).buffer));
}

function pieceTable(count: number, length: number): Uint8Array {
  const ends = Array.from({ length: count + 1 }, (_, at) => at * length);
  const bytes = placed(4 * (count + 1) + 8 * count, { 0: numbers(ends) });
  for (let at = 4 * (count + 1); at < bytes.length; at += 8) bytes.set(u32(0x800), at + 2);
  return joined(u8(2), u32(bytes.length), bytes);
}

function nest(depth: number): Uint8Array {
  let bytes = atom(0x0fa8, u8(65));
  for (let level = 0; level < depth; level++) bytes = container(0x03e8, bytes);
  return bytes;
}

/** A document that lists parts which all begin in one large container. */
function slideOverAndOver(): readonly Uint8Array[] {
  const count = 100_000;
  const slides = repeated(container(0x03ee), count);
  const large = joined(u16(15, 0x03ee), u32(slides.length), slides);
  const list = Uint8Array.from(
    Buffer.concat(Array.from({ length: count }, (_, at) => atom(0x03f3, u32(at + 2, 0, 0, 0, 0)))),
  );
  const document = container(0x03e8, container(0x0ff0, list));
  // Each inner slide says that it is as long as all that follow.
  for (let at = 8; at < large.length; at += 8) large.set(u32(large.length - at - 8), at + 4);
  const runs = Array.from({ length: count / 4_000 }, (_, run) => {
    const places = Array.from({ length: 4_000 }, (__, at) => document.length + 8 * (run * 4_000 + at));
    return joined(u32(4_000 * 0x100000 + 2 + run * 4_000), numbers(places));
  });
  const directory = atom(0x1772, joined(u32(0x100001, 0), ...runs));
  const edit = atom(0x0ff5, u32(0, 0, 0, document.length + large.length, 1, 0, 0));
  return [document, large, directory, edit];
}

function ppt(...records: readonly Uint8Array[]): Uint8Array {
  return cfbOf({ "PowerPoint Document": joined(...records) });
}
