import { joined, latin1, u16, u32, u8 } from "../../support/binary";
import { cfbOf } from "../../support/cfb";
import { docxOf, paragraph } from "../../support/docx";
import { zipOf } from "../../support/zip";
import type { ReadCase } from "./reading";

/** What Windows makes of a file that is dropped into a document. */
const native = (label: string, path: string, content: string) => {
  const body = joined(
    u16(2),
    latin1(`${label}\0${path}\0`),
    u32(0x30000, 2),
    latin1("t\0"),
    u32(content.length),
    latin1(content),
  );
  return joined(u32(body.length), body);
};
const reads = (
  title: string,
  streams: Readonly<Record<string, Uint8Array>>,
  rest: Partial<ReadCase> = {},
): ReadCase => ({ title, name: "oleObject1.bin", file: () => cfbOf(streams), format: "cfb", ...rest });

export const oleCases: readonly ReadCase[] = [
  reads(
    "a dropped file",
    { "\x01Ole10Native": native("C:\\x\\brief.txt", "C:\\Users\\jan\\brief.txt", "van Jan") },
    { parts: { "brief.txt/text": "van Jan", "original path (metadata)": "C:\\Users\\jan\\brief.txt\nt" } },
  ),
  reads(
    "a newer document",
    { Package: zipOf({ "a.txt": "van Jan" }) },
    { parts: { "oleObject1.bin/a.txt/text": "van Jan" } },
  ),
  reads(
    "what LibreOffice put into a document of Word",
    { package_stream: zipOf({ "a.txt": "van Eva" }) },
    { parts: { "oleObject1.bin/a.txt/text": "van Eva" } },
  ),
  reads(
    "a document of another program",
    { CONTENTS: latin1("van Jan ".repeat(600)) },
    { parts: { "oleObject1.bin/text": "van Jan ".repeat(600) } },
  ),
  reads("a formula", { "\x01CompObj": latin1("Microsoft Equation 3.0"), "Equation Native": u8(1) }, { parts: {} }),
  reads(
    "data of an unknown program",
    { "\x01Ole10Native": joined(u32(9), u8(1, 2, 3)) },
    { status: "unreadable", reason: "no-reader", protection: "unknown" },
  ),
  reads(
    "a picture of Paint",
    { "\x01CompObj": latin1("PBrush"), "\x01Ole10Native": joined(u32(14), latin1("BM\x0e\0\0\0\0\0\0\0\x0e\0\0\0")) },
    { status: "unreadable", reason: "picture" },
  ),
  reads("nothing but a note of how it is shown", { "\x01Ole": u8(1, 0, 0, 2) }, { parts: {} }),
  {
    ...reads("a document that lost all", { "\x01Ole": u8(1) }, { status: "unreadable", reason: "damaged" }),
    name: "a.doc",
    protection: "unknown",
  },
  reads("no file in it", { Something: u8(1) }, { status: "unreadable", reason: "no-reader", protection: "unknown" }),
  {
    title: "in a newer document",
    name: "x.docx",
    file: () =>
      docxOf({
        body: paragraph("dag"),
        more: {
          "word/embeddings/oleObject1.bin": cfbOf({ "\x01Ole10Native": native("a.txt", "C:\\a.txt", "van Jan") }),
        },
      }),
    format: "docx",
    parts: { document: "dag", "embedded file 'oleObject1.bin'/a.txt/text (hidden)": "van Jan" },
  },
];
