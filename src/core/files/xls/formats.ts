import { byte, u16 } from "../bytes";
import { builtInFormat, parseFormat, type NumberFormat } from "../xlsx/number-format";
import type { Records } from "./records";
import { countedText, type TextStyle } from "./strings";

const FORMAT_OLD = 0x1e;
const FORMAT = 0x41e;
const XF_3 = 0x243;
const XF_4 = 0x443;
const XF = 0xe0;

/** Number formats of a workbook, by the style that a cell names. */
export class Formats {
  private readonly codes = new Map<number, NumberFormat>();
  private readonly styles: number[] = [];

  record({ id, bytes, start }: Records, text: TextStyle): void {
    if (id === XF) this.styles.push(u16(bytes, start + 2));
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

  private add(index: number, code: string): void {
    this.codes.set(index, parseFormat(code));
  }
}
