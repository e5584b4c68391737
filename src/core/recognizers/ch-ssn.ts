import { defineRecognizer } from "./define";
import { weightedSum } from "./shared/checksums";
import { SOCIAL_SECURITY_NUMBER } from "./shared/number-names";

/** Swiss and Liechtenstein social insurance number: "756" and an article number's check digit. Source: AHVG art. 50c; Zentrale Ausgleichsstelle. */
export const chSsn = defineRecognizer({
  id: "ch-ssn",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "ch.ssn",
  words: [
    "ahv",
    "ahv nummer",
    "ahvnummer",
    "ahv nr",
    "ahvnr",
    "ahvn",
    "ahvn13",
    "avs",
    "numéro avs",
    "n avs",
    "no avs",
    "navs",
    "navs13",
    "numéro d'assuré",
    "avs nummer",
    "avs number",
    "ahv number",
    "oasi number",
    "numero avs",
    "swiss social security number",
    ...SOCIAL_SECURITY_NUMBER,
  ],
  lengths: [13],
  pattern: /^756\d{10}$/,
  valid: (bare) => weightedSum(bare, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
  alone: "always",
});
