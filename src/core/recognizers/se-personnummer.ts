import { defineRecognizer } from "./define";
import { passesLuhn } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Swedish personal number, or coordination number of a foreigner (day + 60). Source: Folkbokföringslagen § 18; SKV 704. */
export const sePersonnummer = defineRecognizer({
  id: "se-personnummer",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "se.personnummer",
  words: [
    "personnummer",
    "personnumret",
    "personnumren",
    "personnr",
    "pnr",
    "samordningsnummer",
    "swedish personal number",
    "swedish personnummer",
    "zweeds persoonsnummer",
    "schwedische personennummer",
    "numéro personnel suédois",
    ...PERSONAL_NUMBER,
  ],
  lengths: [10, 12],
  pattern: /^(?:1[89]|20)?\d{10}$/,
  valid: isPersonalNumber,
  // A plus stands for the hyphen from the hundredth birthday on.
  // Not what begins with a day of the twenties, as orders and offers do: 240315-0012.
  alone: /^(?!(?:20)?2\d[01]\d[0-3]\d[-+])(?:\d\d)?\d{6}[-+]\d{4}$/,
});

/** Added to the day of a coordination number. */
const COORDINATION = 60;

function isPersonalNumber(bare: string): boolean {
  const short = bare.slice(-10);
  const [year = 0, month = 0, day = 0] = pairsOf(short);
  return isDay(day > COORDINATION ? day - COORDINATION : day, month, year) && passesLuhn(short);
}
