import { defineRecognizer } from "./define";
import { passesLuhn } from "./shared/checksums";
import { TAX_NUMBER } from "./shared/number-names";

/** Austrian tax number (Abgabenkontonummer): tax office, number, check digit. Source: BMF, "Prüfziffernberechnung". */
export const atTin = defineRecognizer({
  id: "at-tin",
  kind: "code",
  type: "TAX_ID",
  sub: "at.tin",
  words: [
    "abgabenkontonummer",
    "abgabenkonto",
    "abgabenkonto nr",
    "austrian tax number",
    "oostenrijks belastingnummer",
    "numéro fiscal autrichien",
    ...TAX_NUMBER,
  ],
  lengths: [9],
  pattern: /^\d{9}$/,
  valid: (bare) => !bare.startsWith("00") && passesLuhn(bare),
  alone: "never",
  companies: true,
});
