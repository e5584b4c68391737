import type { KnownChecks } from "./check-settings";
import { policyFields } from "./fields";
import type { Policy } from "./policy";
import type { Place, PolicyProblem } from "./problems";

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy; readonly problems: readonly PolicyProblem[] }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** A policy from outside, such as parsed JSON. With `ok`, the problems are warnings. Never throws. */
export function parsePolicy(input: unknown, known: { readonly checks: KnownChecks }): PolicyResult {
  const place: Place = { path: "", errors: [], warnings: [] };
  const policy = policyFields(known.checks).read(input, place);
  const { errors, warnings } = place;
  return errors.length === 0
    ? { ok: true, policy, problems: warnings }
    : { ok: false, problems: [...errors, ...warnings] };
}
