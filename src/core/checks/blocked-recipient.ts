import { domainOf } from "../recipients/address";
import { matchesDomain } from "../recipients/domains";
import { defineCheck } from "./define";

/** Somebody to whom the organisation never sends. */
export const blockedRecipient = defineCheck({
  id: "blocked-recipient",
  tip: 1,
  group: "recipients",
  needs: ["receivers"],
  levels: { balanced: "stop", strict: "stop" },
  factual: true,
  options: {},
  messages: { blocked: { address: "text" } },
  run({ receivers }, { policy }) {
    const addresses = receivers.map(({ address }) => address).filter((address) => address !== undefined);
    const blocked = addresses.filter((address) =>
      policy.blockedRecipients.some((entry) =>
        entry.includes("@") ? entry.toLowerCase() === address : matchesDomain(domainOf(address), entry),
      ),
    );
    return {
      findings: [...new Set(blocked)].map((address) => ({
        messageId: "blocked",
        data: { address },
        about: { kind: "recipient", address },
        evidence: [],
        subjects: [address],
        audience: [],
        fixes: ["remove-recipient"],
      })),
    };
  },
});
