import { defineRecognizer, type Found } from "./define";
import { isInMachineLine, isSecondLine, machineLine } from "./shared/icao";

/** Characters of a line of a passport's machine readable zone. Source: ICAO Doc 9303-4. */
const LENGTH = 44;

/** The machine readable zone of a passport: three check digits are proof enough. */
export const passportMrz = defineRecognizer({
  id: "passport-mrz",
  kind: "digits",
  type: "PASSPORT",
  words: [],
  read(run): Found | undefined {
    if (!isInMachineLine(run)) return undefined;
    const { text, start, end } = run;
    const line = machineLine(text, start, LENGTH);
    if (line === undefined || !isSecondLine(text.slice(line.start, line.end))) return undefined;
    if (/\d/.test(text.slice(line.start, start))) return undefined;
    const above = machineLine(text, line.start - 2, LENGTH);
    const isFirst = above !== undefined && /^P[A-Z<]{43}$/.test(text.slice(above.start, above.end));
    return { start: isFirst && above.end < end ? above.start : line.start, end: line.end, confidence: "high" };
  },
});
