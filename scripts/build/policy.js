const fs = require("node:fs");

/** Marks around the policy on line 1 of launchevent.js; packaging replaces what stands between them. */
const POLICY_START = "/*policy*/";
const POLICY_END = "/*end policy*/";

/** `var secondLookPolicy = {...};`, by default with the policy of this build. */
function policyStatement(policy = policyOfBuild()) {
  return `var secondLookPolicy = ${toScript(policy)};`;
}

/** launchevent.js with another policy on its first line. */
function withPolicy(script, policy) {
  const end = script.indexOf(POLICY_END);
  if (!script.startsWith(POLICY_START) || end < 0) throw new Error("This launchevent.js does not begin with a policy.");
  return `${POLICY_START}${policyStatement(policy)}${script.slice(end)}`;
}

/** The file that SECOND_LOOK_POLICY names, or an empty policy. */
function policyOfBuild() {
  const file = process.env.SECOND_LOOK_POLICY;
  return file ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
}

/** JSON that is also safe inside a script: ASCII only, and never an end of comment that could imitate a mark. */
function toScript(value) {
  return JSON.stringify(value)
    .replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/\*\//g, "*\\/");
}

module.exports = { policyStatement, withPolicy, POLICY_START, POLICY_END };
