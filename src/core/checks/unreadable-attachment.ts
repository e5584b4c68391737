import type { Level } from "../model/finding";
import type { Reason } from "../model/part";
import { defineCheck, type ReviewedFile } from "./define";
import { fileSubject, inFiles } from "./shared/in-files";

/** Files that nobody could look into. Those that hold no text, such as pictures, are only mentioned. */
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
    const unknowns = inFiles(files, (file) => {
      const reason = reasonOf(file);
      if (reason === undefined) return undefined;
      const { name, inline } = file.attachment;
      const isRead = file.report.state === "present" && file.report.value.status === "partial";
      const asked = inline && PICTURE.test(name) ? "info" : levelOf(reason, level, policy.mode === "enforce", isRead);
      return {
        level: asked,
        unknown: { part: "attachment" as const, name, reason },
        subjects: [`${reason} ${fileSubject(file)}`],
        audience: [],
      };
    });
    return { unknowns };
  },
});

/** A picture in the text, whose content did not have to be read to see it. */
const PICTURE = /\.(?:png|jpe?g|gif|bmp|webp|svg|tiff?|heic|avif|ico|emf|wmf)$/i;

/** A locked file is meant to be unreadable: other checks speak of it. */
function reasonOf({ report }: ReviewedFile): Reason | undefined {
  if (report.state !== "present") return report.reason;
  const { status, reason } = report.value;
  return status === "unreadable" || status === "partial" ? (reason ?? "damaged") : undefined;
}

/** Only mentioned. A lock is what was wanted; what is not locked beside it was read. */
const OF_NOTE: readonly Reason[] = ["picture", "picture-of-text", "locked"];

function levelOf(reason: Reason, level: Level, enforce: boolean, isRead: boolean): Level {
  if (OF_NOTE.includes(reason)) return "info";
  // A picture of a page among pages of text is mostly a cover, an object among them a formula; a file of nothing else
  // can be anything.
  if (isRead && (reason === "scanned" || reason === "no-reader")) return "info";
  if (reason === "cloud") return "advise";
  // Out of time is a matter of this machine now, not of the file.
  return reason === "timeout" && !enforce ? "advise" : level;
}
