import type { Facts, Opening, ReviewedFile, ScannedText } from "../checks/define";
import type { Attachment, AttachmentId, ComposeType, Draft, EmailAddress } from "../model/draft";
import type { FileReport, PropertyKind } from "../model/file-report";
import type { UnknownPart } from "../model/finding";
import { mapPart, missing, valueOr, type Part } from "../model/part";
import type { Policy } from "../policy/policy";
import { nameKeysOf } from "../recipients/names";
import { receiversOf, type Receiver } from "../recipients/receivers";
import type { Scan } from "../recognizers/scan";
import { scanFor } from "../recognizers/scan-for";
import { scanMail } from "../recognizers/scan-mail";
import { htmlToText, plainRichText, type RichText } from "../text/html";
import { detectionOf } from "./detection";
import { isHistoryKnown } from "./history";
import { ownerDigest } from "./inspect";
import type { KeyMaker } from "./keys";
import { namedInFile, NOBODY } from "./named-in-file";
import { comparedName } from "./properties";

export interface ReviewInput {
  readonly draft: Draft;
  readonly files: ReadonlyMap<AttachmentId, Part<FileReport>>;
  /** What an edge could not do: a failing store, a damaged policy. */
  readonly troubles: readonly UnknownPart[];
  /** Locked files that were opened, as far as passwords were tried. */
  readonly openings?: ReadonlyMap<AttachmentId, Opening>;
}

type PartOfDraft = (keyof Draft & UnknownPart["part"]) | "html";

/** Parts of a draft that each fact is made of. */
const MADE_OF: { readonly [F in keyof Facts]: readonly PartOfDraft[] } = {
  sender: ["from"],
  receivers: ["from", "to", "cc", "bcc"], // who sends decides who is inside, and which rules hold
  truncated: [],
  subject: ["subject"],
  body: ["html"],
  files: ["attachments"],
  composeType: ["composeType"],
};

/** What could be read, turned into what checks look at. A fact that could not be read at all is left out. */
export function factsOf(input: ReviewInput, policy: Policy, today: string, digest: KeyMaker["digest"]): Partial<Facts> {
  const { draft } = input;
  const receivers = receiversOf(draft, { policy, today });
  const receiving = valueOr(receivers, []);
  const reviewed = (attachment: Attachment): ReviewedFile => {
    const report = input.files.get(attachment.id) ?? missing<FileReport>("failed");
    const opening = input.openings?.get(attachment.id);
    const mayBelongTo = ownersAmong(receiving, report, digest);
    const named = report.state === "missing" ? NOBODY : namedInFile(report.value, policy, receiving, digest);
    const tells = tellsOfOthers(draft, policy, report, digest);
    return { attachment, report, mayBelongTo, named, tells, ...(opening === undefined ? {} : { opening }) };
  };
  const scannedTexts = scannedParts(draft, policy);
  const parts: { readonly [F in keyof Facts]: Part<Facts[F]> } = {
    sender: draft.from,
    receivers,
    truncated: { state: "present", value: truncatedFields(draft) },
    subject: scannedTexts.subject,
    body: mapPart(scannedTexts.body, (body) => ({ ...body, isHistoryKnown: isHistoryKnown(draft, body, receiving) })),
    files: mapPart(draft.attachments, (list) => list.map(reviewed)),
    composeType: draft.composeType,
  };
  const facts: Partial<Record<keyof Facts, unknown>> = {};
  for (const name of Object.keys(parts) as (keyof Facts)[]) facts[name] = valueOr<unknown>(parts[name], undefined);
  // Each value comes from the typed record above; only the loop loses the pairing.
  return facts as Partial<Facts>;
}

interface ScannedParts {
  readonly subject: Part<ScannedText>;
  readonly body: Part<ScannedText>;
}

/** The last scan of each draft: a long mail takes a good part of a second. */
const SCANNED = new WeakMap<Draft, ScannedParts & { readonly patterns: unknown; readonly ownData: unknown }>();

