import type { Draft, EmailAddress, Recipient } from "../model/draft";
import type { Organisation } from "../model/finding";
import { missing, partial, present, type Part } from "../model/part";
import type { Policy, ThirdParty } from "../policy/policy";
import { domainOf } from "./address";
import { matchesDomain, registrableDomain } from "./domains";
import { organisationOf } from "./organisation";
import { isWebmail } from "./webmail";

/** Which side of the organisation's door somebody is; a partner is a third party whose agreement covers it today. */
export type Audience = "colleague" | "partner" | "outsider" | "webmail";

export interface Receiver {
  readonly field: "to" | "cc" | "bcc";
  readonly name: string;
  /** Absent when the client gave a name alone; such a receiver counts as an outsider of no known organisation. */
  readonly address?: EmailAddress;
  readonly list: boolean;
  readonly organisation?: Organisation;
  readonly audience: Audience;
}

interface Surroundings {
  readonly policy: Policy;
  /** The day of the review, YYYY-MM-DD. */
  readonly today: string;
}

const FIELDS = ["to", "cc", "bcc"] as const;

/** Everybody who gets the mail, with their side. Partial as soon as one of the three lists is not whole. */
export function receiversOf(draft: Draft, { policy, today }: Surroundings): Part<readonly Receiver[]> {
  const isInside = insideOf(draft, policy);
  const partners = policy.thirdParties.filter((party) => isCovered(party, today));
  const receivers: Receiver[] = [];
  for (const field of FIELDS) {
    const part = draft[field];
    if (part.state === "missing") continue;
    for (const recipient of part.value) receivers.push(receiverOf(recipient, field, isInside, partners));
  }
  return withStateOf(draft, receivers);
}

function receiverOf(
  { name, address, list }: Recipient,
  field: Receiver["field"],
  isInside: (address: EmailAddress) => boolean,
  partners: readonly ThirdParty[],
): Receiver {
  if (address === undefined) return { field, name, list, audience: "outsider" };
  const audience = isInside(address) ? "colleague" : outsideAudience(domainOf(address), partners);
  return { field, name, address, list, organisation: organisationOf(address), audience };
}

function outsideAudience(domain: string, partners: readonly ThirdParty[]): Audience {
  // Strangers share a webmail domain, so no agreement can cover it.
  if (isWebmail(domain)) return "webmail";
  const isPartner = partners.some(({ domains }) => domains.some((pattern) => matchesDomain(domain, pattern)));
  return isPartner ? "partner" : "outsider";
}

/** Whom the organisation calls its own; without a policy that says so, whoever shares the sender's domain. */
function insideOf({ from }: Draft, { organisation }: Policy): (address: EmailAddress) => boolean {
  const { internalDomains } = organisation;
  if (internalDomains.length > 0) {
    return (address) => internalDomains.some((pattern) => matchesDomain(domainOf(address), pattern));
  }
  if (from.state === "missing") return () => false;
  const sender = from.value.address;
  if (isWebmail(domainOf(sender))) return (address) => address === sender;
  const own = registrableDomain(domainOf(sender));
  return (address) => registrableDomain(domainOf(address)) === own;
}

/** A controller or authority decides for itself; anybody else needs an agreement. Both end on their last day. */
function isCovered({ role, agreement, expires }: ThirdParty, today: string): boolean {
  const needsNone = role === "controller" || role === "authority";
  return (needsNone || agreement !== "") && (expires === undefined || expires >= today);
}

function withStateOf(draft: Draft, receivers: readonly Receiver[]): Part<readonly Receiver[]> {
  const parts = FIELDS.map((field) => draft[field]);
  let reason;
  for (const part of parts) if (part.state !== "present" && reason === undefined) reason = part.reason;
  if (reason === undefined) return present(receivers);
  return parts.every(({ state }) => state === "missing") ? missing(reason) : partial(receivers, reason);
}
