import type { CheckCases } from "./cases";

const strict = { profile: "strict" };

const cases: CheckCases = {
  finds: [
    { name: "no subject", mail: { subject: "" }, says: "empty", level: "info" },
    {
      name: "no subject under the strict profile",
      mail: { subject: "  " },
      policy: strict,
      says: "empty",
      level: "advise",
    },
    { name: "a reply mark alone", mail: { subject: "RE: Fwd: " }, policy: strict, says: "empty", level: "advise" },
    { name: "a German reply mark alone", mail: { subject: "AW:" }, policy: strict, says: "empty", level: "advise" },
  ],
  silent: [
    { name: "a subject", mail: { subject: "Lunch" }, policy: strict },
    { name: "a reply with a subject", mail: { subject: "Re: Lunch" }, policy: strict },
    { name: "a word that starts like a reply mark", mail: { subject: "Really" }, policy: strict },
    { name: "a single character", mail: { subject: "?" }, policy: strict },
    { name: "no subject is only mentioned by default", mail: { subject: "" } },
  ],
};

export default cases;
