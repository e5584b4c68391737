import type { DataType } from "../model/data-type";
import { defineCheck, type ScannedText } from "./define";
import { inReadFiles } from "./shared/in-files";
import { isOutside, organisationsOf } from "./shared/organisations";
import type { FoundSpan } from "./shared/others-data";
import { countSpans, countsIn, evidenceOf, writtenIn } from "./shared/secrets";
import { isWrittenHere, matchesOf } from "./shared/written-here";

/** Secrets that open something for whoever reads them. Keys of programs are the matter of another check. */
const SECRETS: readonly DataType[] = ["PASSWORD", "PIN", "RECOVERY_CODE"];
const NAMES: readonly DataType[] = ["USERNAME"];

/** A login in the mail or in a file: a password alone, or with the user name or the place it opens. */
export const credentials = defineCheck({
  id: "credentials",
  tip: 4,
  group: "logins",
  needs: ["receivers", "subject", "body", "files"],
  copesWithout: ["receivers", "subject", "body", "files"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: false,
  options: {},
  messages: { alone: { types: "types" }, together: { types: "types" }, inFile: { name: "text", types: "types" } },
  run({ receivers, subject, body, files }, { level }) {
    const texts = [subject, body];
    const secrets = writtenIn(texts, SECRETS);
    const names = writtenIn(texts, NAMES);
    const audience = organisationsOf(receivers);
    const worse = level === "confirm" ? "justify" : level;
    const inText = () => {
      const isTogether =
        names.length > 0 ||
        secrets.some(followsAddress) ||
        files.some((file) => countsIn(file, NAMES).length > 0) ||
        texts.some(namesPlace);
      const messageId = isTogether ? "together" : "alone";
      const found = [...names, ...secrets];
      return {
        messageId,
        level: isTogether ? worse : level,
        data: { types: countSpans(found) },
        about: { kind: "logins" },
        evidence: found.map(evidenceOf),
        // A user name or a place that joins a password later is another matter than the password alone.
        subjects: found.map(({ span, value }) => `${messageId} ${span.type} ${value}`),
        audience,
        fixes: ["go-to-text"],
      } as const;
    };
    const ofFiles = inReadFiles(files, (file, { hash }) => {
      if (countsIn(file, SECRETS).length === 0) return undefined;
      const isTogether = names.length > 0 || countsIn(file, NAMES).length > 0;
      return {
        messageId: "inFile" as const,
        level: isTogether && receivers.some(isOutside) ? worse : level,
        data: { name: file.attachment.name, types: countsIn(file, [...NAMES, ...SECRETS]) },
        evidence: [],
        subjects: [`${isTogether ? "together" : "alone"} ${hash}`],
        audience,
      };
    });
    return { findings: secrets.length === 0 ? ofFiles : [inText(), ...ofFiles] };
  },
});

/** A web address: the place that a password opens. */
const PLACE = /https?:\/\/|\bwww\./gi;

/** The address in a signature is the sender's own. */
function namesPlace(text: ScannedText): boolean {
  return matchesOf(PLACE, text.rich.text).some(
    ({ start }) => isWrittenHere(text, start) && !isInSignature(text, start),
  );
}

function isInSignature({ segments }: ScannedText, offset: number): boolean {
  const segment = segments.find(({ start, end }) => offset >= start && offset < end);
  return segment?.kind === "signature" || segment?.kind === "disclaimer";
}

/** How far a mail address that is a user name stands in front of its password; characters. */
const ADDRESS_REACH = 60;

/** "eva@shop.example / Zomer2026!" */
function followsAddress({ text, span }: FoundSpan): boolean {
  return text.spans.some(({ type, end }) => {
    const isNear = type === "EMAIL" && end <= span.start && span.start - end <= ADDRESS_REACH;
    return isNear && !/[.!?]\s|\n\s*\n/.test(text.rich.text.slice(end, span.start));
  });
}
