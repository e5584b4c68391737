import { slot } from "./associate"; // first: whatever throws below, Outlook already has its handlers
import type { HandlerName } from "./commands";
import { onSend } from "./on-send";
import { prepareAttachments, rememberParticipants } from "./prepare";
import type { Complete } from "./associate";

const HANDLERS: Readonly<Record<HandlerName, (complete: Complete) => Promise<void>>> = {
  onAppointmentAttachmentsChanged: prepareAttachments,
  onAppointmentAttendeesChanged: nothingToPrepare,
  onAppointmentSend: onSend,
  onMessageAttachmentsChanged: prepareAttachments,
  onMessageCompose: prepareAttachments,
  onMessageFromChanged: nothingToPrepare,
  onMessageRecipientsChanged: nothingToPrepare,
  onMessageSend: onSend,
  onNewAppointmentOrganizer: nothingToPrepare,
  onNewMessageCompose: rememberParticipants,
};

slot.handle = (name, complete) => HANDLERS[name](complete);

/** Send reads people and text afresh, which takes no time worth preparing. */
function nothingToPrepare(complete: Complete): Promise<void> {
  complete();
  return Promise.resolve();
}
