import { defineCheck } from "./define";
import { othersDataFindings } from "./shared/in-files";
import { isSpecial } from "./shared/others-data";

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
    return { findings: othersDataFindings(files, receivers, policy.profile, (type) => !isSpecial(type)) };
  },
});
