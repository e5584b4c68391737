import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Romanian personal number: sex and century, birth, county, serial, check digit. Source: OUG 97/2005; Ministerul Afacerilor Interne. */
export const roCnp = defineRecognizer({
  id: "ro-cnp",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "ro.cnp",
  words: [
    "cnp",
    "cnp ul",
    "cnpul",
    "cod numeric personal",
    "codul numeric personal",
    "romanian cnp",
    "romanian personal code",
    "roemeens persoonsnummer",
    "rumänische personennummer",
    "code numérique personnel",
    ...PERSONAL_NUMBER,
  ],
  lengths: [13],
  pattern: /^[1-9]\d{12}$/,
  valid: isPersonalNumber,
  alone: "always",
});

/** Counties, sectors of Bucharest, and from 70 on registers of those born or registered abroad. */
const COUNTY = /^(?:0[1-9]|[1-3]\d|4[0-8]|5[12]|70|8[0-3])$/;

function isPersonalNumber(bare: string): boolean {
  const [year = 0, month = 0, day = 0] = pairsOf(bare.slice(1));
  if (!isDay(day, month, year) || !COUNTY.test(bare.slice(7, 9))) return false;
  const rest = weightedSum(bare, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return (rest === 10 ? 1 : rest) === Number(bare.charAt(12));
}
