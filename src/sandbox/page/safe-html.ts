import { parseBody } from "../host/text";

const KEPT = new Set(
  "a b blockquote br code div em h1 h2 h3 h4 hr i li ol p pre s span strong sub sup table tbody td th thead tr u ul".split(
    " ",
  ),
);

/** Elements whose content is no text to read. */
const DROPPED = "script, style, head, title, iframe, object, embed, template, noscript, svg, math";

/** The same body without anything that runs, loads or restyles the page: only what is needed to read and edit it. */
export function safeHtml(html: string): string {
  const body = parseBody(html);
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  for (const element of [...body.querySelectorAll("*")]) {
    if (!KEPT.has(element.localName)) element.replaceWith(...element.childNodes);
    else keepAddressOnly(element);
  }
  return body.innerHTML;
}

function keepAddressOnly(element: Element): void {
  const address = element.getAttribute("href") ?? "";
  // The mark of a quoted mail is part of what is reviewed, so editing must not lose it.
  const { id } = element;
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  if (element.localName === "a" && /^(?:https?|mailto):/i.test(address)) element.setAttribute("href", address);
  if (/^[\w-]{1,40}$/.test(id)) element.id = id;
}
