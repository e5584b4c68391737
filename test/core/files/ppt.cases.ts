import { latin1, u8 } from "../../support/binary";
import { cfbOf } from "../../support/cfb";
import { AMSTERDAM, jpegOf } from "../../support/exif";
import { cryptoApiLock } from "../../support/legacy-lock";
import { propertiesOf } from "../../support/ole";
import { pptOf, type PptParts } from "../../support/ppt";
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
];
