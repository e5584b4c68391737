import { Content, NOT_LOCKED, READ_ONLY_MARK } from "../content";
import type { FileReader, Work } from "../define";
import { readDrawings } from "../ooxml/drawings";
import { readEmbedded } from "../ooxml/embedded";
import { OoxmlPackage } from "../ooxml/package";
import { readCustomXml, readProperties } from "../ooxml/properties";
import { readComments, readConnections, readExternalLinks } from "../xlsx/asides";
import { readPivotCaches } from "../xlsx/pivot-cache";
import { SharedStrings } from "../xlsx/shared-strings";
import { Sheet, type CellContext } from "../xlsx/sheet";
import { readStyles } from "../xlsx/styles";
import { readWorkbook, type SheetEntry, type Workbook } from "../xlsx/workbook";

/** Excel workbooks: a table for each sheet, and apart what is hidden or left over. */
export const xlsx: FileReader = {
  id: "xlsx",
  formats: ["xlsx", "xlsm"],
  *read(input, format, context) {
    const content = new Content(context.budget);
    const parts = yield* OoxmlPackage.open(input.bytes, context.budget, content);
    const workbook = yield* readWorkbook(parts);
    if (workbook.sheets.length === 0) content.incomplete("damaged");
    const strings = yield* SharedStrings.read(parts, content.room);
    if (strings.isCut) content.incomplete("too-large");
    const cells = { strings, ...(yield* readStyles(parts)), is1904: workbook.is1904 };
    const isProtected = yield* readSheets(parts, workbook, cells, content);
    if (content.isWhole) content.hidden("unused texts", strings.unused().join("\n"));

    yield* readPivotCaches(parts, content);
    content.hidden("defined names", workbook.constants.join("\n"));
    yield* readExternalLinks(parts, content);
    yield* readConnections(parts, content);
    // The data model of Power Pivot: compressed in a way of its own.
    if (parts.has("xl/model/item.data")) content.incomplete("no-reader");
    yield* readDrawings(parts, content);
    yield* readEmbedded(parts, input, context, content);
    yield* readCustomXml(parts, content);
    yield* readProperties(parts, content);
    return content.finish(format, isProtected || workbook.isProtected ? READ_ONLY_MARK : NOT_LOCKED);
  },
};

/** Reads all sheets, and sheets that no tab leads to. Is one protected against changes? */
function* readSheets(parts: OoxmlPackage, { sheets }: Workbook, cells: CellContext, content: Content): Work<boolean> {
  const known = new Set(sheets.map(({ part }) => part));
  const lost = parts.ofType("worksheet").filter((part) => !known.has(part));
  const titles = new Map<string, string>();
  let isProtected = false;
  for (const entry of [...sheets, ...lost.map((part) => ({ title: part, isHidden: true, part }))]) {
    const sheet = yield* readSheet(parts, entry, cells, content);
    if (sheet === undefined) continue;
    isProtected = isProtected || sheet.isProtected;
    const links = entry.part === undefined ? [] : yield* parts.relationships(entry.part);
    for (const { target } of links) titles.set(target, entry.title);
    const external = links.filter(({ type, isExternal }) => isExternal && type === "hyperlink");
    content.text(`sheet '${entry.title}'/links`, external.map(({ target }) => target).join("\n"));
  }
  yield* readComments(parts, titles, content);
  return isProtected;
}

function* readSheet(
  parts: OoxmlPackage,
  { title, isHidden, part }: SheetEntry,
  cells: CellContext,
  content: Content,
): Work<Sheet | undefined> {
  const where = `sheet '${title}'`;
  const sheet = new Sheet(cells, content.room);
  if (part === undefined || !(yield* parts.scan(part, sheet))) {
    content.incomplete("damaged");
    return undefined;
  }
  if (sheet.done) content.incomplete("too-large");
  sheet.rows.tables.addTo(content, where, isHidden);
  content.text(`${where}/header and footer`, sheet.headersAndFooters.join("\n"));
  content.hidden(`${where}/lists of choices`, sheet.choices.join("\n"));
  return sheet;
}
