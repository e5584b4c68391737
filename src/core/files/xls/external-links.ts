import { byte, u16 } from "../bytes";
import type { Content } from "../content";
import type { Records } from "./records";
import { float64 } from "./sheet";
import { countedText, type TextStyle } from "./strings";

const SUPBOOK = 0x1ae;
const EXTERNSHEET = 0x17;
const CACHED_ROW = 0x5a;
/** What stands in place of a path for the workbook itself and for functions of programs. */
const OWN = [0x0401, 0x3a01];

/** Values of other workbooks that formulas point to, with the path of each. */
export class ExternalLinks {
  private readonly links: string[][] = [];

  record(records: Records, style: TextStyle): void {
    const { id, start } = records;
    if (id !== SUPBOOK && id !== EXTERNSHEET && id !== CACHED_ROW) return;
    const { bytes } = records;
    if (id === SUPBOOK && !OWN.includes(u16(bytes, start + 2))) {
      this.links.push([path(countedText(bytes, start + 2, 2, style))]);
    } else if (id === EXTERNSHEET && style.version < 8 && byte(bytes, start + 1) === 1) {
      this.links.push([path(countedText(bytes, start, 1, style))]);
    } else if (id === CACHED_ROW) {
      this.links[this.links.length - 1]?.push(cachedRow(records, style));
    }
  }

  addTo(content: Content): void {
    this.links.forEach((lines, index) => {
      content.hidden(`external link ${index + 1}`, lines.filter((line) => line !== "").join("\n"));
    });
  }
}

/** A path whose marks for drives, folders and ends are slashes (MS-XLS 2.5.277). */
function path(text: string): string {
  const shown = Array.from(text, (character) => (character < " " ? "/" : character)).join("");
  return shown.replace(/^\/+@?/, "").trim();
}

/** Values side by side, each with its kind (MS-XLS 2.4.68). */
function cachedRow({ bytes, start, end }: Records, style: TextStyle): string {
  const values: string[] = [];
  for (let at = start + 4; at < end;) {
    const kind = byte(bytes, at);
    if (kind === 2) {
      const lengthBytes = style.version < 8 ? 1 : 2;
      values.push(countedText(bytes, at + 1, lengthBytes, style));
      at += cachedTextSize(bytes, at, lengthBytes);
    } else {
      if (kind === 1) values.push(String(float64(bytes, at + 1)));
      at += 9;
    }
  }
  return values.join("\t");
}

function cachedTextSize(bytes: Uint8Array, at: number, lengthBytes: 1 | 2): number {
  if (lengthBytes === 1) return 2 + byte(bytes, at + 1);
  return 4 + u16(bytes, at + 1) * (1 + (byte(bytes, at + 3) & 1));
}
