import { defineCheck } from "./define";
import { inReadFiles } from "./shared/in-files";
import { isOutside, organisationsOf } from "./shared/organisations";

/** A full export that the policy knows by its headers goes out as it is, where a smaller one would do. */
export const knownExport = defineCheck({
  id: "known-export",
  tip: 3,
  group: "attachments",
  needs: ["receivers", "files"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: false,
  options: {},
  messages: { full: { name: "text", known: "text", advice: "translations" } },
  run({ receivers, files }, { policy, level }) {
    const goesOut = receivers.some(isOutside);
    const findings = inReadFiles(files, ({ attachment: { name } }, { hash, knownExport: known }) => {
      const row = policy.knownExports.find((one) => one.name === known);
      if (row === undefined) return undefined;
      return {
        messageId: "full" as const,
        level: goesOut ? level : ("info" as const),
        data: { name, known: row.name, advice: row.advice },
        evidence: [],
        subjects: [hash],
        audience: organisationsOf(receivers.filter(isOutside)),
      };
    });
    return { findings };
  },
});
