import type { TextPart } from "../files/define";
import type { Policy } from "../policy/policy";
import type { Detection } from "../recognizers/scan-for";

/** What a policy adds to the recognizers, or takes from them, and what else it makes files be looked through for. */
export interface FileDetection extends Detection {
  readonly knownExports: readonly KnownExport[];
  readonly parties: readonly { readonly name: string; readonly domains: readonly string[] }[];
}

/** A full export by the headers of its columns. */
export interface KnownExport {
  readonly name: string;
  readonly headers: readonly string[];
}

/** Overrides for senders do not touch it. */
export function detectionOf({
  patterns,
  knownExports,
  thirdParties,
  organisation: { ownData },
}: Policy): FileDetection {
  return {
    patterns,
    ownData,
    knownExports: knownExports.map(({ name, headers }) => ({ name, headers })),
    parties: thirdParties.map(({ name, domains }) => ({ name, domains })),
  };
}

/** Lines of a table in which its header is looked for: titles and empty lines may stand above. */
const HEADER_LINES = 10;
/** Units of text in which they end. */
const HEADER_UNITS = 32_768;

/** The name of the export that a table of the file is: all headers stand in one line. Of several the one with the most. */
export function exportIn(parts: readonly TextPart[], known: readonly KnownExport[]): string | undefined {
  let best: KnownExport | undefined;
  for (const { text, table } of known.length === 0 ? [] : parts) {
    if (table === undefined) continue;
    for (const line of text.slice(0, HEADER_UNITS).split("\n", HEADER_LINES)) {
      const cells = new Set(line.split("\t").map(asHeader));
      for (const one of known) {
        const isIt = one.headers.length > 0 && one.headers.every((header) => cells.has(asHeader(header)));
        if (isIt && one.headers.length > (best?.headers.length ?? 0)) best = one;
      }
    }
  }
  return best?.name;
}

/** "E-mail  address " and "e-mail address" are the same header. */
function asHeader(cell: string): string {
  return cell.replace(/\s+/g, " ").trim().toLowerCase();
}
