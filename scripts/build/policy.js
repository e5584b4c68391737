const fs = require("node:fs");

/** Marks around the policy on line 1 of launchevent.js; packaging replaces what stands between them. */
const POLICY_START = "/*policy*/";
const POLICY_END = "/*end policy*/";

/** `var secondLookPolicy = {...};` from the file that SECOND_LOOK_POLICY names, or with an empty policy. */
function policyStatement() {
  const file = process.env.SECOND_LOOK_POLICY;
  const policy = file ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
  return `var secondLookPolicy = ${toScript(policy)};`;
}

/** JSON that is also safe inside a script: ASCII only, and never an end of comment that could imitate a mark. */
function toScript(value) {
  return JSON.stringify(value)
    .replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/\*\//g, "*\\/");
}

module.exports = { policyStatement, POLICY_START, POLICY_END };
