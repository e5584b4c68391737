import { defineRecognizer } from "./define";
import { passesLuhn } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER, SOCIAL_SECURITY_NUMBER } from "./shared/number-names";

/** Luxembourg national number: birth, serial, a Luhn and a Verhoeff check digit. Source: Loi du 19 juin 2013, règlement du 28 novembre 2013. */
export const luMatricule = defineRecognizer({
  id: "lu-matricule",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "lu.matricule",
  words: [
    "matricule",
    "n matricule",
    "numéro matricule",
    "numéro de matricule",
    "matricule national",
    "matrikel",
    "matrikelnummer",
    "matricule number",
    "luxembourg matricule",
    "luxembourg national number",
    "luxemburgs identificatienummer",
    "luxemburgische matrikelnummer",
    "numéro d'identification national",
    ...SOCIAL_SECURITY_NUMBER,
    ...PERSONAL_NUMBER,
  ],
  lengths: [13],
  pattern: /^(?:1[89]|20)\d{11}$/,
  valid: isNationalNumber,
  alone: /^\d{4} ?\d{4} ?\d{5}$|^\d{8} \d{3} \d\d$/,
});

function isNationalNumber(bare: string): boolean {
  const [, year = 0, month = 0, day = 0] = pairsOf(bare);
  const body = bare.slice(0, 11);
  return isDay(day, month, year) && passesLuhn(bare.slice(0, 12)) && passesVerhoeff(body + bare.charAt(12));
}

/** How a digit is swapped by its place; further places go on from there. */
const SWAPS = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258",
];

/** J. Verhoeff, "Error detecting decimal codes" (1969): the digits, swapped by place, cancel out in the dihedral group of order 10. */
function passesVerhoeff(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const swaps = SWAPS[index % 8] ?? "";
    sum = combined(sum, Number(swaps.charAt(Number(digits.charAt(digits.length - 1 - index)))));
  }
  return sum === 0;
}

/** Turns of a pentagon are 0 to 4, mirror images 5 to 9. */
function combined(a: number, b: number): number {
  const turned = a < 5 ? (a + b) % 5 : (a + 5 - (b % 5)) % 5;
  return a < 5 === b < 5 ? turned : turned + 5;
}
