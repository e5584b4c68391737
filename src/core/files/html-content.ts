import { htmlInSteps } from "../text/html";
import type { Content } from "./content";
import type { Work } from "./define";
import { MAX_HTML_TAGS } from "./limits";

/** Bytes at the start in which a page names its charset (HTML standard, 4.2.5.4: 1,024). */
const META_BYTES = 2_048;

/** Adds what HTML shows, where its links lead, and what it keeps from view: hidden text, comments and scripts. */
export function* addHtml(where: string, source: string, content: Content): Work<void> {
  const end = endOfTags(source);
  if (end < source.length) content.incomplete("too-large");
  const asides: string[] = [];
  const { text, marks } = yield* htmlInSteps(source.slice(0, end), asides);
  const hidden: string[] = [];
  const links: string[] = [];
  for (const mark of marks) {
    if (mark.kind === "hidden") hidden.push(mark.text);
    else if (mark.kind === "link") links.push(mark.url);
  }
  content.text(where, text);
  content.text(`${where}/links`, links.join("\n"));
  for (const aside of asides) hidden.push(yield* asideText(aside));
  content.hidden(`${where}/hidden text`, hidden.filter((one) => one !== "").join("\n"));
}

/** Of a comment what stands in it, without the conditions and markup that Office keeps there. */
function* asideText(source: string): Work<string> {
  if (!source.startsWith("<!--")) return source.trim();
  const inner = source.replace(/^<!--(?:-?>|\[if [^\]]{0,100}\]>)?|(?:<!\[endif\])?-->$/g, "");
  return (yield* htmlInSteps(inner)).text.trim();
}

/** Where the last tag that is read begins, or the end. */
function endOfTags(source: string): number {
  let tags = 0;
  for (let at = source.indexOf("<"); at >= 0; at = source.indexOf("<", at + 1)) {
    if (++tags > MAX_HTML_TAGS) return at;
  }
  return source.length;
}

/** The charset that a page names in `<meta charset="...">` or the longer form. */
export function metaCharset(bytes: Uint8Array): string | undefined {
  let head = "";
  for (const code of bytes.subarray(0, META_BYTES)) head += String.fromCharCode(code & 127);
  for (const tag of head.match(/<meta[^>]{0,200}/gi) ?? []) {
    const name = /charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(tag)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
