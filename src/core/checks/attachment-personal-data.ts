import { defineCheck } from "./define";
import { levelFor } from "./shared/audience-table";
import { isSpecial, onlyTypes, othersDataInFile } from "./shared/others-data";

/** Personal data of others in a file: which kinds, of how many people, for whom; special categories apart. */
export const attachmentPersonalData = defineCheck({
  id: "attachment-personal-data",
  tip: 2,
  group: "attachments",
  needs: ["receivers", "files"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: false,
  options: {},
  messages: { inFile: { name: "text", people: "number", types: "types" } },
  run({ receivers, files }, { policy }) {
    const findings = files.map((file) => {
      if (file.report.state === "missing") return [];
      const data = onlyTypes(othersDataInFile(file, receivers), (type) => !isSpecial(type));
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
    return { findings: findings.reduce((all, some) => all.concat(some), []) };
  },
});
