import { createHash } from "node:crypto";
import { joined, latin1, u8, utf16 } from "../../support/binary";
import { docOf, type DocParts } from "../../support/doc";
import { pptOf } from "../../support/ppt";
import { xlsOf } from "../../support/xls";
import type { ReadCase } from "./reading";

const TEXT = "Dag Eva, tot morgen";
const SENTENCE = "Wij ontslaan vandaag Piet Bakker per direct";
const MB = 1024 * 1024;
const packed = new Uint8Array(createHash("shake256", { outputLength: 20_000 }).digest());
const chinese = createHash("shake256", { outputLength: 3_000_000 })
  .digest()
  .map((value, at) => (at % 2 === 1 ? 0x4e + (value & 31) : value));
/** More than is kept. */
const many = Array.from({ length: 20_000 }, (_, at) => `zin${at.toString(36)}`).join("\0");
const noise = Uint8Array.from({ length: 300 }, (_, at) => (at * 197 + (at >> 3) * 61) & 255);

const doc = (title: string, left: DocParts, older?: string): ReadCase => ({
  title,
  name: "brief.doc",
  file: () => docOf({ text: TEXT, ...left }),
  format: "doc",
  parts:
    older === undefined
      ? { document: left.text ?? TEXT }
      : { document: left.text ?? TEXT, "older version (hidden)": older },
});
const freed = (title: string, bytes: Uint8Array, older?: string) => doc(title, { freed: bytes }, older);

