import { docxOf, paragraph } from "../../support/docx";
import { odfOf, p } from "../../support/odf";
import { xlsxOf } from "../../support/xlsx";
import { zipOf } from "../../support/zip";
import { read } from "./reading";

/** What people make stays far below the limits that end bombs. */
test.each([
  [
    "a table of 20,000 rows that are all the same",
    "list.xlsx",
    () => xlsxOf({ sheets: [{ name: "A", rows: Array.from({ length: 20_000 }, () => ["yes", "no", "yes", "no"]) }] }),
  ],
  [
    "a document of 40,000 empty paragraphs",
    "letter.docx",
    () => docxOf({ body: `${"<w:p><w:pPr><w:rPr/></w:pPr></w:p>".repeat(40_000)}${paragraph("Hello")}` }),
  ],
  [
    "a text in a hundred sections in each other",
    "letter.odt",
    () => odfOf({ kind: "text", body: `${"<text:section>".repeat(100)}${p("Hello")}${"</text:section>".repeat(100)}` }),
  ],
  ["a long list that repeats itself, packed", "list.zip", () => zipOf({ "list.csv": "yes;no;1\n".repeat(1_000_000) })],
  ["a page with a table of 20,000 rows", "page.html", () => `<table>${"<tr><td>1<td>2<td>3".repeat(20_000)}</table>`],
  [
    "text full of entities",
    "letter.docx",
    () => docxOf({ body: paragraph("Jansen &amp; Zn &lt;info@jansen.example&gt; &#233;&#xe9; ".repeat(10_000)) }),
  ],
])("%s is read whole", (_, name, make) => {
  expect(read(name, make()).status).toBe("read");
});

test.each([
  ["&amp;lt;", "&lt;"],
  ["&#38;amp;", "&amp;"],
  ["&lt;&gt;&quot;&apos;&amp;", "<>\"'&"],
  ["a&b; &; &&amp; &amp", "a&b; &; && &amp"],
  ["&AMP; &nbsp; &#; &#x; &#xg; &#12345678;", "&AMP; &nbsp; &#; &#x; &#xg; &#12345678;"],
  ["&#0; &#1114112; &#x1F600; &#X41;", "\ufffd \ufffd \u{1f600} A"],
])("%s reads %s", (written, text) => {
  expect(read("letter.docx", docxOf({ body: paragraph(written) })).parts[0]?.text.trim()).toBe(text);
});
