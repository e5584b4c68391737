import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";

/** Latvian personal code: birth, century, serial, check digit; since 2017 without birth. Source: Fizisko personu reģistra likums. */
export const lvPk = defineRecognizer({
  id: "lv-pk",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "lv.pk",
  words: [
    "personas kods",
    "personas kodu",
    "personas koda",
    "personas kodam",
    "pers kods",
    "latvian personal code",
    "latvian personas kods",
    "latvian id",
    "lets persoonsnummer",
    "lettische personennummer",
    "code personnel letton",
  ],
  lengths: [11],
  pattern: /^[0-3]\d{10}$/,
  valid: isPersonalCode,
  // Not what begins with a day of the twenties, as orders and offers do: 240315-0012.
  alone: /^(?!2\d[01]\d[0-3]\d)(?:[0-2]\d|3[01])\d{4}-\d{5}$/,
});

function isPersonalCode(bare: string): boolean {
  const [day = 0, month = 0, year = 0] = pairsOf(bare);
  // From 32 on there is no day, and no published check digit.
  if (day > 31) return !/^(\d)\1+$/.test(bare.slice(2));
  const check = (1 + weightedSum(bare, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11;
  return isDay(day, month, year) && /^[0-2]$/.test(bare.charAt(6)) && check % 10 === Number(bare.charAt(10));
}
