import { joined, latin1, u8 } from "../../support/binary";
import { docxOf, paragraph, relationshipsXml, run, table } from "../../support/docx";
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

const white = '<w:color w:val="FFFFFF"/>';
const shade = '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>';
const styled = (kind: string) => `<w:${kind}Style w:val="Donker"/>`;
const tableOf = (content: string, cell = "", properties = "") =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr><w:tc><w:tcPr>${cell}</w:tcPr>${content}</w:tc></w:tr></w:tbl>`;
/** A letter and in it the word "geheim", hidden or to be seen. */
const unseen = (title: string, body: string, isHidden: boolean, text = "Beste Eva\ngeheim"): ReadCase => ({
  title,
  name: "letter.docx",
  file: () =>
    docxOf({
      body: line + body,
      styles:
        `<w:style w:styleId="Basis"><w:tblStylePr><w:tcPr>${shade}</w:tcPr></w:tblStylePr></w:style>` +
        '<w:style w:styleId="Donker"><w:basedOn w:val="Basis"/></w:style>',
    }),
  format: "docx",
  parts: isHidden ? { document: "Beste Eva", "document/invisible text (hidden)": "geheim" } : { document: text },
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
  reads("dates are none either", field(' DATE \\@ "d/M/yyyy h:mm" '), { document: "3" }),
  reads("a field that names its data source", field(' INCLUDETEXT "C:\\klanten\\lijst.docx" '), {
    document: "3",
    "document/field codes (hidden)": 'INCLUDETEXT "C:\\klanten\\lijst.docx"',
  }),
  reads(
    "deleted fields",
    '<w:p><w:del><w:r><w:delInstrText> INCLUDETEXT "C:\\a.docx" </w:delInstrText><w:fldChar w:fldCharType="end"/></w:r></w:del></w:p>',
    {
      "document/field codes (hidden)": 'INCLUDETEXT "C:\\a.docx"',
    },
  ),
  reads("who changed something", `<w:p><w:ins w:author="Eva">${run("nieuw")}</w:ins>${deletedRun}</w:p>`, {
    document: "nieuw",
    "document/deleted text (hidden)": "Piet de Vries",
    "document/persons (metadata)": "Eva\nJan",
  }),
  reads(
    "lists of choices",
    '<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Jan" w:value="1"/><w:listItem w:value="Eva"/></w:dropDownList></w:sdtPr></w:sdt><w:p><w:r><w:fldChar><w:ffData><w:ddList><w:listEntry w:val="Piet"/></w:ddList></w:ffData></w:fldChar></w:r></w:p>',
    {
      "document/lists of choices (hidden)": "Jan\nEva\nPiet",
    },
  ),
  reads(
    "a watermark",
    `${line}<w:p><w:r><w:pict><v:shape><v:textpath string="VERTROUWELIJK"/></v:shape></w:pict></w:r></w:p>`,
    {
      document: "Beste Eva",
      "document/text boxes": "VERTROUWELIJK",
    },
  ),
  reads(
    "pictures that are cut, and called by their old place",
    '<w:p><w:r><w:drawing><pic:cNvPr name="C:\\klanten\\jan.jpg"/><a:srcRect l="5000" r="0"/><pic:cNvPr name="Foto 2"/><a:srcRect/><pic:cNvPr name="Foto 3"/><a:srcRect t="-9000"/><pic:cNvPr name="Foto 4"/><a:srcRect t="900"/><pic:cNvPr name="Foto 5"/><a:srcRect b="2.5%"/></w:drawing></w:r></w:p>',
    {
      "document/alternative text (hidden)": "C:\\klanten\\jan.jpg",
      "document/cropped pictures (hidden)": "C:\\klanten\\jan.jpg\nFoto 5",
    },
  ),
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
    title: "a style made of one that hides, and text that shows all the same",
    name: "x.docx",
    file: () =>
      docxOf({
        body:
          paragraph("geheim", '<w:rStyle w:val="B"/>') +
          paragraph("open", '<w:rStyle w:val="B"/><w:vanish w:val="0"/>'),
        styles:
          '<w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      }),
    format: "docx",
    parts: { document: "open", "document/hidden text (hidden)": "geheim" },
  },
  unseen("white text", paragraph("geheim", white), true),
  unseen("nearly white text", paragraph("geheim", '<w:color w:val="FDFDFE"/>'), true),
  unseen("white text of a theme", paragraph("geheim", '<w:color w:val="FFFFFF" w:themeColor="background1"/>'), true),
  unseen("letters of one point", paragraph("geheim", '<w:sz w:val="2"/>'), true),
  unseen("white text in a plain table", tableOf(paragraph("geheim", white)), true),
  unseen("white on a shading of white", paragraph("geheim", `${white}<w:shd w:val="clear" w:fill="FFFFFF"/>`), true),
  unseen("white text behind a shaded cell", tableOf("<w:p/>", shade) + paragraph("geheim", white), true),
  unseen("black text", paragraph("geheim", '<w:color w:val="000000"/>'), false),
  unseen("grey text", paragraph("geheim", '<w:color w:val="D9D9D9"/>'), false),
  unseen("the colour of the page's own", paragraph("geheim", '<w:color w:val="auto"/>'), false),
  unseen("letters of two points", paragraph("geheim", '<w:sz w:val="4"/>'), false),
  unseen("white on a dark run", paragraph("geheim", `${white}<w:shd w:val="clear" w:fill="1F3864"/>`), false),
  unseen("white on a marker", paragraph("geheim", `${white}<w:highlight w:val="black"/>`), false),
  unseen("white on a dark paragraph", `<w:p><w:pPr>${shade}</w:pPr>${run("geheim", white)}</w:p>`, false),
  unseen("white on a pattern", paragraph("geheim", `${white}<w:shd w:val="pct75" w:fill="auto"/>`), false),
  unseen("white on a dark cell", tableOf(paragraph("geheim", white), shade), false),
  unseen(
    "white in a table inside a dark cell",
    tableOf(tableOf(paragraph("geheim", white)) + paragraph("x"), shade),
    false,
    "Beste Eva\ngeheim\nx",
  ),
  unseen("white on a dark table", tableOf(paragraph("geheim", white), "", shade), false),
  unseen("white in a table of a dark style", tableOf(paragraph("geheim", white), "", styled("tbl")), false),
  unseen("white in a dark style", `<w:p><w:pPr>${styled("p")}</w:pPr>${run("geheim", white)}</w:p>`, false),
  unseen(
    "white that was black",
    paragraph("geheim", `${white}<w:rPrChange><w:rPr><w:color w:val="000000"/></w:rPr></w:rPrChange>`),
    true,
  ),
  unseen("black that was white", paragraph("geheim", `<w:rPrChange><w:rPr>${white}</w:rPr></w:rPrChange>`), false),
  unseen(
    "white on a picture behind the page",
    `<w:p><w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r></w:p>${paragraph("geheim", white)}`,
    false,
  ),
  unseen("white in an outline", paragraph("geheim", `${white}<w:outline/>`), false),
  reads("white in a shape", `<w:p><w:r><w:txbxContent>${paragraph("open", white)}</w:txbxContent></w:r></w:p>`, {
    "document/text boxes": "open",
  }),
  {
    title: "building blocks, but no prompts",
    name: "x.docx",
    file: () => {
      const block = (kind: string, text: string) =>
        `<w:docPart><w:docPartPr><w:types><w:type w:val="${kind}"/></w:types></w:docPartPr><w:docPartBody>${paragraph(text)}</w:docPartBody></w:docPart>`;
      const glossary = block("bbPlcHdr", "Klik hier") + block("autoTxt", "Groet, Jan") + block("bbPlcHdr", "Kies");
      return docxOf({ body: line, parts: [["word/glossary/document.xml", "x.document.glossary+xml", glossary]] });
    },
    format: "docx",
    parts: { document: "Beste Eva", "building blocks (hidden)": "Groet, Jan" },
  },
  {
    title: "room that Office gave up",
    name: "x.docx",
    file: () =>
      docxOf({
        body: line,
        more: { "[trash]/0000.dat": Uint8Array.from([255, 255, 255, 255, ...Array<number>(200).fill(0)]) },
      }),
    format: "docx",
    parts: { document: "Beste Eva" },
  },
  {
    title: "data of an unknown kind in a part of its own",
    name: "x.docx",
    file: () => docxOf({ body: line, more: { "[trash]/0000.dat": Uint8Array.of(255, 255, 255, 255, 0, 7, 0, 0) } }),
    format: "docx",
    status: "partial",
    reason: "no-reader",
    parts: { document: "Beste Eva" },
  },
  {
    title: "variables, and where the template and the addresses are",
    name: "x.docx",
    file: () =>
      docxOf({
        body: line,
        settings: '<w:docVars><w:docVar w:name="klant" w:val="Piet"/></w:docVars>',
        more: {
          "word/_rels/settings.xml.rels": relationshipsXml([
            ["a", "x/attachedTemplate", 'file:///C:/Users/jan/brief.dotx" TargetMode="External'],
            ["b", "x/mailMergeSource", 'file:///C:/klanten.xlsx" TargetMode="External'],
          ]),
        },
      }),
    format: "docx",
    parts: {
      document: "Beste Eva",
      "document variables (hidden)": "Piet",
      "mail merge source (hidden)": "file:///C:/klanten.xlsx",
      "original path (metadata)": "file:///C:/Users/jan/brief.dotx",
    },
  },
  {
    title: "people, a label and a signature",
    name: "x.docx",
    file: () => {
      const certificate = joined(
        ...[
          u8(0x30, 6, 3, 0x55, 4, 3, 0x0c, 8),
          latin1("Jan Smit"),
          u8(6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 1),
        ],
        ...[u8(0x16, 13), latin1("jan@a.example"), u8(6, 3, 0x55, 4, 6, 0x13, 2), latin1("NL")],
      );
      const signature = `<Signature><X509Certificate>${Buffer.from(certificate).toString("base64")}</X509Certificate></Signature>`;
      return docxOf({
        body: line,
        parts: [
          [
            "word/people.xml",
            "x.people+xml",
            '<w15:people><w15:person w15:author="Eva"><w15:presenceInfo w15:userId="eva@a.example"/></w15:person></w15:people>',
          ],
          [
            "docMetadata/LabelInfo.xml",
            "application/vnd.ms-office.classificationlabels+xml",
            '<clbl:label id="{1}" name="Geheim" siteId="{2}"/>',
          ],
        ],
        more: { "_xmlsignatures/sig1.xml": signature },
      });
    },
    format: "docx",
    parts: {
      document: "Beste Eva",
      "persons (metadata)": "Eva\neva@a.example",
      "sensitivity label (metadata)": "Geheim\t{2}",
      "signers (metadata)": "Jan Smit\njan@a.example",
    },
  },
  {
    title: "a signature that is no certificate",
    name: "x.docx",
    file: () => docxOf({ body: line, more: { "_xmlsignatures/sig1.xml": "<X509Certificate>!?</X509Certificate>" } }),
    format: "docx",
    parts: { document: "Beste Eva" },
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
  ...[
    '<w:documentProtection w:edit="trackedChanges" w:enforcement="0"/>',
    "<w:documentProtection/>",
    '<w:writeProtection w:recommended="0"/>',
  ].map((settings): ReadCase => ({
    title: `a protection that is off: ${settings}`,
    name: "x.docx",
    file: () => docxOf({ body: line, settings }),
    format: "docx",
    parts: { document: "Beste Eva" },
  })),
  ...['<w:writeProtection w:recommended="1"/>', '<w:writeProtection w:algorithmName="SHA-512" w:hashValue="x"/>'].map(
    (settings): ReadCase => ({
      title: `a mark to open it read-only: ${settings}`,
      name: "x.docx",
      file: () => docxOf({ body: line, settings }),
      format: "docx",
      protection: ["none", "ooxml-readonly-only"],
      parts: { document: "Beste Eva" },
    }),
  ),
  {
    title: "files that nothing leads to, and pictures",
    name: "x.docx",
    file: () =>
      docxOf({
        body: line,
        more: {
          "word/media/lijst.csv": "naam;stad\nEva;Assen",
          "word/media/image1.png": "x",
          "word/media/image2": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
          "word/fonts/font1.odttf": "x",
        },
      }),
    format: "docx",
    parts: { document: "Beste Eva", "embedded file 'lijst.csv'/table (hidden)": "naam\tstad\nEva\tAssen" },
  },
  {
    title: "a page that Word reads into the text",
    name: "x.docx",
    file: () =>
      docxOf({
        body: `${line}<w:altChunk r:id="chunk"/>`,
        more: {
          "word/_rels/document.xml.rels":
            '<Relationships><Relationship Id="chunk" Type="http://x.example/aFChunk" Target="stuk.html"/></Relationships>',
          "word/stuk.html": "<html><p>Dag Piet</p></html>",
          "word/afchunk2.html": "<html><p>Dag Kees</p></html>",
        },
      }),
    format: "docx",
    parts: {
      document: "Beste Eva",
      "embedded file 'stuk.html'/text": "Dag Piet",
      "embedded file 'afchunk2.html'/text (hidden)": "Dag Kees",
    },
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
