import type { FileReport, HiddenKind } from "../model/file-report";
import type { Level } from "../model/finding";
import { defineCheck } from "./define";
import { asksAtAll } from "./shared/audience-table";
import { inReadFiles } from "./shared/in-files";
import { isOutside, organisationsOf } from "./shared/organisations";
import { hiddenDataInFile } from "./shared/others-data";

/** Office and mail programs put these into nearly every file: worth a word only where data of people is in them. */
const COMMON: readonly HiddenKind[] = [
  "unused texts",
  "defined names",
  "lists of choices",
  "hidden form fields",
  "field codes",
  "alternative text",
  "cropped pictures",
  "conditional formats",
  "building blocks",
  "formulas",
  "prompts",
  "part",
];
/** Pages and mails hide preview lines and styles in their text. */
const HIDING_FORMATS: readonly string[] = ["html", "eml", "msg"];

/** What goes along in a file without being seen when it is opened, and of how many people. */
export const hiddenData = defineCheck({
  id: "hidden-data",
  tip: 3,
  group: "attachments",
  needs: ["receivers", "files"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: false,
  options: {},
  messages: {
    people: { name: "text", places: "places", people: "number" },
    hidden: { name: "text", places: "places" },
  },
  run({ receivers, files }, { level }) {
    const goesOut = receivers.some(isOutside);
    const among: Level = receivers.length === 0 ? "info" : "advise"; // colleagues may know what is behind a report
    const unseen: Level = goesOut ? "advise" : "info";
    const findings = inReadFiles(files, (file, report) => {
      const { hash, evidence, counts, hidden } = report;
      if (hidden.places.length === 0) return undefined;
      const data = { name: file.attachment.name, places: hidden.places };
      const { types, people } = hiddenDataInFile(file, receivers);
      const wheres = new Set(counts.filter((count) => count.hidden).map(({ where }) => where));
      const bound = {
        subjects: [hash],
        // Colleagues are in it too, so that taking the outsider away asks nothing again.
        audience: organisationsOf(receivers),
        evidence: evidence.filter(({ where = "" }) => wheres.has(where)),
      };
      if (asksAtAll(types))
        return { ...bound, messageId: "people", data: { ...data, people }, level: goesOut ? level : among } as const;
      return { ...bound, messageId: "hidden", data, level: isUncommon(report) ? unseen : "info" } as const;
    });
    return { findings };
  },
});

function isUncommon({ hidden, format }: FileReport): boolean {
  return hidden.places.some(
    ({ kind }) => !COMMON.includes(kind) && !(kind === "hidden text" && HIDING_FORMATS.includes(format)),
  );
}
