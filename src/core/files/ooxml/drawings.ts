import type { Content } from "../content";
import type { Work } from "../define";
import type { XmlVisitor } from "../xml";
import { numberIn, type OoxmlPackage } from "./package";
import { PictureNotes } from "./pictures";

/** Kinds of drawn parts, by content type, and how their place is called. */
const DRAWN: readonly (readonly [type: string, where: string])[] = [
  ["drawing", "drawing"],
  ["chart", "chart"],
  ["chartex", "chart"],
  ["chartshapes", "drawing"],
  ["diagramData", "diagram"],
];

/** Text in shapes, charts and diagrams of a file, and what they say to a screen reader alone. */
export function* readDrawings(parts: OoxmlPackage, content: Content): Work<void> {
  for (const [type, where] of DRAWN) {
    for (const name of parts.ofType(type)) {
      const lines: string[] = [];
      const notes = new PictureNotes();
      yield* parts.scan(name, drawingVisitor(lines, notes));
      const place = `${where} ${numberIn(name)}`;
      const isHidden = parts.ofHidden.has(name);
      content.seen(!isHidden, place, lines.join("\n"));
      // Its charts come later.
      if (isHidden) for (const { target } of yield* parts.relationships(name)) parts.ofHidden.add(target);
      notes.addTo(content, place);
    }
  }
}

const TEXTS = ["t", "v", "pt"];
const ENDS = ["p", "v", "pt"];

/** `a:t` is text of a shape, `c:v` and `cx:pt` a value that a chart shows; a paragraph or value ends its line. */
function drawingVisitor(lines: string[], notes: PictureNotes): XmlVisitor {
  let isText = false;
  let line = "";
  return {
    open(tag) {
      isText = TEXTS.includes(tag.name);
      notes.open(tag);
    },
    text(text) {
      if (isText) line += text;
    },
    close(name) {
      isText = false;
      if (!ENDS.includes(name)) return;
      if (line.trim() !== "") lines.push(line.trim());
      line = "";
    },
  };
}
