import { gzipSync } from "node:zlib";
import { joined, latin1, utf16 } from "./binary";
import { docOf } from "./doc";
import { docxOf, paragraph, table } from "./docx";
import { attachedFile, emlOf, multipart, piece } from "./eml";
import { msgOf } from "./msg";
import { odfOf, p, table as odfTable, texts } from "./odf";
import { firstFree, flate, pagesPdf, type PdfObject } from "./pdf";
import { pptOf } from "./ppt";
import { pptxOf, shape } from "./pptx";
import { Random } from "./random";
import { tarOf } from "./tar";
import { xlsOf } from "./xls";
import { xlsbOf } from "./xlsb";
import { xlsxOf } from "./xlsx";
import { bytesOf, zipOf } from "./zip";

/** A file of each kind as people send them, by name: so many rows of invented people, half as many paragraphs. */
export function filesOfAllKinds(count: number): Readonly<Record<string, Uint8Array>> {
  const random = new Random(1);
  const rows = [["Name", "Street", "Number", "E-mail"], ...times(count, (at) => customer(random, at))];
  const lines = times(count / 2, () => sentence(random, 30));
  const sheets = [{ name: "Customers", rows }];
  const slides = times(count / 20, (at) => lines.slice(10 * at, 10 * (at + 1)));
  const text = lines.join("\r\n");
  const csv = bytesOf(rows.map((row) => row.join(";")).join("\n"));
  const html = `<html><body>${lines.map((line) => `<p>${line}</p>`).join("\n")}</body></html>`;
  const docx = docxOf({ body: lines.map((line) => paragraph(line)).join("") + table(rows), author: "Eva" });
  const [mixed, pieces] = multipart("mixed", [
    piece(["Content-Type: text/html"], html),
    attachedFile("letter.docx", docx),
  ]);
  return {
    "letter.txt": bytesOf(text),
    "customers.csv": csv,
    "page.html": bytesOf(html),
    "letter.docx": docx,
    "letter.doc": docOf({ text: lines.join("\r") }),
    "letter.rtf": latin1(`{\\rtf1\\ansi\\pard ${lines.map((line) => `{\\fs24\\b0 ${line}}\\par\n`).join("")}}`),
    "letter.odt": odfOf({ kind: "text", body: lines.map((line) => p(line)).join("") }),
    "customers.xlsx": xlsxOf({ sheets }),
    "customers.xlsb": xlsbOf({ sheets }),
    // Its texts stand in one record, which holds 8 KB: numbers, and few names.
    "customers.xls": xlsOf({
      sheets: [{ name: "Customers", rows: rows.map((row, at) => [row[0], at, Number(row[2]) || 0]) }],
    }),
    "customers.ods": odfOf({
      kind: "spreadsheet",
      body: odfTable("Customers", rows.map((row) => texts(...row)).join("")),
    }),
    "slides.pptx": pptxOf({
      slides: slides.map((own) => ({ shapes: shape(own) })),
      more: Object.fromEntries(slides.map((_, at) => [`ppt/media/image${at}.jpg`, noise(random, PICTURE)])),
    }),
    "slides.ppt": pptOf({ slides: slides.map((own) => ({ text: own.join("\r") })) }),
    "report.pdf": report(Math.ceil(count / 60), PICTURE),
    "customers.json": bytesOf(
      JSON.stringify(rows.map(([name, street, number, mail]) => ({ name, street, number, mail }))),
    ),
    "customers.xml": bytesOf(
      `<?xml version="1.0"?><all>${rows.map(([name, street]) => `<one><name>${name}</name><street>${street}</street></one>`).join("\n")}</all>`,
    ),
    "customers.vcf": bytesOf(
      rows
        .map(([name, , , mail]) => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nEMAIL:${mail}\r\nEND:VCARD\r\n`)
        .join(""),
    ),
    "letter.eml": emlOf(["From: eva@a.example", "Subject: letter", mixed], pieces),
    "letter.msg": msgOf({ texts: { "0037": "letter", "1000": text }, bytes: { "1013": bytesOf(html) } }),
    "all.zip": zipOf({ "letter.docx": docx, "customers.csv": csv }),
    "all.tar": tarOf({ "letter.docx": docx, "customers.csv": csv }),
    "customers.csv.gz": Uint8Array.from(gzipSync(csv)),
    "unicode.txt": joined(Uint8Array.of(0xff, 0xfe), utf16(text)),
  };
}

/**
 * A report as office programs write it: pages of kerned text in fonts with codes of their own, a drawing of lines, and
 * a picture of so many bytes, which nothing here reads.
 */
export function report(pages: number, pictureBytes = 0): Uint8Array {
  const random = new Random(2);
  const fonts = firstFree(pages);
  const pictures = fonts + 3 * FONTS;
  const picture = noise(random, pictureBytes);
  const named = (name: string, from: number, count: number, step: number) =>
    times(count, (at) => `/${name}${at} ${from + step * at} 0 R`).join("");
  return pagesPdf(
    {
      pages: times(pages, (at) => pageOf(random, at)),
      fonts: named("G", fonts, FONTS, 3),
      resources: `/XObject<<${named("I", pictures, pages, 1)}>>`,
      more: [
        ...times(FONTS, (at) => fontOf(random, fonts + 3 * at)).flat(),
        ...times(pages, () => ({ dictionary: "/Subtype/Image/Filter/DCTDecode", stream: picture })),
      ],
    },
    { table: "stream" },
  );
}

/** Bytes of the picture on a page or a slide. */
const PICTURE = 15_000;
const FONTS = 4;
/** Codes of the fonts are those of ASCII less this. */
const SHIFT = 29;

function fontOf(random: Random, number: number): readonly PdfObject[] {
  const widths = times(94, () => 400 + random.whole(0, 300));
  return [
    `<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode ${number + 1} 0 R/DescendantFonts[${number + 2} 0 R]>>`,
    flate("1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0003> <0060> <0020> endbfrange"),
    `<</Type/Font/Subtype/CIDFontType2/W[3[${widths.join(" ")}]]>>`,
  ];
}

function pageOf(random: Random, at: number): string {
  const number = () => random.whole(0, 59_999) / 100;
  const path = times(150, () => `${number()} ${number()} m ${number()} ${number()} l S`);
  const lines = times(55, (line) => `1 0 0 1 50 ${780 - 13 * line} Tm [${kerned(random, sentence(random, 12))}] TJ`);
  return `/I${at} Do q 0.5 w ${path.join("\n")} Q BT /G${at % FONTS} 11 Tf\n${lines.join("\n")} ET`;
}

/** Pieces of a few letters in the codes of the fonts, moved a little apart. */
function kerned(random: Random, text: string): string {
  const hex = (piece: string) =>
    Array.from(piece, (letter) => (letter.charCodeAt(0) - SHIFT).toString(16).padStart(4, "0")).join("");
  return text.replace(/.{1,3}/g, (piece) => `<${hex(piece)}>${random.whole(-20, 20)}`);
}

function customer(random: Random, at: number): readonly string[] {
  const name = `${random.one(FIRST)} ${random.one(LAST)}`;
  const mail = `${name.replace(" ", ".").toLowerCase()}${at}@customer.example`;
  return [name, `${random.one(LAST)}straat ${random.whole(1, 300)}`, random.digits(9), mail];
}

function sentence(random: Random, words: number): string {
  const word = () => times(random.whole(2, 9), () => random.letter("aeioubdfgklmnprstvz")).join("");
  return `${times(words, word).join(" ")}.`;
}

/** What does not compress, as in a picture. */
function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.whole(0, 255));
}

function times<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

const FIRST = ["Eva", "Tom", "Sara", "Milan", "Noor", "Bram", "Lotte", "Daan"];
const LAST = ["Visser", "Bakker", "Smit", "Mulder", "Bos", "Vos", "Peters", "Dekker", "Kok"];
