import { deflateRawSync } from "node:zlib";
import { readFile } from "../../../src/core/files/read";
import { runUntil } from "../../../src/core/files/drive";
import type { FileContent } from "../../../src/core/files/define";
import type { Part } from "../../../src/core/model/part";
import { docxOf, paragraph } from "../../support/docx";
import { emlOf, multipart, piece } from "../../support/eml";
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

const BOMBS: readonly (readonly [title: string, bytes: () => Uint8Array, reason: string])[] = [
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

/** Steps after which any file must be done: all that may be inflated, and as much again to read it. */
const MAX_STEPS = 2_500;

function readBounded(bytes: Uint8Array): Part<FileContent> {
  let steps = 0;
  return runUntil(readFile({ name: "x", bytes, depth: 0 }), () => ++steps > MAX_STEPS);
}

/** CPU milliseconds for one bomb; on a quiet machine the slowest takes a quarter. */
const MAX_CPU_MS = 4_000;

describe("bombs end with the reason", () => {
  test.each(BOMBS)("%s", (_, make, reason) => {
    const bytes = make();
    const before = process.cpuUsage();
    const content = readBounded(bytes);
    const { user } = process.cpuUsage(before);
    expect(user / 1_000).toBeLessThan(MAX_CPU_MS);
    expect(content.state).toBe("present");
    if (content.state === "missing") return;
    expect(content.value.reason ?? "").toBe(reason);
  });
});
