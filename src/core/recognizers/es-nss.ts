import { defineRecognizer } from "./define";
import { SOCIAL_SECURITY_NUMBER } from "./shared/number-names";

/** Spanish social security number: province, number, remainder by 97. Source: Tesorería General de la Seguridad Social. */
export const esNss = defineRecognizer({
  id: "es-nss",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "es.nss",
  words: [
    "nss",
    "número de seguridad social",
    "número de la seguridad social",
    "n seguridad social",
    "número de afiliación",
    "afiliación a la seguridad social",
    "tarjeta sanitaria",
    "spanish social security number",
    "spaans socialezekerheidsnummer",
    "spanische sozialversicherungsnummer",
    "sécurité sociale espagnole",
    ...SOCIAL_SECURITY_NUMBER,
  ],
  lengths: [12],
  pattern: /^(?:0[1-9]|[1-4]\d|5[0-3]|66)\d{10}$/,
  valid: hasCheckDigits,
  alone: /^\d\d([/-])\d{8}\1\d\d$/,
});

function hasCheckDigits(bare: string): boolean {
  const number = Number(bare.slice(2, 10));
  // Older numbers of seven digits are joined to the province without their zero.
  const joined = Number(bare.slice(0, 2)) * (number < 10_000_000 ? 10_000_000 : 100_000_000) + number;
  return joined % 97 === Number(bare.slice(10));
}
