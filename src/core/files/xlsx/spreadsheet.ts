import { Content, NOT_LOCKED, READ_ONLY_MARK } from "../content";
import type { FileContent, FileInput, ReadContext, Work } from "../define";
import { readAround } from "../ooxml/around";
import { OoxmlPackage } from "../ooxml/package";
import type { Dialect, SheetContent } from "./dialect";
import { readComments, readExternalLinks, readRevisions } from "./asides";
import type { CellContext } from "./sheet";
import type { SheetEntry, Workbook } from "./workbook";

/** Reads a workbook: a table for each sheet, and apart what is hidden or left over. */
export function* readSpreadsheet(
  dialect: Dialect,
  input: FileInput,
  format: string,
  context: ReadContext,
): Work<FileContent> {
  const content = new Content(context.budget);
  const parts = yield* OoxmlPackage.open(input.bytes, context.budget, content);
  const workbook = yield* dialect.workbook(parts);
  if (workbook.sheets.length === 0) content.incomplete("damaged");
  const strings = yield* dialect.strings(parts, content.room);
  if (strings.isCut) content.incomplete("too-large");
  const cells = { strings, ...(yield* dialect.styles(parts)), is1904: workbook.is1904 };
  const isProtected = yield* readSheets(dialect, parts, workbook, cells, content);
  if (content.isWhole) content.hidden("unused texts", strings.unused().join("\n"));

  yield* dialect.pivotCaches(parts, content);
  content.hidden("defined names", workbook.constants.join("\n"));
  yield* readExternalLinks(dialect, parts, content);
  // The data model of Power Pivot: compressed in a way of its own.
  if (parts.has("xl/model/item.data")) content.incomplete("no-reader");
  yield* readRevisions(parts, content);
  yield* readAround(parts, input, context, content);
  return content.finish(format, isProtected || workbook.isProtected ? READ_ONLY_MARK : NOT_LOCKED);
}

/** Reads all sheets, and sheets that no tab leads to. Is one protected against changes? */
function* readSheets(
  dialect: Dialect,
  parts: OoxmlPackage,
  { sheets }: Workbook,
  cells: CellContext,
  content: Content,
): Work<boolean> {
  const known = new Set(sheets.map(({ part }) => part));
  const lost = parts.ofType("worksheet").filter((part) => !known.has(part));
  const titles = new Map<string, string>();
  let isProtected = false;
  for (const entry of [...sheets, ...lost.map((part) => ({ title: part, isHidden: true, part }))]) {
    const sheet = yield* readSheet(dialect, parts, entry, cells, content);
    if (sheet === undefined) continue;
    isProtected = isProtected || sheet.isProtected;
    const links = entry.part === undefined ? [] : yield* parts.relationships(entry.part);
    for (const { target } of links) titles.set(target, entry.title);
    if (entry.isHidden) for (const { target } of links) parts.ofHidden.add(target);
    const external = links.filter(({ type, isExternal }) => isExternal && type === "hyperlink");
    content.seen(!entry.isHidden, `sheet '${entry.title}'/links`, external.map(({ target }) => target).join("\n"));
  }
  yield* readComments(dialect, parts, titles, content);
  return isProtected;
}

function* readSheet(
  dialect: Dialect,
  parts: OoxmlPackage,
  { title, isHidden, part }: SheetEntry,
  cells: CellContext,
  content: Content,
): Work<SheetContent | undefined> {
  const where = `sheet '${title}'`;
  const sheet = part === undefined ? undefined : yield* dialect.sheet(parts, part, cells, content.room);
  if (sheet === undefined) {
    content.incomplete("damaged");
    return undefined;
  }
  if (sheet.done) content.incomplete("too-large");
  sheet.rows.tables.addTo(content, where, isHidden);
  content.seen(!isHidden, `${where}/header and footer`, sheet.headersAndFooters.join("\n"));
  content.seen(!isHidden, `${where}/input messages`, [...sheet.messages].filter((text) => text !== "").join("\n"));
  content.hidden(`${where}/lists of choices`, sheet.choices.join("\n"));
  content.hidden(`${where}/conditional formats`, sheet.conditions.join("\n"));
  content.hidden(`${where}/formulas`, [...(sheet.formulas ?? [])].join("\n"));
  content.hidden(`${where}/prompts`, (sheet.prompts ?? []).join("\n"));
  return sheet;
}
