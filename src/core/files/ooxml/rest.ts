import type { Content } from "../content";
import type { FileInput, ReadContext, Work } from "../define";
import type { XmlVisitor } from "../xml";
import { attributesOf } from "./attributes";
import type { OoxmlPackage } from "./package";

/** Parts without words of people, that stand elsewhere too, or of which a presentation has thousands. */
const DULL = /(?:^|\/)(?:calcChain|tag|ink|diagrams\/drawing)\d*\.xml$|\.rels$|\/itemProps\d*\.xml$/i;
const XML = /\.(?:xml|vml)$/i;
/** Pictures, sounds, films and fonts hold no text; macros, controls and binary tables are programs or stand elsewhere. */
const WITHOUT_TEXT =
  /\.(?:png|jpe?g|jpe|jfif|gif|bmp|tiff?|emf|wmf|emz|wmz|svg|ico|webp|heic|wdp|hdp|jxr|eps|pict?|mp[34]|m4[av]|mov|avi|wm[av]|wav|mpe?g|odttf|ttf|fntdata|bin|sigs)$/i;
/** Attributes with words of people, by element: choices of lists, names of columns and fields. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["item", ["val", "n"]],
  ["tableColumn", ["name"]],
  ["pivotField", ["name"]],
]);

/** Parts that no other reader takes: their texts, whatever they are for, and whole files that nothing leads to. */
export function* readRest(
  parts: OoxmlPackage,
  { depth }: FileInput,
  context: ReadContext,
  content: Content,
): Work<void> {
  for (const name of parts.unread) {
    const file = name.slice(name.lastIndexOf("/") + 1);
    if (DULL.test(name) || WITHOUT_TEXT.test(name)) continue;
    if (XML.test(name)) {
      const lines: string[] = [];
      const isDrawing = /\.vml$/i.test(name);
      yield* parts.scan(name, restVisitor(lines, isDrawing));
      // Captions of buttons, on a sheet that is seen.
      if (isDrawing) content.text(`part '${file}'`, lines.join("\n"));
      else content.hidden(`part '${file}'`, lines.join("\n"));
      continue;
    }
    const bytes = yield* parts.part(name);
    if (bytes === undefined || bytes.length === 0 || isCleared(bytes)) continue;
    const inner = yield* context.readInner({ name: file, bytes, depth: depth + 1 });
    if (inner.reason !== "picture") content.inner(`embedded file '${file}'`, inner, true);
  }
}

/** Room that Office gave up, a mark and zeros ("[trash]", ECMA-376 part 2, 10.2.7). */
function isCleared(bytes: Uint8Array): boolean {
  return bytes.every((value, at) => value === 0 || at < 4);
}

/** In drawings of old only text boxes are of people; the rest is places of shapes. */
function restVisitor(lines: string[], isDrawing: boolean): XmlVisitor {
  let boxes = isDrawing ? 0 : 1;
  let isShown = false;
  let isFormula = false;
  return {
    open(tag) {
      if (isDrawing && tag.name === "textbox") boxes++;
      // Columns of a table stand in its first row too, and their formulas in their cells.
      if (tag.name === "table") isShown = tag.attribute("headerRowCount") !== "0";
      isFormula = tag.name.endsWith("Formula");
      const names = isShown ? undefined : NAMES.get(tag.name);
      const line = names === undefined ? "" : attributesOf(tag, names);
      if (line !== "") lines.push(line);
    },
    text(text) {
      if (boxes > 0 && !isFormula && text.trim() !== "") lines.push(text.trim());
    },
    close(name) {
      isFormula = false;
      if (isDrawing && name === "textbox") boxes--;
    },
  };
}
