import type { Attachment, AttachmentId, EmailAddress } from "../core/model/draft";
import type { Reason } from "../core/model/part";
import { base64url } from "../core/crypto/base64";
import { utf8Encode } from "../core/crypto/utf8";
import type { Receiver } from "../core/recipients/receivers";
import { readContent, type AttachmentContent } from "./content";
import { pause } from "./deadline";
import { listAttachments } from "./gather";
import { done, type OfficeItem } from "./office";
import {
  addRecipients,
  readRecipients,
  riskOfReplacing,
  takeRecipients,
  type ListedRecipient,
  type RecipientList,
} from "./recipient-list";

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason | "stopped" };

/** What a fix needs besides the mail. */
export interface FixTools {
  /** Lengths at which this Outlook cuts lists of recipients off. */
  readonly caps: readonly number[];
  /** True once the person wants it to stop; asked where nothing is half done. What was done by then is undone. */
  readonly isStopped: () => boolean;
}

/** Brings back what a fix took away. */
export type Undo = () => Promise<Result<true>>;

type VisibleField = "to" | "cc";

/** Looks at the attachments after a change, and milliseconds between them: Outlook's list can be late. */
const LOOKS = 6;
const LOOK_MS = 250;

/** Takes somebody off To, Cc and Bcc. */
export async function removeRecipient(
  item: OfficeItem,
  address: EmailAddress,
  { caps, isStopped }: FixTools,
): Promise<Result<Undo>> {
  const undos: Undo[] = [];
  for (const field of ["to", "cc", "bcc"] as const) {
    const list = listOf(item, field);
    if (list === undefined) continue;
    const there = await readRecipients(list);
    if (there.state === "missing") return undoing(undos, there.reason);
    if (isStopped()) return undoing(undos, "stopped");
    const found = among(there.value, new Set([address]));
    if (found.length === 0) continue;
    const failure = await takeRecipients(list, new Set([address]), caps);
    if (failure !== undefined) return undoing(undos, failure);
    undos.push(async () => outcome(await addRecipients(list, found)));
  }
  return finished(undos, isStopped);
}

/** Everybody from outside whose address the others can see. */
export function visibleOutsiders(receivers: readonly Receiver[]): readonly EmailAddress[] {
  return receivers
    .filter(({ field, audience }) => field !== "bcc" && audience !== "colleague")
    .map(({ address }) => address)
    .filter((address) => address !== undefined);
}

/** Moves these people from To and Cc to Bcc: there first, and away from here only when Outlook lists them there. */
export async function moveToBcc(
  item: OfficeItem,
  addresses: readonly EmailAddress[],
  tools: FixTools,
): Promise<Result<Undo>> {
  const bcc = listOf(item, "bcc");
  if (bcc === undefined) return failed("unsupported");
  const undos: Undo[] = [];
  for (const field of ["to", "cc"] as const) {
    const moved = await moveField(item, field, bcc, new Set(addresses), tools);
    if (!moved.ok) return undoing(undos, moved.reason);
    undos.push(moved.value);
  }
  return finished(undos, tools.isStopped);
}

/** Takes a file off the mail, after its content was read, so that it can be put back. */
export async function removeAttachment(
  item: OfficeItem,
  id: AttachmentId,
  { isStopped }: FixTools,
): Promise<Result<Undo>> {
  const listed = await listAttachments(item);
  if (listed.state === "missing") return failed(listed.reason);
  const attachment = listed.value.find((one) => one.id === id);
  if (attachment === undefined) return { ok: true, value: allOf([]) };
  if (attachment.inline) return failed("unsupported"); // removeAttachmentAsync leaves pictures in the text alone
  const content = await readContent(item, attachment);
  if (content.state === "missing") return failed(content.reason);
  if (isStopped()) return failed("stopped");
  const removed = await item.call("removeAttachmentAsync", [id], done);
  if (removed.state === "missing") return failed(removed.reason);
  await isStillListed(item, id); // whoever looks next should not find it
  // The list can be later than that, so that it is asked again before the file is there twice.
  const undo: Undo = async () =>
    (await isStillListed(item, id)) ? outcome(undefined) : putBack(item, attachment, content.value);
  return finished([undo], isStopped);
}

