import { htmlToText } from "../text/html";
import type { Content } from "./content";

/** Bytes at the start in which a page names its charset (HTML standard, 4.2.5.4: 1,024). */
const META_BYTES = 2_048;

/** Adds what HTML shows, where its links lead, and what it keeps from view. */
export function addHtml(where: string, source: string, content: Content): void {
  const { text, marks } = htmlToText(source);
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

/** The charset that a page names in `<meta charset="...">` or the longer form. */
export function metaCharset(bytes: Uint8Array): string | undefined {
  let head = "";
  for (const code of bytes.subarray(0, META_BYTES)) head += String.fromCharCode(code & 127);
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1];
}
