import type { Facts, Opening, ReviewedFile } from "../checks/define";
import type { Attachment, AttachmentId, Draft, EmailAddress } from "../model/draft";
import type { FileReport, PropertyKind } from "../model/file-report";
import type { UnknownPart } from "../model/finding";
import { mapPart, missing, valueOr, type Part } from "../model/part";
import type { Policy } from "../policy/policy";
import { nameKeysOf } from "../recipients/names";
import { receiversOf, type Receiver } from "../recipients/receivers";
import { plainRichText } from "../text/html";
import { isHistoryKnown } from "./history";
import { ownerDigest } from "./inspect";
import type { KeyMaker } from "./keys";
import { namedInFile, NOBODY } from "./named-in-file";
import { comparedName } from "./properties";
import type { ScannedTexts } from "./texts";

export interface ReviewInput {
  readonly draft: Draft;
  readonly files: ReadonlyMap<AttachmentId, Part<FileReport>>;
  /** Left out, the review looks through subject and body by itself, however long that takes. */
  readonly texts?: ScannedTexts;
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

interface FactTools {
  readonly policy: Policy;
  readonly today: string;
  readonly digest: KeyMaker["digest"];
}

/** What could be read, turned into what checks look at. A fact that could not be read at all is left out. */
export function factsOf(
  input: ReviewInput,
  { subject, body }: ScannedTexts,
  { policy, today, digest }: FactTools,
): Partial<Facts> {
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
  const parts: { readonly [F in keyof Facts]: Part<Facts[F]> } = {
    sender: draft.from,
    receivers,
    truncated: { state: "present", value: truncatedFields(draft) },
    subject,
    body: mapPart(body, (text) => ({ ...text, isHistoryKnown: isHistoryKnown(draft, text, receiving) })),
    files: mapPart(draft.attachments, (list) => list.map(reviewed)),
    composeType: draft.composeType,
  };
  const facts: Partial<Record<keyof Facts, unknown>> = {};
  for (const name of Object.keys(parts) as (keyof Facts)[]) facts[name] = valueOr<unknown>(parts[name], undefined);
  // Each value comes from the typed record above; only the loop loses the pairing.
  return facts as Partial<Facts>;
}

/** Reads that failed and that some enabled check needed. A list that was cut off is a check's own matter. */
export function unreadParts(
  draft: Draft,
  { subject, body }: ScannedTexts,
  needed: ReadonlySet<keyof Facts>,
): readonly UnknownPart[] {
  const parts: { readonly [P in PartOfDraft]: Part<unknown> } = { ...draft, subject, html: body };
  const facts = (Object.keys(MADE_OF) as (keyof Facts)[]).filter((fact) => needed.has(fact));
  const names = new Set(([] as PartOfDraft[]).concat(...facts.map((fact) => [...MADE_OF[fact]])));
  const unread: UnknownPart[] = [];
  for (const name of names) {
    const part = parts[name];
    if (part.state === "present" || part.reason === "truncated") continue;
    unread.push({ part: name === "html" ? "body" : name, reason: part.reason });
  }
  return unread;
}

/** Was nothing of it read? */
export function isUnseen(draft: Draft, { part }: UnknownPart): boolean {
  const parts: Partial<Record<UnknownPart["part"], Part<unknown>>> = { ...draft, body: draft.html };
  return parts[part]?.state === "missing";
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

function truncatedFields(draft: Draft): readonly ("to" | "cc" | "bcc")[] {
  return (["to", "cc", "bcc"] as const).filter((field) => {
    const part = draft[field];
    return part.state === "partial" && part.reason === "truncated";
  });
}
