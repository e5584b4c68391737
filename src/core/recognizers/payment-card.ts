import { defineRecognizer } from "./define";
import { passesLuhn } from "./shared/checksums";

/** First digits and lengths of the brands. Source: ISO/IEC 7812 issuer ranges as the brands publish them. */
const BRANDS: readonly RegExp[] = [
  /^4\d{15}(?:\d{3})?$/, // Visa; cards of 13 digits are gone, article numbers of 13 are not
  /^(?:5[1-5]\d{4}|222[1-9]\d\d|22[3-9]\d{3}|2[3-6]\d{4}|27[01]\d{3}|2720\d\d)\d{10}$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^(?:6011|64[4-9]\d|65\d\d)\d{12}(?:\d{3})?$/, // Discover
  /^35(?:2[89]|[3-8]\d)\d{12}$/, // JCB
  /^62\d{14}(?:\d{3})?$/, // UnionPay
];

/** Ranges that article, company and device numbers fall into as well. */
const NEEDS_WORD: readonly RegExp[] = [
  /^3(?:0[0-5]|[689]\d)\d{11}$/, // Diners Club
  /^(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15}$/, // Maestro
];

const WORDS = [
  "credit card",
  "creditcard",
  "debit card",
  "card number",
  "card no",
  "card",
  "visa",
  "mastercard",
  "amex",
  "american express",
  "maestro",
  "cc number",
  "creditcardnummer",
  "kaartnummer",
  "bankpas",
  "pasnummer",
  "betaalkaart",
  "kreditkarte",
  "kreditkartennummer",
  "kartennummer",
  "karte",
  "carte bancaire",
  "carte de crédit",
  "carte bleue",
  "numéro de carte",
  "cb",
  "tarjeta",
  "tarjeta de crédito",
  "carta di credito",
  "cartão",
];

/** In one piece, in fours, as on an American Express, or every digit apart. */
const PRINTED = /^(?:\d+|\d{4}([ .-])\d{4}\1\d{4}\1\d{3,4}(?:\1\d{3})?|\d{4}([ .-])\d{6}\2\d{5}|\d(?: \d){11,18})$/;

/** A payment card of a known brand. */
export const paymentCard = defineRecognizer({
  id: "payment-card",
  kind: "code",
  type: "PAYMENT_CARD",
  words: WORDS,
  lengths: [12, 13, 14, 15, 16, 17, 18, 19],
  pattern: /^[2-6]\d{11,18}$/,
  valid: (bare) => passesLuhn(bare) && [...BRANDS, ...NEEDS_WORD].some((range) => range.test(bare)),
  // Without a word: a branded card, in one piece or in the groups that are printed on it.
  alone: {
    test: (written) => PRINTED.test(written) && BRANDS.some((range) => range.test(written.replace(/\D/g, ""))),
  },
});
