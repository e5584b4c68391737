import { defineRecognizer, type Found } from "./define";
import { isInMachineLine, isSecondLine, machineLine, passesIcao } from "./shared/icao";

/** Characters of a line of a card with three lines, and of one with two. Source: ICAO Doc 9303-5 and -6. */
const THREE_LINES = 30;
const TWO_LINES = 36;

/** The machine readable zone of an identity card or residence permit. */
export const idCardMrz = defineRecognizer({
  id: "id-card-mrz",
  kind: "digits",
  type: "ID_CARD",
  words: [],
  read(run): Found | undefined {
    if (!isInMachineLine(run)) return undefined;
    return readThree(run.text, run.start) ?? readTwo(run.text, run.start);
  },
});

function readThree(text: string, at: number): Found | undefined {
  const line = machineLine(text, at, THREE_LINES);
  // The second line begins with the date of birth.
  if (line === undefined || line.start !== at) return undefined;
  const above = machineLine(text, at - 2, THREE_LINES);
  const written = text.slice(line.start, line.end);
  if (above === undefined || !passesIcao(written.slice(0, 6), written.charAt(6))) return undefined;
  const first = text.slice(above.start, above.end);
  const isCard = /^[ACI][A-Z<]/.test(first) && passesIcao(first.slice(5, 14), first.charAt(14));
  if (!isCard || !passesIcao(written.slice(8, 14), written.charAt(14))) return undefined;
  const below = machineLine(text, line.end + 1, THREE_LINES);
  return { start: above.start, end: below === undefined ? line.end : below.end, confidence: "high" };
}

function readTwo(text: string, at: number): Found | undefined {
  const line = machineLine(text, at, TWO_LINES);
  if (line === undefined || !isSecondLine(text.slice(line.start, line.end))) return undefined;
  if (/\d/.test(text.slice(line.start, at))) return undefined;
  const above = machineLine(text, line.start - 2, TWO_LINES);
  const isCard = above !== undefined && /^[ACI][A-Z<]{35}$/.test(text.slice(above.start, above.end));
  return isCard ? { start: above.start, end: line.end, confidence: "high" } : undefined;
}
