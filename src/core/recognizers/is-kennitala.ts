import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Icelandic identity number of a person; a company's day is higher by 40. Source: Þjóðskrá, "Um kennitölur". */
export const isKennitala = defineRecognizer({
  id: "is-kennitala",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "is.kennitala",
  words: [
    "kennitala",
    "kennitölu",
    "kennitölur",
    "kennitölunni",
    "kt",
    "kt nr",
    "icelandic id",
    "icelandic kennitala",
    "ijslands persoonsnummer",
    "isländische personennummer",
    "numéro d'identité islandais",
    ...PERSONAL_NUMBER,
  ],
  lengths: [10],
  pattern: /^[0-3]\d[01]\d{6}[089]$/,
  valid: isPersonal,
  // Not what begins with a day of the twenties, as orders and offers do: 240315-0012.
  alone: /^(?!2\d[01]\d[0-3]\d)\d{6}-\d{4}$/,
});

function isPersonal(bare: string): boolean {
  const [day = 0, month = 0, year = 0] = pairsOf(bare);
  return isDay(day, month, year) && weightedSum(bare, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
