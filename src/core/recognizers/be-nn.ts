import { defineRecognizer } from "./define";
import { PERSONAL_NUMBER, SOCIAL_SECURITY_NUMBER } from "./shared/number-names";

/** Belgian national register number, or the "bis" number of foreigners. Source: Royal decree of 3 April 1984, art. 3. */
export const beNn = defineRecognizer({
  id: "be-nn",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "be.nn",
  words: [
    "rijksregisternummer",
    "rijksregister",
    "rijksregisternr",
    "insz",
    "insz nummer",
    "numéro national",
    "numéro de registre national",
    "registre national",
    "niss",
    "numéro niss",
    "nationalregisternummer",
    "nationalregister",
    "belgian national number",
    "national register number",
    "national registration number",
    ...SOCIAL_SECURITY_NUMBER,
    ...PERSONAL_NUMBER,
  ],
  lengths: [11],
  pattern: /^\d{11}$/,
  valid: isNationalNumber,
  alone: "always",
});

/** The core has no clock; a later year is one of the last century. */
const LAST_YEAR = 29;

function isNationalNumber(bare: string): boolean {
  const month = Number(bare.slice(2, 4));
  const day = Number(bare.slice(4, 6));
  // A bis number adds 20 to the month, or 40 when the sex is known. Month and day are 0 when the birth is not known.
  const isMonth = month % 20 <= 12 && month < 60;
  if (!isMonth || day > 31 || bare.startsWith("000000")) return false;
  const check = Number(bare.slice(9));
  const body = Number(bare.slice(0, 9));
  if (check === 97 - (body % 97)) return true;
  // Who was born from 2000 on has a 2 in front of the body.
  return Number(bare.slice(0, 2)) <= LAST_YEAR && check === 97 - ((2_000_000_000 + body) % 97);
}
