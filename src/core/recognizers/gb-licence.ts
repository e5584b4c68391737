import { defineRecognizer, type Found } from "./define";
import { isDigitCode, isLetterCode } from "./engine/letters";
import { followsOther } from "./shared/announced";

/**
 * Five letters of the surname filled up with 9, decade, month (women: + 50) and day, year, two initials or 9, a
 * digit and two letters, perhaps the issue. Source: DVLA, driver number.
 */
const NUMBER =
  /^(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9999) ?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d ?[A-Z][A-Z9]\d[A-Z]{2}(?: \d\d(?!\d))?/;
/** Decade, month, day and year. */
const FEWEST_IN_A_ROW = 6;
const LENGTH = 21; // with two spaces and the issue

/** Number of a driving licence of Great Britain. */
export const gbLicence = defineRecognizer({
  id: "gb-licence",
  kind: "digits",
  type: "DRIVING_LICENCE",
  sub: "gb.licence",
  words: [],
  read(run): Found | undefined {
    const { text, start, end } = run;
    if (end - start < FEWEST_IN_A_ROW) return undefined;
    let from = text.charAt(start - 1) === " " && start - 1 > 0 ? start - 1 : start;
    const name = from;
    while (name - from < 5 && isLetterCode(text.charCodeAt(from - 1))) from--;
    if (from === name) return undefined;
    const number = NUMBER.exec(text.slice(from, from + LENGTH))?.[0];
    if (number === undefined || isPart(text, from - 1) || isPart(text, from + number.length)) return undefined;
    return followsOther(text, from) ? undefined : { start: from, end: from + number.length, confidence: "high" };
  },
});

function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigitCode(code) || isLetterCode(code) || /[_/@-]/.test(text.charAt(at));
}