async function moveField(
  item: OfficeItem,
  field: VisibleField,
  bcc: RecipientList,
  addresses: ReadonlySet<EmailAddress>,
  { caps, isStopped }: FixTools,
): Promise<Result<Undo>> {
  const list = listOf(item, field);
  if (list === undefined) return failed("unsupported");
  const [there, hidden] = [await readRecipients(list), await readRecipients(bcc)];
  if (isStopped()) return failed("stopped");
  if (there.state === "missing") return failed(there.reason);
  if (hidden.state === "missing") return failed(hidden.reason);
  const visible = among(there.value, addresses);
  if (visible.length === 0) return { ok: true, value: allOf([]) };
  const risk = riskOfReplacing(there.value, caps) ?? riskOfReplacing(hidden.value, caps);
  if (risk !== undefined) return failed(risk);
  const added = visible.filter(({ address }) => !hidden.value.some((one) => one.address === address));
  const leaving = setOf(visible);
  const failure = (await addRecipients(bcc, added)) ?? (await takeRecipients(list, leaving, caps));
  if (failure !== undefined) {
    // Whoever is still visible must not get the mail twice.
    await takeRecipients(bcc, setOf(added), caps);
    return failed(failure);
  }
  const undo: Undo = async () =>
    outcome((await addRecipients(list, visible)) ?? (await takeRecipients(bcc, setOf(added), caps)));
  return { ok: true, value: undo };
}

async function putBack(
  item: OfficeItem,
  { name, kind }: Attachment,
  content: AttachmentContent,
): Promise<Result<true>> {
  const extension = kind === "item" ? (content.format === "iCalendar" ? ".ics" : ".eml") : "";
  const base64 = content.format === "base64" ? content.text : base64Of(utf8Encode(content.text));
  const added = await item.call("addFileAttachmentFromBase64Async", [base64, name + extension], done);
  return outcome(added.state === "missing" ? added.reason : undefined);
}

/** After some looks. A list that cannot be read names nothing. */
async function isStillListed(item: OfficeItem, id: AttachmentId): Promise<boolean> {
  let isListed = false;
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await pause(LOOK_MS);
    const there = await listAttachments(item);
    isListed = there.state !== "missing" && there.value.some((one) => one.id === id);
    if (there.state === "present" && !isListed) return false;
  }
  return isListed;
}

/** Meetings have attendees instead, and nobody hidden. */
function listOf(item: OfficeItem, field: VisibleField | "bcc"): RecipientList | undefined {
  if (item.read("itemType") !== "appointment") return { item, field };
  if (field === "bcc") return undefined;
  return { item, field: field === "to" ? "requiredAttendees" : "optionalAttendees" };
}

function among(there: readonly ListedRecipient[], addresses: ReadonlySet<EmailAddress>): readonly ListedRecipient[] {
  return there.filter(({ address }) => address !== undefined && addresses.has(address));
}

function setOf(recipients: readonly ListedRecipient[]): ReadonlySet<EmailAddress> {
  return new Set(recipients.map(({ address }) => address).filter((address) => address !== undefined));
}

/** Last first. Everything is tried even when one step fails. */
function allOf(undos: readonly Undo[]): Undo {
  return async () => {
    let result: Result<true> = { ok: true, value: true };
    for (const undo of [...undos].reverse()) {
      const one = await undo();
      if (!one.ok) result = one;
    }
    return result;
  };
}

/** Somebody who stops a fix that is done by now wants its result no more. */
function finished(undos: readonly Undo[], isStopped: FixTools["isStopped"]): Promise<Result<Undo>> | Result<Undo> {
  return isStopped() ? undoing(undos, "stopped") : { ok: true, value: allOf(undos) };
}

/** What cannot be undone is said, whatever it was undone for. */
async function undoing(undos: readonly Undo[], reason: Reason | "stopped"): Promise<Result<Undo>> {
  const undone = await allOf(undos)();
  return undone.ok ? failed(reason) : failed("failed");
}

function outcome(failure: Reason | undefined): Result<true> {
  return failure === undefined ? { ok: true, value: true } : failed(failure);
}

function failed(reason: Reason | "stopped"): { readonly ok: false; readonly reason: Reason | "stopped" } {
  return { ok: false, reason };
}

/** RFC 4648 section 4, with padding: what Outlook takes. */
function base64Of(bytes: Uint8Array): string {
  const url = base64url(bytes);
  return url.replace(/-/g, "+").replace(/_/g, "/") + "===".slice((url.length + 3) % 4);
}
