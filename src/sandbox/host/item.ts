import { ERROR } from "./wire";

export type RecipientField = "to" | "cc" | "bcc";
export type ComposeType = "newMail" | "reply" | "forward";

/** Somebody in an address field. `list`: a distribution list. */
export interface Address {
  readonly name: string;
  readonly address: string;
  readonly list?: boolean;
}

/** A file, mail or link to attach. `base64` holds the bytes, or the address of a cloud file. */
export interface AttachmentContent {
  readonly name: string;
  readonly base64: string;
  readonly kind?: "file" | "item" | "cloud";
  readonly inline?: boolean;
}

/** A mail or meeting to put into the emulated Outlook. Meeting: required attendees in `to`, optional ones in `cc`. */
export interface MailContent {
  readonly kind?: "message" | "meeting";
  /** `read` opens it as a mail that was sent before. */
  readonly mode?: "compose" | "read";
  readonly composeType?: ComposeType;
  readonly from?: Address;
  readonly to?: readonly Address[];
  readonly cc?: readonly Address[];
  readonly bcc?: readonly Address[];
  readonly subject?: string;
  readonly html?: string;
  readonly attachments?: readonly AttachmentContent[];
}

/** An attachment as it hangs on the item. `size` in bytes. */
export interface StoredAttachment extends Required<AttachmentContent> {
  readonly id: string;
  readonly size: number;
}

/** A message bar that the add-in put above the item, as it came over the wire. */
export interface Notification {
  readonly key: string;
  readonly message: string;
}

/** Everything about the open item. Replaced, never changed, so that two of them can be compared by identity. */
export interface ItemState {
  readonly kind: "message" | "meeting";
  readonly mode: "compose" | "read";
  readonly composeType: ComposeType;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly StoredAttachment[];
  readonly sessionData: ReadonlyMap<string, string>;
  readonly internetHeaders: ReadonlyMap<string, string>;
  readonly customProperties: string;
  readonly notifications: readonly Notification[];
  readonly saved: boolean;
}

export type ItemChange =
  | { readonly kind: "recipients"; readonly field: RecipientField }
  | { readonly kind: "attachments"; readonly status: "added" | "removed"; readonly attachment: StoredAttachment }
  | { readonly kind: "from" | "subject" | "body" | "store" | "notifications" };

/** Nothing, or the code of `ERROR` that says why not. */
type Refusal = number | undefined;

/** The sender of a mail that names none. */
export const NOBODY: Address = { name: "", address: "" };

/** Who writes what is begun here. */
const SENDER: Address = { name: "Anna de Wit", address: "anna@brightside.example" };

/** Characters of names and values together, an item and an add-in; Mailbox 1.16 raised it. */
const SESSION_DATA_CHARS = 50_000;
const SESSION_DATA_CHARS_1_16 = 2_621_440;

/** Message bars an add-in may show on an item. */
const MAX_NOTIFICATIONS = 5;

/** Bytes of all attachments together: what Outlook on the web sends. */
const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;

/** The mail or meeting that is open, with all that Outlook keeps with it. */
export class OutlookItem {
  state: ItemState;
  private readonly listeners = new Set<(change: ItemChange) => void>();
  private serial = 0;

  constructor(content: MailContent) {
    this.state = {
      kind: content.kind ?? "message",
      mode: content.mode ?? "compose",
      composeType: content.composeType ?? "newMail",
      from: content.from ?? SENDER,
      to: content.to ?? [],
      cc: content.cc ?? [],
      bcc: content.bcc ?? [],
      subject: content.subject ?? "",
      html: content.html ?? "",
      attachments: (content.attachments ?? []).map((attachment) => this.stored(attachment)),
      sessionData: new Map(),
      internetHeaders: new Map(),
      customProperties: "{}",
      notifications: [],
      saved: content.mode === "read",
    };
  }

