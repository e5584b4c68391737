import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";

/** British unique taxpayer reference: a check digit and nine digits. Source: HMRC, "UTR modulus check". */
export const gbUtr = defineRecognizer({
  id: "gb-utr",
  kind: "code",
  type: "TAX_ID",
  sub: "gb.utr",
  words: [
    "utr",
    "utr number",
    "utr ref",
    "utr reference",
    "utr no",
    "unique taxpayer reference",
    "unique tax reference",
    "taxpayer reference",
    "tax reference",
    "tax ref",
    "self assessment",
    "brits belastingnummer",
    "britische steuernummer",
    "numéro fiscal britannique",
    "british tax number",
    "uk tax number",
    "tax number",
    "tax id",
  ],
  lengths: [10, 11],
  pattern: /^\d{10}K?$/,
  valid: hasCheckDigit,
  alone: "never",
});

function hasCheckDigit(bare: string): boolean {
  const rest = weightedSum(bare.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11;
  return bare.charAt(0) === "21987654321".charAt(rest);
}
