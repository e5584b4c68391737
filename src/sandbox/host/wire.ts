/**
 * What office.js says to Outlook on the web: JSON texts over `postMessage`, between a frame of the add-in and this page.
 * Learnt by watching office.js at work; the numbers are the ones it sends and expects.
 */

const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE = { call: 0, event: 1 } as const;

/** The application number of Outlook on the web. */
export const OUTLOOK_WEB = 64;
export const SERIALIZER_VERSION = 1;

export const ITEM_TYPE = { messageRead: 1, messageCompose: 4, appointmentCompose: 5 } as const;
export const PERMISSION = { ReadItem: 1, ReadWriteMailbox: 2, ReadWriteItem: 3 } as const;
export const RECIPIENT_TYPE = { other: 0, list: 1, user: 2, external: 3 } as const;
export const ATTACHMENT_TYPE = { file: 0, item: 1, cloud: 2 } as const;
export const COERCION = { text: 0, html: 3 } as const;

/** Transport errors; a call that Outlook understood and refused carries one of `ERROR` in its answer instead. */
export const TRANSPORT = { ok: 0, failed: -2 } as const;

/** Codes that office.js translates into a name and a message. */
export const ERROR = {
  attachmentSizeExceeded: 9000,
  internalFormatError: 9002,
  invalidAttachmentId: 9003,
  attachmentDoesNotExist: 9008,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  numberOfNotificationsExceeded: 9025,
  internalServerError: 9042,
  itemNotSaved: 9046,
  keyNotFound: 9050,
  sessionDataTooLarge: 9051,
  /** A status of a function command, not of a call: nothing is associated with that name. */
  unknownFunction: 11101,
} as const;

/** Actions that office.js invokes by name. */
export const INVOKE = {
  appContext: "ContextActivationManager_getAppContextAsync",
  notifyHost: "ContextActivationManager_notifyHost",
  initialData: "GetInitialData",
  method: "ExecuteMethod",
  /** Differs from the one above in its first letter only. */
  officeMethod: "executeMethod",
} as const;

/** What `notifyHost` says when Tab or Esc leaves the pane; office.js keeps these keys from the browser. */
export const LEAVING = { tab: 13, tabBack: 14, escape: 15 } as const;

/** `executeMethod` number of "this function command has called event.completed()". */
export const COMMAND_COMPLETED = 94;

/** Events a frame can register for, with the number that has to come along. */
export const EVENT = {
  appCommandInvoked: 39,
  officeThemeChanged: 9,
  olkItemSelectedChanged: 46,
  olkRecipientsChanged: 47,
  olkAppointmentTimeChanged: 48,
  olkRecurrenceChanged: 49,
  olkAttachmentsChanged: 50,
  olkEnhancedLocationsChanged: 51,
  olkInfobarClicked: 52,
} as const;

export type EventName = keyof typeof EVENT;

/** A message from a frame of the add-in. */
export interface WireRequest {
  readonly action: number;
  readonly name: string;
  readonly conversation: string;
  readonly correlation: unknown;
  readonly data: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Whether this is an object whose fields can be looked at. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** A message as it came in, or undefined when it is none of office.js. */
export function parseRequest(text: unknown): WireRequest | undefined {
  if (typeof text !== "string") return undefined;
  const message = parseJson(text);
  if (!isFields(message) || message["_messageType"] !== MESSAGE.request) return undefined;
  const { _actionType: action, _actionName: name, _conversationId: conversation } = message;
  if (typeof action !== "number" || typeof name !== "string" || typeof conversation !== "string") return undefined;
  return { action, name, conversation, correlation: message["_correlationId"], data: message["_data"] };
}

/** The text that answers a request, or brings an event (`type`). */
export function responseText(
  request: Pick<WireRequest, "name" | "conversation" | "correlation">,
  answer: { readonly type: number; readonly data: unknown; readonly errorCode?: number; readonly origin: string },
): string {
  return JSON.stringify({
    _messageType: MESSAGE.response,
    _actionName: request.name,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: answer.origin,
    _data: answer.data ?? null,
    _errorCode: answer.errorCode ?? TRANSPORT.ok,
    _responseType: answer.type,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
