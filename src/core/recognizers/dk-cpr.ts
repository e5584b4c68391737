import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Danish personal number: birth and serial; since 2007 not all pass the checksum. Source: CPR-loven; CPR-kontoret, "Personnummeret i CPR". */
export const dkCpr = defineRecognizer({
  id: "dk-cpr",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "dk.cpr",
  words: [
    "personnummer",
    "personnr",
    "cpr",
    "cpr nr",
    "cpr nummer",
    "cprnr",
    "cprnummer",
    "cpr numre",
    "cpr number",
    "danish cpr",
    "danish personal number",
    "dansk personnummer",
    "danske personnumre",
    "deens persoonsnummer",
    "dänische personennummer",
    "numéro cpr",
    "numéro personnel danois",
    ...PERSONAL_NUMBER,
  ],
  lengths: [10],
  pattern: /^\d{10}$/,
  valid: isBirth,
  alone: {
    // Most who were born before 2007 have one that passes. Orders and offers begin with a day of the twenties: 240315-0012.
    test: (written) => /^(?!2\d[01]\d[0-3]\d)\d{6}-\d{4}$/.test(written) && passesChecksum(written.replace("-", "")),
  },
  unchecked: true,
});

function isBirth(bare: string): boolean {
  const [day = 0, month = 0, year = 0] = pairsOf(bare);
  return isDay(day, month, year) && !bare.endsWith("0000");
}

function passesChecksum(bare: string): boolean {
  return weightedSum(bare, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
