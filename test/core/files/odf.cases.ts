import { docxOf, paragraph } from "../../support/docx";
import { cell, contentXml, odfOf, p, row, style, table, texts, type OdfParts } from "../../support/odf";
import { zipOf } from "../../support/zip";
import type { ReadCase } from "./reading";

const reads =
  (kind: OdfParts["kind"], format: string) =>
  (title: string, body: string, parts: NonNullable<ReadCase["parts"]>, more: Partial<OdfParts> = {}): ReadCase => ({
    title,
    name: `x.${format}`,
    file: () => odfOf({ kind, body, ...more }),
    format,
    parts,
  });
const odt = reads("text", "odt");
const ods = reads("spreadsheet", "ods");
const odp = reads("presentation", "odp");

const quiet =
  style("Q", "text", "text", 'text:display="none"') + style("P", "paragraph", "text", 'text:display="none"');
const note = (kind: string, text: string) =>
  `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
const annotation = (who: string, text: string) =>
  `<office:annotation><dc:creator>${who}</dc:creator><dc:date>2026-01-02</dc:date>${p(text)}</office:annotation>`;
const rows = texts("Naam", "BSN") + texts("Jan", "123456782") + texts("Eva", "111222333");
const sheet = "Naam\tBSN\nJan\t123456782\nEva\t111222333";
const line = p("Beste Eva");
const number = (value: string, shown: string, type = "float") =>
  cell(shown, `office:value-type="${type}" office:value="${value}"`);
/** As LibreOffice writes a value of which its format shows nothing. */
const hollow = (value: string, type = "float") =>
  `<table:table-cell office:value-type="${type}" office:${type === "string" ? "string-value" : "value"}="${value}"><text:p/></table:table-cell>`;
const computed =
  '<table:table-cell table:formula="of:=3+4" office:value-type="float" office:value="7"><text:p/></table:table-cell>';
const date = (value: string, shown: string) => cell(shown, `office:value-type="date" office:date-value="${value}"`);
const page = (inside: string, attributes = "") => `<draw:page draw:name="p" ${attributes}>${inside}</draw:page>`;
const frame = (text: string, attributes = "") =>
  `<draw:frame ${attributes}><draw:text-box>${p(text)}</draw:text-box></draw:frame>`;

const picture = (name: string, of: string) =>
  `<draw:frame draw:name="${name}" draw:style-name="${of}"><draw:image xlink:href="Pictures/1.jpg"/><draw:image xlink:href="Pictures/1.svg"/></draw:frame>`;
const cuts =
  style("cut", "graphic", "graphic", 'fo:clip="rect(0cm, 3cm, 1.976cm, 0cm)"') +
  '<style:style style:name="made" style:family="graphic" style:parent-style-name="cut"/>' +
  style("whole", "graphic", "graphic", 'fo:clip="rect(0cm 0cm 0cm 0cm)"') +
  style("margin", "graphic", "graphic", 'fo:clip="rect(-1cm, 0mm, 0mm, 0mm)"') +
  style("auto", "graphic", "graphic", 'fo:clip="auto"');

const textCases: readonly ReadCase[] = [
  odt("paragraphs and headings", `<text:h>Kop</text:h>${line}`, { document: "Kop\nBeste Eva" }),
  odt(
    "spans, tabs, spaces and line breaks",
    p('a<text:span>b</text:span><text:tab/>c<text:s text:c="2"/>d<text:line-break/>e'),
    {
      document: "ab\tc  d\ne",
    },
  ),
  odt("white space of the file", "<text:p>a\n   b</text:p>", { document: "a b" }),
  odt("a table between paragraphs", line + table("T", texts("Naam", "BSN") + texts("", "123456782")) + p("Groet"), {
    document: "Beste Eva\nNaam\tBSN\n\t123456782\nGroet",
  }),
  odt("notes", p(`tekst${note("footnote", "onder")}${note("endnote", "achter")}`), {
    document: "tekst",
    "document/footnotes": "onder",
    "document/endnotes": "achter",
  }),
  odt(
    "pictures that are cut, and whole ones",
    p(["cut", "made", "whole", "margin", "auto", "none"].map((name) => picture(`Foto ${name}`, name)).join("")) + line,
    { document: "Beste Eva", "document/cropped pictures (hidden)": "Foto cut\nFoto made" },
    { styles: cuts },
  ),
  odt(
    "a box that is cut is no picture",
    frame("doos", 'draw:style-name="cut"'),
    { "document/text boxes": "doos" },
    { styles: cuts },
  ),
  odt("comments", p(`Dag${annotation("Jan", "klopt dit?")} Eva`), {
    document: "Dag Eva",
    "document/comments (hidden)": "Jan: klopt dit?",
  }),
  odt(
    "deleted text",
    "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Jan</dc:creator></office:change-info>" +
      `${p("Piet de Vries")}</text:deletion></text:changed-region></text:tracked-changes>${line}`,
    { document: "Beste Eva", "document/deleted text (hidden)": "Piet de Vries", "persons (metadata)": "Jan" },
  ),
  odt(
    "hidden text and paragraphs",
    p('open <text:span text:style-name="Q">geheim</text:span>') + p("weg", 'text:style-name="P"'),
    { document: "open", "document/hidden text (hidden)": "geheim\nweg" },
    { styles: quiet },
  ),
  odt(
    "styles that show",
    p('<text:span text:style-name="Q">open</text:span>'),
    { document: "open" },
    {
      styles: style("Q", "text", "text", 'text:display="true" fo:color="#ffffff"'),
    },
  ),
  odt(
    "a style made of one that hides",
    p('<text:span text:style-name="R">geheim</text:span>'),
    { "document/hidden text (hidden)": "geheim" },
    { styles: `${quiet}<style:style style:name="R" style:family="text" style:parent-style-name="Q"/>` },
  ),
  odt(
    "hidden paragraphs and texts by a condition",
    p('<text:hidden-paragraph text:is-hidden="true"/>weg') +
      p('dag<text:hidden-text text:string-value="geheim" text:is-hidden="true"/>'),
    {
      document: "dag",
      "document/hidden text (hidden)": "weg\ngeheim",
    },
  ),
  odt("a condition that does not hold", p("<text:hidden-paragraph/>dag"), { document: "dag" }),
  odt(
    "a hidden section",
    `<text:section text:display="none">${p("weg")}<text:section>${p("ook")}</text:section></text:section>${line}`,
    {
      document: "Beste Eva",
      "document/hidden text (hidden)": "weg\nook",
    },
  ),
  odt("a section that shows", `<text:section>${p("dag")}</text:section>`, { document: "dag" }),
  odt("a variable that is not shown", p('dag<text:variable-set text:display="none" office:string-value="geheim"/>'), {
    document: "dag",
    "document/hidden text (hidden)": "geheim",
  }),
  odt(
    "text boxes and descriptions",
    p(
      `voor<draw:frame><draw:text-box>${p("doos")}</draw:text-box><svg:title>Foto</svg:title><svg:desc>van Jan</svg:desc></draw:frame>na`,
    ),
    {
      document: "voorna",
      "document/text boxes": "doos",
      "document/alternative text (hidden)": "Foto\nvan Jan",
    },
  ),
  odt(
    "fields called as titles and authors",
    p("<text:title>Rapport</text:title> <text:creator>Jan</text:creator> <text:page-number>3</text:page-number>"),
    {
      document: "Rapport Jan",
    },
  ),
  odt("links", p('<text:a xlink:href="mailto:jan@a.example">mail</text:a><text:a xlink:href="#kop">kop</text:a>'), {
    document: "mailkop",
    "document/links": "mailto:jan@a.example",
  }),
  odt(
    "what comes from another file",
    '<text:section><text:section-source xlink:href="file:///C:/klanten/lijst.odt"/></text:section><draw:image xlink:href="Pictures/1.png"/>',
    {
      "external link (hidden)": "file:///C:/klanten/lijst.odt",
    },
  ),
  odt(
    "the database of a form letter",
    p('<text:database-display text:database-name="klanten">Jan</text:database-display>'),
    {
      document: "Jan",
      "mail merge source (hidden)": "klanten",
    },
  ),
  odt(
    "a list to choose from in the text",
    p('<text:drop-down><text:label text:value="Jan"/><text:label text:value="Eva"/>Jan</text:drop-down>'),
    { document: "Jan", "document/lists of choices (hidden)": "Jan\nEva" },
  ),
  odt(
    "forms",
    '<office:forms><form:form><form:button form:label="Bel"/><form:text form:current-value="Jan"/><form:hidden form:value="geheim"/><form:listbox><form:option form:label="Eva"/></form:listbox></form:form></office:forms>',
    {
      "document/form fields": "Bel\nJan",
      "document/hidden form fields (hidden)": "geheim",
      "document/lists of choices (hidden)": "Eva",
    },
  ),
  odt(
    "header, footer and author",
    line,
    {
      document: "Beste Eva",
      "header and footer": "Bakker BV\nGeheim",
      "properties (metadata)": "creator: Jan\nKlant: Eva",
    },
    {
      masters: `<style:master-page><style:header>${p("Bakker BV")}</style:header><style:footer>${p("Geheim")}</style:footer></style:master-page>`,
      meta: '<dc:creator>Jan</dc:creator><meta:editing-cycles>9</meta:editing-cycles><meta:user-defined meta:name="Klant">Eva</meta:user-defined>',
    },
  ),
  odt(
    "an older version",
    line,
    { document: "Beste Eva", "older version 1/document (hidden)": "Beste Piet" },
    {
      more: { "Versions/Version1": odfOf({ kind: "text", body: p("Beste Piet") }) },
    },
  ),
  odt(
    "files and sheets inside",
    line,
    {
      document: "Beste Eva",
      "embedded file 'Object 1'/sheet 'Raw' (hidden)": "Piet",
      "Object 2/chart": "Omzet\n\t2026\nPiet\t7",
      "embedded file 'Obj100'/document (hidden)": "binnenin",
    },
    {
      more: {
        "Object 1/content.xml": contentXml("spreadsheet", table("Raw", texts("Piet"))),
        "Object 2/content.xml": contentXml(
          "chart",
          p("Omzet") + table("local", texts("", "2026") + texts("Piet", "7")),
        ),
        Obj100: docxOf({ body: paragraph("binnenin") }),
      },
    },
  ),
  odt("tags that are not closed", "<text:p>een<text:p>twee", { document: "een\ntwee" }),
];

const sheetCases: readonly ReadCase[] = [
  ods("a table", table("Lijst", rows), { "sheet 'Lijst'": sheet }),
  ods(
    "dates as they are, numbers as they are shown",
    table(
      "A",
      row([
        date("2000-01-31", "31-1-00"),
        date("2023-03-15T12:00:00", "x"),
        number("1234567", "001234567"),
        number("123456782", "1,23E+08"),
        number("123456782", "###"),
        number("5", ""),
        number("0.5", "50%", "percentage"),
      ]),
    ),
    { "sheet 'A'": "2000-01-31\t2023-03-15 12:00\t001234567\t123456782\t123456782\t5\t50%" },
  ),
  ods(
    "equal neighbours and rows",
    table(
      "A",
      row([cell("a", 'table:number-columns-repeated="3"'), cell("", 'table:number-columns-repeated="2"'), cell("b")]) +
        row([cell("c")], 'table:number-rows-repeated="2"') +
        row([cell("")], 'table:number-rows-repeated="1048576"'),
    ),
    {
      "sheet 'A'": "a\ta\ta\t\t\tb\nc\nc",
    },
  ),
  ods(
    "a hidden sheet",
    table("A", rows, 'table:style-name="ta1"') + table("B", texts("b")),
    { "sheet 'A' (hidden)": sheet, "sheet 'B'": "b" },
    {
      styles: style("ta1", "table", "table", 'table:display="false"'),
    },
  ),
  ods(
    "hidden and filtered rows",
    table(
      "A",
      texts("Naam") +
        row([cell("Jan")], 'table:visibility="collapse"') +
        row([cell("Eva")], 'table:visibility="filter"') +
        texts("Piet"),
    ),
    {
      "sheet 'A'": "Naam\nPiet",
      "sheet 'A'/hidden rows (hidden)": "Naam\nJan\nEva",
    },
  ),
  ods(
    "hidden columns",
    table(
      "A",
      `<table:table-column table:number-columns-repeated="1"/><table:table-column table:visibility="collapse"/>${rows}`,
    ),
    {
      "sheet 'A'": "Naam\nJan\nEva",
      "sheet 'A'/hidden columns (hidden)": "BSN\n123456782\n111222333",
    },
  ),
  ods(
    "cells that show nothing",
    table(
      "A",
      row([cell("a"), cell("wit", 'table:style-name="w"'), cell("vol", 'table:style-name="f"')]) +
        row([
          cell("b", 'table:number-columns-spanned="2"'),
          `<table:covered-table-cell>${p("onder")}</table:covered-table-cell>`,
        ]),
    ),
    {
      "sheet 'A'": "a\t\tvol\nb",
      "sheet 'A'/invisible text (hidden)": "wit\nonder",
    },
    {
      styles:
        style("w", "table-cell", "text", 'fo:color="#ffffff"') +
        '<style:style style:name="f" style:family="table-cell"><style:table-cell-properties fo:background-color="#000080"/><style:text-properties fo:color="#FFFFFF"/></style:style>',
    },
  ),
  ods(
    "number formats that show nothing, but zeros",
    table("A", row([cell("a"), hollow("5"), hollow("0"), number("6", ""), hollow("geheim", "string"), computed])),
    { "sheet 'A'": "a\t\t0\t6\t\t7", "sheet 'A'/invisible text (hidden)": "5\t\t\tgeheim" },
  ),
  ods(
    "columns and rows of no size",
    table(
      "A",
      '<table:table-column table:style-name="c0"/><table:table-column table:style-name="c1"/>' +
        row([cell("een"), cell("Jan")], 'table:style-name="r1"') +
        row([cell("twee"), cell("Eva")], 'table:style-name="r0"'),
    ),
    {
      "sheet 'A'": "Jan",
      "sheet 'A'/hidden columns (hidden)": "een",
      "sheet 'A'/hidden rows (hidden)": "\tJan\ntwee\tEva",
    },
    {
      styles:
        style("c0", "table-column", "table-column", 'style:column-width="0.000cm"') +
        style("c1", "table-column", "table-column", 'style:column-width="0.05cm"') +
        style("r0", "table-row", "table-row", 'style:row-height="0in"') +
        style("r1", "table-row", "table-row", 'style:row-height="0.45cm"'),
    },
  ),
  ods(
    "comments, boxes and links in cells",
    table(
      "A",
      `${row([`<table:table-cell>${annotation("Jan", "bel Eva")}${p('<text:a xlink:href="mailto:eva@b.example">mail</text:a>')}${p("twee")}</table:table-cell>`])}<table:shapes>${frame("doos")}</table:shapes>`,
    ),
    {
      "sheet 'A'": "mail twee",
      "sheet 'A'/comments (hidden)": "Jan: bel Eva",
      "sheet 'A'/links": "mailto:eva@b.example",
      "sheet 'A'/text boxes": "doos",
    },
  ),
  ods(
    "changes that are kept",
    `<table:tracked-changes><table:cell-content-change><office:change-info><dc:creator>Jan</dc:creator></office:change-info><table:previous><table:change-track-table-cell>${p("Piet")}</table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>${table("A", texts("Eva"))}`,
    {
      "deleted text (hidden)": "Piet",
      "sheet 'A'": "Eva",
    },
  ),
  ods(
    "choices, names, pivot tables and databases",
    `<table:content-validations><table:content-validation table:condition="of:cell-content-is-in-list(&quot;Jan&quot;;&quot;Eva&quot;)"><table:help-message table:title="Naam">${p("Van wie?")}</table:help-message></table:content-validation></table:content-validations>${table("A", texts("a"))}<table:named-expressions><table:named-expression table:name="wachtwoord" table:expression="of:=&quot;geheim123&quot;"/><table:named-expression table:name="b" table:expression="of:=[A.B2]"/></table:named-expressions><table:data-pilot-member table:name="Piet"/><table:database-source-sql table:database-name="crm" table:sql-statement="SELECT * FROM klanten"/>`,
    {
      "input messages": "Naam\nVan wie?",
      "lists of choices (hidden)": "Jan,Eva",
      "sheet 'A'": "a",
      "defined names (hidden)": 'wachtwoord\t"geheim123"',
      "pivot cache (hidden)": "Piet",
      "connections (hidden)": "crm\tSELECT * FROM klanten",
    },
  ),
  {
    ...ods("a protected sheet is not locked", table("A", texts("a"), 'table:protected="true"'), { "sheet 'A'": "a" }),
    protection: ["none", "ooxml-readonly-only"],
  },
  ods(
    "rows that are not closed",
    '<table:table table:name="A"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
    { "sheet 'A'": "a\nb" },
  ),
];

const slideCases: readonly ReadCase[] = [
  odp("slides", page(frame("een")) + page(frame("twee") + `<draw:custom-shape>${p("drie")}</draw:custom-shape>`), {
    "slide 1": "een",
    "slide 2": "twee\ndrie",
  }),
  odp(
    "a hidden slide",
    page(frame("een"), 'draw:style-name="dp1"'),
    { "slide 1 (hidden)": "een" },
    {
      styles: style("dp1", "drawing-page", "drawing-page", 'presentation:visibility="hidden"'),
    },
  ),
  odp(
    "notes, comments and descriptions",
    page(
      `${frame("een")}<draw:frame><svg:desc>Foto van Jan</svg:desc></draw:frame><presentation:notes>${frame("vergeet Jan niet")}</presentation:notes>${annotation("Jan", "klopt dit?")}`,
    ),
    {
      "slide 1": "een",
      "slide 1/alternative text (hidden)": "Foto van Jan",
      "slide 1/notes (hidden)": "vergeet Jan niet",
      "slide 1/comments (hidden)": "Jan: klopt dit?",
    },
  ),
  odp("a shape that is switched off", page(frame("een") + frame("Piet", 'draw:display="none"')), {
    "slide 1": "een",
    "slide 1/hidden text (hidden)": "Piet",
  }),
  odp("a table", page(`<draw:frame>${table("T", texts("a", "b") + texts("c", "d"))}</draw:frame>`), {
    "slide 1": "a\tb\nc\td",
  }),
  odp(
    "footers, and text on the master, but no prompts",
    `<presentation:footer-decl presentation:name="f">Bakker BV</presentation:footer-decl>${page(frame("een"))}`,
    {
      "header and footer": "Bakker BV",
      "slide 1": "een",
      "master 1": "Vertrouwelijk",
    },
    {
      masters: `<style:master-page>${frame("Klik om te bewerken", 'presentation:placeholder="true"')}${frame("Vertrouwelijk")}</style:master-page>`,
    },
  ),
  reads("chart", "odc")("a chart by itself", `<chart:chart><chart:title>${p("Omzet")}</chart:title></chart:chart>`, {
    chart: "Omzet",
  }),
  reads("graphics", "odg")("a drawing", page(frame("een")), { "page 1": "een" }),
];

/** An OpenDocument of one XML file. */
const flat = (kind: string, body: string) =>
  `<?xml version="1.0"?>\n<office:document xmlns:office="o" office:mimetype="application/vnd.oasis.opendocument.${kind}">` +
  "<office:meta><dc:creator>Eva</dc:creator></office:meta>" +
  '<office:font-face-decls><style:font-face style:name="Liberation Sans"/></office:font-face-decls>' +
  `<office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`;

const manifestOf = (type: string, locks = "") =>
  `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>` +
  `<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${locks}</manifest:file-entry>` +
  "</manifest:manifest>";

export const odfCases: readonly ReadCase[] = [
  ...textCases,
  ...sheetCases,
  ...slideCases,
  {
    title: "locked",
    name: "x.odt",
    file: () =>
      odfOf({
        kind: "text",
        body: "x",
        manifest: "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>",
      }),
    format: "odt",
    status: "protected",
    protection: ["protected", "odf"],
  },
  {
    ...odt("macros that are locked by themselves", line, { document: "Beste Eva" }),
    file: () =>
      odfOf({
        kind: "text",
        body: line,
        manifest:
          '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>' +
          '<manifest:file-entry manifest:full-path="Basic/Eigen/Module1.xml" manifest:media-type="text/xml">' +
          "<manifest:encryption-data manifest:checksum='x'></manifest:encryption-data></manifest:file-entry>",
        more: { "Basic/Eigen/Module1.xml": "\x01\x02" },
      }),
  },
  {
    title: "its kind not first in the zip",
    name: "x.zip",
    file: () =>
      zipOf([
        { name: "content.xml", content: contentXml("text", line) },
        { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
      ]),
    format: "odt",
    parts: { document: "Beste Eva" },
  },
  {
    title: "its kind packed",
    name: "x.odt",
    file: () =>
      zipOf({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": contentXml("text", line),
        "META-INF/manifest.xml": manifestOf("application/vnd.oasis.opendocument.text"),
      }),
    format: "odt",
    parts: { document: "Beste Eva" },
  },
  {
    title: "its kind only in the manifest",
    name: "x.zip",
    file: () =>
      zipOf({
        "content.xml": contentXml("spreadsheet", table("A", texts("Jan"))),
        "META-INF/manifest.xml": manifestOf("application/vnd.oasis.opendocument.spreadsheet-template"),
      }),
    format: "ods",
    parts: { "sheet 'A'": "Jan" },
  },
  {
    title: "its kind only in the content",
    name: "x.zip",
    file: () => zipOf({ "content.xml": contentXml("presentation", page(frame("Jan"))) }),
    format: "odp",
    protection: "none",
    parts: { "slide 1": "Jan" },
  },
  {
    title: "of OpenOffice 1, locked",
    name: "x.sxw",
    file: () =>
      zipOf([
        { name: "mimetype", content: "application/vnd.sun.xml.writer", stored: true },
        { name: "content.xml", content: "\x01\x02\x03" },
        {
          name: "META-INF/manifest.xml",
          content: manifestOf("application/vnd.sun.xml.writer", "<manifest:encryption-data/>"),
        },
      ]),
    format: "odt",
    status: "protected",
    protection: ["protected", "odf"],
  },
  {
    title: "an archive with a content of something else",
    name: "x.zip",
    file: () => zipOf({ "content.xml": "<content>Jan</content>", "META-INF/manifest.xml": "<manifest/>" }),
    format: "zip",
    parts: { "content.xml/text": "Jan" },
  },
  {
    title: "an archive of documents",
    name: "x.zip",
    file: () => zipOf({ "a/content.xml": contentXml("text", line), "b.txt": "Jan" }),
    format: "zip",
  },
  {
    title: "no content in it",
    name: "x.odt",
    file: () => zipOf([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true }]),
    format: "odt",
    status: "unreadable",
    reason: "damaged",
  },
  {
    title: "a sheet in one XML file",
    name: "a.fods",
    file: () =>
      flat(
        "spreadsheet",
        '<table:table table:name="A"><table:table-row><table:table-cell><text:p>Jan</text:p></table:table-cell></table:table-row></table:table>',
      ),
    format: "fods",
    parts: { "sheet 'A'": "Jan", "properties (metadata)": "creator: Eva" },
    without: ["Liberation"],
  },
  {
    title: "a text in one XML file",
    name: "a.xml",
    file: () => flat("text", "<text:p>Beste Jan</text:p>"),
    format: "fodt",
    parts: { document: "Beste Jan" },
  },
];
