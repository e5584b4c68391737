import { defineCheck } from "./define";
import { levelFor } from "./shared/audience-table";
import { isSpecial, onlyTypes, othersDataInText } from "./shared/others-data";
import { evidenceOf } from "./shared/secrets";

/** Personal data of others in the subject and in what is written or forwarded here; special categories apart. */
export const personalData = defineCheck({
  id: "personal-data",
  tip: 1,
  group: "message",
  needs: ["receivers", "subject", "body"],
  copesWithout: ["subject", "body"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: false,
  options: {},
  messages: { inText: { people: "number", types: "types" } },
  run({ receivers, subject, body }, { policy }) {
    const others = othersDataInText([subject, body], receivers);
    const { types, people } = onlyTypes(others, (type) => !isSpecial(type));
    const found = others.found.filter(({ span }) => !isSpecial(span.type));
    if (found.length === 0) return {};
    const { level, audience } = levelFor({ types, people }, receivers, policy.profile);
    return {
      findings: [
        {
          messageId: "inText",
          level,
          data: { people, types },
          about: { kind: "text" },
          evidence: found.map(evidenceOf),
          subjects: found.map(({ span, value }) => `${span.type} ${value}`),
          audience,
          fixes: ["go-to-text"],
        },
      ],
    };
  },
});
