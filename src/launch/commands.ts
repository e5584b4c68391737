/** The ids of the buttons in manifest.xml. The dialog's Review button opens the pane by such an id. */
export const COMMAND_IDS = {
  reviewMessage: "reviewMessageButton",
  reviewMeeting: "reviewMeetingButton",
  reviewSent: "reviewSentButton",
} as const;

/** The functions that manifest.xml names for Outlook's events; launchevent.js has to associate every one of them. */
export const HANDLERS = [
  "onAppointmentAttachmentsChanged",
  "onAppointmentAttendeesChanged",
  "onAppointmentSend",
  "onMessageAttachmentsChanged",
  "onMessageCompose",
  "onMessageFromChanged",
  "onMessageRecipientsChanged",
  "onMessageSend",
  "onNewAppointmentOrganizer",
  "onNewMessageCompose",
] as const;

export type HandlerName = (typeof HANDLERS)[number];
