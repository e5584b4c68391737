import { defineCheck } from "./define";

/** Names that Outlook has not turned into an address, and lists of receivers that it cut off. */
export const unresolvedRecipient = defineCheck({
  id: "unresolved-recipient",
  tip: 1,
  group: "recipients",
  needs: ["receivers", "truncated"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: false,
  options: {},
  messages: { unresolved: { name: "text" } },
  run({ receivers, truncated }) {
    const names = receivers.filter(({ address }) => address === undefined).map(({ name }) => name);
    return {
      findings: [...new Set(names)].map((name) => ({
        messageId: "unresolved",
        data: { name },
        about: { kind: "recipient", address: name },
        evidence: [],
        subjects: [name],
        audience: [],
        fixes: ["remove-recipient"],
      })),
      unknowns: truncated.map((field) => ({
        about: { kind: "unknown", part: field },
        unknown: { part: field, reason: "truncated" },
        // With somebody else in the part that is shown, the rest may be another one too.
        subjects: [
          `truncated ${field}`,
          ...receivers
            .filter((receiver) => receiver.field === field)
            .map(({ address, name }) => `truncated ${field} ${address ?? name}`),
        ],
        audience: [],
      })),
    };
  },
});
