import { defineRecognizer } from "./define";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Czech and Slovak birth number, given out by one authority until 1992. Source: Zákon o evidenci obyvatel 133/2000 Sb. § 13; Zákon 301/1995 Z. z. */
export const czRc = defineRecognizer({
  id: "cz-rc",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "cz.rc",
  words: [
    "rodné číslo",
    "rodného čísla",
    "rodným číslem",
    "rodnému číslu",
    "rodném čísle",
    "rodnom čísle",
    "rodná čísla",
    "rodné čísla",
    "rodnych čísel",
    "rod číslo",
    "=r.č",
    "=r. č",
    "=rč",
    "rodne c",
    "czech birth number",
    "slovak birth number",
    "tsjechisch geboortenummer",
    "slowaaks geboortenummer",
    "tschechische geburtsnummer",
    "slowakische geburtsnummer",
    "numéro de naissance",
    "numéro de naissance tchèque",
    ...PERSONAL_NUMBER,
  ],
  lengths: [9, 10],
  pattern: /^\d\d[0-8]\d{6,7}$/,
  valid: isBirthNumber,
  alone: /^\d{6}\/\d{4}$/,
});

/** Until this year numbers had nine digits and no check digit. */
const LAST_SHORT_YEAR = 53;

function isBirthNumber(bare: string): boolean {
  const [year = 0, month = 0, day = 0] = pairsOf(bare);
  if (!isDay(day, monthIn(month), year)) return false;
  if (bare.length === 9) return year <= LAST_SHORT_YEAR && !bare.endsWith("000");
  // A remainder of 10 was written as 0.
  return (Number(bare.slice(0, 9)) % 11) % 10 === Number(bare.charAt(9));
}

/** A woman's month is higher by 50; since 2004, when the serials of a day are used up, by 20 more. */
function monthIn(written: number): number {
  const month = written > 50 ? written - 50 : written;
  return month > 20 ? month - 20 : month;
}
