import { joined, latin1, u16, u32 } from "../../support/binary";
import type { ReadCase } from "./reading";

const rtf = (body: string) => latin1(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${body}}`);
const shows = (
  title: string,
  body: string,
  parts: NonNullable<ReadCase["parts"]>,
  without: readonly string[] = [],
): ReadCase => ({
  title,
  name: "a.rtf",
  file: () => rtf(body),
  format: "rtf",
  parts,
  without,
});
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex").replace(/.{64}/g, "$&\r\n");
const text = (value: string) => joined(u32(value.length + 1), latin1(`${value}\0`));
const object = (kind: number, name: string, topic: string, data: Uint8Array) =>
  `{\\object\\objemb{\\*\\objclass ${name}}{\\*\\objdata ${hex(
    joined(u32(0x501, kind), text(name), text(topic), u32(0), u32(data.length), data),
  )}}{\\result icoon}}`;
const dropped = joined(
  u16(2),
  latin1("lijst.csv\0C:\\lijst.csv\0"),
  u32(0x30000, 11),
  latin1("C:\\tmp\\Jan\0"),
  u32(17),
  latin1("naam;stad\nJan;Rhe"),
);

export const rtfCases: readonly ReadCase[] = [
  shows("paragraphs and special characters", "Dag\\par\nJan\\line Smit\\tab x\\~y \\emdash \\'93z\\'94 \\{a\\}\\\\", {
    document: "Dag\nJan\nSmit\tx\u00a0y —“z” {a}\\",
  }),
  shows("line ends in the source are none", "Beste\r\n Jan", { document: "Beste Jan" }),
  shows("Unicode, each with what old programs show instead", "Zo\\u235 ?\\'eb {\\uc2\\u322 ??}\\uc0\\u-10179\\u-8704", {
    document: "Zoëë ł😀",
  }),
  shows("a fallback in hexadecimal digits", "\\u8364\\'80 12", { document: "€ 12" }),
  shows("a group ends what is skipped", "{\\uc5\\u235 ?}Jan", { document: "ëJan" }),
  shows(
    "fonts with code pages of their own",
    "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset238 B CE;}}\\f0\\'b3\\f1\\'b3",
    {
      document: "³ł",
    },
  ),
  shows("written on a Mac", "\\mac Zo\\'91{\\fonttbl{\\f1\\fcharset77 A;}}", { document: "Zoë" }),
  shows(
    "a style of characters in the middle of a group",
    "{\\b \\*\\cs12\\ul Jan}{\\*\\cs12 Piet}{\\*\\onbekend weg}",
    {
      document: "JanPiet",
    },
  ),
  shows("the code page of the document", "\\ansicpg1250 Wa\\'b3\\'ealsa \\ansicpg1253 \\'d0", {
    document: "Wałęlsa Π",
  }),
  shows(
    "rows with tabs",
    "\\intbl Naam\\cell BSN\\cell\\row\\intbl Jan\\par Smit\\cell 123456782\\cell\\row\\pard na",
    {
      document: "Naam\tBSN\nJan Smit\t123456782\nna",
    },
  ),
  shows(
    "a table in a table",
    "\\intbl{\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\nestrow}{\\nonesttables\\par}}c\\cell\\row",
    {
      document: "a\tb\nc",
    },
  ),
  shows("hidden text", "Dag {\\v stil} Jan {\\v ook} en \\v nog\\v0  iets", {
    document: "Dag  Jan  en  iets",
    "document/hidden text (hidden)": "stil\nook\nnog",
  }),
  shows("plain formatting shows again", "\\v a\\plain b", { document: "b", "document/hidden text (hidden)": "a" }),
  shows("deleted text, and who changed it", "{\\*\\revtbl{Unknown;}{Jan Smit;}}{\\revised nieuw}{\\deleted oud}", {
    document: "nieuw",
    "document/deleted text (hidden)": "oud",
    "persons (metadata)": "Jan Smit",
  }),
  shows(
    "comments",
    "Dag{\\*\\atnid JS}{\\*\\atnauthor Jan Smit}{\\*\\annotation{\\*\\atnref 1}\\pard zeker?}{\\*\\annotation b} Eva",
    {
      document: "Dag Eva",
      "comments (hidden)": "zeker?\nb",
      "persons (metadata)": "Jan Smit",
    },
  ),
  shows(
    "letters that a shape draws, and what it says to a screen reader",
    "a{\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}{\\sv Foto van Jan}}{\\sp{\\sn gtextUNICODE}{\\sv Zo\\u235 ?}}{\\sp{\\sn posh}{\\sv 2}}}}b",
    {
      document: "ab",
      "document/text boxes": "Zoë",
      "document/alternative text (hidden)": "Foto van Jan",
    },
  ),
  shows(
    "headers, footnotes, text boxes",
    "{\\header\\pard kop\\par}a{\\footnote noot}{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt vak}}{\\shprslt vak}}",
    {
      document: "a",
      "header and footer": "kop",
      footnotes: "noot",
      "document/text boxes": "vak",
    },
  ),
  shows(
    "links and other fields",
    '{\\field{\\*\\fldinst{HYPERLINK "https://a.example/x"}}{\\fldrslt hier}}{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}{\\field{\\*\\fldinst INCLUDETEXT "C:\\\\\\\\x"}{\\fldrslt }}',
    {
      document: "hier3",
      "document/links": 'HYPERLINK "https://a.example/x"',
      "document/field codes (hidden)": 'INCLUDETEXT "C:\\\\x"',
    },
  ),
  shows(
    "properties, own ones too",
    "{\\info{\\title Lijst}{\\author Jan}{\\operator Eva}{\\*\\company Firma}{\\creatim\\yr2026}}{\\*\\userprops{\\propname Nummer}\\proptype30{\\staticval 7}}dag",
    {
      document: "dag",
      "properties (metadata)": "title: Lijst\ncreator: Jan\nlastModifiedBy: Eva\nCompany: Firma\nNummer: 7",
    },
  ),
  shows(
    "what programs keep for themselves",
    "{\\stylesheet{\\s1 kop;}}{\\*\\generator Word}{\\colortbl;\\red0;}{\\*\\x{\\title y}}{\\pict 0102}{\\listtext 1.\\tab}dag",
    {
      document: "dag",
    },
  ),
  shows("raw data between words", "a\\bin5 }}}}}b", { document: "ab" }),
  shows("the same text twice, for old and new programs", "{\\upr{oud}{\\*\\ud{ni\\u235 ?e}}}", { document: "niëe" }, [
    "oud",
  ]),
  shows(
    "a page in rich text",
    "\\fromhtml1 {\\*\\htmltag64 <p>}Dag {\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0  tot\\htmlrtf\\par\\htmlrtf0{\\*\\htmltag72 </p>}{\\*\\mhtmltag64 <x>}",
    {
      document: "Dag & tot",
    },
  ),
  shows("a file that was dropped in", `dag${object(2, "Package", "", dropped)}`, {
    document: "dagicoon",
    "embedded file 'lijst.csv'/table (hidden)": "naam\tstad\nJan\tRhe",
    "embedded file 'lijst.csv'/original path (metadata)": "C:\\lijst.csv\nC:\\tmp\\Jan",
  }),
  shows(
    "an object of another program, and a link",
    `${object(2, "X", "", latin1("tekst van binnen"))}${object(1, "Y", "D:\\b.xls", latin1("a"))}`,
    {
      document: "icoonicoon",
      "embedded file 'X'/text (hidden)": "tekst van binnen",
      "document/link of an object (hidden)": "D:\\b.xls",
    },
  ),
  {
    title: "protected against changes",
    name: "a.rtf",
    file: () => rtf("\\enforceprot1 dag"),
    format: "rtf",
    protection: ["none", "ooxml-readonly-only"],
    parts: { document: "dag" },
  },
  {
    title: "an object of nonsense",
    name: "a.rtf",
    file: () => rtf("dag{\\object{\\*\\objdata zz010}}"),
    format: "rtf",
    parts: { document: "dag" },
  },
  {
    title: "cut off",
    name: "a.rtf",
    file: () => latin1("{\\rtf1 Dag {\\b Jan"),
    format: "rtf",
    status: "partial",
    reason: "damaged",
    parts: { document: "Dag Jan" },
  },
  { title: "nothing in it", name: "a.rtf", file: () => rtf(""), format: "rtf", parts: {} },
  { title: "a letter about RTF", name: "a.rtf", file: () => "Begin met {\\rtf1", format: "txt" },
];
