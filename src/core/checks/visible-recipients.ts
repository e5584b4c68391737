import type { Receiver } from "../recipients/receivers";
import { defineCheck } from "./define";
import { isOutside, organisationsOf } from "./shared/organisations";

/** Outsiders of several organisations who can read each other's address in To and Cc. */
export const visibleRecipients = defineCheck({
  id: "visible-recipients",
  tip: 1,
  group: "recipients",
  needs: ["receivers"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: false,
  /** From how many outsiders of how many organisations, from how many private addresses, and from how many a reason. */
  options: { outsiders: 5, organisations: 3, webmail: 3, justifyFrom: 20 },
  messages: { visible: { count: "number" } },
  run({ receivers }, { options, level }) {
    const visible = distinct(receivers.filter((receiver) => receiver.field !== "bcc" && isOutside(receiver)));
    const webmail = visible.filter(({ audience }) => audience === "webmail");
    const many = visible.length >= options.outsiders && organisationsOf(visible).length >= options.organisations;
    if (!many && webmail.length < options.webmail) return {};
    return {
      findings: [
        {
          messageId: "visible",
          level: visible.length >= options.justifyFrom ? "justify" : level,
          data: { count: visible.length },
          about: { kind: "recipients" },
          evidence: [],
          subjects: visible.map(nameOf),
          audience: [],
          fixes: ["move-to-bcc"],
        },
      ],
    };
  },
});

/** Who stands in To and in Cc is one. */
function distinct(receivers: readonly Receiver[]): readonly Receiver[] {
  return [...new Map(receivers.map((receiver) => [nameOf(receiver), receiver])).values()];
}

function nameOf({ address, name }: Receiver): string {
  return address ?? name;
}
