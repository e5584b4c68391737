import { defineRecognizer } from "./define";
import { lettersAsNumbers, weightedDigitSum } from "./shared/checksums";

/** German health insurance number: a letter, eight digits and a check digit. Source: SGB V § 290; GKV-Spitzenverband. */
export const deKvnr = defineRecognizer({
  id: "de-kvnr",
  kind: "code",
  type: "HEALTH_INSURANCE_ID",
  sub: "de.kvnr",
  words: [
    "krankenversichertennummer",
    "krankenversichertennr",
    "versichertennummer",
    "versichertennr",
    "versicherten nr",
    "versicherten id",
    "kvnr",
    "kv nummer",
    "kv nr",
    "krankenversicherungsnummer",
    "krankenversicherung",
    "krankenkassennummer",
    "krankenkasse",
    "gesundheitskarte",
    "egk",
    "health insurance",
    "german health insurance",
    "health insurance number",
    "insured person number",
    "zorgverzekeringsnummer",
    "ziekteverzekeringsnummer",
    "zorgverzekering",
    "numéro d'assurance maladie",
    "assurance maladie",
    "numéro d'assuré",
  ],
  lengths: [10],
  pattern: /^[A-Z]\d{9}$/,
  valid: hasCheckDigit,
  alone: /^[A-Z]\d{9}$/,
});

function hasCheckDigit(bare: string): boolean {
  const sum = weightedDigitSum(lettersAsNumbers(bare), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]);
  return sum % 10 === Number(bare.slice(-1));
}
