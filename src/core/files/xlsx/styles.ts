import type { Work } from "../define";
import type { OoxmlPackage } from "../ooxml/package";
import { builtInFormat, parseFormat, type NumberFormat } from "./number-format";

/** Number formats by the style index that cells name. */
export function* readStyles(parts: OoxmlPackage): Work<readonly NumberFormat[]> {
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  for (const name of parts.ofType("styles")) {
    yield* parts.scan(name, {
      open(tag) {
        if (tag.name === "cellXfs") inCells = true;
        const id = Number(tag.attribute("numFmtId") ?? "0");
        if (tag.name === "numFmt") codes.set(id, parseFormat(tag.attribute("formatCode") ?? ""));
        else if (tag.name === "xf" && inCells) formats.push(codes.get(id) ?? builtInFormat(id));
      },
      close(closed) {
        if (closed === "cellXfs") inCells = false;
      },
    });
  }
  return formats;
}
