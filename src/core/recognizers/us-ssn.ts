import { defineRecognizer } from "./define";

/** American social security number, or tax number of who has none (ITIN); no checksum. Source: SSA, "SSN randomization"; IRS, "ITIN". */
export const usSsn = defineRecognizer({
  id: "us-ssn",
  kind: "code",
  type: "NATIONAL_ID",
  sub: "us.ssn",
  words: [
    "ssn",
    "ssn number",
    "ssns",
    "social security",
    "social security no",
    "social security number",
    "social security numbers",
    "social security nr",
    "soc sec",
    "itin",
    "individual taxpayer identification",
    "us tax id",
    "amerikaans sofinummer",
    "amerikaans socialezekerheidsnummer",
    "amerikanische sozialversicherungsnummer",
    "us sozialversicherungsnummer",
    "numéro de sécurité sociale américain",
    "sécurité sociale américaine",
  ],
  lengths: [9],
  pattern: /^\d{9}$/,
  valid: isGivenOut,
  alone: /^\d{3}-\d\d-\d{4}$/,
  unchecked: true,
});

/** Fourth and fifth digit of an ITIN, which begins with a 9. */
const ITIN_GROUP = /^(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])$/;
/** Printed on samples and known to everybody. */
const SAMPLES = ["078051120", "219099999", "123456789"];

function isGivenOut(bare: string): boolean {
  const group = bare.slice(3, 5);
  if (SAMPLES.includes(bare) || /^(?:000|666)/.test(bare) || group === "00" || bare.endsWith("0000")) return false;
  return !bare.startsWith("9") || ITIN_GROUP.test(group);
}
