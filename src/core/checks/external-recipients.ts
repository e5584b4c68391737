import { defineCheck } from "./define";
import { levelFor } from "./shared/audience-table";
import { isOutside } from "./shared/organisations";
import { othersDataInFile, othersDataInText } from "./shared/others-data";
import { higherLevel, isAtLeast, type Level } from "../model/finding";

/** Who is outside. Worth a tick only when data of others goes along; the strict profile ticks every address. */
export const externalRecipients = defineCheck({
  id: "external-recipients",
  tip: 1,
  group: "recipients",
  needs: ["receivers", "subject", "body", "files"],
  copesWithout: ["subject", "body", "files"],
  levels: { balanced: "info", strict: "confirm" },
  factual: false,
  options: {},
  messages: {
    outside: { count: "number", addresses: "texts" },
    outsideWithData: { count: "number", addresses: "texts" },
  },
  run(facts, { policy, level }) {
    const outside = facts.receivers.filter(isOutside);
    if (outside.length === 0) return {};
    const text = othersDataInText([facts.subject, facts.body], facts.receivers);
    const levels = [text, ...facts.files.map((file) => othersDataInFile(file, facts.receivers))].map(
      (data) => levelFor(data, outside, policy.profile).level,
    );
    const withData = isAtLeast(levels.reduce<Level>(higherLevel, "info"), "advise");
    const addresses = [...new Set(outside.map(({ address, name }) => address ?? name))];
    return {
      findings: [
        {
          messageId: withData ? "outsideWithData" : "outside",
          level: withData ? higherLevel("confirm", level) : level,
          data: { count: addresses.length, addresses },
          about: { kind: "recipients" },
          evidence: [],
          subjects: addresses,
          audience: [],
        },
      ],
    };
  },
});
