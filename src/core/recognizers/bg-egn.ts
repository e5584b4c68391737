import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Bulgarian personal number: birth, serial, check digit. Source: Закон за гражданската регистрация, чл. 11. */
export const bgEgn = defineRecognizer({
  id: "bg-egn",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "bg.egn",
  words: [
    "егн",
    "единен граждански номер",
    "egn",
    "egn number",
    "egn nummer",
    "edinen grazhdanski nomer",
    "bulgarian egn",
    "bulgarian personal number",
    "bulgaars persoonsnummer",
    "bulgarische personennummer",
    "numéro egn",
    ...PERSONAL_NUMBER,
  ],
  lengths: [10],
  pattern: /^\d{10}$/,
  valid: isPersonalNumber,
  alone: "never",
});

function isPersonalNumber(bare: string): boolean {
  const [year = 0, month = 0, day = 0] = pairsOf(bare);
  // 20 more for 18.., 40 more for 20..
  if (month > 52 || !isDay(day, month % 20, year)) return false;
  return (weightedSum(bare, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(bare.charAt(9));
}
