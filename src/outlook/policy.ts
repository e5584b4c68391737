import { checks } from "../core/checks/index";
import type { UnknownPart } from "../core/model/finding";
import { knownChecks } from "../core/policy/check-settings";
import { DEFAULT_POLICY } from "../core/policy/defaults";
import { parsePolicy } from "../core/policy/parse";
import type { Policy } from "../core/policy/policy";
import { isObject, isOneOf } from "../core/review/stored/json";

/** Set by policy.js in pages, and by the first line of launchevent.js; absent when that file did not load. */
declare const secondLookPolicy: unknown;

export interface PackagedPolicy {
  readonly policy: Policy;
  readonly troubles: readonly UnknownPart[];
}

/** The policy that was deployed with the add-in. A damaged one is replaced by the default, and that is shown. */
export function packagedPolicy(): PackagedPolicy {
  return policyFrom(typeof secondLookPolicy === "undefined" ? undefined : secondLookPolicy);
}

export function policyFrom(packaged: unknown): PackagedPolicy {
  if (packaged === undefined) return { policy: DEFAULT_POLICY, troubles: [{ part: "policy", reason: "failed" }] };
  const result = parsePolicy(packaged, { checks: knownChecks(checks) });
  if (result.ok) return { policy: result.policy, troubles: [] };
  // The mode is kept where it can be read: a typing mistake elsewhere must not make an enforced policy soft.
  const mode = isObject(packaged) ? packaged["mode"] : undefined;
  const policy = isOneOf(mode, MODES) ? { ...DEFAULT_POLICY, mode } : DEFAULT_POLICY;
  return { policy, troubles: [{ part: "policy", reason: "damaged" }] };
}

const MODES = ["report", "confirm", "enforce"] as const;
