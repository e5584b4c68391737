import type { EmailAddress } from "../core/model/draft";
import type { Reason } from "../core/model/part";
import { parseAddress } from "../core/recipients/address";
import { isObject, isString } from "../core/review/stored/json";
import { pause } from "./deadline";
import { done, type Answer, type OfficeItem } from "./office";

/** Recipients that addAsync and setAsync take in one call (office-js-docs, recipients). */
const RECIPIENTS_A_CALL = 100;
/** Outlook resolves what was added before it lists it: looks at the list, and milliseconds between them. */
const LOOKS = 6;
const LOOK_MS = 250;

/** One of Outlook's lists of recipients: "to", "cc", "bcc", "requiredAttendees" or "optionalAttendees". */
export interface RecipientList {
  readonly item: OfficeItem;
  readonly field: string;
}

/** What addAsync takes. Entries without an address (contact groups) cannot be put back, so they have none. */
export interface ListedRecipient {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly address: EmailAddress | undefined;
}

export function readRecipients({ item, field }: RecipientList): Promise<Answer<readonly ListedRecipient[]>> {
  return item.call(`${field}.getAsync`, [], (value) =>
    Array.isArray(value) ? (value as readonly unknown[]).map(listed) : undefined,
  );
}

/** Adds to the end of the list and waits until Outlook lists them all. Undefined when that worked. */
export async function addRecipients(
  list: RecipientList,
  added: readonly ListedRecipient[],
): Promise<Reason | undefined> {
  for (let at = 0; at < added.length; at += RECIPIENTS_A_CALL) {
    const part = added.slice(at, at + RECIPIENTS_A_CALL).map(forOutlook);
    const answer = await list.item.call(`${list.field}.addAsync`, [part], done);
    if (answer.state === "missing") return answer.reason;
  }
  return (await becomes(list, (there) => added.every(({ address }) => has(there, address)))) ? undefined : "failed";
}

/**
 * Takes people off the list. Outlook can only replace a list as a whole, so a list that cannot be put back as it was
 * is left alone, and one that did not become what it should is put back.
 */
export async function takeRecipients(
  list: RecipientList,
  taken: ReadonlySet<EmailAddress>,
  caps: readonly number[],
): Promise<Reason | undefined> {
  const before = await readRecipients(list);
  if (before.state === "missing") return before.reason;
  const risk = riskOfReplacing(before.value, caps);
  if (risk !== undefined) return risk;
  const kept = before.value.filter(({ address }) => address === undefined || !taken.has(address));
  if (kept.length === before.value.length) return undefined;
  const failure = await replaceRecipients(list, kept);
  if (failure === undefined) return undefined;
  await replaceRecipients(list, before.value);
  return failure;
}

/** Why a list could lose somebody when it is replaced: its rest is unknown, or Outlook takes nobody without address. */
export function riskOfReplacing(there: readonly ListedRecipient[], caps: readonly number[]): Reason | undefined {
  if (caps.includes(there.length)) return "truncated";
  return there.some(({ address }) => address === undefined) ? "unresolved" : undefined;
}

async function replaceRecipients(list: RecipientList, wanted: readonly ListedRecipient[]): Promise<Reason | undefined> {
  const first = wanted.slice(0, RECIPIENTS_A_CALL).map(forOutlook);
  const answer = await list.item.call(`${list.field}.setAsync`, [first], done);
  if (answer.state === "missing") return answer.reason;
  const failure = await addRecipients(list, wanted.slice(RECIPIENTS_A_CALL));
  if (failure !== undefined) return failure;
  const isAsWanted = (there: readonly ListedRecipient[]) =>
    there.length === wanted.length && wanted.every(({ address }) => has(there, address));
  return (await becomes(list, isAsWanted)) ? undefined : "failed";
}

async function becomes(
  list: RecipientList,
  isAsWanted: (there: readonly ListedRecipient[]) => boolean,
): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await pause(LOOK_MS);
    const there = await readRecipients(list);
    if (there.state === "present" && isAsWanted(there.value)) return true;
  }
  return false;
}

function has(there: readonly ListedRecipient[], address: EmailAddress | undefined): boolean {
  return address !== undefined && there.some((one) => one.address === address);
}

function listed(value: unknown): ListedRecipient {
  const { displayName, emailAddress } = isObject(value) ? value : {};
  return {
    displayName: isString(displayName) ? displayName : "",
    emailAddress: isString(emailAddress) ? emailAddress : "",
    address: parseAddress(emailAddress),
  };
}

function forOutlook({ displayName, emailAddress }: ListedRecipient) {
  return { displayName, emailAddress };
}
