import { defineRecognizer } from "./define";
import { isBalticCode } from "./shared/baltic-code";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Lithuanian personal code: sex and century, birth, serial, check digit. Source: Gyventojų registro įstatymas, 8 str. */
export const ltAsmens = defineRecognizer({
  id: "lt-asmens",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "lt.asmens",
  words: [
    "asmens kodas",
    "asmens kodą",
    "asmens kodo",
    "asmens kodu",
    "asmens kodai",
    "a k",
    "lithuanian personal code",
    "lithuanian id",
    "litouws persoonsnummer",
    "litauische personennummer",
    "code personnel lituanien",
    ...PERSONAL_NUMBER,
  ],
  lengths: [11],
  pattern: /^[1-6]\d{10}$/,
  valid: isBalticCode,
  alone: "never",
});
