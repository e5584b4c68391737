import type { Attachment, Draft } from "../core/model/draft";
import type { Evidence } from "../core/model/finding";
import { valueOr } from "../core/model/part";
import type { Card } from "../core/review/cards";
import { inspectFile, Places, type InspectedPart, type InspectTools } from "../core/review/inspect";
import { htmlToText } from "../core/text/html";
import { bytesOf, readContent } from "../outlook/content";
import { decoders } from "../outlook/decoders";
import type { OfficeItem } from "../outlook/office";
import { inSlices } from "../outlook/run-work";

interface Source extends InspectTools {
  readonly item: OfficeItem;
  /** As it is at this moment, not as it was when it was reviewed. */
  readonly draft: Draft;
}

/** The values behind some evidence, read from the mail again. Undefined when one is not where it was. */
export async function valuesBehind(
  { about }: Card,
  evidence: readonly Evidence[],
  source: Source,
): Promise<readonly string[] | undefined> {
  const file = about.kind === "file" ? fileIn(source.draft, about.id) : undefined;
  const parts = file === undefined ? [] : await partsOf(file, evidence, source);
  const found = evidence
    .map((one) => valueOf(one, source.draft, parts))
    .filter((value) => value !== undefined)
    .filter((value) => value.trim() !== "");
  return found.length === evidence.length ? found : undefined;
}

function valueOf(evidence: Evidence, draft: Draft, parts: readonly InspectedPart[]): string | undefined {
  const { part, where, start, end } = evidence;
  if (part === "subject") return valueOr(draft.subject, "").slice(start, end);
  if (part === "body") return htmlToText(valueOr(draft.html, "")).text.slice(start, end);
  for (const inspected of parts) {
    const places = new Places(inspected.part);
    const isIt = inspected.spans.some((span) => span.start === start && span.end === end && places.of(span) === where);
    if (isIt) return inspected.part.text.slice(start, end);
  }
  return undefined;
}

function fileIn(draft: Draft, id: string): Attachment | undefined {
  return valueOr(draft.attachments, []).find((one) => one.id === id);
}

async function partsOf(
  file: Attachment,
  evidence: readonly Evidence[],
  { item, ...tools }: Source,
): Promise<readonly InspectedPart[]> {
  const content = await readContent(item, file);
  if (content.state === "missing") return [];
  const run = inSlices();
  const bytes = await run(bytesOf(content.value));
  if (bytes.state === "missing" || bytes.value.state === "missing") return [];
  // The name under which it was read: an attached mail has another one in Outlook's list.
  const inspection = await run(inspectFile(evidence[0]?.name ?? file.name, bytes.value.value, { ...tools, decoders }));
  return inspection.state === "missing" ? [] : inspection.value.parts;
}
