import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";

/** British National Health Service number, ten digits with a check digit. Source: NHS Data Dictionary, "NHS NUMBER". */
export const gbNhs = defineRecognizer({
  id: "gb-nhs",
  kind: "code",
  type: "HEALTH_INSURANCE_ID",
  sub: "gb.nhs",
  words: ["nhs", "nhs number", "nhs no", "nhs nummer", "national health service", "numéro nhs"],
  lengths: [10],
  pattern: /^[1-9]\d{9}$/,
  valid: (bare) => weightedSum(bare, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  alone: "never",
});
