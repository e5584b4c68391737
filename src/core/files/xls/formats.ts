import { byte, u16, u32 } from "../bytes";
import { builtInFormat, parseFormat, showsNothing, type NumberFormat } from "../xlsx/number-format";
import type { Records } from "./records";
import { countedText, type TextStyle } from "./strings";

const FORMAT_OLD = 0x1e;
const FORMAT = 0x41e;
const XF_3 = 0x243;
const XF_4 = 0x443;
const XF = 0xe0;
const FONT = 0x31;
const PALETTE = 0x92;
const KINDS = [FORMAT_OLD, FORMAT, XF_3, XF_4, XF, FONT, PALETTE];
/** Numbers of colours that are white (MS-XLS 2.5.161): of the fixed ones, of the palette, and of a window. */
const WHITE = [1, 9, 65];

/** Number formats of a workbook, and whether a cell shows anything, by the style that a cell names. */
export class Formats {
  private readonly codes = new Map<number, NumberFormat>();
  private readonly styles: number[] = [];
  private readonly blank = new Set<number>();
  private readonly whiteFonts: boolean[] = [];
  /** Styles of white on white. */
  private readonly whiteStyles = new Set<number>();
  private isPaletteWhite = true;

  record(records: Records, text: TextStyle): void {
    const { id, start } = records;
    if (!KINDS.includes(id)) return;
    const { bytes } = records;
    if (id === XF) this.style(bytes, start, text.version);
    else if (id === FONT) this.whiteFonts.push(isWhite(u16(bytes, start + 4)));
    else if (id === PALETTE) this.isPaletteWhite = (u32(bytes, start + 2 + 4) & 0xffffff) === 0xffffff;
    else if (id === XF_3 || id === XF_4) this.styles.push(byte(bytes, start + 1));
    // Before version 5 formats have no number but their order.
    else if (id === FORMAT_OLD) this.add(this.codes.size, countedText(bytes, start, 1, text));
    else if (id === FORMAT && text.version < 5) this.add(this.codes.size, countedText(bytes, start + 2, 1, text));
    else if (id === FORMAT) this.add(u16(bytes, start), countedText(bytes, start + 2, text.version < 8 ? 1 : 2, text));
  }

  /** In version 2 a cell names its format itself. */
  of(style: number, version: number): NumberFormat {
    const format = version === 2 ? style : (this.styles[style] ?? 0);
    return this.codes.get(format) ?? builtInFormat(format);
  }

  /** Cells of it show nothing: a format that leaves all out, or white on white. */
  isUnseen(style: number): boolean {
    return (this.whiteStyles.has(style) && this.isPaletteWhite) || this.blank.has(this.styles[style] ?? 0);
  }

  /** Its font, its format, and in version 8 its fill (MS-XLS 2.5.20). No font has the number 4. */
  private style(bytes: Uint8Array, start: number, version: number): void {
    const font = u16(bytes, start);
    const pattern = u32(bytes, start + 14) >>> 26;
    const isWhiteFill = pattern === 0 || (pattern === 1 && isWhite(u16(bytes, start + 18) & 127));
    const isUnseen = version === 8 && this.whiteFonts[font > 4 ? font - 1 : font] === true && isWhiteFill;
    if (isUnseen) this.whiteStyles.add(this.styles.length);
    this.styles.push(u16(bytes, start + 2));
  }

  private add(index: number, code: string): void {
    this.codes.set(index, parseFormat(code));
    if (showsNothing(code)) this.blank.add(index);
  }
}

function isWhite(color: number): boolean {
  return WHITE.includes(color);
}
