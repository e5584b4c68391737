import type { ItemChange, OutlookItem } from "./item";
import { wireAttachment } from "./methods";
import type { EventName, Fields } from "./wire";

/** An event that starts a function of the add-in. `data` goes along in the event object. */
export interface Occurrence {
  readonly type: string;
  readonly data: Fields;
}

/** What opening this item raises. */
export function occurrencesOnOpen({ state }: OutlookItem): readonly Occurrence[] {
  if (state.mode === "read") return [];
  const types = state.kind === "meeting" ? ["OnNewAppointmentOrganizer"] : ["OnNewMessageCompose", "OnMessageCompose"];
  return types.map((type) => ({ type, data: {} }));
}

/** What this change raises, if anything. */
export function occurrenceOf(change: ItemChange, { state }: OutlookItem): Occurrence | undefined {
  const meeting = state.kind === "meeting";
  switch (change.kind) {
    case "recipients":
      return {
        type: meeting ? "OnAppointmentAttendeesChanged" : "OnMessageRecipientsChanged",
        data: { changedRecipientFields: changedFields(change.field, meeting) },
      };
    case "attachments":
      return {
        type: meeting ? "OnAppointmentAttachmentsChanged" : "OnMessageAttachmentsChanged",
        data: {
          attachmentStatus: change.status,
          // office.js translates the number of the type in its own events only.
          attachmentDetails: { ...wireAttachment(change.attachment), attachmentType: change.attachment.kind },
        },
      };
    case "from":
      return meeting ? undefined : { type: "OnMessageFromChanged", data: {} };
    default:
      return undefined;
  }
}

/** The type of the event that Send raises. */
export function sendEventOf({ state }: OutlookItem): string {
  return state.kind === "meeting" ? "OnAppointmentSend" : "OnMessageSend";
}

/** The same change as an event for pages that listen to the item, with the payload that office.js takes apart. */
export function itemEventOf(
  change: ItemChange,
  { state }: OutlookItem,
): { readonly name: EventName; readonly payload: readonly string[] } | undefined {
  if (change.kind === "recipients") {
    const fields = changedFields(change.field, state.kind === "meeting");
    return { name: "olkRecipientsChanged", payload: [JSON.stringify(fields)] };
  }
  if (change.kind !== "attachments") return undefined;
  const { status: attachmentStatus, attachment } = change;
  const details = { attachmentStatus, attachmentDetails: wireAttachment(attachment) };
  return { name: "olkAttachmentsChanged", payload: [JSON.stringify(details)] };
}

function changedFields(field: "to" | "cc" | "bcc", meeting: boolean): Fields {
  return {
    to: !meeting && field === "to",
    cc: !meeting && field === "cc",
    bcc: !meeting && field === "bcc",
    requiredAttendees: meeting && field === "to",
    optionalAttendees: meeting && field === "cc",
    resources: false,
  };
}
