import type { Attachment, AttachmentId, ComposeType, Draft, Mailbox, Recipient } from "../core/model/draft";
import { missing, partial, present, type Part } from "../core/model/part";
import { parseAddress } from "../core/recipients/address";
import { isCount, isObject, isOneOf, isString } from "../core/review/stored/json";
import { partOf, type OfficeItem, type Parse } from "./office";

/** The open mail or meeting as plain data. All reads run at once; a failed one is a missing part. Never rejects. */
export async function gatherDraft(item: OfficeItem, recipientCaps: readonly number[]): Promise<Draft> {
  const meeting = item.read("itemType") === "appointment";
  const read = <T>(path: string, args: readonly unknown[], parse: Parse<T>) =>
    item.call(path, args, parse).then(partOf);
  const people = (field: string) => recipientsOf(item, field, recipientCaps);
  const [from, to, cc, bcc, subject, html, attachments, composeType] = await Promise.all([
    read(meeting ? "organizer.getAsync" : "from.getAsync", [], asMailbox),
    people(meeting ? "requiredAttendees" : "to"),
    people(meeting ? "optionalAttendees" : "cc"),
    meeting ? present([]) : people("bcc"),
    read("subject.getAsync", [], (value) => (isString(value) ? value : undefined)),
    // As text, several clients lose lines; core turns HTML into text itself.
    read("body.getAsync", ["html"], (value) => (isString(value) ? value : undefined)),
    listAttachments(item),
    meeting ? present<ComposeType>("new") : read("getComposeTypeAsync", [], asComposeType),
  ]);
  const kind = meeting ? "meeting" : "message";
  return { kind, from, to, cc, bcc, subject, html, attachments, composeType };
}

/** The attachments as listed. An entry that cannot be understood makes the list partial. */
export async function listAttachments(item: OfficeItem): Promise<Part<readonly Attachment[]>> {
  const answer = await item.call("getAttachmentsAsync", [], listOf(asAttachment));
  if (answer.state === "missing") return missing(answer.reason);
  const attachments = answer.value.filter((attachment) => attachment !== undefined);
  return attachments.length === answer.value.length ? present(attachments) : partial(attachments, "failed");
}

/** A list as long as the most that a client hands out has probably lost its rest. */
async function recipientsOf(
  item: OfficeItem,
  field: string,
  caps: readonly number[],
): Promise<Part<readonly Recipient[]>> {
  const answer = await item.call(`${field}.getAsync`, [], listOf(asRecipient));
  if (answer.state === "missing") return missing(answer.reason);
  return caps.includes(answer.value.length) ? partial(answer.value, "truncated") : answer;
}

/** Never drops anybody: a contact group or an unresolved name has no usable address, but it does get the mail. */
function asRecipient(value: unknown): Recipient {
  const { displayName, emailAddress, recipientType } = isObject(value) ? value : {};
  const address = parseAddress(emailAddress);
  const name = isString(displayName) && displayName !== "" ? displayName : isString(emailAddress) ? emailAddress : "";
  return { name, list: recipientType === "distributionList", ...(address === undefined ? {} : { address }) };
}

function asMailbox(value: unknown): Mailbox | undefined {
  const { name, address } = asRecipient(value);
  return address === undefined ? undefined : { name, address };
}

function asAttachment(value: unknown): Attachment | undefined {
  if (!isObject(value) || !isString(value["id"])) return undefined;
  const { id, name, size, isInline, attachmentType, url } = value;
  return {
    id: id as AttachmentId, // Outlook made it, and only Outlook reads it
    name: isString(name) ? name : "",
    size: isCount(size) ? size : 0,
    kind: isOneOf(attachmentType, ["file", "item", "cloud"] as const) ? attachmentType : "file",
    inline: isInline === true,
    ...(isString(url) ? { url } : {}),
  };
}

function asComposeType(value: unknown): ComposeType | undefined {
  const type = isObject(value) ? value["composeType"] : value;
  if (type === "newMail") return "new";
  return isOneOf(type, ["reply", "forward"] as const) ? type : undefined;
}

function listOf<T>(parseOne: (value: unknown) => T): Parse<readonly T[]> {
  return (value) => (Array.isArray(value) ? (value as readonly unknown[]).map(parseOne) : undefined);
}
