import { Content, NOT_LOCKED, READ_ONLY_MARK } from "../content";
import type { FileInput, FileReader, ReadContext, Work } from "../define";
import { OdfBody } from "../odf/body";
import { OdfStyles } from "../odf/styles";
import { numberIn, OoxmlPackage } from "../ooxml/package";
import { readSigners } from "../ooxml/signers";
import { propertyLines } from "../ooxml/properties";
import { readPhotos } from "../picture/media";
import { scanXml } from "../xml";

/** Names of files of other kinds that were put into it, which have no ending, and of kept versions. */
const INNER = /^(?!mimetype$|layout-cache$)[^/.]+$|^Versions\/[^/]+$/i;

/** Texts, sheets, slides, drawings and charts of OpenDocument (ISO 26300), which is a zip of parts too. */
export const odf: FileReader = {
  id: "odf",
  formats: ["odt", "ods", "odp", "odg", "odc", "fodt", "fods", "fodp", "fodg"],
  *read(input, format, context) {
    const content = new Content(context.budget);
    if (format.startsWith("f")) {
      const isMarked = yield* readFlat(input.bytes, content);
      return content.finish(format, isMarked ? READ_ONLY_MARK : NOT_LOCKED);
    }
    const parts = yield* OoxmlPackage.open(input.bytes, context.budget, content);
    const isProtected = yield* readDocument(parts, "", content);
    for (const name of parts.names) {
      const folder = /^(.+\/)content\.xml$/i.exec(name)?.[1];
      if (folder !== undefined) yield* readDocument(parts, folder, content);
      else if (INNER.test(name)) yield* readInner(parts, name, input, context, content);
    }
    yield* readSigners(parts, content);
    const lines: string[] = [];
    yield* parts.scan("meta.xml", propertyLines(lines, 3));
    content.metadata("properties", lines.join("\n"));
    yield* readPhotos(parts, content);
    return content.finish(format, isProtected ? READ_ONLY_MARK : NOT_LOCKED);
  },
};

/** Styles, properties and text in one XML file. */
function* readFlat(bytes: Uint8Array, content: Content): Work<boolean> {
  const body = new OdfBody(new OdfStyles(), content.room);
  const lines: string[] = [];
  const properties = propertyLines(lines);
  let inProperties = false;
  const isWhole = yield* scanXml(bytes, {
    open(tag) {
      inProperties = inProperties || tag.name === "meta";
      if (inProperties) properties.open?.(tag);
      else body.open(tag);
    },
    text(text) {
      if (inProperties) properties.text?.(text);
      else body.text(text);
    },
    close(name) {
      if (inProperties) properties.close?.(name);
      else body.close(name);
      if (name === "meta") inProperties = false;
    },
  });
  if (!isWhole) content.incomplete("too-large");
  body.addTo(content);
  content.metadata("persons", [...body.persons].join("\n"));
  content.metadata("properties", lines.join("\n"));
  return body.isProtected;
}

/** The document itself, or one that was put into it and lies in a folder of its own. Is it protected against changes? */
function* readDocument(parts: OoxmlPackage, folder: string, content: Content): Work<boolean> {
  const styles = new OdfStyles();
  const masters = new OdfBody(styles, content.room);
  yield* parts.scan(`${folder}styles.xml`, masters);
  const body = new OdfBody(styles, content.room);
  if (!(yield* parts.scan(`${folder}content.xml`, body))) content.incomplete("damaged");
  const name = folder.slice(0, -1);
  const prefix = folder === "" ? "" : body.isChart ? `${name}/` : `embedded file '${name}'/`;
  body.addTo(content, prefix, folder !== "" && !body.isChart);
  if (folder === "") masters.addTo(content);
  content.metadata(`${prefix}persons`, [...body.persons].join("\n"));
  return body.isProtected;
}

/** A file of another kind, or an older version of the document that was kept on purpose. */
function* readInner(
  parts: OoxmlPackage,
  name: string,
  { depth }: FileInput,
  context: ReadContext,
  content: Content,
): Work<void> {
  const bytes = yield* parts.part(name);
  if (bytes === undefined || bytes.length === 0) return;
  const inner = yield* context.readInner({ name, bytes, depth: depth + 1 });
  const isVersion = /^Versions/i.test(name);
  content.inner(isVersion ? `older version ${numberIn(`${name}.x`)}` : `embedded file '${name}'`, inner, true);
}
