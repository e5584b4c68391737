import type { ReadCase } from "./reading";

const html = (title: string, source: string, parts: Readonly<Record<string, string>>, name = "a.html"): ReadCase => ({
  title,
  name,
  file: () => source,
  format: "html",
  parts,
});

const COMMENTS =
  "<!-- bel Jan &amp; Eva --><!--[if gte mso 9]><xml><o:Author>Jan</o:Author></xml><style>p { x: y }</style><![endif]--><!--><!--nog een-->";

export const htmlCases: readonly ReadCase[] = [
  html("a page", "<!DOCTYPE html><html><head><title>t</title></head><body><p>Dag Jan</p></body></html>", {
    text: "Dag Jan",
  }),
  html("a piece of a page", "<div>Dag</div>", { text: "Dag" }, "x.bin"),
  html("links", '<html><a href="mailto:jan@a.example">mail</a>', {
    text: "mail",
    "text/links": "mailto:jan@a.example",
  }),
  html("text that is not shown", '<html><p>ja</p><div style="display:none">nee</div>', {
    text: "ja",
    "text/hidden text (hidden)": "nee",
  }),
  html("data of a script", `<html><p>dag</p><script>var data=[{"naam":"Eva"}]</script>`, {
    text: "dag",
    "text/hidden text (hidden)": 'var data=[{"naam":"Eva"}]',
  }),
  html("comments, what Office keeps in them, and what begins like one", `<html>${COMMENTS}<p>dag</p>`, {
    text: "dag",
    "text/hidden text (hidden)": "bel Jan & Eva\nJan\nnog een",
  }),
  html("a comment without an end", "<html><p>dag</p><!-- en tot zo", {
    text: "dag",
    "text/hidden text (hidden)": "en tot zo",
  }),
  html("how it looks is no text", "<html><style><!-- p { color: red } --></style><?xml a?><!-- --><p>dag</p>", {
    text: "dag",
  }),
  html("nothing is run or fetched", '<html><script src="https://a.example/x.js"></script><p>dag</p>', { text: "dag" }),
  {
    title: "a charset in the page",
    name: "a.html",
    file: () => Uint8Array.from(Buffer.from('<html><meta charset="iso-8859-2"><p>\xb9', "latin1")),
    format: "html",
    parts: { text: "š" },
  },
  {
    title: "a text that compares",
    name: "a.txt",
    file: () => "a < b en c > d",
    format: "txt",
    parts: { text: "a < b en c > d" },
  },
];
