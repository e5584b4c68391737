import type { KnownChecks } from "./check-settings";
import { policyFields } from "./fields";
import type { Policy } from "./policy";
import { isWarning, type PolicyProblem } from "./problems";

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy; readonly problems: readonly PolicyProblem[] }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** A policy from outside, such as parsed JSON. With `ok`, the problems are warnings. Never throws. */
export function parsePolicy(input: unknown, known: { readonly checks: KnownChecks }): PolicyResult {
  const problems: PolicyProblem[] = [];
  const policy = policyFields(known.checks).read(input, { path: "", problems });
  return problems.every(isWarning) ? { ok: true, policy, problems } : { ok: false, problems };
}
