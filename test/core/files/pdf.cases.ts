import { AMSTERDAM, jpegOf } from "../../support/exif";
import { firstFree, flate, pagesPdf, pdfOf, savedAgain, utf16, written } from "../../support/pdf";
import type { LockOptions } from "../../support/pdf-lock";
import type { ReadCase } from "./reading";

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const hello = { pages: [written("Dag Jan")] };
const one = firstFree(1);
/** A page whose resources have these fonts too. */
const withFont = (content: string, ...font: readonly (string | ReturnType<typeof flate>)[]) =>
  pagesPdf({ pages: [latin1(content)], fonts: `/F2 ${one} 0 R`, more: font });
const shown = (text: string, font = "F2") => `BT /${font} 12 Tf 50 700 Td ${text} Tj ET`;
/** Texts by their places, in a font of 10 units. */
const placed = (...texts: readonly (readonly [x: number, y: number, text: string])[]) =>
  `BT /F1 10 Tf ${texts.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`).join(" ")} ET`;
const toUnicode = (body: string) =>
  flate(`begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${body} endcmap`);
const identity = (cmap: number) =>
  `<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode ${cmap} 0 R/DescendantFonts[<</DW 600/W[1[500 500] 3 9 500]>>]>>`;
const annotated = (...annotations: readonly string[]) =>
  pagesPdf({
    pages: [
      { content: written("Dag"), dictionary: `/Annots[${annotations.map((_, at) => `${one + at} 0 R`).join(" ")}]` },
    ],
    more: annotations,
  });
const fields = (...all: readonly string[]) =>
  pagesPdf({
    pages: [written("Formulier")],
    catalog: `/AcroForm<</Fields[${all.map((_, at) => `${one + at} 0 R`).join(" ")}]>>`,
    more: all,
  });
const attached = (catalog = "", content = "Jan,Assen") =>
  pagesPdf({
    pages: [written("Zie bijlage")],
    catalog: `/Names<</EmbeddedFiles<</Names[(a) ${one} 0 R]>>>>${catalog}`,
    more: [
      `<</Type/Filespec/F(map/list.txt)/UF(map/list.txt)/EF<</F ${one + 1} 0 R>>>>`,
      flate(content, "/Type/EmbeddedFile"),
    ],
  });
const filtered = (filter: string, bytes: Uint8Array, parameters = "") =>
  pdfOf({
    objects: [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
      { dictionary: `/Filter ${filter}${parameters}`, stream: bytes },
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ],
  });
const ascii85 = (text: string) => {
  const bytes = Buffer.from(text);
  let result = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const group = Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).subarray(0, 4);
    let value = group.readUInt32BE();
    const digits = Array.from({ length: 5 }, () => {
      const digit = value % 85;
      value = Math.floor(value / 85);
      return String.fromCharCode(33 + digit);
    }).reverse();
    result += digits.join("").slice(0, Math.min(5, bytes.length - at + 1));
  }
  return `${result}~>`;
};
/** LZW that begins anew before codes grow: nine bits a code. */
const lzw = (text: string) => {
  const codes = Array.from(text).flatMap((char, at) =>
    at % 200 === 0 ? [256, char.charCodeAt(0)] : [char.charCodeAt(0)],
  );
  const bits = [...codes, 257].map((code) => code.toString(2).padStart(9, "0")).join("");
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => parseInt(byte.padEnd(8, "0"), 2));
};
const picture = (size = "600 0 0 800 0 0") => ({
  content: `q ${size} cm /Im1 Do Q`,
  dictionary: "",
});
const IMAGE = { dictionary: "/Type/XObject/Subtype/Image/Width 1/Height 1/Filter/DCTDecode", stream: "x" };
const scan = (...extra: readonly string[]) =>
  pagesPdf({
    pages: [picture(), ...extra],
    resources: `/XObject<</Im1 ${firstFree(1 + extra.length)} 0 R>>`,
    more: [IMAGE],
  });
const secret = "BT /F1 12 Tf 50 707 Td (geheim) Tj ET";
/** A page of one line, and another that is painted like this: is that one seen? */
const unseen = (
  title: string,
  painted: string,
  isHidden: boolean,
  dictionary = "/MediaBox[0 0 600 800]",
  text = "geheim",
): ReadCase => ({
  title,
  name: "a.pdf",
  file: () =>
    pagesPdf({
      pages: [{ content: `${written("Dag")} ${painted}`, dictionary }],
      resources: `/XObject<</Im1 ${one} 0 R>>/ExtGState<</Glass<</ca 0.4>>/Mixed<</BM/Multiply>>>>`,
      more: [IMAGE],
    }),
  format: "pdf",
  parts: isHidden ? { "page 1": "Dag", "page 1/invisible text (hidden)": "geheim" } : { "page 1": `Dag\n${text}` },
});
const layered = (settings: string, group = `${one} 0 R`) =>
  pagesPdf({
    pages: [`${written("Zichtbaar")} /OC /L BDC ${written("Geheim")} EMC`],
    resources: `/Properties<</L ${group}>>`,
    catalog: `/OCProperties<</OCGs[${one} 0 R]/D<<${settings}>>>>`,
    more: ["<</Type/OCG/Name(Laag)>>", `<</Type/OCMD/OCGs[${one} 0 R]/P/AllOff>>`],
  });

const locks: readonly (readonly [string, LockOptions])[] = [
  ["RC4 of 40 bits", { revision: 2 }],
  ["RC4 of 128 bits", { revision: 3 }],
  ["RC4 by crypt filter", { revision: 4, rc4: true }],
  ["AES of 128 bits", { revision: 4 }],
  ["AES of 256 bits, first kind", { revision: 5 }],
  ["AES of 256 bits", { revision: 6 }],
  ["a key length in bytes", { revision: 3, keyLength: 16, claimedLength: 16 }],
  ["a key length that is not true", { revision: 3, keyLength: 16, claimedLength: 40 }],
];

export const pdfCases: readonly ReadCase[] = [
  {
    title: "lines of a page",
    name: "a.pdf",
    file: () => pagesPdf({ pages: [written("Dag Jan", "Tot morgen")] }),
    format: "pdf",
    parts: { "page 1": "Dag Jan\nTot morgen" },
  },
  {
    title: "pages in order",
    name: "a.pdf",
    file: () => pagesPdf({ pages: [written("een"), written("twee"), ""] }),
    format: "pdf",
    parts: { "page 1": "een", "page 2": "twee" },
  },
  { title: "an empty page", name: "a.pdf", file: () => pagesPdf({ pages: [""] }), format: "pdf", parts: {} },
  {
    title: "objects packed in a stream",
    name: "a.pdf",
    file: () => pagesPdf(hello, { table: "stream" }),
    format: "pdf",
    parts: { "page 1": "Dag Jan" },
  },
  {
    title: "no table of objects",
    name: "a.pdf",
    file: () => pagesPdf(hello, { table: "none" }),
    format: "pdf",
    parts: { "page 1": "Dag Jan" },
  },
  {
    title: "a table that points nowhere",
    name: "a.pdf",
    file: () => latin1(Buffer.from(pagesPdf(hello)).toString("latin1").replace("4 0 obj", "% moved\n4 0 obj")),
    format: "pdf",
    parts: { "page 1": "Dag Jan" },
  },
  {
    title: "packed objects of a cut-off file",
    name: "a.pdf",
    file: () => pagesPdf(hello, { table: "stream" }).slice(0, -24),
    format: "pdf",
    parts: { "page 1": "Dag Jan" },
  },
  {
    title: "something before the header",
    name: "a.pdf",
    file: () => latin1(`mail gateway\r\n${Buffer.from(pagesPdf(hello)).toString("latin1")}`),
    format: "pdf",
    parts: { "page 1": "Dag Jan" },
  },
  {
    title: "pages that nothing leads to",
    name: "a.pdf",
    file: () =>
      pdfOf({
        objects: [
          "<</Type/Catalog>>",
          `<</Type/Page/Contents 3 0 R/Resources<</Font<</F1<</Subtype/Type1>>>>>>>>`,
          flate(written("los")),
        ],
      }),
    format: "pdf",
    status: "partial",
    reason: "damaged",
    parts: { "page 1": "los" },
  },
  {
    title: "nothing but a header",
    name: "a.pdf",
    file: () => "%PDF-1.7\n",
    format: "pdf",
    status: "unreadable",
    reason: "damaged",
  },
  {
    title: "content in pieces that cut a text operator off its operand",
    name: "a.pdf",
    file: () =>
      pdfOf({
        objects: [
          "<</Type/Catalog/Pages 2 0 R>>",
          "<</Kids[3 0 R]/Count 1>>",
          "<</Type/Page/Contents[4 0 R 5 0 R]/Resources<</Font<</F1 6 0 R>>>>>>",
          flate("BT /F1 12 Tf (Dag)"),
          flate("Tj ET"),
          "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ],
      }),
    format: "pdf",
    parts: { "page 1": "Dag" },
  },

  // How bytes are packed.
  {
    title: "ASCIIHex",
    name: "a.pdf",
    file: () => filtered("/ASCIIHexDecode", latin1(`${Buffer.from(written("Dag")).toString("hex")}>`)),
    format: "pdf",
    parts: { "page 1": "Dag" },
  },
  {
    title: "ASCII85",
    name: "a.pdf",
    file: () => filtered("/ASCII85Decode", latin1(ascii85(written("Dag")))),
    format: "pdf",
    parts: { "page 1": "Dag" },
  },
  {
    title: "run lengths",
    name: "a.pdf",
    file: () =>
      filtered("/RunLengthDecode", Uint8Array.of(written("Dag").length - 1, ...latin1(written("Dag")), 129, 32, 128)),
    format: "pdf",
    parts: { "page 1": "Dag" },
  },
  {
    title: "LZW",
    name: "a.pdf",
    file: () => filtered("/LZWDecode", lzw(written("Dag", "x".repeat(300)))),
    format: "pdf",
    parts: { "page 1": `Dag\n${"x".repeat(300)}` },
  },
  {
    title: "two filters",
    name: "a.pdf",
    file: () =>
      filtered("[/ASCIIHexDecode/ASCII85Decode]", latin1(Buffer.from(ascii85(written("Dag"))).toString("hex"))),
    format: "pdf",
    parts: { "page 1": "Dag" },
  },
  {
    title: "a filter for pictures",
    name: "a.pdf",
    file: () => filtered("/JBIG2Decode", latin1("x")),
    format: "pdf",
    parts: {},
  },

  // What codes mean.
  {
    title: "accents of Windows",
    name: "a.pdf",
    file: () => pagesPdf({ pages: [latin1(written("Zo\xeb \x80 5"))] }),
    format: "pdf",
    parts: { "page 1": "Zoë € 5" },
  },
  {
    title: "accents of old Macs",
    name: "a.pdf",
    file: () => withFont(shown("(Zo\x91)"), "<</Subtype/TrueType/Encoding/MacRomanEncoding>>"),
    format: "pdf",
    parts: { "page 1": "Zoë" },
  },
  {
    title: "quotes of the standard encoding",
    name: "a.pdf",
    file: () => withFont(shown("(d'r \xaafi\xba)"), "<</Subtype/Type1/BaseFont/Times-Roman>>"),
    format: "pdf",
    parts: { "page 1": "d’r “fi”" },
  },
  {
    title: "names of glyphs",
    name: "a.pdf",
    file: () =>
      withFont(shown("(abcdef)"), "<</Subtype/Type1/Encoding<</Differences[97/Eacute/uni0142/Euro/f_i/a.sc/u00DF]>>>>"),
    format: "pdf",
    parts: { "page 1": "Éł€fiaß" },
  },
  {
    title: "a map to Unicode",
    name: "a.pdf",
    file: () =>
      withFont(
        shown("(\x01\x02\x03)"),
        `<</Subtype/Type1/ToUnicode ${one + 1} 0 R>>`,
        toUnicode("1 beginbfchar <01> <004a> endbfchar 1 beginbfrange <02> <03> <0061> endbfrange"),
      ),
    format: "pdf",
    parts: { "page 1": "Jab" },
  },
  {
    title: "codes of two bytes",
    name: "a.pdf",
    file: () =>
      withFont(
        shown("<00010002000300040005>"),
        identity(one + 1),
        toUnicode("1 beginbfrange <0001> <0005> [<004a> <0061> <006e> <0020> <00660069>] endbfrange"),
      ),
    format: "pdf",
    parts: { "page 1": "Jan fi" },
  },
  {
    title: "a map of all codes to themselves",
    name: "a.pdf",
    file: () =>
      withFont(shown("<004a0061006e>"), identity(one + 1), toUnicode("1 beginbfrange <0000> <FFFF> <0000> endbfrange")),
    format: "pdf",
    parts: { "page 1": "Jan" },
  },
  {
    title: "codes that are Unicode",
    name: "a.pdf",
    file: () => withFont(shown("<65e5672c>"), "<</Subtype/Type0/Encoding/UniJIS-UTF16-H/DescendantFonts[<<>>]>>"),
    format: "pdf",
    parts: { "page 1": "日本" },
  },
  {
    title: "the encoding inside a font file",
    name: "a.pdf",
    file: () =>
      withFont(
        shown("(\x01\x02)"),
        `<</Subtype/Type1/FontDescriptor<</FontFile ${one + 1} 0 R>>>>`,
        flate("/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for dup 1 /J put dup 2 /a put readonly def"),
      ),
    format: "pdf",
    parts: { "page 1": "Ja" },
  },
  {
    title: "letters that mean nothing outside their font",
    name: "a.pdf",
    file: () =>
      withFont(shown(`<${"0001".repeat(60)}>`), "<</Subtype/Type0/Encoding/Identity-H/DescendantFonts[<<>>]>>"),
    format: "pdf",
    status: "unreadable",
    reason: "scanned",
  },

  // Where text stands.
  {
    title: "words by their places",
    name: "a.pdf",
    file: () => pagesPdf({ pages: ["BT /F1 10 Tf 50 700 Td (Dag) Tj 22 0 Td (Jan) Tj ET"] }),
    format: "pdf",
    parts: { "page 1": "Dag Jan" },
  },
  {
    title: "letters one by one",
    name: "a.pdf",
    file: () => pagesPdf({ pages: ["BT /F1 10 Tf 50 700 Td [(D) 10 (a) -5 (g) -300 (J) 20 (an)] TJ ET"] }),
    format: "pdf",
    parts: { "page 1": "Dag Jan" },
  },
  {
    title: "cells of a row",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: ["BT /F1 10 Tf 1 0 0 1 50 700 Tm (Jan) Tj 1 0 0 1 150 700 Tm (Assen) Tj 1 0 0 1 50 680 Tm (Eva) Tj ET"],
      }),
    format: "pdf",
    parts: { "page 1": "Jan\tAssen\nEva" },
  },
  {
    title: "columns close to each other",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [
          placed([50, 700, "Jan de Jong"], [114, 700, "Assen"], [50, 686, "Eva de Boer"], [114, 686, "Breda"]).concat(
            placed([50, 672, "Tom de Wind"], [114, 672, "Delft"]),
          ),
        ],
      }),
    format: "pdf",
    parts: { "page 1": "Jan de Jong\tAssen\nEva de Boer\tBreda\nTom de Wind\tDelft" },
  },
  {
    title: "words that are placed one by one",
    name: "a.pdf",
    file: () => pagesPdf({ pages: [placed([50, 700, "Dag"], [73, 700, "Jan"], [50, 686, "Tot"], [70, 686, "ziens"])] }),
    format: "pdf",
    parts: { "page 1": "Dag Jan\nTot ziens" },
  },
  {
    title: "a list with its marks",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [
          placed(
            ...["een", "twee", "drie"].flatMap(
              (text, at) =>
                [
                  [50, 700 - at * 14, "-"],
                  [60, 700 - at * 14, text],
                ] as const,
            ),
          ),
        ],
      }),
    format: "pdf",
    parts: { "page 1": "- een\n- twee\n- drie" },
  },
  {
    title: "a row with a cell of two lines",
    name: "a.pdf",
    file: () =>
      pagesPdf({ pages: [placed([50, 700, "Jan"], [150, 700, "Kamer aan"], [150, 686, "zee"], [300, 700, "12"])] }),
    format: "pdf",
    parts: { "page 1": "Jan\tKamer aan\t12\nzee" },
  },
  {
    title: "a table drawn column by column",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [
          placed(
            [50, 700, "Naam"],
            [50, 686, "Jan Smit"],
            [50, 672, "Eva de Wit"],
            [250, 700, "Geboren"],
            [250, 686, "12-03-1980"],
            [250, 672, "4-5-1976"],
            [50, 600, "Einde"],
          ),
        ],
      }),
    format: "pdf",
    parts: { "page 1": "Naam\tGeboren\nJan Smit\t12-03-1980\nEva de Wit\t4-5-1976\nEinde" },
  },
  {
    title: "values drawn before their labels",
    name: "a.pdf",
    file: () =>
      pagesPdf({ pages: [placed([250, 700, "Jan"], [250, 686, "Assen"], [50, 700, "Naam"], [50, 686, "Plaats"])] }),
    format: "pdf",
    parts: { "page 1": "Naam\tJan\nPlaats\tAssen" },
  },
  {
    title: "columns of prose stay apart",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [
          placed(
            [50, 700, "Dit is de eerste regel"],
            [50, 686, "van de linker kolom en"],
            [50, 672, "hij houdt op"],
            [300, 700, "Rechts gaat de tekst verder"],
            [300, 686, "en komt aan zijn einde"],
          ),
        ],
      }),
    format: "pdf",
    parts: {
      "page 1":
        "Dit is de eerste regel\nvan de linker kolom en\nhij houdt op\nRechts gaat de tekst verder\nen komt aan zijn einde",
    },
  },
  {
    title: "boxes beside each other that share no baseline",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [placed([50, 700, "Jan Smit"], [50, 686, "Dorpsweg 1"], [300, 699, "Eva de Wit"], [300, 685, "Kade 2"])],
      }),
    format: "pdf",
    parts: { "page 1": "Jan Smit\nDorpsweg 1\nEva de Wit\nKade 2" },
  },
  {
    title: "a cell that reaches under the next one",
    name: "a.pdf",
    file: () => pagesPdf({ pages: [placed([50, 700, "Jan Smit"], [80, 700, "12-03-1980"])] }),
    format: "pdf",
    parts: { "page 1": "Jan Smit\t12-03-1980" },
  },
  {
    title: "lines drawn twice for a shadow",
    name: "a.pdf",
    file: () => pagesPdf({ pages: [placed([50, 700, "Jan"], [50, 650, "Eva"], [51, 699, "Jan"], [51, 649, "Eva"])] }),
    format: "pdf",
    parts: { "page 1": "Jan\nEva" },
  },
  {
    title: "drawn twice to look bold",
    name: "a.pdf",
    file: () => pagesPdf({ pages: ["BT /F1 10 Tf 1 0 0 1 50 700 Tm (Dag) Tj 1 0 0 1 50.3 700 Tm (Dag) Tj ET"] }),
    format: "pdf",
    parts: { "page 1": "Dag" },
  },
  {
    title: "written upwards",
    name: "a.pdf",
    file: () => pagesPdf({ pages: ["BT /F1 10 Tf 0 1 -1 0 50 100 Tm (Dag) Tj 22 0 Td (Jan) Tj ET"] }),
    format: "pdf",
    parts: { "page 1": "Dag Jan" },
  },
  {
    title: "a word cut at the end of a line",
    name: "a.pdf",
    file: () => pagesPdf({ pages: [written("persoons-", "gegevens", "NL-", "Assen")] }),
    format: "pdf",
    parts: { "page 1": "persoonsgegevens\nNL-\nAssen" },
  },
  {
    title: "a form drawn first and filled in later",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [
          `${written("Naam:", "Geboren:")} BT /F1 12 Tf 1 0 0 1 150 750 Tm (Jan) Tj 1 0 0 1 150 736 Tm (12-03-1980) Tj ET`,
        ],
      }),
    format: "pdf",
    parts: { "page 1": "Naam: Jan\nGeboren: 12-03-1980" },
  },
  {
    title: "quotes that move to the next line",
    name: "a.pdf",
    file: () => pagesPdf({ pages: [`BT /F1 12 Tf 14 TL 50 700 Td (a) Tj (b) ' 0 0 (c) " ET`] }),
    format: "pdf",
    parts: { "page 1": "a\nb\nc" },
  },
  {
    title: "text that stands for what is drawn",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [`BT /F1 12 Tf 50 700 Td /Span <</ActualText ${utf16("één")}>> BDC (xx) Tj (yy) Tj EMC (.) Tj ET`],
      }),
    format: "pdf",
    parts: { "page 1": "één." },
  },
  {
    title: "escapes in texts",
    name: "a.pdf",
    file: () => pagesPdf({ pages: [written("a\\(b\\) \\101\\\\ (c)")] }),
    format: "pdf",
    parts: { "page 1": "a(b) A\\ (c)" },
  },
  {
    title: "forms inside the page, one in the other",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: ["/X1 Do"],
        resources: `/XObject<</X1 ${one} 0 R/X2 ${one + 1} 0 R>>`,
        more: [
          flate(`${written("buiten")} /X2 Do /X1 Do`, "/Subtype/Form"),
          flate("BT /F1 12 Tf 50 100 Td (binnen) Tj ET", "/Subtype/Form"),
        ],
      }),
    format: "pdf",
    parts: { "page 1": "buiten\nbinnen" },
  },
  {
    title: "a picture inside the text",
    name: "a.pdf",
    file: () => pagesPdf({ pages: [latin1(`${written("voor")} BI /W 1 ID \x80 EIx\xff EI ${written("na")}`)] }),
    format: "pdf",
    parts: { "page 1": "voor\nna" },
  },

  // What is not seen, or not at first.
  {
    title: "text in no colour",
    name: "a.pdf",
    file: () => pagesPdf({ pages: [`${written("Dag")} 3 Tr ${written("Geheim")}`] }),
    format: "pdf",
    parts: { "page 1": "Dag", "page 1/invisible text (hidden)": "Geheim" },
  },
  unseen("a black box over it", `${secret} 0 g 40 700 300 20 re f`, true),
  unseen("a white box over it", `${secret} 1 g 40 700 300 20 re f`, true),
  unseen("a box of four lines", `${secret} 0 g 40 700 m 340 700 l 340 720 l 40 720 l h f`, true),
  unseen("a box in other units", `${secret} q 10 0 0 10 0 0 cm 4 70 30 2 re f* Q`, true),
  unseen("a box drawn with its border", `${secret} 1 0 0 rg 40 700 300 20 re B`, true),
  unseen("white on the page", `1 g ${secret} 0 g`, true),
  unseen("white in three colours", `1 1 1 rg ${secret} 0 g`, true),
  unseen("no ink", `0 0 0 0 k ${secret} 0 g`, true),
  unseen("white in a space of its own", `/Cs1 cs 1 1 1 sc ${secret} 0 g`, true),
  unseen("white on a white box", `1 g 40 700 300 20 re f ${secret} 0 g`, true),
  unseen("white beside a black box", `0 g 40 400 300 20 re f 1 g ${secret} 0 g`, true),
  unseen("beside the page", `BT /F1 12 Tf 700 707 Td (geheim) Tj ET`, true),
  unseen("below the cut page", `BT /F1 12 Tf 50 20 Td (geheim) Tj ET`, true, "/CropBox[0 100 600 800]"),

  unseen("a box behind it", `0.9 g 40 700 300 20 re f 0 g ${secret}`, false),
  unseen("white on a black box", `0 g 40 700 300 20 re f 1 g ${secret} 0 g`, false),
  unseen("white on a wide line", `30 w 40 710 m 340 710 l S 1 g ${secret} 0 g`, false),
  unseen("white on a shade", `/Sh1 sh 1 g ${secret} 0 g`, false),
  unseen("white on a picture", `q 300 0 0 40 40 690 cm /Im1 Do Q 1 g ${secret} 0 g`, false),
  unseen("white letters with an outline", `1 g 2 Tr ${secret} 0 Tr 0 g`, false),
  unseen("a colour of one ink", `/Cs1 cs 1 scn ${secret} 0 g`, false),
  unseen("nearly grey", `0.9 g ${secret} 0 g`, false),
  unseen("a frame around it", `${secret} 40 700 300 20 re S`, false),
  unseen("a line through it", `${secret} 40 709 300 1 re f`, false),
  unseen("a box over another line", `${secret} 40 400 300 20 re f`, false),
  unseen("a box over its beginning", `${secret} 40 700 15 20 re f`, false),
  unseen("a marker of glass", `${secret} /Glass gs 1 1 0 rg 40 700 300 20 re f`, false),
  unseen("a marker that is mixed in", `${secret} /Mixed gs 1 1 0 rg 40 700 300 20 re f`, false),
  unseen("a box that is cut off", `${secret} q 40 400 50 50 re W n 40 700 300 20 re f Q`, false),
  unseen("a slanted shape over it", `${secret} 40 650 m 340 700 l 340 780 l 40 720 l f`, false),
  unseen("a round shape over it", `${secret} 40 650 m 40 900 340 900 340 650 c f`, false),
  unseen("a box without colour", `${secret} 40 700 300 20 re n`, false),
  unseen("written again on the box", `${secret} 1 g 40 700 300 20 re f 0 g ${secret}`, false),
  unseen(
    "a line that runs off the page",
    "BT /F1 12 Tf 580 707 Td [(ge) -900 (heim)] TJ ET",
    false,
    undefined,
    "ge heim",
  ),
  unseen("half beside the page", `BT /F1 12 Tf 595 707 Td (geheim) Tj ET`, false, "/CropBox[0 100 600 800]"),
  {
    title: "a layer that is off",
    name: "a.pdf",
    file: () => layered(`/OFF[${one} 0 R]`),
    format: "pdf",
    parts: { "page 1": "Zichtbaar", "page 1/hidden layers (hidden)": "Geheim" },
  },
  {
    title: "layers are off but for one",
    name: "a.pdf",
    file: () => layered(`/BaseState/OFF/ON[${one} 0 R]`),
    format: "pdf",
    parts: { "page 1": "Zichtbaar\nGeheim" },
  },
  {
    title: "shown while a layer is off",
    name: "a.pdf",
    file: () => layered(`/OFF[${one} 0 R]`, `${one + 1} 0 R`),
    format: "pdf",
    parts: { "page 1": "Zichtbaar\nGeheim" },
  },
  {
    title: "a layer that is on",
    name: "a.pdf",
    file: () => layered("/OFF[]"),
    format: "pdf",
    parts: { "page 1": "Zichtbaar\nGeheim" },
  },
  {
    title: "an older version",
    name: "a.pdf",
    file: () => savedAgain(pagesPdf({ pages: [written("Salaris 4000", "Jan")] }), { 5: flate(written("Jan")) }),
    format: "pdf",
    parts: { "page 1": "Jan", "older version (hidden)": "Salaris 4000" },
  },
  {
    title: "a version that adds a page",
    name: "a.pdf",
    file: () =>
      savedAgain(pagesPdf({ pages: [written("een")] }), {
        2: "<</Type/Pages/Kids[4 0 R 6 0 R]/Count 2/Resources<</Font<</F1 3 0 R>>>>>>",
        6: "<</Type/Page/Parent 2 0 R/Contents 7 0 R>>",
        7: flate(written("twee")),
      }),
    format: "pdf",
    parts: { "page 1": "een", "page 2": "twee" },
  },
  {
    title: "notes, their authors, links and hidden ones",
    name: "a.pdf",
    file: () =>
      annotated(
        "<</Subtype/Text/Contents(Klopt dit?)/T(Eva)>>",
        "<</Subtype/Text/Contents(Niet tonen)/F 2>>",
        "<</Subtype/Link/A<</S/URI/URI(https://a.example/x)>>>>",
        "<</Subtype/Popup/Parent 6 0 R>>",
      ),
    format: "pdf",
    parts: {
      "page 1": "Dag",
      "page 1/annotations": "Eva: Klopt dit?",
      "page 1/hidden annotations (hidden)": "Niet tonen",
      "page 1/links": "https://a.example/x",
    },
  },
  {
    title: "a stamp that is drawn",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [{ content: written("Dag"), dictionary: `/Annots[${one} 0 R]` }],
        more: [
          `<</Subtype/Stamp/AP<</N ${one + 1} 0 R>>>>`,
          flate("BT /F1 9 Tf (Akkoord Jan) Tj ET", "/Subtype/Form/Resources<</Font<</F1 3 0 R>>>>"),
        ],
      }),
    format: "pdf",
    parts: { "page 1": "Dag", "page 1/annotations": "Akkoord Jan" },
  },
  {
    title: "fields of a form",
    name: "a.pdf",
    file: () =>
      fields(
        "<</FT/Tx/T(n1)/TU(Geboortedatum)/V(12-03-1980)>>",
        "<</FT/Btn/T(akkoord)/V/Ja>>",
        "<</FT/Btn/T(nee)/V/Off>>",
        "<</FT/Ch/T(stad)/V[(Assen)(Breda)]/Opt[(Assen)[(B)(Breda)]()]>>",
        "<</FT/Btn/T(keuze)/Opt[(1)(2)]>>",
        "<</FT/Tx/T(leeg)/V()>>",
        "<</FT/Tx/T(code)/V(verborgen)/F 2>>",
      ),
    format: "pdf",
    parts: {
      "page 1": "Formulier",
      "form fields": "Geboortedatum: 12-03-1980\nakkoord: Ja\nstad: Assen, Breda",
      "hidden form fields (hidden)": "code: verborgen",
      "lists of choices (hidden)": "Assen\nBreda",
    },
  },
  {
    title: "data of a form in XML",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [written("Formulier")],
        catalog: `/AcroForm<</XFA[(datasets) ${one} 0 R(config) ${one} 0 R]>>`,
        more: [flate("<xfa:data><naam>Jan</naam><leeg/></xfa:data>")],
      }),
    format: "pdf",
    parts: { "page 1": "Formulier", "form data": "naam: Jan" },
  },
  {
    title: "an outline that turns in circles",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [written("Dag")],
        catalog: `/Outlines<</First ${one} 0 R>>`,
        more: [
          `<</Title(Een)/First ${one + 1} 0 R/Next ${one + 2} 0 R>>`,
          `<</Title(Een punt een)/Next ${one} 0 R>>`,
          `<</Title ${utf16("Zoë")}/Next ${one} 0 R>>`,
        ],
      }),
    format: "pdf",
    parts: { "page 1": "Dag", outline: "Een\nEen punt een\nZoë" },
  },
  {
    title: "a file inside",
    name: "a.pdf",
    file: () => attached(),
    format: "pdf",
    parts: { "page 1": "Zie bijlage", "attachments/list.txt/text (hidden)": "Jan,Assen" },
  },
  {
    title: "a portfolio shows its files",
    name: "a.pdf",
    file: () => attached("/Collection<<>>"),
    format: "pdf",
    parts: { "page 1": "Zie bijlage", "attachments/list.txt/text": "Jan,Assen" },
  },
  {
    title: "a file pinned to a page, and one inside it",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [{ content: written("Dag"), dictionary: `/Annots[<</Subtype/FileAttachment/FS ${one} 0 R>>]` }],
        more: [`<</F(in.pdf)/EF<</F ${one + 1} 0 R>>>>`, flate(attached())],
      }),
    format: "pdf",
    parts: {
      "page 1": "Dag",
      "attachments/in.pdf/page 1 (hidden)": "Zie bijlage",
      "attachments/in.pdf/attachments/list.txt/text (hidden)": "Jan,Assen",
    },
  },
  {
    title: "authors and scripts",
    name: "a.pdf",
    file: () =>
      pagesPdf(
        {
          pages: [written("Dag")],
          catalog: `/Metadata ${one + 1} 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>`,
          more: [
            "<</Author(Jan Smit)/Producer(Writer)/CreationDate(D:2026)>>",
            flate(
              "<x:xmpmeta><rdf:Description><dc:creator><rdf:Seq><rdf:li>Jan Smit</rdf:li></rdf:Seq></dc:creator><dc:title>Loonlijst</dc:title><xmp:ModifyDate>2026</xmp:ModifyDate></rdf:Description></x:xmpmeta>",
            ),
          ],
        },
        { trailer: `/Info ${one} 0 R` },
      ),
    format: "pdf",
    parts: {
      "page 1": "Dag",
      "properties (metadata)": "Author: Jan Smit\ntitle: Loonlijst",
      "scripts (metadata)": "app.alert(1)",
    },
  },

  // Pictures of text.
  { title: "a scan", name: "a.pdf", file: () => scan(), format: "pdf", status: "unreadable", reason: "scanned" },
  {
    title: "a scan beside a letter",
    name: "a.pdf",
    file: () => scan(written("Bijgaand een kopie van het paspoort")),
    format: "pdf",
    status: "partial",
    reason: "scanned",
    parts: { "page 2": "Bijgaand een kopie van het paspoort" },
  },
  {
    title: "what a program read in a scan is no secret",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [`q 600 0 0 800 0 0 cm /Im1 Do Q 3 Tr ${written("Paspoort van Jan Smit, Assen")}`],
        resources: `/XObject<</Im1 ${one} 0 R>>`,
        more: [IMAGE],
      }),
    format: "pdf",
    parts: { "page 1": "Paspoort van Jan Smit, Assen" },
  },
  {
    title: "a photo and where it was taken",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [`q 90 0 0 40 0 0 cm /Im1 Do Q ${written("Dag")}`],
        resources: `/XObject<</Im1 ${one} 0 R>>`,
        more: [{ ...IMAGE, stream: jpegOf({ gps: AMSTERDAM }) }],
      }),
    format: "pdf",
    parts: { "page 1": "Dag", "photo location (hidden)": "GPS: 52.37022, 4.89517" },
  },
  {
    title: "a logo",
    name: "a.pdf",
    file: () =>
      pagesPdf({
        pages: [`q 90 0 0 40 0 0 cm /Im1 Do Q ${written("Dag")}`],
        resources: `/XObject<</Im1 ${one} 0 R>>`,
        more: [IMAGE],
      }),
    format: "pdf",
    parts: { "page 1": "Dag" },
  },

  // Locks.
  ...locks.map(([title, lock]): ReadCase => ({
    title: `only the owner is asked: ${title}`,
    name: "a.pdf",
    file: () => pagesPdf({ ...hello, more: ["<</Author(Jan)>>"] }, { lock, trailer: `/Info ${one} 0 R` }),
    format: "pdf",
    protection: ["none", "pdf-owner-only"],
    parts: { "page 1": "Dag Jan", "properties (metadata)": "Author: Jan" },
  })),
  ...locks.map(([title, lock]): ReadCase => ({
    title: `locked: ${title}`,
    name: "a.pdf",
    file: () =>
      pagesPdf(
        { ...hello, more: ["<</Author(Jan)>>"] },
        { lock: { ...lock, user: "geheim" }, trailer: `/Info ${one} 0 R` },
      ),
    format: "pdf",
    status: "protected",
    protection: [lock.revision < 4 || lock.rc4 === true ? "weak" : "protected", "pdf-user-password"],
    parts: {},
    without: ["Jan"],
  })),
  {
    title: "locked, with objects packed in a stream",
    name: "a.pdf",
    file: () => pagesPdf(hello, { lock: { revision: 6, user: "geheim" }, table: "stream" }),
    format: "pdf",
    status: "protected",
    protection: ["protected", "pdf-user-password"],
  },
  {
    title: "open, with objects packed in a stream",
    name: "a.pdf",
    file: () => pagesPdf(hello, { lock: { revision: 6 }, table: "stream" }),
    format: "pdf",
    protection: ["none", "pdf-owner-only"],
    parts: { "page 1": "Dag Jan" },
  },
  {
    title: "the owner's password is empty",
    name: "a.pdf",
    file: () => pagesPdf(hello, { lock: { revision: 6, user: "geheim", owner: "" } }),
    format: "pdf",
    protection: ["none", "pdf-owner-only"],
    parts: { "page 1": "Dag Jan" },
  },
  {
    title: "only the files inside are locked",
    name: "a.pdf",
    file: () =>
      pagesPdf(
        {
          pages: [written("Zie bijlage")],
          catalog: `/Names<</EmbeddedFiles<</Names[(a) ${one} 0 R]>>>>`,
          more: [`<</F(list.txt)/EF<</F ${one + 1} 0 R>>>>`, flate("Jan")],
        },
        { lock: { revision: 6, user: "geheim", onlyFiles: true }, open: [1, 2, 3, 4, 5, one] },
      ),
    format: "pdf",
    status: "partial",
    reason: "locked",
    protection: ["partial", "pdf-attachments-only"],
    parts: { "page 1": "Zie bijlage" },
    without: ["Jan"],
  },
  {
    title: "locked by certificate",
    name: "a.pdf",
    file: () =>
      pagesPdf(
        {
          ...hello,
          more: ["<</Filter/Adobe.PubSec/V 4/SubFilter/adbe.pkcs7.s5/CF<</D<</CFM/AESV2>>>>/StmF/D/StrF/D>>"],
        },
        { trailer: `/Encrypt ${one} 0 R` },
      ),
    format: "pdf",
    status: "protected",
    protection: ["protected", "rights-managed"],
  },
];
