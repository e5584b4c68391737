import type { Work } from "../define";
import { attributesOf, isOn } from "../ooxml/attributes";
import type { OoxmlPackage } from "../ooxml/package";
import type { XmlTag } from "../xml";
import { isConstant } from "../named-value";

export interface SheetEntry {
  readonly title: string;
  readonly isHidden: boolean;
  /** Name of its part; undefined when the workbook names one that is not there. */
  readonly part: string | undefined;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
  /** Locked against changes, which hides nothing. */
  readonly isProtected: boolean;
  /** Names that hold a value of their own instead of a place in a sheet: "name\tvalue". */
  readonly constants: readonly string[];
}

/** The list of sheets, in the order of their tabs. */
export function* readWorkbook(parts: OoxmlPackage): Work<Workbook> {
  const main = parts.ofType("main")[0];
  if (main === undefined) return { sheets: [], is1904: false, isProtected: false, constants: [] };
  const targets = new Map<string, string>();
  for (const { id, target } of yield* parts.relationships(main)) targets.set(id, target);

  const sheets: SheetEntry[] = [];
  const constants: string[] = [];
  let is1904 = false;
  let isProtected = false;
  let name: string | undefined;
  let value = "";
  yield* parts.scan(main, {
    open(tag) {
      if (tag.name === "sheet") addSheet(tag);
      else if (tag.name === "workbookPr") is1904 = /^(?:1|true)$/.test(tag.attribute("date1904") ?? "");
      else if (isProtection(tag)) isProtected = true;
      else if (tag.name === "definedName") [name, value] = [tag.attribute("name") ?? "", ""];
    },
    text(text) {
      if (name !== undefined) value += text;
    },
    close(closed) {
      if (closed !== "definedName" || name === undefined) return;
      if (isConstant(value) && !name.startsWith("_xlnm.")) constants.push(`${name}\t${value}`);
      name = undefined;
    },
  });
  return { sheets, is1904, isProtected, constants };

  function addSheet(tag: XmlTag): void {
    const id = tag.attribute("r:id") ?? tag.attribute("id") ?? "";
    // Modules of macros are listed among the sheets, and have no part.
    if (id === "") return;
    const isHidden = (tag.attribute("state") ?? "visible") !== "visible";
    sheets.push({ title: tag.attribute("name") ?? "", isHidden, part: targets.get(id) });
  }
}

const LOCKS = ["lockStructure", "lockWindows", "lockRevision"];
const WRITE_PASSWORDS = ["hashValue", "reservationPassword"];

/** LibreOffice writes an empty one into every workbook. */
function isProtection(tag: XmlTag): boolean {
  if (tag.name === "workbookProtection") return isOn(tag, LOCKS);
  if (tag.name !== "fileSharing") return false;
  return isOn(tag, ["readOnlyRecommended"]) || attributesOf(tag, WRITE_PASSWORDS) !== "";
}
