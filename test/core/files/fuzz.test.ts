import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { joined, latin1, u16, u32, u8 } from "../../support/binary";
import { cfbOf } from "../../support/cfb";
import { docOf, word6Of } from "../../support/doc";
import { docxOf, paragraph, table } from "../../support/docx";
import { attachedFile, emlOf, multipart, piece } from "../../support/eml";
import { cryptoApiLock } from "../../support/legacy-lock";
import { msgOf, plainRtf } from "../../support/msg";
import { propertiesOf } from "../../support/ole";
import { lockedOdt } from "../../support/odf-lock";
import { contentXml, odfOf, p, row, style, table as odfTable, texts } from "../../support/odf";
import { pptOf } from "../../support/ppt";
import { pptxOf, shape } from "../../support/pptx";
import { tarEntry, tarOf } from "../../support/tar";
import { bof8, EOF, note8, record, text8, workbookOf, xlsOf } from "../../support/xls";
import { cell12, record12, wide, xlsbOf } from "../../support/xlsb";
import { xlsxOf } from "../../support/xlsx";
import { bytesOf, zipOf } from "../../support/zip";
import { expectSound, testBroken } from "./fuzzing";

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

/** Binary parts as they are, so that what is changed is a record and not what packs it. */
function xlsbStored(): Uint8Array {
  const cells = [cell12(7, 0, 0, u32(0)), cell12(2, 1, 0, u32(170)), record12(12, u32(0)), cell12(62, 3, 1, wide("a"))];
  return zipOf([
    {
      name: "xl/workbook.bin",
      content: joined(record12(156, u32(0, 1), wide("r"), wide("A")), record12(39, u8(9))),
      stored: true,
    },
    {
      name: "xl/worksheets/sheet1.bin",
      content: joined(record12(60, u32(0, 9)), record12(0, u32(0)), ...cells),
      stored: true,
    },
    { name: "xl/sharedStrings.bin", content: record12(19, u8(0), wide("Jan")), stored: true },
    {
      name: "xl/styles.bin",
      content: joined(record12(44, u16(164), wide("0")), record12(617), record12(47, u16(0, 164))),
      stored: true,
    },
    {
      name: "xl/pivotCacheDefinition1.bin",
      content: joined(record12(183, new Uint8Array(20), wide("a")), record12(191, u16(2), u32(2), wide("b"))),
      stored: true,
    },
  ]);
}

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
  xlsb: xlsbOf({
    sheets: [{ name: "A", rows: [["Naam", [36526, 1], cell12(8, 2, 0, wide("x"))]], hiddenColumns: [1], comments: [] }],
    formats: ["dd-mm-yyyy"],
    more: [
      ["xl/pivotCache/pivotCacheDefinition1.bin", "pivotCacheDefinition", record12(191, u16(2), u32(1), wide("a"))],
    ],
  }),
  "xlsb records": xlsbStored(),
  pptx: pptxOf({
    slides: [{ shapes: shape(["a"]), notes: shape(["b"]), comments: "<p:cm><p:text>c" }],
    master: shape(["d"]),
  }),
  odt: odfOf({
    kind: "text",
    body: p('a<text:span text:style-name="Q">b</text:span>') + odfTable("T", texts("c")),
    styles: style("Q", "text", "text", 'text:display="none"'),
    masters: `<style:master-page><style:header>${p("d")}</style:header></style:master-page>`,
    more: { "Object 1/content.xml": contentXml("chart", p("e")), Obj100: zipOf({ "c.txt": "Eva" }) },
  }),
  "odt locked": lockedOdt("a", { parts: { "a.xml": "<a>Jan</a>" } }),
  ods: odfOf({
    kind: "spreadsheet",
    body: odfTable(
      "A",
      row(
        ['<table:table-cell table:number-columns-repeated="3"><text:p>a</text:p></table:table-cell>'],
        'table:number-rows-repeated="9"',
      ),
    ),
  }),
  xls: xlsOf({
    sheets: [
      { name: "A", rows: PEOPLE, hiddenRows: [1], more: [...note8("Jan", "x"), bof8(0x20), EOF] },
      { name: "B", rows: PEOPLE, state: 1 },
    ],
    streams: {
      "\x05SummaryInformation": propertiesOf({ 4: "Jan" }, { Nummer: 1 }),
      "MBD1/Package": zipOf({ "c.txt": "Eva" }),
      "_SX_DB_CUR/1": joined(
        record(0xc7, u16(1, 0, 0, 1, 0, 0, 1), text8("a")),
        record(0xcd, text8("b")),
        record(0xc8, u8(0)),
      ),
    },
  }),
  "xls stream": joined(
    ...[2, 3, 5].map((version) => record(0x809, u16(version * 256, 16))),
    workbookOf({ sheets: [] }),
  ),
  doc: docOf({
    text: "a\x07b\x07\x07dag Jan \x13 PAGE \x143\x15\r",
    comments: "x",
    rowEnds: [4],
    characters: [[5, 8, 0x0800, 1]],
    streams: {
      "ObjectPool/_1/\x01Ole10Native": joined(u32(40), u16(2), latin1("a\0b\0"), u32(0, 2), latin1("c\0"), u32(3)),
    },
  }),
  "doc in pieces": docOf({
    text: "Beste Zoë",
    pieces: [3, 2, 4],
    tables: { 51: joined(u16(0xffff, 1, 0, 3), u32(0)) },
  }),
  "doc of Word 6": word6Of(latin1("dag"), 0, joined(u8(2), u32(16), u32(0, 3), u16(0), u32(0x300), u16(0))),
  "doc locked": docOf({
    text: "a",
    flags: 0x100,
    tables: { 0: u8() },
    streams: { "1Table": cryptoApiLock("a", 40).header },
  }),
  ppt: pptOf({
    slides: [{ outline: "a", text: "b", notes: "c", comment: ["d", "e"], alternative: "f" }, { isHidden: true }],
    master: [["g", false]],
    link: "h",
    old: ["i"],
    object: zipOf({ "c.txt": "Eva" }),
    isPacked: true,
  }),
  "ppt locked": pptOf({ slides: [{}], lock: cryptoApiLock("a", 128).header }),
  rtf: latin1(
    "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset238 A;}}{\\info{\\author Jan}}Zo\\u235\\'eb {\\v stil}{\\deleted weg}" +
      '{\\*\\annotation a}\\intbl a\\cell b\\cell\\row{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt y}}\\bin3 {{{' +
      "{\\object{\\*\\objdata 0105000002000000020000005800000000000000000000000300000061620a}}}",
  ),
  msg: msgOf({
    texts: { "0037": "Lijst", "007D": "Date: x\r\n", "8001": "MSIP_Label_1=2" },
    bytes: { "1009": plainRtf("{\\rtf1\\fromhtml1 {\\*\\htmltag <p>}a}") },
    times: { "0039": "2026-11-23T10:00:00Z" },
    recipients: [{ texts: { "3001": "Jan", "39FE": "jan@a.example" }, numbers: { "0C15": 2 } }],
    attachments: [
      { texts: { "3707": "a.txt" }, bytes: { "3701": latin1("Jan") } },
      { numbers: { "3705": 5 }, message: { texts: { "0037": "binnen" } } },
    ],
  }),
  json: bytesOf('{"a":[{"n":"J\\u00e9","m":[1,[2,"x"]]},{"n":"Eva","c":{"d":null}}],"e":"\\""}'),
  xml: bytesOf('<?xml version="1.0"?><a x="1"><k n="J"><b>t</b>u</k><k n="E"><r><t>a</t></r></k></a>'),
  vcf: bytesOf("BEGIN:VCARD\nFN:Jan\n A\nN:S;J\nNOTE;ENCODING=QUOTED-PRINTABLE:a=C3=\n=AB\nBDAY:19800203\nEND:VCARD\n"),
  ics: bytesOf(
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE;CN="J":mailto:j@a.example\nATTACH;ENCODING=BASE64:SmFu\nEND:VEVENT',
  ),
  gz: Uint8Array.from(gzipSync("a;b\n1;2\n")),
  tar: joined(tarEntry("x", "18 path=map/a.txt\n", "x"), tarOf({ a: "Jan", "b.csv": "a;b\n1;2" })),
  cfb: cfbOf({ EncryptionInfo: Uint8Array.of(4, 0, 4, 0), EncryptedPackage: new Uint8Array(600) }),
};

testBroken(SEEDS);

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
      "<p:sp>",
      "</p:sp>",
      '<a:ext cx="9">',
      "<table:table>",
      "</table:table>",
      "<table:table-row>",
      "<table:table-cell>",
      "</table:table-cell>",
      "<text:p>",
      "</text:p>",
      "<office:annotation>",
      "<office:spreadsheet>",
      "<office:body>",
      "<dc:creator>",
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
    ["ppt/slides/slide1.xml", "pptx"],
    ["content.xml", "odt"],
    ["styles.xml", "odt"],
  ])("%s", (name, format) => {
    const mimeType = { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true };
    const main = { docx: "word/document.xml", xlsx: "xl/workbook.xml", pptx: "ppt/presentation.xml" }[format] ?? "x";
    fc.assert(
      fc.property(xml, (pieces) => {
        const parts = { [main]: "<x/>", [name]: pieces.join("") };
        const files = Object.entries(parts).map(([part, content]) => ({ name: part, content }));
        expectSound(zipOf(format === "odt" ? [mimeType, ...files] : files));
      }),
      { numRuns: 150 },
    );
  });
});
