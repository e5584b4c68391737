import { byte, u16, u32 } from "../bytes";
import type { Work } from "../define";
import type { OoxmlPackage } from "../ooxml/package";
import { TextList } from "../text-list";
import { builtInFormat, parseFormat, showsNothing, type NumberFormat } from "../xlsx/number-format";
import { SharedStrings } from "../xlsx/shared-strings";
import type { CellStyles } from "../xlsx/styles";
import type { SheetEntry, Workbook } from "../xlsx/workbook";
import { literal } from "./literal";
import { afterText, scanRecords, wideText } from "./records";

/** Locks of the workbook against changes, and marks for reading only. */
const PROTECTIONS = [534, 548, 676, 677];

export function* binaryWorkbook(parts: OoxmlPackage): Work<Workbook> {
  // All binary parts without a type of their own have that of the workbook.
  const mains = parts.ofType("main");
  const main = mains.find((name) => /workbook\.bin$/i.test(name)) ?? mains[0] ?? "";
  const targets = new Map<string, string>();
  for (const { id, target } of yield* parts.relationships(main)) targets.set(id, target);
  const sheets: SheetEntry[] = [];
  const constants: string[] = [];
  let is1904 = false;
  let isProtected = false;
  yield* scanRecords(parts, main, ({ id, bytes }) => {
    if (id === 156) {
      const part = targets.get(wideText(bytes, 8));
      sheets.push({ title: wideText(bytes, afterText(bytes, 8)), isHidden: u32(bytes, 0) !== 0, part });
    } else if (id === 153) {
      is1904 = (byte(bytes, 0) & 1) === 1;
    } else if (PROTECTIONS.includes(id)) {
      isProtected = true;
    } else if (id === 39) {
      const value = literal(bytes, afterText(bytes, 9) + 4);
      if (!/^\d{0,5}$/.test(value)) constants.push(`${wideText(bytes, 9)}\t${value}`);
    }
  });
  return { sheets, is1904, isProtected, constants };
}

export function* binaryStrings(parts: OoxmlPackage, room: number): Work<SharedStrings> {
  const texts = new TextList();
  let length = 0;
  for (const name of parts.ofType("sharedStrings")) {
    yield* scanRecords(parts, name, ({ id, bytes }) => {
      if (id !== 19) return length > room;
      const text = wideText(bytes, 1);
      length += text.length;
      texts.push(text);
      return length > room;
    });
  }
  return new SharedStrings(texts, length > room);
}

/** Number formats, and styles whose cells show nothing: a format that leaves all out, or white on white. */
export function* binaryStyles(parts: OoxmlPackage): Work<CellStyles> {
  const codes = new Map<number, NumberFormat>();
  const blank = new Set<number>();
  const whiteFonts: boolean[] = [];
  /** Fills that leave a cell white. */
  const whiteFills: boolean[] = [];
  const formats: NumberFormat[] = [];
  const unseen = new Set<number>();
  let inCells = false;
  for (const name of parts.ofType("styles")) {
    yield* scanRecords(parts, name, ({ id, bytes }) => {
      if (id === 617 || id === 618) inCells = id === 617;
      else if (id === 44) addCode(u16(bytes, 0), wideText(bytes, 2));
      else if (id === 43) whiteFonts.push(isWhite(bytes, 12));
      else if (id === 45) whiteFills.push(u32(bytes, 0) === 0 || (u32(bytes, 0) === 1 && isWhite(bytes, 4)));
      else if (id === 47 && inCells) addStyle(u16(bytes, 2), u16(bytes, 4), u16(bytes, 6));
    });
  }
  return { formats, unseen };

  function addCode(format: number, code: string): void {
    codes.set(format, parseFormat(code));
    if (showsNothing(code)) blank.add(format);
  }

  function addStyle(format: number, font: number, fill: number): void {
    if (blank.has(format) || (whiteFonts[font] === true && whiteFills[fill] !== false)) unseen.add(formats.length);
    formats.push(codes.get(format) ?? builtInFormat(format));
  }
}

/** A colour has its red, green and blue at its end, whatever its kind (MS-XLSB 2.5.14); the lowest bit says so. */
function isWhite(bytes: Uint8Array, at: number): boolean {
  return (byte(bytes, at) & 1) === 1 && u16(bytes, at + 4) === 0xffff && byte(bytes, at + 6) === 0xff;
}
