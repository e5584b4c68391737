import { joined, latin1, placed, u16, u32, u8, utf16 } from "../../support/binary";
import { cfbOf } from "../../support/cfb";
import { docOf, word6Of, type DocParts } from "../../support/doc";
import { AMSTERDAM, jpegOf } from "../../support/exif";
import { cryptoApiLock, rc4Lock, type Lock } from "../../support/legacy-lock";
import { propertiesOf } from "../../support/ole";
import { shapeOptionsOf } from "../../support/ppt";
import { workbookOf } from "../../support/xls";
import type { ReadCase } from "./reading";

const reads = (title: string, doc: DocParts, parts: NonNullable<ReadCase["parts"]>): ReadCase => ({
  title,
  name: "letter.doc",
  file: () => docOf(doc),
  format: "doc",
  parts,
});

const DELETED = 0x0800;
const HIDDEN = 0x083c;
const BOLD = 0x0835;

const locked = (title: string, { header }: Lock, kind: string): ReadCase => ({
  title,
  name: "x.doc",
  file: () => docOf({ text: "geheim", flags: 0x100, tables: { 0: u8() }, streams: { "1Table": header } }),
  format: "doc",
  status: "protected",
  protection: ["weak", kind],
  parts: {},
});
const list = (...texts: readonly string[]) =>
  joined(u16(0xffff, texts.length, 0), ...texts.map((text) => joined(u16(text.length), utf16(text))));

const counted = (text: string) => joined(u16(text.length), utf16(text), u16(0));
/** A field in the stream of data: a list of choices with the second one chosen, or a text. */
const field = (kind: 0 | 2, help: string, choices = u8()) => {
  const rest = joined(
    u32(0xffffffff),
    u16(kind | (1 << 2), 0, 0),
    counted("Veld1"),
    kind === 0 ? counted("") : u16(0),
    ...["", help, "", "macro", ""].map(counted),
    choices,
  );
  return joined(u32(0x44 + rest.length), u16(0x44), new Uint8Array(62), rest);
};
/** Once, without telling all. */
const HASTE = 0x10;

