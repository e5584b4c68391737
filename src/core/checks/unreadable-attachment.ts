import type { Level } from "../model/finding";
import type { Reason } from "../model/part";
import { defineCheck, type CheckUnknown, type ReviewedFile } from "./define";

/** Files that nobody could look into. Pictures and formats without a reader are only mentioned. */
export const unreadableAttachment = defineCheck({
  id: "unreadable-attachment",
  tip: 2,
  group: "attachments",
  needs: ["files"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: false,
  options: {},
  messages: {},
  run({ files }, { level, policy }) {
    const unknowns = files.map((file): CheckUnknown[] => {
      const reason = reasonOf(file);
      if (reason === undefined) return [];
      const { id, name, size, inline } = file.attachment;
      const isRead = file.report.state === "present" && file.report.value.status === "partial";
      const asked = inline ? "info" : levelOf(reason, level, policy.mode === "enforce", isRead);
      const subject = file.report.state === "missing" ? [id, name, String(size)].join("\n") : file.report.value.hash;
      return [
        {
          level: asked,
          about: { kind: "file", id, name },
          unknown: { part: "attachment", name, reason },
          subjects: [`${reason} ${subject}`],
          audience: [],
          fixes: ["remove-attachment"],
        },
      ];
    });
    return { unknowns: unknowns.reduce((all, some) => all.concat(some), []) };
  },
});

/** A locked file is meant to be unreadable: other checks speak of it. */
function reasonOf({ report }: ReviewedFile): Reason | undefined {
  if (report.state !== "present") return report.reason;
  const { status, reason } = report.value;
  return status === "unreadable" || status === "partial" ? (reason ?? "damaged") : undefined;
}

/** Only mentioned. A lock is what was wanted; what is not locked beside it was read. */
const OF_NOTE: readonly Reason[] = ["picture", "picture-of-text", "no-reader", "locked"];

function levelOf(reason: Reason, level: Level, enforce: boolean, isRead: boolean): Level {
  if (OF_NOTE.includes(reason)) return "info";
  // A picture of a page among pages of text is mostly a cover; a file of nothing else is a scan.
  if (reason === "scanned" && isRead) return "info";
  if (reason === "cloud") return "advise";
  // Out of time is a matter of this machine now, not of the file.
  return reason === "timeout" && !enforce ? "advise" : level;
}
