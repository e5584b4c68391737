import type { Work } from "../define";
import type { OoxmlPackage } from "../ooxml/package";
import type { XmlTag } from "../xml";
import { builtInFormat, parseFormat, showsNothing, type NumberFormat } from "./number-format";

/** Share of black in a tint from which white is grey: 5% is the lightest that Excel offers, 15% the next. */
const DARKER = -0.1;

/** What styles say of cells, by the index that cells name. */
export interface CellStyles {
  readonly formats: readonly NumberFormat[];
  /** Styles whose cells show nothing: a format that leaves all out, or white on white. */
  readonly unseen: ReadonlySet<number>;
}

/** Colours that are white: by itself, in the palette, or as the first colour of every usual theme, not made darker. */
function isWhite(color: XmlTag): boolean {
  if (Number(color.attribute("tint") ?? "0") < DARKER) return false;
  const theme = color.attribute("theme");
  if (theme !== undefined) return theme === "0";
  const rgb = color.attribute("rgb") ?? "";
  return /^(?:FF)?FFFFFF$/i.test(rgb) || /^[19]$/.test(color.attribute("indexed") ?? "");
}

export function* readStyles(parts: OoxmlPackage): Work<CellStyles> {
  const codes = new Map<number, NumberFormat>();
  const blank = new Set<number>();
  const whiteFonts: boolean[] = [];
  /** Fills that leave a cell white. */
  const whiteFills: boolean[] = [];
  const formats: NumberFormat[] = [];
  const unseen = new Set<number>();
  let section = "";
  for (const name of parts.ofType("styles")) {
    yield* parts.scan(name, {
      open(tag) {
        if (SECTIONS.has(tag.name)) section = tag.name;
        else if (tag.name === "numFmt") addCode(tag);
        else if (tag.name === "font" && section === "fonts") whiteFonts.push(false);
        else if (tag.name === "fill" && section === "fills") whiteFills.push(true);
        else if (tag.name === "color" && section === "fonts") whiteFonts[whiteFonts.length - 1] = isWhite(tag);
        else if (tag.name === "fgColor" || tag.name === "gradientFill")
          whiteFills[whiteFills.length - 1] = isWhite(tag);
        else if (tag.name === "patternFill" && isPattern(tag)) whiteFills[whiteFills.length - 1] = false;
        else if (tag.name === "xf" && section === "cellXfs") addStyle(tag);
      },
      close(closed) {
        if (closed === section) section = "";
      },
    });
  }
  return { formats, unseen };

  function addCode(tag: XmlTag): void {
    const id = Number(tag.attribute("numFmtId") ?? "0");
    const code = tag.attribute("formatCode") ?? "";
    codes.set(id, parseFormat(code));
    if (showsNothing(code)) blank.add(id);
  }

  function addStyle(tag: XmlTag): void {
    const id = Number(tag.attribute("numFmtId") ?? "0");
    const isWhiteOnWhite =
      whiteFonts[Number(tag.attribute("fontId"))] === true && whiteFills[Number(tag.attribute("fillId"))] !== false;
    if (isWhiteOnWhite || blank.has(id)) unseen.add(formats.length);
    formats.push(codes.get(id) ?? builtInFormat(id));
  }
}

const SECTIONS = new Set(["fonts", "fills", "cellXfs", "dxfs"]);

/** A pattern other than a plain fill is seen, whatever its colour. */
function isPattern(tag: XmlTag): boolean {
  return !/^(?:none|solid)$/.test(tag.attribute("patternType") ?? "none");
}