export const docCases: readonly ReadCase[] = [
  reads("paragraphs", { text: "Beste Eva\rTot morgen\r" }, { document: "Beste Eva\nTot morgen" }),
  reads("other scripts", { text: "Жан €\r" }, { document: "Жан €" }),
  reads(
    "line breaks, hyphens and marks",
    { text: "a\x0bb\x0cc\x1ed\x1fe\x01\x02f\x05\xa0g\r" },
    { document: "a\nb\nc-def\xa0g" },
  ),
  reads(
    "a table",
    { text: "Naam\x07BSN\x07\x07Jan\x07123456782\x07\x07Groet\r", rowEnds: [9, 24] },
    { document: "Naam\tBSN\nJan\t123456782\nGroet" },
  ),
  reads(
    "empty cells keep their column",
    { text: "a\x07\x07c\x07\x07\x07\x07f\x07\x07", rowEnds: [5, 9] },
    { document: "a\t\tc\n\t\tf" },
  ),
  reads(
    "pieces in any order and width",
    { text: "Beste Zoë, tot morgen", pieces: [6, 5, 10] },
    { document: "Beste Zoë, tot morgen" },
  ),
  reads(
    "notes, headers, comments, boxes",
    {
      text: "Brief\r",
      footnotes: "noot\r",
      headers: "Vertrouwelijk\r",
      comments: "klopt dit?\r",
      endnotes: "eind\r",
      boxes: "doos\r",
    },
    {
      document: "Brief",
      footnotes: "noot",
      "header and footer": "Vertrouwelijk",
      "comments (hidden)": "klopt dit?",
      endnotes: "eind",
      "document/text boxes": "doos",
    },
  ),
  reads(
    "fields of a form",
    {
      text: "Plaats:\r",
      streams: { Data: joined(u8(0x44, 0, 1), field(2, "", list("Assen", "Breda")), field(0, "Uw naam")) },
    },
    {
      document: "Plaats:",
      "document/form fields": "Breda",
      "document/input messages": "Uw naam",
      "document/lists of choices (hidden)": "Assen\nBreda",
    },
  ),
  reads(
    "data that is no field",
    { text: "x\r", streams: { Data: joined(u32(99), u16(0x44), new Uint8Array(80)) } },
    {
      document: "x",
    },
  ),
  reads(
    "deleted text",
    { text: "Voor Piet Eva\r", characters: [[5, 10, DELETED, 1]] },
    { document: "Voor Eva", "document/deleted text (hidden)": "Piet" },
  ),
  reads(
    "text that an earlier save left behind",
    { text: "Dag Eva\r", left: utf16("Ontslag van Piet\r"), flags: HASTE },
    { document: "Dag Eva", "older version (hidden)": "Ontslag van Piet" },
  ),
  reads(
    "the same of one byte a character, among other bytes",
    {
      text: "Dag Eva\r",
      left: joined(u8(1, 2, 3), latin1("Ontslag\rvan Zo\xeb B.\r"), u8(3, 0, 65, 66)),
      flags: 4,
    },
    { document: "Dag Eva", "older version (hidden)": "Ontslag" },
  ),
  reads("nothing left behind", { text: "Dag Eva\r", flags: HASTE }, { document: "Dag Eva" }),
  reads(
    "bytes that are no text",
    {
      text: "Dag Eva\r",
      left: u8(67, 74, 24, 0, 79, 74, 3, 0, 81, 74, 255, 255, 255, 255, 255, 9, 65, 66, 67),
      flags: HASTE,
    },
    { document: "Dag Eva" },
  ),
  reads(
    "a document that was saved in full",
    { text: "Dag Eva\r", left: utf16("Ontslag van Piet\r") },
    { document: "Dag Eva" },
  ),
  reads(
    "pieces in another order leave nothing",
    { text: "Beste Eva, tot morgen\r", pieces: [6, 6, 10], flags: HASTE },
    { document: "Beste Eva, tot morgen" },
  ),
  reads(
    "hidden text",
    { text: "dag geheim Eva\r", characters: [[4, 11, HIDDEN, 0x81]] },
    { document: "dag Eva", "document/hidden text (hidden)": "geheim" },
  ),
  reads(
    "text that is neither",
    {
      text: "dag gewoon vet Eva\r",
      characters: [
        [4, 11, HIDDEN, 0],
        [11, 15, BOLD, 1],
      ],
    },
    { document: "dag gewoon vet Eva" },
  ),
  reads(
    "a link",
    { text: 'zie \x13 HYPERLINK "https://a.example/?x=1" \x14hier\x15 en \x13 PAGE \x143\x15\r' },
    { document: "zie hier en 3", "document/links": 'HYPERLINK "https://a.example/?x=1"' },
  ),
  reads(
    "a field that names its data source",
    {
      text: '\x13 IF \x13 MERGEFIELD x \x14Jan\x15 = "a" \x14dag\x15 \x13 INCLUDETEXT "C:\\klanten\\a.doc" \x14\x15\r',
    },
    { document: "dag", "document/field codes (hidden)": 'INCLUDETEXT "C:\\klanten\\a.doc"' },
  ),
  reads("a field that never ends", { text: "a\x13b\r" }, { document: "ab" }),
  reads("ends of fields that never began", { text: "a\x15b\x14c\r" }, { document: "abc" }),
  reads(
    "who wrote it, where it was saved, what it was merged with",
    {
      text: "x\r",
      tables: {
        36: joined(u16(3), utf16("Jan")),
        51: list("Unknown", "Eva"),
        71: list("Zoë", "C:\\brief.doc"),
        32: list("", "", "", "", "", "", "", "", "C:\\klanten.mdb", ""),
      },
    },
    {
      document: "x",
      "persons (metadata)": "Jan\nEva\nZoë\nC:\\brief.doc",
      "mail merge source (hidden)": "C:\\klanten.mdb",
    },
  ),
  reads(
    "a photo and where it was taken",
    { text: "x\r", streams: { Data: jpegOf({ gps: AMSTERDAM }) } },
    { document: "x", "photo location (hidden)": "GPS: 52.37022, 4.89517" },
  ),
  reads(
    "a picture that is cut, and what pictures say to a screen reader",
    {
      text: "x\r",
      streams: {
        Data: joined(
          u8(0xf0, 0, 0),
          shapeOptionsOf({ 0x100: 0x2000, 0x4104: 1, 0xc381: "C:\\klanten\\jan.jpg" }),
          shapeOptionsOf({ 0x4104: 1, 0xc380: "Foto 2" }),
        ),
      },
    },
    {
      document: "x",
      "alternative text (hidden)": "C:\\klanten\\jan.jpg",
      "cropped pictures (hidden)": "picture",
    },
  ),
  reads(
    "bytes that only look like a shape",
    {
      text: "x\r",
      streams: {
        Data: joined(
          joined(u16(0x0023, 0xf00b), u32(40), u16(0x4104), u32(1), u16(0x0100), u32(0x4000)),
          new Uint8Array(40),
          shapeOptionsOf({ 0x4104: 1, 0xc381: "geheim" }).subarray(0, 28),
        ),
      },
    },
    { document: "x" },
  ),
  reads("a photo that says nothing", { text: "x\r", streams: { Data: jpegOf() } }, { document: "x" }),
  reads(
    "a workbook inside, and the author",
    {
      text: "x\r",
      streams: {
        "ObjectPool/_12/Workbook": workbookOf({ sheets: [{ name: "Raw", rows: [["Piet"]] }] }),
        "ObjectPool/_13/\x03ObjInfo": u8(1),
        "\x05SummaryInformation": propertiesOf({ 4: "Jan Smit" }),
      },
    },
    {
      document: "x",
      "embedded file '_12'/sheet 'Raw' (hidden)": "Piet",
      "properties (metadata)": "creator: Jan Smit",
    },
  ),
  {
    title: "read-only recommended: not locked",
    name: "x.doc",
    file: () => docOf({ text: "dag\r", flags: 0x400 }),
    format: "doc",
    protection: ["none", "ooxml-readonly-only"],
    parts: { document: "dag" },
  },
  {
    title: "only forms may be filled in: not locked",
    name: "x.doc",
    file: () => docOf({ text: "dag\r", tables: { 31: placed(20, { 7: u8(2) }) } }),
    format: "doc",
    protection: ["none", "ooxml-readonly-only"],
    parts: { document: "dag" },
  },
  {
    title: "Word 6",
    name: "x.doc",
    file: () => word6Of(latin1("Naam\x07BSN\x07\x07Jan\x07123456782\x07\x07Zo\xeb\r")),
    format: "doc",
    parts: { document: "Naam\tBSN\nJan\t123456782\nZoë" },
  },
  {
    title: "Word 6 in Russian",
    name: "x.doc",
    file: () => word6Of(latin1("\xc6\xe0\xed\r"), 0x419),
    format: "doc",
    parts: { document: "Жан" },
  },
  {
    title: "Word 6 of a Mac",
    name: "x.doc",
    file: () => {
      const file = word6Of(latin1("Zo\x91\r"));
      // The stream begins in the first sector; 256 is the character set of a Mac.
      file.set(u16(256), 512 + 0x14);
      return file;
    },
    format: "doc",
    parts: { document: "Zoë" },
  },
  {
    title: "Word 6, saved in haste",
    name: "x.doc",
    file: () =>
      word6Of(
        latin1("morgenTot "),
        0x413,
        joined(u8(2), u32(28), u32(0, 4, 10), u16(0), u32(0x306), u16(0, 0), u32(0x300), u16(0)),
      ),
    format: "doc",
    parts: { document: "Tot morgen" },
  },
  {
    title: "Word 2",
    name: "x.doc",
    file: () =>
      joined(placed(0x100, { 0: u16(0xa5db, 45), 0x18: u32(0x100, 0x109) }), latin1("Beste Eva"), new Uint8Array(9)),
    format: "doc",
    parts: { document: "Beste Eva" },
  },
  locked("locked with RC4", rc4Lock("geheim"), "doc-rc4"),
  locked("locked by CryptoAPI", cryptoApiLock("geheim", 128), "doc-rc4cryptoapi"),
  {
    title: "covered with a password",
    name: "x.doc",
    file: () => docOf({ text: "geheim", flags: 0x8100 }),
    format: "doc",
    status: "protected",
    protection: ["weak", "doc-xor"],
    parts: {},
  },
  {
    title: "a lock of a kind that is not known",
    name: "x.doc",
    file: () => docOf({ text: "geheim", flags: 0x100 }),
    format: "doc",
    status: "protected",
    protection: "unknown",
    parts: {},
  },
  {
    title: "no tables",
    name: "x.doc",
    file: () => cfbOf({ WordDocument: placed(2_000, { 0: u16(0xa5ec, 0xc1) }) }),
    format: "doc",
    status: "unreadable",
    reason: "damaged",
  },
];
