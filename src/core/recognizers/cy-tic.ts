import { defineRecognizer } from "./define";
import { ODD_VALUES } from "./shared/checksums";
import { TAX_NUMBER } from "./shared/number-names";

/** Cypriot tax number: eight digits and a check letter. Source: European Commission, "TIN algorithms", CY. */
export const cyTic = defineRecognizer({
  id: "cy-tic",
  kind: "code",
  type: "TAX_ID",
  sub: "cy.tic",
  words: [
    "tic",
    "tic number",
    "αφτ",
    "α φ τ",
    "αριθμός φορολογικής ταυτότητας",
    "φορολογική ταυτότητα",
    "φορολογικής ταυτότητας",
    "αριθμός φορολογικού μητρώου",
    "cyprus tax number",
    "cypriot tax number",
    "cyprus tic",
    "cypriot tic",
    "cyprisch belastingnummer",
    "zyprische steuernummer",
    "numéro fiscal chypriote",
    ...TAX_NUMBER,
  ],
  lengths: [9],
  pattern: /^[0679]\d{7}[A-Z]$/,
  valid: hasCheckLetter,
  alone: "never",
});

function hasCheckLetter(bare: string): boolean {
  let sum = 0;
  for (let index = 0; index < 8; index++) {
    const digit = Number(bare.charAt(index));
    // Places are counted from one, so the first is odd.
    sum += index % 2 === 0 ? (ODD_VALUES[digit] ?? 0) : digit;
  }
  return bare.charCodeAt(8) - 65 === sum % 26;
}
