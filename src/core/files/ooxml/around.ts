import type { Content } from "../content";
import type { FileInput, ReadContext, Work } from "../define";
import { utf16Text } from "../ole/strings";
import { readPhotos } from "../picture/media";
import { readAttributes } from "./attributes";
import { readDrawings } from "./drawings";
import { readEmbedded } from "./embedded";
import type { OoxmlPackage } from "./package";
import { readCustomXml, readProperties } from "./properties";
import { readRest } from "./rest";
import { readSigners } from "./signers";

/** What Office files of all kinds hold around their text. */
export function* readAround(parts: OoxmlPackage, input: FileInput, context: ReadContext, content: Content): Work<void> {
  yield* readDrawings(parts, content);
  yield* readEmbedded(parts, input, context, content);
  yield* readAttributes(parts, content);
  yield* readSigners(parts, content);
  yield* readPrinters(parts, content);
  yield* readCustomXml(parts, content);
  yield* readProperties(parts, content);
  yield* readPhotos(parts, content);
  yield* readRest(parts, input, context, content);
}

/** Names of printers, which say where somebody works. Windows keeps 32 characters for one (DEVMODEW). */
function* readPrinters(parts: OoxmlPackage, content: Content): Work<void> {
  const printers = new Set<string>();
  for (const name of parts.ofType("printerSettings")) {
    const bytes = yield* parts.part(name);
    if (bytes !== undefined) printers.add(utf16Text(bytes, 0, 32).split("\0", 1)[0] ?? "");
  }
  content.metadata("printers", [...printers].filter((printer) => /^[\x20-\u024f]+$/.test(printer)).join("\n"));
}
