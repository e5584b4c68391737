import { defineRecognizer } from "./define";

/** Maltese identity card number: up to seven digits and a letter; no checksum. Source: European Commission, "TIN structure", MT. */
export const mtId = defineRecognizer({
  id: "mt-id",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "mt.id",
  words: [
    "maltese id",
    "maltese id card",
    "maltese identity card",
    "malta id",
    "malta id card",
    "id card",
    "identity card",
    "identity card number",
    "karta tal identità",
    "numru tal identità",
    "numru tal karta",
    "maltese tax number",
    "maltees identiteitsnummer",
    "maltees identiteitskaart",
    "maltesische personalausweisnummer",
    "maltesischer personalausweis",
    "carte d'identité maltaise",
  ],
  lengths: [8],
  pattern: /^\d{7}[ABGHLMPZ]$/,
  valid: (bare) => !/^(?:0{7}|1234567)/.test(bare),
  alone: "never",
  unchecked: true,
});
