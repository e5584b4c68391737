import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";

/** Hungarian social security number: nine digits with a check digit. Source: 1996. évi XX. törvény, 2. melléklet. */
export const huTaj = defineRecognizer({
  id: "hu-taj",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "hu.taj",
  words: [
    "taj",
    "taj szám",
    "tajszám",
    "taj száma",
    "taj számom",
    "taj number",
    "taj nummer",
    "taj kártya",
    "társadalombiztosítási azonosító jel",
    "hungarian social security number",
    "hungarian taj",
    "hongaars socialezekerheidsnummer",
    "ungarische sozialversicherungsnummer",
    "numéro taj",
  ],
  lengths: [9],
  pattern: /^\d{9}$/,
  valid: hasCheckDigit,
  alone: "never",
});

function hasCheckDigit(bare: string): boolean {
  return !bare.startsWith("000") && weightedSum(bare, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(bare.charAt(8));
}
