import type { EmailAddress } from "../model/draft";
import { domainOf } from "../recipients/address";
import { matchesDomain } from "../recipients/domains";
import type { CheckSetting } from "./check-settings";
import type { Policy, PolicyOverride } from "./policy";

/** The policy as it holds for this sender: each override that names the sender, in order. */
export function effectivePolicy(policy: Policy, sender: EmailAddress | undefined): Policy {
  if (sender === undefined) return policy;
  return policy.overrides
    .filter(({ senders }) => senders.some((pattern) => matchesSender(sender, pattern)))
    .reduce(withOverride, policy);
}

function withOverride(policy: Policy, { profile, checks }: PolicyOverride): Policy {
  const merged = new Map(policy.checks);
  checks.forEach((setting, id) => merged.set(id, mergedSetting(merged.get(id), setting)));
  return { ...policy, profile: profile ?? policy.profile, checks: merged };
}

function mergedSetting(base: CheckSetting | undefined, { level, options }: CheckSetting): CheckSetting {
  return { level: level ?? base?.level, options: { ...base?.options, ...options } };
}

/** Patterns: an address, "*@" with a domain pattern, or a domain pattern. */
function matchesSender(sender: EmailAddress, pattern: string): boolean {
  if (pattern.startsWith("*@")) return matchesDomain(domainOf(sender), pattern.slice(2));
  return pattern.includes("@") ? sender === pattern.toLowerCase() : matchesDomain(domainOf(sender), pattern);
}
