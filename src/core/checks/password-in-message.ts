import type { FileReport } from "../model/file-report";
import { defineCheck, type ScannedText } from "./define";
import { organisationsOf } from "./shared/organisations";
import { evidenceOf, writtenIn } from "./shared/secrets";
import type { FoundSpan } from "./shared/others-data";

/** A locked file whose password stands in the mail: found by trying the words, or because the text says so. */
export const passwordInMessage = defineCheck({
  id: "password-in-message",
  tip: 2,
  group: "attachments",
  needs: ["receivers", "subject", "body", "files"],
  copesWithout: ["receivers", "subject", "body"],
  levels: { balanced: "stop", strict: "stop" },
  leads: true,
  factual: true,
  options: {},
  messages: { opens: { name: "text" }, inFileName: { name: "text" }, said: { name: "text" } },
  run({ receivers, subject, body, files }) {
    const said = [subject, body].map(announcedIn).reduce((all, some) => all.concat(some), []);
    const audience = organisationsOf(receivers);
    const findings = files.map(({ attachment: { id, name }, report, opening }) => {
      if (report.state === "missing" || !isLocked(report.value)) return [];
      const isOpened = opening?.by === "word";
      if (!isOpened && said.length === 0) return [];
      const evidence = isOpened ? opening.evidence : said.map(evidenceOf);
      const { hash } = report.value;
      return [
        {
          messageId: !isOpened ? "said" : evidence.length > 0 ? "opens" : "inFileName",
          ...(isOpened ? {} : { level: "confirm" as const }),
          data: { name },
          about: { kind: "file", id, name },
          evidence,
          subjects: isOpened ? [`opens ${hash}`] : said.map(({ span, value }) => `${span.type} ${value} ${hash}`),
          audience,
          fixes: ["go-to-text", "remove-attachment"],
        } as const,
      ];
    });
    return { findings: findings.reduce((all, some) => all.concat(some), []) };
  },
});

function isLocked({ protection }: FileReport): boolean {
  return protection.state === "protected" || protection.state === "weak" || protection.state === "partial";
}

/** Words for files and what locks them; characters around a password in which one has to stand. */
const FILE =
  /\b(?:files?|zip|zipje|pdf|excel|word|document\w{0,3}|archiv\w{0,2}|attach\w{1,6}|spreadsheet|workbook|bestand\w{0,3}|bijlagen?|map|datei\w{0,2}|anhang|anlage|fichiers?|pi[èe]ces? jointes?|adjuntos?|allegat[oi]|xlsx?|docx?|7z|rar)\b|\.(?:zip|7z|rar|pdf|docx?|xlsx?|pptx?)\b/i;
const AROUND = 120;

/** "The password for the file is ...": a password that the text tells in one breath with a file. */
function announcedIn(text: ScannedText): readonly FoundSpan[] {
  return writtenIn([text], ["PASSWORD", "PIN"]).filter(({ span }) => {
    const before = text.rich.text.slice(Math.max(0, span.start - AROUND), span.start);
    const after = text.rich.text.slice(span.end, span.end + AROUND);
    return FILE.test(lastSentence(before)) || FILE.test(/^[^.!?\n]*/.exec(after)?.[0] ?? "");
  });
}

/** With the sentence before, which mostly names the file: "I attach the list. The password is ...". */
function lastSentence(before: string): string {
  return before
    .split(/[.!?]\s|\n\s*\n/)
    .slice(-2)
    .join(" ");
}
