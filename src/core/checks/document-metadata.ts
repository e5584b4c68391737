import { defineCheck } from "./define";
import { inReadFiles } from "./shared/in-files";
import { isOutside, organisationsOf } from "./shared/organisations";

/** Where the values of properties stand. */
const PROPERTIES = /(?:^|\/)(?:properties|persons|original path)$/;

/** Who else worked on a file, for whom and where it was kept: Office writes it into the file. And its label. */
export const documentMetadata = defineCheck({
  id: "document-metadata",
  tip: 3,
  group: "attachments",
  needs: ["receivers", "files"],
  levels: { balanced: "info", strict: "info" },
  factual: false,
  options: {},
  messages: { told: { name: "text", properties: "properties" }, labelled: { name: "text", label: "text" } },
  run({ receivers, files }) {
    const audience = organisationsOf(receivers.filter(isOutside));
    const told = inReadFiles(files, ({ attachment: { name }, tells }, { hash, evidence }) => {
      if (tells.length === 0 || !receivers.some(isOutside)) return undefined;
      const properties = evidence.filter(({ where = "" }) => PROPERTIES.test(where));
      const data = { name, properties: tells };
      return { messageId: "told" as const, data, evidence: properties, subjects: [hash], audience };
    });
    const labels = inReadFiles(files, ({ attachment: { name } }, { hash, label }) => {
      if (label === undefined) return undefined;
      const subjects = [`label ${hash}`];
      return { messageId: "labelled" as const, data: { name, label }, evidence: [], subjects, audience };
    });
    return { findings: [...told, ...labels] };
  },
});
