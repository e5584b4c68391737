import { defineRecognizer } from "./define";
import { TAX_NUMBER } from "./shared/number-names";

/** French tax number of a person ("numéro SPI"): ten digits and their remainder by 511. Source: European Commission, "TIN algorithms". */
export const frNif = defineRecognizer({
  id: "fr-nif",
  kind: "code",
  type: "TAX_ID",
  sub: "fr.nif",
  words: [
    "spi",
    "numéro spi",
    "n spi",
    "numéro fiscal de référence",
    "nif",
    "numéro d'impôt",
    "numéro de contribuable",
    "numero fiscal français",
    "french tax number",
    "frans fiscaal nummer",
    "frans belastingnummer",
    "französische steuernummer",
    ...TAX_NUMBER,
  ],
  lengths: [13],
  pattern: /^[0-3]\d{12}$/,
  valid: (bare) => Number(bare.slice(0, 10)) % 511 === Number(bare.slice(10)),
  alone: /^[0-3]\d \d\d \d{3} \d{3} \d{3}$/,
});
