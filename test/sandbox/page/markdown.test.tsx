import { render } from "@testing-library/react";
import { Markdown } from "../../../src/sandbox/page/markdown";

/** The result without the classes that Fluent adds. */
function html(text: string): string {
  const { container } = render(<Markdown text={text} />);
  return container.innerHTML.replace(/ class="[^"]*"/g, "");
}

test.each([
  ["plain", "<p>plain</p>"],
  ["**bold** and *italic*", "<p><strong>bold</strong> and <em>italic</em></p>"],
  ["one\n\ntwo", "<p>one</p><p>two</p>"],
  ["- a\r- b\r", "<ul><li>a</li><li>b</li></ul>"],
  ["Look:\n\n1. a\r2. b\r\n\nend", "<p>Look:</p><ol><li>a</li><li>b</li></ol><p>end</p>"],
  [
    "[why](https://a.example)",
    '<p><a href="https://a.example" target="_blank" rel="noreferrer" tabindex="0">why</a></p>',
  ],
  ["\\*not italic\\* and 2 \\- 1", "<p>*not italic* and 2 - 1</p>"],
  ["a * b _ c [ d", "<p>a * b _ c [ d</p>"],
  ["[x](javascript:alert)", "<p>[x](javascript:alert)</p>"],
  ["<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>"],
])("%j", (text, expected) => {
  expect(html(text)).toBe(expected);
});
