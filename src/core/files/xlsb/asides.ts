import { byte, u32 } from "../bytes";
import type { Work } from "../define";
import type { OoxmlPackage } from "../ooxml/package";
import { float64, resultText } from "../xls/sheet";
import { scanRecords, wideText } from "./records";

/** Notes on cells, each with its author. */
export function* binaryComments(parts: OoxmlPackage, name: string): Work<readonly string[]> {
  const authors: string[] = [];
  const lines: string[] = [];
  let author = "";
  yield* scanRecords(parts, name, ({ id, bytes }) => {
    if (id === 632) authors.push(wideText(bytes, 0));
    else if (id === 635) author = authors[u32(bytes, 0)] ?? "";
    else if (id === 637) lines.push((author === "" ? "" : `${author}: `) + wideText(bytes, 1));
  });
  return lines;
}

/** Values of another workbook. */
export function* binaryExternalValues(parts: OoxmlPackage, name: string): Work<readonly string[]> {
  const lines: string[] = [];
  yield* scanRecords(parts, name, ({ id, bytes }) => {
    if (id === 367) lines.push(String(float64(bytes, 4)));
    else if (id === 368) lines.push(resultText(false, byte(bytes, 4)));
    else if (id === 370) lines.push(wideText(bytes, 4));
  });
  return lines;
}
