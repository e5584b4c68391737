import { defineCheck } from "./define";

/** "Re:", "Fwd:", "AW:" and the like say nothing by themselves. */
const PREFIX = /^(?:re|fw|fwd|aw|wg|antw|betr|tr|rv)\s*:\s*/i;

/** A mail whose subject says nothing. */
export const emptySubject = defineCheck({
  id: "empty-subject",
  tip: 1,
  group: "message",
  needs: ["subject"],
  levels: { balanced: "info", strict: "advise" },
  factual: false,
  options: {},
  messages: { empty: {} },
  run({ subject }) {
    if (withoutPrefixes(subject.rich.text) !== "") return {};
    return {
      findings: [
        { messageId: "empty", data: {}, about: { kind: "subject" }, evidence: [], subjects: ["empty"], audience: [] },
      ],
    };
  },
});

function withoutPrefixes(subject: string): string {
  let rest = subject.trim();
  while (PREFIX.test(rest)) rest = rest.replace(PREFIX, "");
  return rest;
}
