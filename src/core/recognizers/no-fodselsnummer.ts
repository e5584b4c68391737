import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Norwegian birth number, or D number of a foreigner (day + 40). Source: Folkeregisterforskriften § 2-2-1. */
export const noFodselsnummer = defineRecognizer({
  id: "no-fodselsnummer",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "no.fodselsnummer",
  words: [
    "fødselsnummer",
    "fødselsnummeret",
    "fødselsnumre",
    "fødselsnr",
    "fnr",
    "fødsels og personnummer",
    "d nummer",
    "d number",
    "dnr",
    "personnummer",
    "personnr",
    "norwegian birth number",
    "norwegian personal number",
    "norwegian id number",
    "noors geboortenummer",
    "norwegische geburtsnummer",
    "numéro de naissance norvégien",
    ...PERSONAL_NUMBER,
  ],
  lengths: [11],
  pattern: /^\d{11}$/,
  valid: isBirthNumber,
  // Not what begins with a day of the twenties, as orders and offers do: 240315-0012.
  alone: /^(?!2\d[01]\d[0-3]\d)\d{6}[ -]?\d{5}$/,
});

/** Added to the day of a D number. */
const FOREIGNER = 40;

function isBirthNumber(bare: string): boolean {
  const [day = 0, month = 0, year = 0] = pairsOf(bare);
  if (!isDay(day > FOREIGNER ? day - FOREIGNER : day, month, year)) return false;
  return (
    weightedSum(bare, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(bare, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}
