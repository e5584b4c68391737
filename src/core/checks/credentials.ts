import type { DataType } from "../model/data-type";
import type { Evidence } from "../model/finding";
import { valueOf } from "../recognizers/scan";
import { mask } from "../text/mask";
import { defineCheck, type ScannedText } from "./define";
import { organisationsOf } from "./shared/organisations";
import { mergeCounts, type FoundSpan } from "./shared/others-data";
import { isWrittenHere } from "./shared/written-here";

/** Secrets that open something for whoever reads them. Keys for machines are the matter of another check. */
const SECRETS: readonly DataType[] = ["PASSWORD", "PIN", "CONNECTION_STRING", "RECOVERY_CODE"];

/** A web address: the place that a password opens. */
const PLACE = /https?:\/\/|\bwww\./i;

/** A login in the mail: a password alone, or with the user name or the place it opens. */
export const credentials = defineCheck({
  id: "credentials",
  tip: 4,
  group: "logins",
  needs: ["receivers", "subject", "body"],
  copesWithout: ["receivers", "subject", "body"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: false,
  options: {},
  messages: { alone: { types: "types" }, together: { types: "types" } },
  run({ receivers, subject, body }, { level }) {
    const written = [...writtenIn(subject), ...writtenIn(body)];
    const secrets = written.filter(({ span }) => SECRETS.includes(span.type));
    if (secrets.length === 0) return {};
    const names = written.filter(({ span }) => span.type === "USERNAME");
    const together = names.length > 0 || namesPlace(subject) || namesPlace(body);
    const messageId = together ? "together" : "alone";
    return {
      findings: [
        {
          messageId,
          level: together && level === "confirm" ? "justify" : level,
          data: { types: mergeCounts([...names, ...secrets].map(({ span }) => ({ type: span.type, count: 1 }))) },
          about: { kind: "logins" },
          evidence: [...names, ...secrets].map(evidenceOf),
          // A user name or a place that joins a password later is another matter than the password alone.
          subjects: [...names, ...secrets].map(({ span, value }) => `${messageId} ${span.type} ${value}`),
          audience: organisationsOf(receivers),
          fixes: ["go-to-text"],
        },
      ],
    };
  },
});

function writtenIn(text: ScannedText): readonly FoundSpan[] {
  return text.spans
    .filter(({ confidence, start }) => confidence !== "low" && isWrittenHere(text, start))
    .map((span) => ({ text, span, value: valueOf(text.rich.text, span) }));
}

function namesPlace(text: ScannedText): boolean {
  const start = text.rich.text.search(PLACE);
  return start >= 0 && isWrittenHere(text, start);
}

function evidenceOf({ text, span: { start, end, type } }: FoundSpan): Evidence {
  return { part: text.part, start, end, preview: mask(text.rich.text.slice(start, end), type) };
}
