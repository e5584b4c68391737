import { defineRecognizer } from "./define";

/** British National Insurance number; no checksum, but a list of prefixes. Source: HMRC manual NIM39110. */
export const gbNino = defineRecognizer({
  id: "gb-nino",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "gb.nino",
  words: [
    "national insurance",
    "national insurance number",
    "national insurance no",
    "ni number",
    "ni no",
    "nino",
    "ni",
    "ni nummer",
    "brits sofinummer",
    "britse national insurance",
    "britische sozialversicherungsnummer",
    "numéro d'assurance nationale",
    "assurance nationale britannique",
  ],
  lengths: [9],
  pattern: /^(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\d{6}[A-D]$/,
  valid: (bare) => !/0{6}|123456/.test(bare),
  alone: /^[A-Z]{2}[ -]\d\d[ -]\d\d[ -]\d\d[ -][A-D]$/,
  unchecked: true,
});
