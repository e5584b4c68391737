import { docxOf, paragraph, run, table } from "../../support/docx";
import { zipOf } from "../../support/zip";
import type { ReadCase } from "./reading";

const docx = (body: string) => docxOf({ body });
const line = paragraph("Beste Eva");
const deletedRun = '<w:del w:author="Jan"><w:r><w:delText>Piet de Vries</w:delText></w:r></w:del>';
const box = (text: string) =>
  `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(text)}</w:txbxContent></mc:Choice>` +
  `<mc:Fallback><w:txbxContent>${paragraph(text)}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
const field = (code: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("3")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

const reads = (title: string, body: string, parts: Readonly<Record<string, string>>): ReadCase => ({
  title,
  name: "letter.docx",
  file: () => docx(body),
  format: "docx",
  parts,
});

export const docxCases: readonly ReadCase[] = [
  reads("paragraphs", line + paragraph("Tot morgen"), { document: "Beste Eva\nTot morgen" }),
  reads("a word in several runs", `<w:p>${run("Am")}${run("ster")}${run("dam")}</w:p>`, { document: "Amsterdam" }),
  reads(
    "tabs, line breaks and hyphens",
    `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>`,
    {
      document: "a\tb\nc-d",
    },
  ),
  reads(
    "a table between paragraphs",
    line +
      table([
        ["Naam", "BSN"],
        ["Jan", "123456782"],
      ]) +
      paragraph("Groet"),
    {
      document: "Beste Eva\nNaam\tBSN\nJan\t123456782\nGroet",
    },
  ),
  reads(
    "empty cells keep their column",
    line +
      table([
        ["", "", "c"],
        ["a", "", ""],
        ["", "b"],
      ]),
    {
      document: "Beste Eva\n\t\tc\na\n\tb",
    },
  ),
  reads("entities", paragraph("Jansen &amp; Zn &lt;info@a.example&gt; &#233;&#x20AC;"), {
    document: "Jansen & Zn <info@a.example> é€",
  }),
  reads("deleted text", `<w:p>${run("Voor ")}${deletedRun}${run("Eva")}</w:p>`, {
    document: "Voor Eva",
    "document/deleted text (hidden)": "Piet de Vries",
  }),
  reads("moved text shows once", `<w:p><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom>${run("hier")}</w:p>`, {
    document: "hier",
    "document/deleted text (hidden)": "weg",
  }),
  reads("inserted text is text", `<w:p><w:ins w:author="Jan">${run("nieuw")}</w:ins></w:p>`, { document: "nieuw" }),
  reads(
    "a deleted paragraph mark deletes nothing else",
    `<w:p><w:pPr><w:rPr><w:del w:author="J"/></w:rPr></w:pPr>${run("blijft")}</w:p>`,
    {
      document: "blijft",
    },
  ),
  reads("hidden text", line + paragraph("geheim", "<w:vanish/>"), {
    document: "Beste Eva",
    "document/hidden text (hidden)": "geheim",
  }),
  reads(
    "text that only looks hidden",
    paragraph("niet", '<w:vanish w:val="0"/>') + paragraph("web", "<w:webHidden/>"),
    {
      document: "niet\nweb",
    },
  ),
  reads(
    "a hidden paragraph mark hides no text",
    `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run("zichtbaar")}</w:p>`,
    {
      document: "zichtbaar",
    },
  ),
  reads("a text box is read once", `<w:p>${run("voor")}<w:r>${box("in de doos")}</w:r>${run("na")}</w:p>`, {
    document: "voorna",
    "document/text boxes": "in de doos",
  }),
  reads(
    "alternative text",
    '<w:p><w:r><w:drawing><wp:docPr id="1" name="Picture 1" descr="Foto van Jan"/></w:drawing></w:r></w:p>',
    {
      "document/alternative text (hidden)": "Foto van Jan",
    },
  ),
  reads("page numbers are no secret", field(" PAGE \\* MERGEFORMAT "), { document: "3" }),
  reads("a field that names its data source", field(' INCLUDETEXT "C:\\klanten\\lijst.docx" '), {
    document: "3",
    "document/field codes (hidden)": 'INCLUDETEXT "C:\\klanten\\lijst.docx"',
  }),
  reads("tags that are not closed", "<w:p><w:r><w:t>een<w:p><w:r><w:t>twee", { document: "eentwee" }),
  {
    title: "header, notes and comments",
    name: "x.docx",
    file: () =>
      docxOf({
        body: line,
        header: paragraph("Vertrouwelijk"),
        footnotes: `<w:footnote w:id="1">${paragraph("een noot")}</w:footnote>`,
        comments: `<w:comment w:author="Jan">${paragraph("klopt dit?")}</w:comment>`,
      }),
    format: "docx",
    parts: {
      document: "Beste Eva",
      "header 1": "Vertrouwelijk",
      footnotes: "een noot",
      "comments (hidden)": "Jan: klopt dit?",
    },
  },
  {
    title: "a style that hides",
    name: "x.docx",
    file: () =>
      docxOf({
        body: `<w:p><w:pPr><w:pStyle w:val="Stil"/></w:pPr>${run("geheim")}</w:p>${line}`,
        styles: '<w:style w:styleId="Stil"><w:rPr><w:vanish/></w:rPr></w:style>',
      }),
    format: "docx",
    parts: { document: "Beste Eva", "document/hidden text (hidden)": "geheim" },
  },
  {
    title: "links and author",
    name: "x.docx",
    file: () => docxOf({ body: line, links: ["mailto:jan@a.example"], author: "Jan Smit" }),
    format: "docx",
    parts: {
      document: "Beste Eva",
      "document/links": "mailto:jan@a.example",
      "properties (metadata)": "creator: Jan Smit",
    },
  },
  {
    title: "a document inside",
    name: "x.docx",
    file: () => docxOf({ body: line, more: { "word/embeddings/in.docx": docx(paragraph("binnenin")) } }),
    format: "docx",
    parts: { document: "Beste Eva", "embedded file 'in.docx'/document (hidden)": "binnenin" },
  },
  {
    title: "something inside that nothing reads yet",
    name: "x.docx",
    file: () => docxOf({ body: line, more: { "word/embeddings/ole.bin": Uint8Array.of(1, 2, 3) } }),
    format: "docx",
    status: "partial",
    reason: "no-reader",
    parts: { document: "Beste Eva" },
  },
  {
    title: "editing restricted: not locked",
    name: "x.docx",
    file: () => docxOf({ body: line, settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' }),
    format: "docx",
    protection: ["none", "ooxml-readonly-only"],
    parts: { document: "Beste Eva" },
  },
  {
    title: "a mail merge names its source",
    name: "x.docx",
    file: () => docxOf({ body: line, settings: '<w:mailMerge><w:query w:val="SELECT * FROM klanten"/></w:mailMerge>' }),
    format: "docx",
    parts: { document: "Beste Eva", "mail merge source (hidden)": "SELECT * FROM klanten" },
  },
  {
    title: "macros",
    name: "x.docx",
    file: () => docxOf({ body: line, more: { "word/vbaProject.bin": "x" } }),
    format: "docm",
    parts: { document: "Beste Eva" },
  },
  {
    title: "the list of types is lost",
    name: "x.docx",
    file: () => zipOf({ "[Content_Types].xml": "", "word/document.xml": `<w:document>${line}</w:document>` }),
    format: "docx",
    parts: { document: "Beste Eva" },
  },
  {
    title: "content decides, not the name",
    name: "foto.png",
    file: () => docx(line),
    format: "docx",
    parts: { document: "Beste Eva" },
  },
  {
    title: "an entity bomb stays small",
    name: "x.docx",
    file: () =>
      zipOf({
        "[Content_Types].xml": "",
        "word/document.xml": `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>${paragraph("&b; SYSTEM")}</w:document>`,
      }),
    format: "docx",
    parts: { document: "&b; SYSTEM" },
  },
  {
    title: "no document in it",
    name: "x.docx",
    file: () => zipOf({ "[Content_Types].xml": "<Types/>", "word/other.xml": "<a/>" }),
    format: "docx",
    status: "unreadable",
    reason: "damaged",
  },
];
