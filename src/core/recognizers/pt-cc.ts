import { defineRecognizer } from "./define";

/** Portuguese citizen card: number, check digit, version, check digit. Source: Agência para a Modernização Administrativa, "Algoritmo de validação". */
export const ptCc = defineRecognizer({
  id: "pt-cc",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "pt.cc",
  words: [
    "cartão de cidadão",
    "cartão do cidadão",
    "cartao cidadao",
    "número de cartão de cidadão",
    "número de identificação civil",
    "nic",
    "bilhete de identidade",
    "portuguese citizen card",
    "citizen card",
    "portuguese id",
    "portugese identiteitskaart",
    "portugiesischer personalausweis",
    "carte de citoyen",
    "carte d'identité portugaise",
  ],
  lengths: [12],
  pattern: /^\d{9}[A-Z][A-Z0-9]\d$/,
  valid: passesLuhnWithLetters,
  alone: /^\d{8}[ -]\d ?[A-Z]{2}\d$/,
});

/** As for payment cards, letters counting A = 10 to Z = 35: 9 is taken off what was doubled, once. */
function passesLuhnWithLetters(bare: string): boolean {
  let sum = 0;
  for (let index = 0; index < bare.length; index++) {
    const value = parseInt(bare.charAt(index), 36);
    const doubled = value > 4 ? 2 * value - 9 : 2 * value;
    sum += index % 2 === 0 ? doubled : value;
  }
  return sum % 10 === 0;
}
