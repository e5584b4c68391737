import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Polish personal number: birth, serial, check digit. Source: Ustawa o ewidencji ludności, art. 15. */
export const plPesel = defineRecognizer({
  id: "pl-pesel",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "pl.pesel",
  words: [
    "pesel",
    "pesele",
    "peselu",
    "pesel nummer",
    "pesel number",
    "nr pesel",
    "numer pesel",
    "numéro pesel",
    "numer ewidencyjny",
    ...PERSONAL_NUMBER,
  ],
  lengths: [11],
  pattern: /^\d{11}$/,
  valid: isPersonalNumber,
  alone: "never",
});

function isPersonalNumber(bare: string): boolean {
  const [year = 0, month = 0, day = 0] = pairsOf(bare);
  // The month tells the century: 80 more for 18.., 20 more for 20.., and so on.
  return isDay(day, month % 20, year) && weightedSum(bare, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}
