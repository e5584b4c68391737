import { docxOf, paragraph } from "../../support/docx";
import { pptxOf, shape, type PptxParts, type SlideParts } from "../../support/pptx";
import { xlsxOf } from "../../support/xlsx";
import { zipOf } from "../../support/zip";
import type { ReadCase } from "./reading";

function reads(title: string, slide: Partial<SlideParts>, parts: ReadCase["parts"], more: Partial<PptxParts> = {}) {
  const file = () => pptxOf({ slides: [{ shapes: shape(["Dag"]), ...slide }], ...more });
  const shown: ReadCase = { title, name: "talk.pptx", file, format: "pptx" };
  return parts === undefined ? shown : { ...shown, parts };
}
const place = (x: number, y: number, width = 100, height = 50) =>
  `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>`;
const placed = (title: string, at: string, isSeen: boolean) =>
  reads(
    title,
    { shapes: shape(["Dag"]) + shape(["Piet"], { place: at }) },
    isSeen ? { "slide 1": "Dag\nPiet" } : { "slide 1": "Dag", "slide 1/hidden text (hidden)": "Piet" },
  );
const cell = (text: string) => `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
const row = (...texts: readonly string[]) => `<a:tr>${texts.map(cell).join("")}</a:tr>`;
const workbook = xlsxOf({ sheets: [{ name: "Raw", rows: [["Piet"]] }] });

export const pptxCases: readonly ReadCase[] = [
  {
    title: "slides in the order they are shown",
    name: "x.pptx",
    file: () => pptxOf({ slides: [{ shapes: shape(["een", "twee"]) }, { shapes: shape(["drie"]) }] }),
    format: "pptx",
    parts: { "slide 1": "een\ntwee", "slide 2": "drie" },
  },
  reads(
    "a word in several runs",
    { shapes: "<p:sp><a:p><a:r><a:t>Am</a:t></a:r><a:r><a:t>ster</a:t></a:r></a:p></p:sp>" },
    { "slide 1": "Amster" },
  ),
  reads(
    "line breaks",
    { shapes: "<p:sp><a:p><a:r><a:t>a</a:t></a:r><a:br/><a:r><a:t>b</a:t></a:r></a:p></p:sp>" },
    { "slide 1": "a\nb" },
  ),
  reads(
    "a table",
    {
      shapes:
        `<p:graphicFrame><a:tbl>${row("Naam", "BSN")}${row("Jan", "")}${row("", "123456782")}</a:tbl></p:graphicFrame>` +
        shape(["Groet"]),
    },
    { "slide 1": "Naam\tBSN\nJan\n\t123456782\nGroet" },
  ),
  reads("a slide without text", { shapes: "" }, {}),
  reads(
    "numbers of slides are left out, dates are not",
    {
      shapes:
        '<p:sp><a:p><a:fld type="slidenum"><a:t>7</a:t></a:fld></a:p><a:p><a:fld type="datetime1"><a:t>1-2-2026</a:t></a:fld></a:p></p:sp>',
    },
    { "slide 1": "1-2-2026" },
  ),
  reads(
    "what an older program would show instead",
    {
      shapes: `<mc:AlternateContent><mc:Choice>${shape(["nieuw"])}</mc:Choice><mc:Fallback>${shape(["oud"])}</mc:Fallback></mc:AlternateContent>`,
    },
    { "slide 1": "nieuw" },
  ),
  reads("a hidden slide", { isHidden: true }, { "slide 1 (hidden)": "Dag" }),
  reads(
    "a slide that no list leads to",
    {},
    { "slide 1": "Dag", "slide 'ppt/slides/slide1.xml' (hidden)": "weg" },
    { slides: [{ shapes: shape(["Dag"]) }, { shapes: shape(["weg"]), isLost: true }] },
  ),
  reads(
    "notes",
    { notes: shape(["vergeet Jan niet"]) },
    { "slide 1": "Dag", "slide 1/notes (hidden)": "vergeet Jan niet" },
  ),
  reads(
    "comments",
    {
      comments:
        '<p:cmLst><p:cm authorId="1"><p:text>klopt dit?</p:text></p:cm><p:cm authorId="9"><p:text>ja</p:text></p:cm></p:cmLst>',
    },
    { "slide 1": "Dag", "slide 1/comments (hidden)": "Jan: klopt dit?\nja" },
    { authors: '<p:cmAuthorLst><p:cmAuthor id="1" name="Jan"/></p:cmAuthorLst>' },
  ),
  reads(
    "comments with replies",
    {
      comments:
        '<p188:cmLst><p188:cm authorId="{A}"><p188:replyLst><p188:reply authorId="{B}"><p188:txBody><a:p><a:r><a:t>nee</a:t></a:r></a:p></p188:txBody></p188:reply></p188:replyLst></p188:cm></p188:cmLst>',
    },
    { "slide 1": "Dag", "slide 1/comments (hidden)": "Jan:\nEva: nee" },
    {
      authors: '<p188:authorLst><p188:author id="{A}" name="Jan"/><p188:author id="{B}" name="Eva"/></p188:authorLst>',
    },
  ),
  reads(
    "a shape that is switched off",
    { shapes: shape(["Dag"]) + shape(["Piet"], { name: 'hidden="1"' }) },
    { "slide 1": "Dag", "slide 1/hidden text (hidden)": "Piet" },
  ),
  reads(
    "a group that is switched off",
    { shapes: `${shape(["Dag"])}<p:grpSp><p:cNvPr hidden="1"/>${shape(["Piet"])}</p:grpSp>${shape(["Eva"])}` },
    { "slide 1": "Dag\nEva", "slide 1/hidden text (hidden)": "Piet" },
  ),
  placed("left of the slide", place(-100, 0), false),
  placed("right of the slide", place(1_000, 0), false),
  placed("above the slide", place(0, -50), false),
  placed("below the slide", place(0, 500), false),
  placed("partly beside the slide", place(-99, 0), true),
  placed("at the edge of the slide", place(999, 499), true),
  reads(
    "a picture beside the slide, and one on it",
    {
      shapes:
        shape(["Dag"]) +
        ["Foto 1", "Foto 2"]
          .map(
            (name, at) =>
              `<p:pic><p:nvPicPr><p:cNvPr name="${name}"/></p:nvPicPr><p:spPr><a:xfrm>${place(at * 2_000, 0)}</a:xfrm></p:spPr></p:pic>`,
          )
          .join(""),
    },
    { "slide 1": "Dag", "slide 1/hidden text (hidden)": "Foto 2" },
  ),
  reads(
    "places in a group are its own",
    { shapes: `<p:grpSp><a:xfrm>${place(0, 0)}</a:xfrm>${shape(["Piet"], { place: place(5_000, 5_000) })}</p:grpSp>` },
    { "slide 1": "Piet" },
  ),
  reads(
    "alternative text",
    { shapes: shape(["Dag"], { name: 'descr="Foto van Jan"' }) },
    { "slide 1": "Dag", "slide 1/alternative text (hidden)": "Foto van Jan" },
  ),
  reads(
    "a picture that is cut",
    {
      shapes:
        '<p:pic><p:nvPicPr><p:cNvPr name="Foto 1"/></p:nvPicPr><p:blipFill><a:srcRect b="20000"/></p:blipFill></p:pic>',
    },
    { "slide 1/cropped pictures (hidden)": "Foto 1" },
  ),
  reads(
    "text on masters and layout, but no prompts",
    {},
    { "slide 1": "Dag", "master 1": "Bakker BV", "layout 1": "Vertrouwelijk", "notes master 1": "Intern" },
    {
      notesMaster: shape(["Intern"]),
      master: shape(["Klik om te bewerken"], { placeholder: '<p:ph type="title"/>' }) + shape(["Bakker BV"]),
      layout: shape(["Vertrouwelijk"]),
    },
  ),
  reads(
    "links and author",
    { links: ["mailto:jan@a.example"] },
    { "slide 1": "Dag", "slide 1/links": "mailto:jan@a.example", "properties (metadata)": "creator: Eva" },
    { author: "Eva" },
  ),
  reads(
    "links of a hidden slide",
    { links: ["mailto:jan@a.example"], isHidden: true },
    { "slide 1 (hidden)": "Dag", "slide 1/links (hidden)": "mailto:jan@a.example" },
  ),
  reads(
    "files inside",
    {},
    {
      "slide 1": "Dag",
      "embedded file 'a.xlsx'/sheet 'Raw' (hidden)": "Piet",
      "embedded file 'b.docx'/document (hidden)": "Eva",
    },
    { more: { "ppt/embeddings/a.xlsx": workbook, "ppt/embeddings/b.docx": docxOf({ body: paragraph("Eva") }) } },
  ),
  reads(
    "words drawn on a chart",
    {},
    { "slide 1": "Dag", "drawing 1": "Omzet" },
    {
      more: {
        "[Content_Types].xml":
          '<Types><Override PartName="/ppt/presentation.xml" ContentType="x.presentation.main+xml"/>' +
          '<Override PartName="/ppt/slides/slide1.xml" ContentType="x.slide+xml"/>' +
          '<Override PartName="/ppt/drawings/drawing1.xml" ContentType="x.chartshapes+xml"/></Types>',
        "ppt/drawings/drawing1.xml":
          "<c:userShapes><cdr:from><cdr:x>0.65</cdr:x></cdr:from><a:p><a:r><a:t>Omzet</a:t></a:r></a:p></c:userShapes>",
      },
    },
  ),
  reads(
    "sections, which list the slides once more",
    {},
    { "slide 1": "Dag" },
    {
      after:
        '<p14:sectionLst><p14:section name="A"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst>',
    },
  ),
  {
    ...reads("a password for changes is no lock", {}, { "slide 1": "Dag" }, { after: "<p:modifyVerifier/>" }),
    protection: ["none", "ooxml-readonly-only"],
  },
  { ...reads("macros", {}, { "slide 1": "Dag" }, { more: { "ppt/vbaProject.bin": "x" } }), format: "pptm" },
  {
    title: "the list of types is lost",
    name: "x.pptx",
    file: () => zipOf({ "ppt/presentation.xml": "<x/>", "ppt/slides/slide1.xml": `<p:sld>${shape(["Dag"])}</p:sld>` }),
    format: "pptx",
    parts: { "slide 'ppt/slides/slide1.xml' (hidden)": "Dag" },
  },
  {
    title: "a slide that is not there",
    name: "x.pptx",
    file: () => zipOf({ "ppt/presentation.xml": '<p:presentation><p:sldId r:id="rId1"/></p:presentation>' }),
    format: "pptx",
    status: "unreadable",
    reason: "damaged",
  },
  reads(
    "tags that are not closed",
    { shapes: "<p:sp><a:p><a:t>een</a:t><p:sp><a:p><a:t>twee" },
    { "slide 1": "eentwee" },
  ),
];
