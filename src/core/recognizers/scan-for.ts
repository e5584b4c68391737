import { recognizers } from "./index";
import { maskedNumber, type NumberMask } from "./shared/masked-number";
import { OwnValues } from "./shared/own-values";
import { defaultScanner, makeScanner, type Scanner } from "./scan";

/** What an organisation adds to the recognizers, or takes from them. */
export interface Detection {
  /** Shapes of its own numbers. */
  readonly patterns: readonly NumberMask[];
  /** Its own accounts, telephone numbers, addresses and mailboxes: they are nobody's. */
  readonly ownData: readonly string[];
}

/** The scanner that an organisation wants. The last one is kept: making one costs as much as reading some pages of text. */
export function scannerFor(detection: Detection): Scanner {
  const isLast = last?.detection.patterns === detection.patterns && last.detection.ownData === detection.ownData;
  if (last === undefined || !isLast) last = { detection, scanner: makeScannerFor(detection) };
  return last.scanner;
}

let last: { readonly detection: Detection; readonly scanner: Scanner } | undefined;

function makeScannerFor({ patterns, ownData }: Detection): Scanner {
  const every = patterns.length === 0 ? defaultScanner() : makeScanner([...recognizers, ...patterns.map(maskedNumber)]);
  if (ownData.length === 0) return every;
  const own = new OwnValues(ownData);
  return function* (text, options) {
    return (yield* every(text, options)).filter((span) => !own.has(text, span));
  };
}
