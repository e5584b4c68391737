import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Slovenian personal number, of the form that all of Yugoslavia had. Source: Zakon o centralnem registru prebivalstva, 7. člen. */
export const siEmso = defineRecognizer({
  id: "si-emso",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "si.emso",
  words: [
    "emšo",
    "emšo številka",
    "številka emšo",
    "emso",
    "enotna matična številka občana",
    "matična številka",
    "jmbg",
    "jedinstveni matični broj građana",
    "slovenian emso",
    "slovenian personal number",
    "sloveens persoonsnummer",
    "slowenische personennummer",
    "numéro emso",
    ...PERSONAL_NUMBER,
  ],
  lengths: [13],
  pattern: /^[0-3]\d[01]\d[089]\d{8}$/,
  valid: isPersonalNumber,
  // The Slovenian registers; elsewhere it is the number of another state.
  alone: /^\d{7}[ -]?5\d[ -]?\d{4}$/,
});

function isPersonalNumber(bare: string): boolean {
  const [day = 0, month = 0] = pairsOf(bare);
  return (
    isDay(day, month, Number(bare.slice(4, 7))) && weightedSum(bare, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}
