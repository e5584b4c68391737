import { htmlToText } from "../text/html";
import type { Content } from "./content";
import { MAX_HTML_TAGS } from "./limits";

/** Bytes at the start in which a page names its charset (HTML standard, 4.2.5.4: 1,024). */
const META_BYTES = 2_048;

/** Adds what HTML shows, where its links lead, and what it keeps from view. */
export function addHtml(where: string, source: string, content: Content): void {
  const end = endOfTags(source);
  if (end < source.length) content.incomplete("too-large");
  const { text, marks } = htmlToText(source.slice(0, end));
  const hidden: string[] = [];
  const links: string[] = [];
  for (const mark of marks) {
    if (mark.kind === "hidden") hidden.push(mark.text);
    else if (mark.kind === "link") links.push(mark.url);
  }
  content.text(where, text);
  content.text(`${where}/links`, links.join("\n"));
  content.hidden(`${where}/hidden text`, hidden.join("\n"));
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
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1];
}
