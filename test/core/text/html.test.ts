import fc from "fast-check";
import { htmlToText, plainTextAsHtml } from "../../../src/core/text/html";

const textOf = (html: string): string => htmlToText(html).text;

test.each([
  ["paragraphs and breaks", "<p>Hi&nbsp;Tom,</p><div>one<br>two</div>", "Hi\u00a0Tom,\none\ntwo"],
  ["white space", "<div>\n  a  <b> b </b>\n c</div>", "a b c"],
  ["an empty line", "<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
  ["a table", "<table><tr><th>Name</th><th>Mail</th></tr><tr><td>A</td><td>b</td></tr></table>", "Name\tMail\nA\tb"],
  ["cells with paragraphs", "<table><tr><td><p>A</p><p>B</p></td><td><p>c</p></td></tr></table>x", "A B\tc\nx"],
  ["an empty first cell", "<table><tr><td>a<td>b<tr><td><td>c</table>", "a\tb\n\tc"],
  ["a layout table", "<table><tr><td><p>Hi</p><p>you</p></td></tr></table>", "Hi\nyou"],
  ["preformatted text", "<pre>\n a\n\tb </pre>", " a\n\tb "],
  ["style, script, head", "<head><title>t</title><style>p{}</style></head><script>1<2</script>x", "x"],
  ["comments", "a<!-- b --><![if !mso]>c<![endif]><!-->d", "acd"],
  ["entities", "&lt;b&gt; &amp;amp; &eacute;&euro;&#8364;&#x41;&#150; &unknown; &copy", "<b> &amp; é€€A– &unknown; ©"],
  ["a lone less-than", "1 < 2 <3 > 2", "1 < 2 <3 > 2"],
  ["quoted attributes", "<a title='>' href=x>y</a>", "y"],
  ["lists", "<ul><li>a<li>b</ul>c", "a\nb\nc"],
  ["a tag that never ends", "a<b href='x", "a"],
])("reads %s", (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

test.each([
  ["display", '<span style="display: none">x</span>'],
  ["visibility", '<span style="color:red;visibility:hidden">x</span>'],
  ["font size", '<span style="font-size:0px">x</span>'],
  ["Outlook's own", "<span style='mso-hide:all'>x</span>"],
  ["the attribute", "<div hidden>x</div>"],
])("keeps text hidden by %s apart", (_, hidden) => {
  const { text, marks } = htmlToText(`<p>before ${hidden}</p><p>after</p>`);
  expect(text).toBe("before\nafter");
  expect(marks).toEqual([{ kind: "hidden", text: "x", start: 6, end: 6 }]);
});

test("shows text that an inner element makes visible again", () => {
  expect(textOf('<td style="font-size:0"><span style="font-size:14px">x</span></td>')).toBe("x");
  expect(textOf('<div style="font-size:0.9em">x</div>')).toBe("x");
});

test("marks links with the text they stand under", () => {
  const { text, marks } = htmlToText('<p>See</p><p><a href="https://a.example/x?a=1&amp;b=2"> the page</a></p>');
  expect(marks).toEqual([{ kind: "link", url: "https://a.example/x?a=1&b=2", start: 4, end: 12 }]);
  expect(text.slice(4, 12)).toBe("the page");
});

test.each([
  ["classic Outlook", "<div style='border:none;border-top:solid #E1E1E1 1.0pt'>From: a</div><p>old</p>"],
  ["Outlook on the web", '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: a</div><p>old</p>'],
  ["Gmail", '<div class="gmail_quote"><div class="gmail_attr">On</div><blockquote>old</blockquote></div>'],
  ["Apple Mail", '<blockquote type="cite">old</blockquote>'],
])("marks where %s begins the older mail", (_, html) => {
  const { text, marks } = htmlToText(`<p>new</p>${html}`);
  expect(marks.filter(({ kind }) => kind === "quote")[0]).toEqual({ kind: "quote", start: 4, end: text.length });
});

test("plain text survives the way through HTML", () => {
  const hostile = fc.string({ unit: fc.constantFrom("<", "&", "\r", "\n", " ", "a", ";", "\u00a0", "/pre>", "#13") });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), hostile), (text) => {
      expect(textOf(plainTextAsHtml(text))).toBe(text);
    }),
  );
});

test("any HTML gives marks inside the text, in order", () => {
  const piece = fc.constantFrom(
    ..."<p>|</p>|<table>|<tr>|<td>|</td>|</table>|<a href=x>|</a>|<pre>|</pre>|<div hidden>|</div>|x|&amp;|<!--|-->|<|>|\n| |<blockquote type=cite>|</blockquote>|<br>|'".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, marks } = htmlToText(pieces.join(""));
      let before = 0;
      for (const { start, end } of marks) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = start;
      }
    }),
  );
});