export const leftTextCases: readonly ReadCase[] = [
  freed("a sentence", latin1(SENTENCE), SENTENCE),
  freed("a sentence in two bytes a letter", utf16(SENTENCE), SENTENCE),
  freed(
    "letters of other languages",
    utf16("Łukasz Żółty został zwolniony z pracy"),
    "Łukasz Żółty został zwolniony z pracy",
  ),
  freed("among other bytes", joined(noise, u8(0), latin1(SENTENCE), u8(0), noise.subarray(0, 5)), SENTENCE),
  freed("a mail address", latin1("p.bakker@voorbeeld.example"), "p.bakker@voorbeeld.example"),
  freed("an account", latin1("NL91 0417 1640 3000 12"), "NL91 0417 1640 3000 12"),
  freed(
    "names beside a number",
    joined(latin1("Bakker"), u8(6, 0, 0), latin1("123456782"), u8(9, 0, 0), latin1("Jansen")),
    "Bakker\n123456782\nJansen",
  ),
  freed("what is not shown of it", latin1(`${TEXT}\0${SENTENCE}`), SENTENCE),
  freed("over several sectors", joined(new Uint8Array(500), latin1(SENTENCE), new Uint8Array(900)), SENTENCE),
  freed("behind megabytes of nothing", joined(new Uint8Array(5 * MB), latin1(SENTENCE)), SENTENCE),
  freed("behind what is packed", joined(packed, new Uint8Array(480), latin1(SENTENCE)), SENTENCE),
  freed("a telephone number alone", latin1("01 23 45 67 89 01"), "01 23 45 67 89 01"),
  doc(
    "a known line with another number",
    { text: "Salaris van Jan Bakker 123456789", freed: latin1("Salaris van Jan Bakker 987654321") },
    "Salaris van Jan Bakker 987654321",
  ),
  doc(
    "a known line with another address",
    { text: "Mail aan jan@bakker.example", freed: latin1("Mail aan jan@jansen.example") },
    "Mail aan jan@jansen.example",
  ),
  doc("behind the end of a stream", { slack: joined(u8(0), latin1(SENTENCE)) }, SENTENCE),
  doc("in the stream of short ones", { isMini: true, freed: latin1(SENTENCE) }, SENTENCE),
  doc(
    "behind the end of a short stream",
    { isMini: true, slack: latin1("p.bakker@voorbeeld.example"), streams: { X: u8(0) } },
    "p.bakker@voorbeeld.example",
  ),
  {
    title: "in a workbook",
    name: "lijst.xls",
    file: () => xlsOf({ sheets: [{ name: "A", rows: [["Dag"]] }], freed: latin1(SENTENCE) }),
    format: "xls",
    parts: { "sheet 'A'": "Dag", "older version (hidden)": SENTENCE },
  },
  {
    title: "in a presentation",
    name: "praat.ppt",
    file: () => pptOf({ slides: [{ text: "Dag" }], freed: utf16(SENTENCE) }),
    format: "ppt",
    parts: { "slide 1": "Dag", "older version (hidden)": SENTENCE },
  },
  {
    title: "in a workbook whose cells say the same",
    name: "lijst.xls",
    file: () => xlsOf({ sheets: [{ name: "A", rows: [[SENTENCE]] }], freed: latin1(SENTENCE) }),
    format: "xls",
    parts: { "sheet 'A'": SENTENCE },
  },

  {
    title: "more than is kept, of which what tells most is kept",
    name: "brief.doc",
    file: () => docOf({ text: TEXT, freed: latin1(`${many}\0${SENTENCE}`) }),
    format: "doc",
    status: "partial",
    reason: "too-large",
    parts: { document: TEXT, "older version (hidden)": SENTENCE },
  },

  freed("the name of a colour profile", latin1("Reference Viewing Condition in IEC61966-2.1")),
  freed("the description of one", latin1("IEC 61966-2.1 Default RGB colour space - sRGB")),
  freed("the start of a program", latin1("This program cannot be run in DOS mode.")),
  freed("the prompt of a master", utf16("Click to edit Master title style\0\0Second level")),
  freed("what looks like an address in what is packed", joined(packed, latin1("q%@x.ab"), packed)),
  freed("letters of two bytes that are no Latin ones", Uint8Array.from(chinese)),
  freed("an address without a domain", latin1("x1@y.a")),
  freed("a date with a time", latin1("12-11-2026 09:24\0 2026-11-12 09.24")),
  freed("a fraction", latin1("0.1234567891")),
  doc("a number written in another way", { text: "0123456789", freed: latin1("01 23 45 67 89") }),
  doc("an address that is shown in capitals", { text: "JAN@BAKKER.EXAMPLE", freed: latin1("jan@bakker.example") }),
  {
    title: "the prompt of a master in another language",
    name: "praat.ppt",
    file: () =>
      pptOf({
        slides: [{ text: "Dag" }],
        master: [["Faceti clic pentru editarea stilului de titlu", true]],
        freed: utf16("Faceti clic pentru editarea stilului de titlu"),
      }),
    format: "ppt",
    parts: { "slide 1": "Dag" },
  },
  freed("zeros", new Uint8Array(2_000)),
  freed(
    "filling",
    Uint8Array.from({ length: 2_000 }, () => 255),
  ),
  freed("letters that fill", latin1("x".repeat(2_000))),
  freed("binary rubbish", noise),
  freed("what the document shows anyway", latin1(TEXT)),
  freed("the same in two bytes a letter", utf16(TEXT)),
  freed("a piece of what the document shows", latin1(`g ${TEXT.slice(4, -3)}`)),
  freed("names of streams", utf16("Root Entry\0\0WordDocument\0\0SummaryInformation")),
  freed("names of programs and fonts", latin1("Microsoft Word 6.0\0Word.Document.8\0Times New Roman\0MSWordDoc")),
  freed("names of styles", utf16("Default Paragraph Font\0Table Normal\0annotation reference")),
  freed("number of a program", utf16("{00020906-0000-0000-C000-000000000046}")),
  freed("number of a mail", latin1("<0123456789ABCDEF0123456789ABCDEF@mx.example>")),
  freed("a single name", latin1("Bakker Piet")),
  freed("a version", latin1("Version 11.0.5604")),
  freed("formats of dates", latin1("dd mmm yyyy hh:mm\\0d mmmm yy h:mm:ss")),
  freed("formats of numbers", latin1('_-* #,##0.00 "EUR"_-;[Red]-* #,##0.00')),
  doc("zeros behind the end", { slack: new Uint8Array(511) }),
  doc("zeros in the stream of short ones", { isMini: true, freed: new Uint8Array(300) }),
  doc("nothing left", { isMini: true }),
];
