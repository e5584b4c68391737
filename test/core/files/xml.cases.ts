import type { ReadCase } from "./reading";

const xml = (title: string, text: string, parts: NonNullable<ReadCase["parts"]>): ReadCase => ({
  title,
  name: "a.xml",
  file: () => `<?xml version="1.0"?>${text}`,
  format: "xml",
  parts,
});

export const xmlCases: readonly ReadCase[] = [
  xml("one of everything", "<klant><naam>Jan &amp; Eva</naam><stad>Assen</stad></klant>", {
    text: "naam: Jan & Eva\nstad: Assen",
  }),
  xml(
    "what is repeated is a table",
    "<lijst><klant nr='1'><naam>Jan</naam></klant>\n<klant nr='2'><naam>Eva</naam></klant></lijst>",
    {
      "table 'lijst/klant'": "nr\tnaam\n1\tJan\n2\tEva",
    },
  ),
  xml("everything in attributes", '<l xmlns="u"><k n="Jan" geboorteDatum="1980"/><k n="Eva" x:m="a &lt; b"/></l>', {
    "table 'l/k'": "n\tgeboorte Datum\tm\nJan\t1980\t\nEva\t\ta < b",
  }),
  xml("single values in a list are lines", "<l><naam>Jan</naam><naam>Eva</naam></l>", {
    text: "naam: Jan\nnaam 2: Eva",
  }),
  xml("sentences stay whole", "<a><p>Dag <b>Jan</b>, tot</p><p><r><t>mor</t></r><r><t>gen</t></r></p></a>", {
    text: "p: Dag Jan, tot\np 2: morgen",
  }),
  xml(
    "a sheet of cells that only have a place",
    "<T><Row><Cell><Data>naam</Data></Cell><Cell><Data>stad</Data></Cell></Row><Row><Cell><Data>Jan</Data></Cell><Cell><Data>Assen</Data></Cell></Row></T>",
    {
      "table 'T/Row'": "naam\tstad\nJan\tAssen",
    },
  ),
  xml("text that is no markup", "<a><b><![CDATA[<Jan>]]></b><!-- weg --><c>x</c></a>", { text: "b: <Jan>\nc: x" }),
  xml("tags that are never closed", "<a><b>Jan</b><c>Eva", { text: "b: Jan\nc: Eva" }),
  xml("nothing", "<a/>", {}),
  { title: "a letter with a smaller-than sign", name: "a.txt", file: () => "< 3 dagen", format: "txt" },
  {
    title: "deeper than anybody writes",
    name: "a.xml",
    file: () => `<?xml version="1.0"?>${"<a>".repeat(5_000)}Jan`,
    format: "xml",
    status: "unreadable",
    reason: "too-deep",
  },
];
