import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { SOCIAL_SECURITY_NUMBER } from "./shared/number-names";

/** Austrian social insurance number: serial, check digit, birth. Source: ASVG § 460d; Dachverband der Sozialversicherungsträger. */
export const atVnr = defineRecognizer({
  id: "at-vnr",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "at.vnr",
  words: [
    "e card",
    "e card nummer",
    "vsnr",
    "versnr",
    "vers nr",
    "sozialvers nr",
    "asvg",
    "austrian insurance number",
    "oostenrijks sofinummer",
    ...SOCIAL_SECURITY_NUMBER,
  ],
  lengths: [10],
  pattern: /^[1-9]\d{9}$/,
  valid: isInsuranceNumber,
  alone: /^\d{4}[ /-]\d{6}$/,
});

/** Months 13 to 15 are given out when the serials of a day are used up. */
const LAST_MONTH = 12;

function isInsuranceNumber(bare: string): boolean {
  const [, , day = 0, month = 0, year = 0] = pairsOf(bare);
  const isBirth = month > LAST_MONTH ? month <= LAST_MONTH + 3 && day > 0 && day <= 31 : isDay(day, month, year);
  return isBirth && weightedSum(bare, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(bare.charAt(3));
}
