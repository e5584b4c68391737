import { defineRecognizer } from "./define";
import { spanishLetter } from "./shared/checksums";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Spanish number of a foreigner: X, Y or Z, seven digits and a letter. Source: Real Decreto 557/2011; Ministerio del Interior. */
export const esNie = defineRecognizer({
  id: "es-nie",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "es.nie",
  words: [
    "nie",
    "nies",
    "número de nie",
    "n nie",
    "nie número",
    "dni",
    "nif",
    "número de identidad de extranjero",
    "número de identificación de extranjero",
    "spanish nie",
    "spanish foreigner id",
    "tarjeta de residencia",
    ...PERSONAL_NUMBER,
  ],
  lengths: [9],
  pattern: /^[XYZ]\d{7}[A-HJ-NP-TV-Z]$/,
  valid: (bare) => spanishLetter(`${"XYZ".indexOf(bare.charAt(0))}${bare.slice(1, 8)}`) === bare.charAt(8),
  alone: /^[XYZ]-?\d{7}-?[A-Z]$/,
});
