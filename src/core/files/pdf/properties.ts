import type { Content } from "../content";
import type { Work } from "../define";
import { scanXml } from "../xml";
import type { PdfDocument } from "./document";

/** What programs write by themselves and says nothing of anybody, in both kinds of properties. */
const DULL =
  /^(?:Producer|Creator|CreatorTool|Trapped|PTEX\.Fullbanner|format|part|conformance|amd|rev|schema|namespaceURI|prefix|category|valueType|property)$|Dates?$|ID$|Version$/i;

/** Authors, titles and own fields, a line each: "Author: Jan" (ISO 32000-1, 14.3). */
export function* readProperties(document: PdfDocument, content: Content): Work<void> {
  const lines: string[] = [];
  const values = new Set<string>();
  const add = (label: string, text: string) => {
    const value = text.trim();
    if (value === "" || values.has(value) || DULL.test(label)) return;
    values.add(value);
    lines.push(`${label}: ${value}`);
  };
  for (const [label, value] of document.dictionary(document.trailer.get("Info"))) {
    if (document.spend(1)) add(label, document.text(value));
  }
  const stream = document.stream(document.catalog.get("Metadata"));
  const bytes = stream && (yield* document.unpack(stream));
  if (bytes !== undefined) yield* readXmp(bytes, add);
  content.metadata("properties", lines.join("\n"));
}

/** Values stand in an element of their name, lists in items inside it. */
function* readXmp(bytes: Uint8Array, add: (label: string, text: string) => void): Work<void> {
  const path: string[] = [];
  yield* scanXml(bytes, {
    open(tag) {
      path.push(tag.name);
    },
    text(text) {
      let at = path.length - 1;
      while (at > 0 && /^(?:li|Alt|Bag|Seq|Description)$/.test(path[at] ?? "")) at--;
      // Histories of a picture and its fonts and colours are long.
      if (at >= 0 && !path.some((name) => /^(?:History|DocumentAncestors|SwatchGroups|Fonts)$/.test(name)))
        add(path[at] ?? "", text);
    },
    close() {
      path.pop();
    },
  });
}
