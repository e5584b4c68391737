import type { Content } from "../content";
import type { Work } from "../define";
import type { XmlTag, XmlVisitor } from "../xml";
import { numberIn, type OoxmlPackage } from "./package";

/** Kinds of drawn parts, by content type, and how their place is called. */
const DRAWN: readonly (readonly [type: string, where: string])[] = [
  ["drawing", "drawing"],
  ["chart", "chart"],
  ["chartex", "chart"],
  ["diagramData", "diagram"],
];

/** Text in shapes, charts and diagrams of a file, and what they say to a screen reader alone. */
export function* readDrawings(parts: OoxmlPackage, content: Content): Work<void> {
  for (const [type, where] of DRAWN) {
    for (const name of parts.ofType(type)) {
      const lines: string[] = [];
      const alternatives: string[] = [];
      yield* parts.scan(name, drawingVisitor(lines, alternatives));
      content.text(`${where} ${numberIn(name)}`, lines.join("\n"));
      content.hidden(`${where} ${numberIn(name)}/alternative text`, alternatives.join("\n"));
    }
  }
}

/** Alternative text of a drawn thing: `wp:docPr` in Word, `xdr:cNvPr` in Excel, `p:cNvPr` in PowerPoint. */
export function alternativeText(tag: XmlTag): string | undefined {
  if (tag.name !== "docPr" && tag.name !== "cNvPr") return undefined;
  const words = [tag.attribute("title") ?? "", tag.attribute("descr") ?? ""].filter((text) => text.trim() !== "");
  return words.length === 0 ? undefined : words.join(": ");
}

/** `a:t` is text of a shape, `c:v` a value that a chart shows; a paragraph or value ends its line. */
function drawingVisitor(lines: string[], alternatives: string[]): XmlVisitor {
  let isText = false;
  let line = "";
  return {
    open(tag) {
      isText = tag.name === "t" || tag.name === "v";
      const alternative = alternativeText(tag);
      if (alternative !== undefined) alternatives.push(alternative);
    },
    text(text) {
      if (isText) line += text;
    },
    close(name) {
      isText = false;
      if (name !== "p" && name !== "v") return;
      if (line !== "") lines.push(line);
      line = "";
    },
  };
}
