import { defineRecognizer } from "./define";
import { passesLuhn } from "./shared/checksums";
import { isDay, pairsOf } from "./shared/dates";
import { PERSONAL_NUMBER, SOCIAL_SECURITY_NUMBER } from "./shared/number-names";

/** Greek social security number: birth, serial, check digit. Source: Νόμος 3655/2008, άρθρο 153; ΗΔΙΚΑ. */
export const grAmka = defineRecognizer({
  id: "gr-amka",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "gr.amka",
  words: [
    "αμκα",
    "α μ κ α",
    "αριθμός μητρώου κοινωνικής ασφάλισης",
    "amka",
    "amka number",
    "greek amka",
    "greek social security",
    "amka nummer",
    "numéro amka",
    ...SOCIAL_SECURITY_NUMBER,
    ...PERSONAL_NUMBER,
  ],
  lengths: [11],
  pattern: /^\d{11}$/,
  valid: isSecurityNumber,
  alone: "never",
});

function isSecurityNumber(bare: string): boolean {
  const [day = 0, month = 0, year = 0] = pairsOf(bare);
  return isDay(day, month, year) && passesLuhn(bare);
}
