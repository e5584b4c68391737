import { defineRecognizer } from "./define";
import { passesMod11And10 } from "./shared/checksums";

/** Croatian identification number of people, and of companies. Source: Zakon o osobnom identifikacijskom broju. */
export const hrOib = defineRecognizer({
  id: "hr-oib",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "hr.oib",
  words: [
    "oib",
    "oib broj",
    "oib number",
    "oib nummer",
    "oibs",
    "osobni identifikacijski broj",
    "osobnog identifikacijskog broja",
    "croatian oib",
    "croatian personal number",
    "croatian tax number",
    "kroatisch persoonsnummer",
    "kroatische personennummer",
    "kroatische steuernummer",
    "numéro oib",
  ],
  lengths: [11],
  pattern: /^\d{11}$/,
  valid: passesMod11And10,
  alone: "never",
  companies: true,
});
