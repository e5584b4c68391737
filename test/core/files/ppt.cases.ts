import { joined, latin1, u16, u32, u8 } from "../../support/binary";
import { openCfb, streamIn } from "../../../src/core/files/cfb";
import { cfbOf } from "../../support/cfb";
import { AMSTERDAM, jpegOf } from "../../support/exif";
import { cryptoApiLock } from "../../support/legacy-lock";
import { propertiesOf } from "../../support/ole";
import { pptOf, shapeOptionsOf, type PptParts } from "../../support/ppt";
import { xlsOf } from "../../support/xls";
import type { ReadCase } from "./reading";

const reads = (title: string, ppt: PptParts, parts: NonNullable<ReadCase["parts"]>): ReadCase => ({
  title,
  name: "talk.ppt",
  file: () => pptOf(ppt),
  format: "ppt",
  parts,
});
const workbook = xlsOf({ sheets: [{ name: "Raw", rows: [["Piet"]] }] });

/** The start of a document of version 95. */
const OLD_DOCUMENT = joined(u16(3, 0, 0xffff, 0), u32(16, 0), u16(0x3e8, 0, 0xffff, 0), u32(0, 0));

export const pptCases: readonly ReadCase[] = [
  reads(
    "slides in their order",
    { slides: [{ outline: "Titel", text: "een\rtwee\x0bdrie" }, { text: "Жан €" }] },
    { "slide 1": "Titel\neen\ntwee\ndrie", "slide 2": "Жан €" },
  ),
  reads("a slide without text", { slides: [{}, { text: "twee" }] }, { "slide 2": "twee" }),
  reads(
    "numbers and dates that are filled in",
    { slides: [{ text: "*" }, { text: "twee *" }] },
    { "slide 2": "twee *" },
  ),
  reads(
    "a hidden slide",
    { slides: [{ text: "een" }, { outline: "geheim", isHidden: true }] },
    { "slide 1": "een", "slide 2 (hidden)": "geheim" },
  ),
  reads(
    "notes",
    { slides: [{ text: "een" }, { text: "twee", notes: "vergeet Jan niet" }] },
    { "slide 1": "een", "slide 2": "twee", "slide 2/notes (hidden)": "vergeet Jan niet" },
  ),
  reads(
    "a comment",
    { slides: [{ text: "een", comment: ["Jan", "klopt dit?"] }] },
    { "slide 1": "een", "slide 1/comments (hidden)": "Jan: klopt dit?" },
  ),
  reads(
    "a description of a picture",
    { slides: [{ text: "een", alternative: "Foto van Jan" }] },
    { "slide 1": "een", "slide 1/alternative text (hidden)": "Foto van Jan" },
  ),
  reads(
    "a picture that is cut",
    { slides: [{ text: "een", shapes: [shapeOptionsOf({ 0x102: 0x4000, 0x4104: 1, 0xc380: "Foto 2" })] }] },
    { "slide 1": "een", "slide 1/cropped pictures (hidden)": "Foto 2" },
  ),
  ...(
    [
      ["a picture with a margin", { 0x100: 0xffff_f000, 0x4104: 1 }],
      ["a picture that is cut by rounding", { 0x101: 600, 0x4104: 1 }],
      ["a whole picture", { 0x4104: 1, 0x10b: 0x9000 }],
      ["a shape without a picture", { 0x103: 0x4000, 0x181: 9 }],
    ] as const
  ).map(([title, options]) =>
    reads(title, { slides: [{ text: "een", shapes: [shapeOptionsOf(options)] }] }, { "slide 1": "een" }),
  ),
  reads(
    "text on the master, but no prompts",
    {
      slides: [{ text: "een" }],
      master: [
        ["Klik om te bewerken", true],
        ["Bakker BV", false],
      ],
    },
    { "slide 1": "een", "master 1": "Bakker BV" },
  ),
  reads(
    "text on the master of notes",
    { slides: [{ text: "een" }], notesMaster: "Alleen voor de spreker" },
    { "slide 1": "een", "master 1": "Alleen voor de spreker" },
  ),
  reads(
    "a footer of one slide",
    { slides: [{ text: "een", footer: "Zaak Smit" }, { text: "twee" }] },
    { "slide 1": "een", "slide 2": "twee", "header and footer": "Zaak Smit" },
  ),
  reads(
    "links and footers",
    { slides: [{ text: "een" }], link: "mailto:jan@a.example", footer: "Vertrouwelijk" },
    { "slide 1": "een", links: "mailto:jan@a.example", "header and footer": "Vertrouwelijk" },
  ),
  reads(
    "what an earlier save left",
    { slides: [{ text: "een\rtwee" }], old: ["een", "Jan Smit\rtwee"] },
    { "slide 1": "een\ntwee", "deleted text (hidden)": "Jan Smit" },
  ),
  reads(
    "a workbook inside",
    { slides: [{ text: "een" }], object: workbook },
    { "slide 1": "een", "embedded file 'object 1'/sheet 'Raw' (hidden)": "Piet" },
  ),
  reads(
    "a workbook inside, packed",
    { slides: [{ text: "een" }], object: workbook, isPacked: true },
    { "slide 1": "een", "embedded file 'object 1'/sheet 'Raw' (hidden)": "Piet" },
  ),
  reads(
    "a photo and where it was taken",
    { slides: [{ text: "een" }], streams: { Pictures: jpegOf({ gps: AMSTERDAM }) } },
    { "slide 1": "een", "photo location (hidden)": "GPS: 52.37022, 4.89517" },
  ),
  reads(
    "the author",
    { slides: [{ text: "een" }], streams: { "\x05SummaryInformation": propertiesOf({ 4: "Jan Smit" }) } },
    { "slide 1": "een", "properties (metadata)": "creator: Jan Smit" },
  ),
  {
    title: "an object inside that nothing reads",
    name: "x.ppt",
    file: () => pptOf({ slides: [{ text: "een" }], object: cfbOf({ Something: latin1("x") }) }),
    format: "ppt",
    status: "partial",
    reason: "no-reader",
    parts: { "slide 1": "een" },
  },
  {
    title: "locked by CryptoAPI",
    name: "x.ppt",
    file: () => pptOf({ slides: [{ text: "geheim" }], lock: cryptoApiLock("geheim", 128).header }),
    format: "ppt",
    status: "protected",
    protection: ["weak", "ppt-rc4cryptoapi"],
    parts: {},
  },
  {
    title: "a lock of a kind that is not known",
    name: "x.ppt",
    file: () => pptOf({ slides: [{ text: "geheim" }], lock: u8(9, 0, 9, 0) }),
    format: "ppt",
    status: "protected",
    protection: "unknown",
    parts: {},
  },
  {
    title: "no document in it",
    name: "x.ppt",
    file: () => cfbOf({ "PowerPoint Document": u8(1, 2, 3) }),
    format: "ppt",
    status: "unreadable",
    reason: "damaged",
  },
  {
    title: "versions 95 and 97 in one file",
    name: "x.ppt",
    file: () => {
      const cfb = openCfb(pptOf({ slides: [{ text: "Jan" }] }));
      const streamOf = (name: string) => (cfb && streamIn(cfb, [name], 100_000)) ?? u8();
      return cfbOf({
        "PowerPoint Document": OLD_DOCUMENT,
        Text_Content: latin1("Jan\r"),
        "PP97_DUALSTORAGE/PowerPoint Document": streamOf("powerpoint document"),
        "PP97_DUALSTORAGE/Current User": streamOf("current user"),
      });
    },
    format: "ppt",
    parts: { "slide 1": "Jan" },
  },
  {
    title: "version 95, of which the words are kept once more",
    name: "x.ppt",
    file: () => cfbOf({ "PowerPoint Document": OLD_DOCUMENT, Text_Content: latin1("K\xfcndigung\r\rPiet\0") }),
    format: "ppt",
    status: "partial",
    reason: "no-reader",
    parts: { text: "Kündigung\nPiet\n" },
  },
  {
    title: "version 4",
    name: "x.ppt",
    file: () => cfbOf({ PP40: u8(1, 2, 3) }),
    format: "ppt",
    status: "unreadable",
    reason: "no-reader",
  },
  {
    title: "version 3",
    name: "x.ppt",
    file: () => u8(0xed, 0xde, 0xad, 0x0b, 3, 0, 0, 0, 0x73, 5),
    format: "ppt",
    status: "unreadable",
    reason: "no-reader",
  },
];
