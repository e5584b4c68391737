import { joined, latin1, u16, u32 } from "../../support/binary";
import { docxOf, paragraph } from "../../support/docx";
import { AMSTERDAM, exifBlock, jpegOf, type Angle, type ExifParts } from "../../support/exif";
import { odfOf, p } from "../../support/odf";
import { pptxOf, shape } from "../../support/pptx";
import { xlsxOf } from "../../support/xlsx";
import type { ReadCase } from "./reading";

const HERE = "GPS: 52.37022, 4.89517";

/** A picture nobody reads, with what its camera wrote. */
const picture = (title: string, file: () => Uint8Array, parts: ReadCase["parts"] = {}, format = "jpg"): ReadCase => ({
  title,
  name: `photo.${format}`,
  file,
  format,
  status: "photo location (hidden)" in parts ? "partial" : "unreadable",
  reason: format === "tif" ? "scanned" : "picture",
  parts,
});
const photo = (title: string, exif: ExifParts, parts: ReadCase["parts"] = {}) =>
  picture(title, () => jpegOf(exif), parts);
const at = (north: Angle, east: Angle, sides: "NE" | "NW" | "SE" | "SW" = "NE") => ({ gps: { north, east, sides } });
const located = { "photo location (hidden)": HERE };
const block = exifBlock({ gps: AMSTERDAM });
const png = (name: string, content: Uint8Array) =>
  joined(latin1("\x89PNG\r\n\x1a\n"), u32(0), latin1(name), content, u32(0));

const inDocument = (title: string, name: string, format: string, file: () => Uint8Array, parts: ReadCase["parts"]) =>
  ({ title, name, file, format, ...(parts === undefined ? {} : { parts }) }) satisfies ReadCase;

export const pictureCases: readonly ReadCase[] = [
  photo("where it was taken", { gps: AMSTERDAM }, located),
  photo("the other order of bytes", { gps: AMSTERDAM, isBig: true }, located),
  photo(
    "south and west",
    at(
      [
        [33, 1],
        [51, 1],
        [2441, 100],
      ],
      [
        [70, 1],
        [40, 1],
        [1548, 100],
      ],
      "SW",
    ),
    { "photo location (hidden)": "GPS: -33.85678, -70.67097" },
  ),
  photo(
    "minutes with places, seconds of nought by nought",
    at(
      [
        [52, 1],
        [2221317, 100000],
        [0, 0],
      ],
      [
        [4, 1],
        [5371017, 100000],
        [0, 0],
      ],
    ),
    located,
  ),
  photo("degrees alone", at([[5237022, 100000]], [[489517, 100000]]), located),
  photo(
    "who took it and what is on it",
    { artist: "Eva Bakker", description: "Jan op kantoor", owner: "E. Bakker", windowsAuthor: "Zoë" },
    {
      "photos/properties (metadata)":
        "description: Jan op kantoor\ncreator: Eva Bakker\nowner: E. Bakker\ncreator: Zoë",
    },
  ),
  picture("PNG", () => png("eXIf", block), located, "png"),
  picture("WebP", () => joined(latin1("RIFF\0\0\0\0WEBPEXIF"), u32(block.length), block), located, "webp"),
  picture(
    "HEIC",
    () => joined(latin1("\0\0\0\x18ftypheic\0\0\0\0"), new Uint8Array(400), latin1("\0\0\0\x06Exif\0\0"), block),
    located,
    "heic",
  ),
  picture("TIFF", () => block, located, "tif"),
  {
    ...picture(
      "where one piece of work ends and the next begins",
      () => joined(jpegOf(undefined, new Uint8Array(256 * 1024 - 26)), latin1("Exif\0\0"), block),
      located,
    ),
    reason: "picture-of-text",
  },

  picture("no notes", () => jpegOf()),
  photo("notes of nothing", {}),
  photo("not found where it is", at([[0, 1]], [[0, 1]])),
  photo("unknown fractions", at([[0, 0]], [[0, 0]])),
  photo("no place on earth", at([[95, 1]], [[4, 1]])),
  photo("a side alone", at([], [])),
  photo("blank names", { artist: "   ", description: "" }),
  picture("the word alone", () => jpegOf(undefined, latin1("made with Exif II viewer, Exif MM"))),
  picture("a block that is cut off", () => joined(latin1("\xff\xd8\xff\xe1\0\x20Exif\0\0"), block.subarray(0, 20))),
  picture("fields without end", () =>
    joined(latin1("\xff\xd8\xff\xe1\0\x20Exif\0\0II*\0"), u32(8), u16(0xffff, 0x8825, 4), u32(0xffffffff, 8)),
  ),
  picture("PNG without notes", () => png("tEXt", latin1("Software\0Exif")), {}, "png"),

  inDocument(
    "a photo in a document",
    "a.docx",
    "docx",
    () => docxOf({ body: paragraph("Dag"), more: { "word/media/image1.jpeg": jpegOf({ gps: AMSTERDAM }) } }),
    { document: "Dag", ...located },
  ),
  inDocument(
    "photos of one place and another in a presentation",
    "a.pptx",
    "pptx",
    () =>
      pptxOf({
        slides: [{ shapes: shape(["Dag"]) }],
        more: {
          "ppt/media/image1.jpg": jpegOf({ gps: AMSTERDAM, artist: "Eva" }),
          "ppt/media/image2.JPG": jpegOf({ gps: AMSTERDAM, artist: "Eva" }),
          "ppt/media/image3.jpg": jpegOf(at([[51, 1]], [[4, 1]])),
        },
      }),
    {
      "slide 1": "Dag",
      "photo location (hidden)": `${HERE}\nGPS: 51.00000, 4.00000`,
      "photos/properties (metadata)": "creator: Eva",
    },
  ),
  inDocument(
    "a photo in a text of OpenDocument",
    "a.odt",
    "odt",
    () =>
      odfOf({
        kind: "text",
        body: p("Dag"),
        more: { "Pictures/1.jpg": jpegOf({ gps: AMSTERDAM }) },
      }),
    { document: "Dag", ...located },
  ),
  inDocument(
    "a photo without a place in a workbook",
    "a.xlsx",
    "xlsx",
    () =>
      xlsxOf({
        sheets: [{ name: "A", rows: [["Dag"]] }],
        more: [["xl/media/image1.jpeg", "jpeg", jpegOf({ description: "" })]],
      }),
    { "sheet 'A'": "Dag" },
  ),
];
