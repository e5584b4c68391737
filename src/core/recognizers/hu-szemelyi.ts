import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Hungarian personal identification mark: sex and century, birth, serial, check digit. Source: 1996. évi XX. törvény, 1. melléklet. */
export const huSzemelyi = defineRecognizer({
  id: "hu-szemelyi",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "hu.szemelyi",
  words: [
    "személyi szám",
    "személyi száma",
    "személyi számom",
    "személyiszám",
    "személyi azonosító",
    "személyi azonosítója",
    "személyazonosító jel",
    "hungarian personal id",
    "hungarian personal number",
    "hongaars persoonsnummer",
    "ungarische personenkennzahl",
    "numéro personnel hongrois",
    ...PERSONAL_NUMBER,
  ],
  lengths: [11],
  pattern: /^[1-8]\d{10}$/,
  valid: isPersonalMark,
  alone: /^\d[ -]\d{6}[ -]\d{4}$/,
});

const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function isPersonalMark(bare: string): boolean {
  const [year = 0, month = 0, day = 0] = pairsOf(bare.slice(1));
  if (!isDay(day, month, year)) return false;
  // Who was born from 1997 on has the weights the other way round.
  const isRecent = year > 96 || /^[3478]/.test(bare);
  return weightedSum(bare, isRecent ? [...WEIGHTS].reverse() : WEIGHTS) % 11 === Number(bare.charAt(10));
}
