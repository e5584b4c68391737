import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";

/** Irish personal public service number: seven digits, a check letter and often one more letter. Source: Revenue, "PPSN check character". */
export const iePps = defineRecognizer({
  id: "ie-pps",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "ie.pps",
  words: [
    "pps",
    "ppsn",
    "ppsns",
    "pps number",
    "pps no",
    "pps nummer",
    "ppsn number",
    "personal public service number",
    "irish pps",
    "irish tax number",
    "iers persoonsnummer",
    "iers pps nummer",
    "irische pps nummer",
    "numéro pps",
    "uimhir psp",
  ],
  lengths: [8, 9],
  pattern: /^\d{7}[A-W][A-IWTX]?$/,
  valid: hasCheckLetter,
  alone: "never",
});

function hasCheckLetter(bare: string): boolean {
  const second = bare.charAt(8);
  // W, T and X marked a spouse or an old number and do not count.
  const value = second > "I" || second === "" ? 0 : second.charCodeAt(0) - 64;
  const rest = (weightedSum(bare, [8, 7, 6, 5, 4, 3, 2]) + 9 * value) % 23;
  return "WABCDEFGHIJKLMNOPQRSTUV".charAt(rest) === bare.charAt(7) && !bare.startsWith("0000000");
}