function scannedParts(draft: Draft, policy: Policy): ScannedParts {
  const detection = detectionOf(policy);
  const { patterns, ownData } = detection;
  const known = SCANNED.get(draft);
  if (known?.patterns === patterns && known.ownData === ownData) return { subject: known.subject, body: known.body };
  const scan = scanFor(detection);
  const composeType = draft.composeType.state === "missing" ? undefined : draft.composeType.value;
  const parts = {
    subject: mapPart(draft.subject, (subject) => scanned("subject", plainRichText(subject), composeType, scan)),
    body: mapPart(draft.html, (html) => scanned("body", htmlToText(html), composeType, scan)),
  };
  SCANNED.set(draft, { ...parts, patterns, ownData });
  return parts;
}

/** Subject and body, as far as they could be read. */
export function textsOf(draft: Draft, policy: Policy): readonly ScannedText[] {
  const { subject, body } = scannedParts(draft, policy);
  return [subject, body]
    .map((part) => valueOr<ScannedText | undefined>(part, undefined))
    .filter((text) => text !== undefined);
}

/** Reads that failed and that some enabled check needed. A list that was cut off is a check's own matter. */
export function unreadParts(draft: Draft, needed: ReadonlySet<keyof Facts>): readonly UnknownPart[] {
  const facts = (Object.keys(MADE_OF) as (keyof Facts)[]).filter((fact) => needed.has(fact));
  const names = new Set(([] as PartOfDraft[]).concat(...facts.map((fact) => [...MADE_OF[fact]])));
  const unread: UnknownPart[] = [];
  for (const name of names) {
    const part: Part<unknown> = draft[name];
    if (part.state === "present" || part.reason === "truncated") continue;
    unread.push({ part: name === "html" ? "body" : name, reason: part.reason });
  }
  return unread;
}

/** What a check that copes without a fact gets in its place. */
export const EMPTY_FACTS: Pick<Facts, "receivers" | "subject" | "body" | "files"> = {
  receivers: [],
  subject: { part: "subject", rich: plainRichText(""), segments: [], spans: [], isHistoryKnown: false },
  body: { part: "body", rich: plainRichText(""), segments: [], spans: [], isHistoryKnown: false },
  files: [],
};

function ownersAmong(
  receivers: readonly Receiver[],
  report: Part<FileReport>,
  digest: KeyMaker["digest"],
): readonly EmailAddress[] {
  if (report.state === "missing") return [];
  const owner = report.value.owner;
  const agrees = (receiver: Receiver) => {
    const own = [receiver.address ?? "", ...nameKeysOf(receiver)].map((value) => ownerDigest(digest, value));
    return owner.every((value) => own.includes(value));
  };
  return receivers
    .filter(agrees)
    .map(({ address }) => address)
    .filter((address) => address !== undefined);
}

/** Properties that name somebody other than the sender, or another organisation than the sender's. */
function tellsOfOthers(
  { from }: Draft,
  { organisation }: Policy,
  report: Part<FileReport>,
  digest: KeyMaker["digest"],
): readonly PropertyKind[] {
  if (report.state === "missing") return [];
  const sender = from.state === "missing" ? undefined : from.value;
  const names = sender === undefined ? [] : [sender.address, ...nameKeysOf(sender)];
  const own = [...names, comparedName(organisation.name)].map((name) => ownerDigest(digest, name));
  return [...new Set(report.value.properties.filter(({ whose }) => !own.includes(whose)).map(({ kind }) => kind))];
}

function scanned(
  part: ScannedText["part"],
  rich: RichText,
  composeType: ComposeType | undefined,
  scan: Scan,
): ScannedText {
  const { spans, segments } = scanMail(rich, { forwarded: composeType === "forward", scan });
  return { part, rich, spans, segments, isHistoryKnown: false };
}

function truncatedFields(draft: Draft): readonly ("to" | "cc" | "bcc")[] {
  return (["to", "cc", "bcc"] as const).filter((field) => {
    const part = draft[field];
    return part.state === "partial" && part.reason === "truncated";
  });
}
