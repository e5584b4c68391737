import type { Evidence } from "../model/finding";
import { mask } from "../text/mask";
import { defineCheck } from "./define";
import { levelFor } from "./shared/audience-table";
import { isSpecial, onlyTypes, othersDataInFile, othersDataInText, type FoundSpan } from "./shared/others-data";

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
    const inFiles = files.map((file) => {
      if (file.report.state === "missing") return [];
      const data = onlyTypes(othersDataInFile(file, receivers), isSpecial);
      if (data.types.length === 0) return [];
      const { id, name } = file.attachment;
      return [
        {
          messageId: "inFile" as const,
          data: { name, people: data.people, types: data.types },
          about: { kind: "file" as const, id, name },
          evidence: file.report.value.evidence,
          subjects: [file.report.value.hash],
          fixes: ["remove-attachment" as const],
          ...levelFor(data, receivers, policy.profile),
        },
      ];
    });
    return {
      findings: [...(special.length === 0 ? [] : [inText]), ...inFiles.reduce((all, some) => all.concat(some), [])],
    };
  },
});

function evidenceOf({ text, span: { start, end, type } }: FoundSpan): Evidence {
  return { part: text.part, start, end, preview: mask(text.rich.text.slice(start, end), type) };
}
