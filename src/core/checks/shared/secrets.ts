import type { DataType } from "../../model/data-type";
import type { Evidence } from "../../model/finding";
import { valueOf } from "../../recognizers/scan";
import { mask } from "../../text/mask";
import type { ReviewedFile, ScannedText, TypeCount } from "../define";
import { mergeCounts, type FoundSpan } from "./others-data";
import { isWrittenHere } from "./written-here";

/** What of some types stands in the subject or in the text that the sender wrote or passes on. */
export function writtenIn(texts: readonly ScannedText[], types: readonly DataType[]): readonly FoundSpan[] {
  const found: FoundSpan[] = [];
  for (const text of texts) {
    for (const span of text.spans) {
      const isAsked = types.includes(span.type) && span.confidence !== "low";
      if (isAsked && isWrittenHere(text, span.start)) found.push({ text, span, value: valueOf(text.rich.text, span) });
    }
  }
  return found;
}

/** What of some types a file holds that everybody can open. */
export function countsIn({ report }: ReviewedFile, types: readonly DataType[]): readonly TypeCount[] {
  if (report.state === "missing" || report.value.protection.state === "protected") return [];
  return mergeCounts(report.value.counts.filter(({ type }) => types.includes(type)));
}

export function countSpans(found: readonly FoundSpan[]): readonly TypeCount[] {
  return mergeCounts(found.map(({ span }) => ({ type: span.type, count: 1 })));
}

export function evidenceOf({ text, span: { start, end, type } }: FoundSpan): Evidence {
  return { part: text.part, start, end, preview: mask(text.rich.text.slice(start, end), type) };
}
