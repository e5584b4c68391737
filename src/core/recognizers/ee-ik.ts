import { defineRecognizer } from "./define";
import { isBalticCode } from "./shared/baltic-code";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Estonian personal code: sex and century, birth, serial, check digit. Source: Rahvastikuregistri seadus § 39; EVS 585. */
export const eeIk = defineRecognizer({
  id: "ee-ik",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "ee.ik",
  words: [
    "isikukood",
    "isikukoodi",
    "isikukoodid",
    "isikukoodiga",
    "isikukoodiks",
    "estonian personal code",
    "estonian id code",
    "id code",
    "ests persoonsnummer",
    "estnische personennummer",
    "code personnel estonien",
    ...PERSONAL_NUMBER,
  ],
  lengths: [11],
  pattern: /^[1-6]\d{10}$/,
  valid: isBalticCode,
  alone: "never",
});
