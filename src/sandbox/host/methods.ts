import type { Address, Notification, OutlookItem, RecipientField, StoredAttachment } from "./item";
import { htmlAsText, textAsHtml } from "./text";
import { ATTACHMENT_TYPE, COERCION, ERROR, type Fields, isFields, RECIPIENT_TYPE } from "./wire";

/** The answer to a method, as office.js reads it. */
export type MethodAnswer =
  | { readonly error: false; readonly data?: unknown }
  | { readonly error: true; readonly errorCode: number }
  /** Custom properties have a form of their own. */
  | { readonly wasSuccessful: true; readonly customProperties?: string };

/** What a method may look at and change. */
export interface MethodContext {
  readonly item: OutlookItem;
  /** What the dialog handed to the pane that it opened. */
  readonly initializationContext: string;
  readonly mailboxMinor: number;
  readonly saveRoamingSettings: (settings: Fields) => void;
  readonly closeFrame: () => void;
}

export interface Method {
  /** As in the documentation of Office.js, without the `item.` in front. */
  readonly name: string;
  readonly run: (parameters: Fields, context: MethodContext) => MethodAnswer;
}

/** The methods of a mailbox item by their dispatch id. What is not here, the emulated Outlook does not know. */
export const METHODS: ReadonlyMap<number, Method> = new Map(
  Object.entries({
    3: method("loadCustomPropertiesAsync", (_, { item }) => ({
      wasSuccessful: true,
      customProperties: item.state.customProperties,
    })),
    4: method("customProperties.saveAsync", ({ customProperties }, { item }) => {
      item.setCustomProperties(JSON.stringify(customProperties ?? {}));
      return { wasSuccessful: true };
    }),
    14: method("body.getTypeAsync", () => ok("html")),
    15: method("recipients.getAsync", ({ recipientField }, { item }) =>
      ok(item.state[fieldOf(recipientField)].slice(0, MAX_RECIPIENTS_READ).map((one) => wireAddress(one, item))),
    ),
    17: change("subject.setAsync", ({ subject }, { item }) => item.setSubject(text(subject))),
    18: method("subject.getAsync", (_, { item }) => ok(item.state.subject)),
    20: method("removeAttachmentAsync", ({ attachmentIndex }, { item }) =>
      unlessRefused(item.removeAttachment(text(attachmentIndex))),
    ),
    21: change("recipients.setAsync", ({ recipientField, recipientArray }, { item }) =>
      item.setRecipients(fieldOf(recipientField), addresses(recipientArray)),
    ),
    22: change("recipients.addAsync", ({ recipientField, recipientArray }, { item }) =>
      item.addRecipients(fieldOf(recipientField), addresses(recipientArray)),
    ),
    23: change("body.prependAsync", ({ data, coercionType }, { item }) =>
      item.setBody(asHtml(text(data), coercionType) + item.state.html),
    ),
    32: method("saveAsync", (_, { item }) => {
      item.markSaved();
      return ok(ITEM_ID);
    }),
    33: method("notificationMessages.addAsync", (parameters, { item }) =>
      unlessRefused(item.addNotification(notification(parameters))),
    ),
    34: method("notificationMessages.getAllAsync", (_, { item }) => ok(item.state.notifications)),
    35: method("notificationMessages.replaceAsync", (parameters, { item }) =>
      unlessRefused(item.replaceNotification(notification(parameters))),
    ),
    36: method("notificationMessages.removeAsync", ({ key }, { item }) =>
      unlessRefused(item.removeNotification(text(key))),
    ),
    37: method("body.getAsync", ({ coercionType }, { item }) =>
      ok(coercionType === COERCION.html ? item.state.html : htmlAsText(item.state.html)),
    ),
    38: change("body.setAsync", ({ data, coercionType }, { item }) => item.setBody(asHtml(text(data), coercionType))),
    42: change("closeContainer", (_, { closeFrame }) => closeFrame()),
    99: method("getInitializationContextAsync", (_, { initializationContext }) => ok(initializationContext)),
    107: method("from.getAsync", (_, { item }) => ok(wireAddress(item.state.from, item))),
    148: method("addFileAttachmentFromBase64Async", ({ base64String, name, isInline }, { item }) => {
      const added = item.addAttachment({ name: text(name), base64: text(base64String), inline: isInline === true });
      return typeof added === "number" ? refuse(added) : ok(added.id);
    }),
    149: method("getAttachmentsAsync", (_, { item }) => ok(item.state.attachments.map(wireAttachment))),
    150: method("getAttachmentContentAsync", ({ id }, { item }) => {
      const found = item.state.attachments.find((attachment) => attachment.id === id);
      return found === undefined ? refuse(ERROR.invalidAttachmentId) : ok(contentOf(found));
    }),
    151: method("internetHeaders.getAsync", ({ internetHeaderKeys }, { item }) => {
      const names = texts(internetHeaderKeys);
      return ok(Object.fromEntries([...item.state.internetHeaders].filter(([name]) => names.includes(name))));
    }),
    152: change("internetHeaders.setAsync", ({ internetHeaderNameValuePairs }, { item }) =>
      item.setInternetHeaders(textEntries(internetHeaderNameValuePairs)),
    ),
    153: change("internetHeaders.removeAsync", ({ internetHeaderKeys }, { item }) =>
      item.removeInternetHeaders(texts(internetHeaderKeys)),
    ),
    163: method("telemetry", () => ok()),
    164: method("getItemIdAsync", (_, { item }) => (item.state.saved ? ok(ITEM_ID) : refuse(ERROR.itemNotSaved))),
    174: method("getComposeTypeAsync", (_, { item }) =>
      ok({ composeType: item.state.composeType, coercionType: "html" }),
    ),
    175: method("isClientSignatureEnabledAsync", () => ok(false)),
    185: method("sessionData.setAsync", ({ name, value }, { item, mailboxMinor }) =>
      unlessRefused(item.setSessionData(text(name), text(value), mailboxMinor)),
    ),
    186: method("sessionData.getAsync", ({ name }, { item }) => {
      const value = item.state.sessionData.get(text(name));
      return value === undefined ? refuse(ERROR.keyNotFound) : ok(value);
    }),
    187: method("sessionData.getAllAsync", (_, { item }) => ok(Object.fromEntries(item.state.sessionData))),
    188: change("sessionData.clearAsync", (_, { item }) => item.clearSessionData()),
    189: method("sessionData.removeAsync", ({ name }, { item }) => unlessRefused(item.removeSessionData(text(name)))),
    193: method("telemetry", () => ok()),
    400: method("telemetry", () => ok()),
    401: method("telemetry", () => ok()),
    402: method("telemetry", () => ok()),
    403: method("telemetry", () => ok()),
    // The only method whose parameters come as a list.
    404: method("roamingSettings.saveAsync", (parameters, { saveRoamingSettings }) => {
      const [settings] = Array.isArray(parameters) ? (parameters as readonly unknown[]) : [parameters];
      if (!isFields(settings)) return refuse(ERROR.internalFormatError);
      saveRoamingSettings(settings);
      return ok();
    }),
  }).map(([id, value]) => [Number(id), value]),
);

