import { defineCheck } from "./define";
import { levelFor } from "./shared/audience-table";
import { othersDataFindings } from "./shared/in-files";
import { isSpecial, onlyTypes, othersDataInText } from "./shared/others-data";
import { evidenceOf } from "./shared/secrets";

/** Health, religion and the like of others (GDPR articles 9 and 10): in the text, and in each file. */
export const specialCategoryData = defineCheck({
  id: "special-category-data",
  tip: 1,
  group: "message",
  needs: ["receivers", "subject", "body", "files"],
  copesWithout: ["subject", "body", "files"],
  levels: { balanced: "justify", strict: "justify" },
  factual: false,
  options: {},
  messages: {
    inText: { types: "types" },
    inFile: { name: "text", people: "number", types: "types" },
  },
  run({ receivers, subject, body, files }, { policy }) {
    const text = onlyTypes(othersDataInText([subject, body], receivers), isSpecial);
    const special = text.found.filter(({ span }) => isSpecial(span.type));
    const inText = {
      messageId: "inText" as const,
      data: { types: text.types },
      about: { kind: "text" as const },
      evidence: special.map(evidenceOf),
      subjects: special.map(({ span, value }) => `${span.type} ${value}`),
      fixes: ["go-to-text" as const],
      ...levelFor(text, receivers, policy.profile),
    };
    const inFiles = othersDataFindings(files, receivers, policy.profile, isSpecial);
    return { findings: special.length === 0 ? inFiles : [inText, ...inFiles] };
  },
});
