import { defineCheck } from "./define";
import { isOutside, organisationsOf } from "./shared/organisations";

/** A file with a lock that free programs open: RC4, XOR, the old cipher of zip. Among colleagues only mentioned. */
export const weakProtection = defineCheck({
  id: "weak-protection",
  tip: 2,
  group: "attachments",
  needs: ["receivers", "files"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: true,
  options: {},
  messages: { weak: { name: "text" }, weakZip: { name: "text" } },
  run({ receivers, files }, { level }) {
    const outside = organisationsOf(receivers.filter(isOutside));
    const findings = files.map(({ attachment: { id, name }, report }) => {
      if (report.state === "missing" || report.value.protection.state !== "weak") return [];
      return [
        {
          messageId: report.value.protection.kind === "zip-zipcrypto" ? ("weakZip" as const) : ("weak" as const),
          level: outside.length > 0 ? level : ("info" as const),
          data: { name },
          about: { kind: "file" as const, id, name },
          evidence: [],
          subjects: [report.value.hash],
          audience: outside,
          fixes: ["remove-attachment" as const],
        },
      ];
    });
    return { findings: findings.reduce((all, some) => all.concat(some), []) };
  },
});