/** `{name, address, recipientType}`. Whoever shares the sender's domain counts as a colleague. */
export function wireAddress({ name, address, list }: Address, { state }: OutlookItem): Fields {
  const inside = domainOf(address) === domainOf(state.from.address);
  const type = address === "" ? "other" : list === true ? "list" : inside ? "user" : "external";
  return { name, address, recipientType: RECIPIENT_TYPE[type] };
}

export function wireAttachment({ id, name, size, inline, kind, base64 }: StoredAttachment): Fields {
  const listed = { id, name, size, isInline: inline, attachmentType: ATTACHMENT_TYPE[kind] };
  return kind === "cloud" ? { ...listed, url: base64 } : listed;
}

/** Most recipients of a field that Outlook on the web tells an add-in about. */
const MAX_RECIPIENTS_READ = 1_000;
const ITEM_ID = "AAMkAGSandboxDraft=";
const FIELDS: readonly RecipientField[] = ["to", "cc", "bcc"];
const FORMAT = { file: "base64", item: "eml", cloud: "url" } as const;

function method(name: string, run: Method["run"]): Method {
  return { name, run };
}

/** A method that always works and answers nothing. */
function change(name: string, run: (parameters: Fields, context: MethodContext) => void): Method {
  return method(name, (parameters, context) => {
    run(parameters, context);
    return ok();
  });
}

function ok(data?: unknown): MethodAnswer {
  return { error: false, data };
}

function refuse(errorCode: number): MethodAnswer {
  return { error: true, errorCode };
}

function unlessRefused(errorCode: number | undefined): MethodAnswer {
  return errorCode === undefined ? ok() : refuse(errorCode);
}

/** A mail as attachment travels as text, everything else as base64. */
function contentOf({ kind, base64 }: StoredAttachment): Fields {
  return { content: kind === "item" ? atob(base64) : base64, format: FORMAT[kind] };
}

function asHtml(data: string, coercionType: unknown): string {
  return coercionType === COERCION.html ? data : textAsHtml(data);
}

function fieldOf(value: unknown): RecipientField {
  return (typeof value === "number" ? FIELDS[value] : undefined) ?? "to";
}

function addresses(value: unknown): readonly Address[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isFields).map(({ name, address }) => ({ name: text(name), address: text(address) }));
}

function notification(parameters: Fields): Notification {
  return { ...parameters, key: text(parameters["key"]), message: text(parameters["message"]) };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

function textEntries(value: unknown): readonly (readonly [string, string])[] {
  return isFields(value) ? Object.entries(value).map(([name, one]) => [name, text(one)] as const) : [];
}
