import { defineRecognizer } from "./define";

/** French social security number. Source: INSEE, "numéro d'inscription au répertoire". */
export const frNir = defineRecognizer({
  id: "fr-nir",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "fr.nir",
  words: [
    "nir",
    "numéro de sécurité sociale",
    "numéro de sécu",
    "n de sécurité sociale",
    "n sécurité sociale",
    "numéro sécurité sociale",
    "num sécu",
    "sécurité sociale",
    "sécu",
    "n ss",
    "numéro ss",
    "carte vitale",
    "insee",
    "numéro insee",
    "french social security number",
    "französische sozialversicherungsnummer",
    "frans sofinummer",
    "frans socialezekerheidsnummer",
  ],
  lengths: [15],
  // Sex, year and month of birth (20 and more: month not known), department with Corsica's 2A and 2B, place, order, key.
  pattern: /^[1-478]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d\d|2[AB])\d{8}$/,
  valid: hasRightKey,
  // 3, 4, 7 and 8 are for those who are being registered, and rare; American Express begins with 3.
  alone: /^[12]|^[3478] ?\d\d /,
});

function hasRightKey(bare: string): boolean {
  // Corsica counts as 19 (2A) and 18 (2B).
  const digits = bare.replace("2A", "19").replace("2B", "18");
  const key = Number(digits.slice(13));
  // Thirteen digits fit a number exactly.
  return key === 97 - (Number(digits.slice(0, 13)) % 97);
}
