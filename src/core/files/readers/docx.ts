import type { Protection } from "../../model/file-report";
import { Content, NOT_LOCKED, READ_ONLY_MARK } from "../content";
import type { FileReader, Work } from "../define";
import { isLink, namesPlace } from "../docx/field-codes";
import { isShading } from "../docx/ink";
import { isHiding, WordText, type MarkedStyles } from "../docx/word-text";
import { readAround } from "../ooxml/around";
import { attributesOf, isOn } from "../ooxml/attributes";
import { numberIn, OoxmlPackage } from "../ooxml/package";
import type { XmlTag } from "../xml";

/** Parts with text of their own, by content type: place, and whether the reader of the document sees it. */
const TEXT_PARTS: readonly (readonly [type: string, where: string, isHidden: boolean])[] = [
  ["main", "document", false],
  ["header", "header", false],
  ["footer", "footer", false],
  ["footnotes", "footnotes", false],
  ["endnotes", "endnotes", false],
  ["comments", "comments", true],
  ["glossary", "building blocks", true],
];
const NUMBERED = ["header", "footer"];

/** Word documents. Comments, deleted and hidden text, and what is put inside are parts of their own, marked hidden. */
export const docx: FileReader = {
  id: "docx",
  formats: ["docx", "docm"],
  *read(input, format, context) {
    const content = new Content(context.budget);
    const parts = yield* OoxmlPackage.open(input.bytes, context.budget, content);
    const styles = yield* markedStyles(parts);
    if (parts.ofType("main").length === 0) content.incomplete("damaged");
    for (const [type, where, isHidden] of TEXT_PARTS) {
      for (const name of parts.ofType(type)) {
        const place = NUMBERED.includes(type) ? `${where} ${numberIn(name)}` : where;
        yield* readTextPart(parts, name, place, isHidden, styles, content);
      }
    }
    const protection = yield* readSettings(parts, content);
    yield* readAround(parts, input, context, content);
    return content.finish(format, protection);
  },
};

function* readTextPart(
  parts: OoxmlPackage,
  name: string,
  where: string,
  isHidden: boolean,
  styles: MarkedStyles,
  content: Content,
): Work<void> {
  const word = new WordText(styles);
  yield* parts.scan(name, word);
  content.seen(!isHidden, where, word.visible.toString());
  content.text(`${where}/text boxes`, word.boxes.toString());
  content.hidden(`${where}/deleted text`, word.deleted.toString());
  content.hidden(`${where}/hidden text`, word.vanished.toString());
  content.hidden(`${where}/invisible text`, word.invisible.toString());
  word.pictures.addTo(content, where);
  content.hidden(`${where}/lists of choices`, word.choices.join("\n"));
  content.metadata(`${where}/persons`, [...word.persons].join("\n"));
  content.hidden(`${where}/field codes`, word.fieldCodes.filter(namesPlace).join("\n"));
  const links = (yield* parts.relationships(name)).filter(({ type, isExternal }) => isExternal && type === "hyperlink");
  content.text(`${where}/links`, [...links.map(({ target }) => target), ...word.fieldCodes.filter(isLink)].join("\n"));
}

/** Styles whose text is not shown, and those that put a colour behind it. */
function* markedStyles(parts: OoxmlPackage): Work<MarkedStyles> {
  const hidden = new Set<string>();
  const shaded = new Set<string>();
  let style = "";
  for (const name of parts.ofType("styles")) {
    yield* parts.scan(name, {
      open(tag) {
        if (tag.name === "style") style = tag.attribute("styleId") ?? "";
        else if (style !== "" && isHiding(tag, hidden)) hidden.add(style);
        else if (isShading(tag) || (tag.name === "basedOn" && shaded.has(tag.attribute("val") ?? "")))
          shaded.add(style);
      },
      close(closed) {
        if (closed === "style") style = "";
      },
    });
  }
  return { hidden, shaded };
}

/** "Restrict editing" and "read-only recommended" lock nothing; a mail merge names its data source, a template its place. */
function* readSettings(parts: OoxmlPackage, content: Content): Work<Protection> {
  let protection = NOT_LOCKED;
  const sources: string[] = [];
  const variables: string[] = [];
  const paths: string[] = [];
  for (const name of parts.ofType("settings")) {
    yield* parts.scan(name, {
      open(tag) {
        if (isProtection(tag)) protection = READ_ONLY_MARK;
        if (tag.name === "query" || tag.name === "connectString") sources.push(tag.attribute("val") ?? "");
        if (tag.name === "docVar") variables.push(tag.attribute("val") ?? "");
      },
    });
    for (const { type, target, isExternal } of yield* parts.relationships(name)) {
      if (isExternal) (type === "attachedTemplate" ? paths : sources).push(target);
    }
  }
  content.hidden("mail merge source", sources.join("\n"));
  content.hidden("document variables", variables.join("\n"));
  content.metadata("original path", paths.join("\n"));
  return protection;
}

/** "Restrict editing" that is on, or a wish or password to open it read-only. LibreOffice writes one that is off. */
function isProtection(tag: XmlTag): boolean {
  if (tag.name === "documentProtection") return isOn(tag, ["enforcement"]);
  return (
    tag.name === "writeProtection" && (isOn(tag, ["recommended"]) || attributesOf(tag, ["hashValue", "hash"]) !== "")
  );
}
