import { defineRecognizer } from "./define";
import { lettersAsNumbers, weightedDigitSum } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { SOCIAL_SECURITY_NUMBER } from "./shared/number-names";

/** German pension insurance number: area, birth, initial of the name at birth, serial, check digit. Source: VKVV § 2. */
export const deSvnr = defineRecognizer({
  id: "de-svnr",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "de.svnr",
  words: [
    "rentenversicherungsnummer",
    "rentenversicherungsnr",
    "rvnr",
    "rv nummer",
    "rv nr",
    "rentenversicherung",
    "sozialversicherungsausweis",
    "german pension insurance number",
    "pension insurance",
    "duits pensioenverzekeringsnummer",
    "pensioenverzekeringsnummer",
    "numéro d'assurance retraite",
    "numéro d'assurance pension",
    ...SOCIAL_SECURITY_NUMBER,
  ],
  lengths: [12],
  pattern: /^\d{8}[A-Z]\d{3}$/,
  valid: isInsuranceNumber,
  alone: "always",
});

const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

function isInsuranceNumber(bare: string): boolean {
  const [area = 0, day = 0, month = 0, year = 0] = pairsOf(bare);
  const sum = weightedDigitSum(lettersAsNumbers(bare.slice(0, -1)), WEIGHTS);
  return area > 1 && area < 90 && isDay(day, month, year) && sum % 10 === Number(bare.slice(-1));
}
