import { recognizers } from "./index";
import { maskedNumber, type NumberMask } from "./shared/masked-number";
import { OwnValues } from "./shared/own-values";
import { makeScanner, scan, type Scan } from "./scan";

/** What an organisation adds to the recognizers, or takes from them. */
export interface Detection {
  /** Shapes of its own numbers. */
  readonly patterns: readonly NumberMask[];
  /** Its own accounts, telephone numbers, addresses and mailboxes: they are nobody's. */
  readonly ownData: readonly string[];
}

/** The scan as an organisation wants it. The last one is kept: making one costs as much as reading some pages of text. */
export function scanFor(detection: Detection): Scan {
  const isLast = last?.detection.patterns === detection.patterns && last.detection.ownData === detection.ownData;
  if (last === undefined || !isLast) last = { detection, scan: makeScanFor(detection) };
  return last.scan;
}

let last: { readonly detection: Detection; readonly scan: Scan } | undefined;

function makeScanFor({ patterns, ownData }: Detection): Scan {
  const every = patterns.length === 0 ? scan : makeScanner([...recognizers, ...patterns.map(maskedNumber)]);
  if (ownData.length === 0) return every;
  const own = new OwnValues(ownData);
  return (text, options) => every(text, options).filter((span) => !own.has(text, span));
}
