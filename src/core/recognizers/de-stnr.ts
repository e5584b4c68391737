import { defineRecognizer } from "./define";

/** German tax number of a local office: ten or eleven digits by state, thirteen for all. Its check digit depends on the state. Source: ELSTER, "Prüfung der Steuer- und Steueridentifikationsnummer". */
export const deStnr = defineRecognizer({
  id: "de-stnr",
  kind: "code",
  type: "TAX_ID",
  sub: "de.stnr",
  words: [
    "steuernummer",
    "steuernummern",
    "steuernr",
    "steuer nr",
    "st nr",
    "stnr",
    "german tax number",
    "german tax no",
    "duits belastingnummer",
    "numéro fiscal allemand",
  ],
  lengths: [10, 11, 13],
  pattern: /^(?:\d{10,11}|[1-5]\d{3}0\d{8}|9\d{3}0\d{8})$/,
  valid: (bare) => !bare.startsWith("000"),
  alone: "never",
  unchecked: true,
  companies: true,
});
