import { defineRecognizer } from "./define";
import { spanishLetter } from "./shared/checksums";
import { PERSONAL_NUMBER } from "./shared/number-names";

/** Spanish identity number: eight digits and a letter. Source: Real Decreto 1553/2005; Ministerio del Interior. */
export const esDni = defineRecognizer({
  id: "es-dni",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "es.dni",
  words: [
    "dni",
    "dnis",
    "dni nie",
    "dni número",
    "número de dni",
    "n dni",
    "nif",
    "documento nacional de identidad",
    "spanish dni",
    "spanish id",
    "spanish identity card",
    "spaans identiteitsnummer",
    "spanische ausweisnummer",
    "carte d'identité espagnole",
    ...PERSONAL_NUMBER,
  ],
  lengths: [9],
  pattern: /^\d{8}[A-HJ-NP-TV-Z]$/,
  valid: (bare) => bare !== "00000000T" && spanishLetter(bare.slice(0, 8)) === bare.charAt(8),
  // Not behind a space: "Tlf 12345678 E: name@domain".
  alone: /^(?:\d{8}-?|\d\d\.\d{3}\.\d{3}[ -]?)[A-Z]$/,
});
