import { defineRecognizer } from "./define";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Finnish personal identity code: birth, sign of the century, serial, check character. Source: Valtioneuvoston asetus väestötietojärjestelmästä 128/2010 § 2; new signs of 2023. */
export const fiHetu = defineRecognizer({
  id: "fi-hetu",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "fi.hetu",
  words: [
    "hetu",
    "hetut",
    "henkilötunnus",
    "henkilötunnuksen",
    "henkilötunnukseni",
    "henkilötunnuksesi",
    "henkilötunnukset",
    "sosiaaliturvatunnus",
    "sotu",
    "personbeteckning",
    "finnish personal identity code",
    "finnish identity code",
    "fins persoonsnummer",
    "finnische personenkennung",
    "code personnel finlandais",
    ...PERSONAL_NUMBER,
  ],
  lengths: [10, 11],
  // The hyphen and the plus sign of earlier centuries are not among letters and digits.
  pattern: /^\d{6}[A-FU-Y]?\d{3}[0-9A-FHJ-NPR-Y]$/,
  valid: isIdentityCode,
  // A check digit behind a hyphen is what other countries write too.
  alone: /^\d{6}(?:[A-FU-Y]\d{3}[0-9A-Y]|[-+]\d{3}[A-Y])$/,
});

function isIdentityCode(bare: string): boolean {
  const [day = 0, month = 0, year = 0] = pairsOf(bare);
  const serial = bare.slice(-4, -1);
  const rest = Number(bare.slice(0, 6) + serial) % 31;
  // From 900 on they are for tests, and for patients without a number.
  if (!isDay(day, month, year) || serial < "002" || serial > "899") return false;
  return "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(rest) === bare.slice(-1);
}
