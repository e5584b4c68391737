import { checks } from "../../src/core/checks";
import { parsePolicy } from "../../src/core/policy/parse";
import type { Policy } from "../../src/core/policy/policy";

/** What the validator must know of the checks. */
const KNOWN_CHECKS = {
  checks: Object.fromEntries(checks.map(({ id, factual }) => [id, { factual }])),
};

/** A policy from a few fields of a policy file; throws when the test's own policy is wrong. */
export function policyOf(fields: Readonly<Record<string, unknown>> = {}): Policy {
  const result = parsePolicy(
    { version: 1, organisation: { internalDomains: ["shop.example"] }, ...fields },
    KNOWN_CHECKS,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}
