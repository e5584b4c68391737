import { defineCheck } from "./define";
import { organisationsOf } from "./shared/organisations";

/** A locked file that opened with one of the passwords which anybody would try first. Only the pane tries them. */
export const guessablePassword = defineCheck({
  id: "guessable-password",
  tip: 6,
  group: "attachments",
  needs: ["receivers", "files"],
  copesWithout: ["receivers"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: true,
  options: {},
  messages: { guessed: { name: "text" } },
  run({ receivers, files }) {
    const findings = files.map(({ attachment: { id, name }, report, opening }) => {
      if (report.state === "missing" || opening?.by !== "guess") return [];
      return [
        {
          messageId: "guessed" as const,
          data: { name },
          about: { kind: "file" as const, id, name },
          evidence: [],
          subjects: [report.value.hash],
          audience: organisationsOf(receivers),
          fixes: ["remove-attachment" as const],
        },
      ];
    });
    return { findings: findings.reduce((all, some) => all.concat(some), []) };
  },
});
