const BREAKS_AFTER = "p, div, li, tr, h1, h2, h3, h4, h5, h6, blockquote, table, ul, ol";

/**
 * A body, parsed for reading. Styles come out neutral: the browser would report each one as refused by the page's
 * content security policy, even in a document that never shows.
 */
export function parseBody(html: string): HTMLElement {
  const neutral = html.replace(/<\/?[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/^(<\/?)style\b/i, "$1template").replace(/\sstyle\s*=/gi, " data-style="),
  );
  return new DOMParser().parseFromString(neutral, "text/html").body;
}

/** The text of a body, with a line for each block, about as Outlook gives it. */
export function htmlAsText(html: string): string {
  const body = parseBody(html);
  for (const unseen of body.querySelectorAll("template, script")) unseen.remove();
  for (const br of body.querySelectorAll("br")) br.replaceWith("\n");
  for (const block of body.querySelectorAll(BREAKS_AFTER)) block.append("\n");
  return body.textContent.replace(/\n{3,}/g, "\n\n").trim();
}

/** A text as the HTML of a body. */
export function textAsHtml(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<div>${escaped.replace(/\r?\n/g, "<br>")}</div>`;
}