  /** Calls `listener` after every change; returns what ends it. */
  onChange(listener: (change: ItemChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  setRecipients(field: RecipientField, recipients: readonly Address[]): void {
    this.change({ [field]: recipients }, { kind: "recipients", field });
  }

  addRecipients(field: RecipientField, recipients: readonly Address[]): void {
    this.setRecipients(field, [...this.state[field], ...recipients]);
  }

  setFrom(from: Address): void {
    this.change({ from }, { kind: "from" });
  }

  setSubject(subject: string): void {
    this.change({ subject }, { kind: "subject" });
  }

  setBody(html: string): void {
    this.change({ html }, { kind: "body" });
  }

  /** The new attachment, or the code that says why it is refused. */
  addAttachment(content: AttachmentContent): StoredAttachment | number {
    const attachment = this.stored(content);
    const bytes = this.state.attachments.reduce((sum, { size }) => sum + size, attachment.size);
    if (bytes > MAX_ATTACHMENT_BYTES) return ERROR.attachmentSizeExceeded;
    const attachments = [...this.state.attachments, attachment];
    this.change({ attachments }, { kind: "attachments", status: "added", attachment });
    return attachment;
  }

  removeAttachment(id: string): Refusal {
    const attachment = this.state.attachments.find((one) => one.id === id);
    if (attachment === undefined) return ERROR.attachmentDoesNotExist;
    const attachments = this.state.attachments.filter((one) => one !== attachment);
    this.change({ attachments }, { kind: "attachments", status: "removed", attachment });
    return undefined;
  }

  /** `mailboxMinor`: 16 of Mailbox 1.16. */
  setSessionData(name: string, value: string, mailboxMinor: number): Refusal {
    const sessionData = new Map(this.state.sessionData).set(name, value);
    const limit = mailboxMinor >= 16 ? SESSION_DATA_CHARS_1_16 : SESSION_DATA_CHARS;
    if (chars(sessionData) > limit) return ERROR.sessionDataTooLarge;
    this.change({ sessionData }, { kind: "store" });
    return undefined;
  }

  removeSessionData(name: string): Refusal {
    if (!this.state.sessionData.has(name)) return ERROR.keyNotFound;
    const sessionData = new Map(this.state.sessionData);
    sessionData.delete(name);
    this.change({ sessionData }, { kind: "store" });
    return undefined;
  }

  clearSessionData(): void {
    this.change({ sessionData: new Map() }, { kind: "store" });
  }

  setInternetHeaders(headers: Iterable<readonly [string, string]>): void {
    this.change({ internetHeaders: new Map([...this.state.internetHeaders, ...headers]) }, { kind: "store" });
  }

  removeInternetHeaders(names: readonly string[]): void {
    const internetHeaders = new Map(this.state.internetHeaders);
    for (const name of names) internetHeaders.delete(name);
    this.change({ internetHeaders }, { kind: "store" });
  }

  /** `json`: the whole set, as the add-in saved it. */
  setCustomProperties(json: string): void {
    this.change({ customProperties: json }, { kind: "store" });
  }

  addNotification(notification: Notification): Refusal {
    const { notifications } = this.state;
    if (notifications.some(({ key }) => key === notification.key)) return ERROR.duplicateNotificationKey;
    if (notifications.length >= MAX_NOTIFICATIONS) return ERROR.numberOfNotificationsExceeded;
    this.change({ notifications: [...notifications, notification] }, { kind: "notifications" });
    return undefined;
  }

  replaceNotification(notification: Notification): Refusal {
    const { notifications } = this.state;
    if (!notifications.some(({ key }) => key === notification.key)) return ERROR.notificationKeyNotFound;
    const replaced = notifications.map((one) => (one.key === notification.key ? notification : one));
    this.change({ notifications: replaced }, { kind: "notifications" });
    return undefined;
  }

  removeNotification(key: string): Refusal {
    const notifications = this.state.notifications.filter((one) => one.key !== key);
    if (notifications.length === this.state.notifications.length) return ERROR.notificationKeyNotFound;
    this.change({ notifications }, { kind: "notifications" });
    return undefined;
  }

  markSaved(): void {
    this.change({ saved: true }, { kind: "store" });
  }

  private stored(content: AttachmentContent): StoredAttachment {
    const kind = content.kind ?? "file";
    const { name, base64, inline = false } = content;
    const size = kind === "cloud" ? 0 : byteCount(base64);
    return { id: `attachment-${++this.serial}`, name, base64, inline, kind, size };
  }

  private change(fields: Partial<ItemState>, change: ItemChange): void {
    this.state = { ...this.state, ...fields };
    for (const listener of [...this.listeners]) listener(change);
  }
}

function byteCount(base64: string): number {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  return Math.floor((base64.length * 3) / 4) - padding;
}

function chars(entries: ReadonlyMap<string, string>): number {
  return [...entries].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}
