import { safeHtml } from "../../../src/sandbox/page/safe-html";

test.each([
  ["<p>Hi <b>Eva</b></p>", "<p>Hi <b>Eva</b></p>"],
  ['<a href="https://a.example">a</a>', '<a href="https://a.example">a</a>'],
  ['<div id="divRplyFwdMsg">x</div>', '<div id="divRplyFwdMsg">x</div>'],
  ['<p style="position:fixed" class="x" onclick="alert(1)">x</p>', "<p>x</p>"],
  ['<a href="javascript:alert(1)">a</a>', "<a>a</a>"],
  ['<img src=x onerror="alert(1)">text', "text"],
  ["<script>alert(1)</script><style>p{}</style>x", "x"],
  ["<svg><script>alert(1)</script></svg>x", "x"],
  ["<font color=red>red</font>", "red"],
  ["<form><input name=a><button>b</button></form>", "b"],
  ['<base href="https://evil.example"><meta http-equiv="refresh" content="0">x', "x"],
  ["<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>x", "<p>x</p>"],
])("%j", (html, expected) => {
  expect(safeHtml(html)).toBe(expected);
});
