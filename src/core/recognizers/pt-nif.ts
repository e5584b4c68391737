import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";

/** Portuguese tax number of a person; companies have other first digits. Source: Decreto-Lei 14/2013; Portaria 386/98. */
export const ptNif = defineRecognizer({
  id: "pt-nif",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "pt.nif",
  words: [
    "nif",
    "nifs",
    "n contribuinte",
    "contribuinte",
    "contribuinte n",
    "número de contribuinte",
    "número de identificação fiscal",
    "número fiscal",
    "n fiscal",
    "portuguese tax number",
    "portuguese nif",
    "portuguese tax id",
    "portugees fiscaal nummer",
    "portugees belastingnummer",
    "portugiesische steuernummer",
    "numéro fiscal portugais",
  ],
  lengths: [9],
  pattern: /^(?:[1-38]\d|45)\d{7}$/,
  valid: hasCheckDigit,
  alone: "never",
});

function hasCheckDigit(bare: string): boolean {
  const check = 11 - (weightedSum(bare, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check > 9 ? 0 : check) === Number(bare.charAt(8));
}
