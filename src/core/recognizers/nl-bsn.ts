import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";

/** Dutch citizen service number, nine digits with the "eleven test". Source: Logisch Ontwerp BSN, RvIG. */
export const nlBsn = defineRecognizer({
  id: "nl-bsn",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "nl.bsn",
  words: [
    "bsn",
    "bsn nummer",
    "bsnnummer",
    "bsns",
    "burgerservicenummer",
    "burgerservicenummers",
    "burgerservicenr",
    "burgerservice nr",
    "burger service nummer",
    "sofinummer",
    "sofi nummer",
    "sofi",
    "dutch social security number",
    "citizen service number",
    "niederländische sozialversicherungsnummer",
    "numéro bsn",
  ],
  // Old numbers of eight digits are written with and without a leading zero.
  lengths: [8, 9],
  pattern: /^\d{8,9}$/,
  valid: passesElevenTest,
  // One in eleven numbers passes the test.
  alone: "never",
});

function passesElevenTest(bare: string): boolean {
  const digits = bare.length === 8 ? `0${bare}` : bare;
  return !digits.startsWith("00") && weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}
