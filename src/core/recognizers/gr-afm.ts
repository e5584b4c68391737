import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";

/** Greek tax number of a person; companies have 09, 8 or 9 in front. Source: ΑΑΔΕ; European Commission, "TIN algorithms". */
export const grAfm = defineRecognizer({
  id: "gr-afm",
  kind: "code",
  type: "TAX_ID",
  sub: "gr.afm",
  words: [
    "αφμ",
    "α φ μ",
    "αριθμός φορολογικού μητρώου",
    "afm",
    "greek tax number",
    "greek afm",
    "grieks belastingnummer",
    "griekse afm",
    "griechische steuernummer",
    "numéro fiscal grec",
  ],
  lengths: [9],
  pattern: /^(?!09)[0-7]\d{8}$/,
  valid: hasCheckDigit,
  alone: "never",
  companies: true,
});

function hasCheckDigit(bare: string): boolean {
  return (
    !bare.startsWith("0000") &&
    (weightedSum(bare, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(bare.charAt(8))
  );
}
