import type { FileRisk } from "../model/file-report";
import { defineCheck, type ReviewedFile } from "./define";
import { fileSubject, inFiles } from "./shared/in-files";
import { isOutside, organisationsOf } from "./shared/organisations";

/** Endings that say it where the content cannot: scripts are text, and some images have no mark. */
const RISK_OF_ENDING: readonly (readonly [endings: RegExp, risk: FileRisk])[] = [
  [/^(?:exe|scr|pif|msi|msp|msix|appx|cpl|dll|apk|jar|dmg|pkg|deb|rpm)$/, "program"],
  [/^(?:js|jse|vbs|vbe|ps1|psm1|bat|cmd|hta|wsf|wsh|sh|command|reg)$/, "script"],
  [/^(?:docm|dotm|xlsm|xltm|xlam|pptm|potm|ppsm)$/, "macros"],
  [/^(?:lnk|url|scf|library-ms|search-ms|appref-ms)$/, "shortcut"],
  [/^(?:iso|img|vhd|vhdx)$/, "disk-image"],
];
/** Endings that people open without a thought. */
const HARMLESS = /^(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|jpe?g|png|gif|html?|zip|mp[34])$/;
/** Formats that nobody calls a document by mistake. */
const PROGRAMS: readonly string[] = ["exe", "elf", "macho", "msi", "lnk", "iso"];
/** Marks that turn the writing direction round: "invoice_gpj.exe" then reads as a picture. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;

/** Files that mail systems stop because they can do harm, by content and ending; and names that hide what a file is. */
export const riskyFileType = defineCheck({
  id: "risky-file-type",
  tip: 2,
  group: "attachments",
  needs: ["receivers", "files"],
  levels: { balanced: "advise", strict: "advise" },
  factual: false,
  options: {},
  messages: { risky: { name: "text", risks: "risks" }, disguised: { name: "text" } },
  run({ receivers, files }, { level }) {
    const goesOut = receivers.some(isOutside);
    const findings = inFiles(files, (file) => {
      const { name } = file.attachment;
      const risks = risksOf(file);
      const isDisguised = hidesWhatItIs(file);
      if (risks.length === 0 && !isDisguised) return undefined;
      // Colleagues pass tools and workbooks with macros around all day.
      const isAsked = goesOut || (isDisguised && receivers.length > 0);
      const bound = {
        level: isAsked ? level : ("info" as const),
        evidence: [],
        subjects: [`${isDisguised ? "disguised" : "risky"} ${fileSubject(file)}`],
        audience: organisationsOf(receivers.filter(isOutside)),
      };
      if (isDisguised) return { ...bound, messageId: "disguised", data: { name } } as const;
      return { ...bound, messageId: "risky", data: { name, risks } } as const;
    });
    return { findings };
  },
});

function risksOf({ attachment, report }: ReviewedFile): readonly FileRisk[] {
  const byContent = report.state === "missing" ? [] : report.value.risks;
  const byEnding = RISK_OF_ENDING.find(([endings]) => endings.test(endingsOf(attachment.name)[0] ?? ""))?.[1];
  return byEnding === undefined || byContent.includes(byEnding) ? byContent : [...byContent, byEnding];
}

/** "invoice.pdf.exe", a direction turned round, or a program under the name of a document. */
function hidesWhatItIs({ attachment: { name }, report }: ReviewedFile): boolean {
  if (DIRECTION.test(name)) return true;
  const [last = "", before = ""] = endingsOf(name);
  const isRisky = RISK_OF_ENDING.some(([endings]) => endings.test(last));
  if (isRisky && HARMLESS.test(before)) return true;
  const format = report.state === "missing" ? "" : report.value.format;
  return HARMLESS.test(last) && last !== "zip" && PROGRAMS.includes(format);
}

/** The last two endings of a name, last first, without the spaces that push one out of sight. */
function endingsOf(name: string): readonly string[] {
  const pieces = name.toLowerCase().split(".").slice(1);
  return pieces
    .slice(-2)
    .reverse()
    .map((piece) => piece.trim());
}
