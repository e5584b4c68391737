import type { Faults } from "./host/faults";
import type { Address, AttachmentContent, MailContent, RecipientField } from "./host/item";
import type { LogEntry } from "./host/log";
import type { Outlook } from "./host/outlook";
import type { DialogButton } from "./host/send-mode";
import type { SendState } from "./host/sending";
import type { Settings } from "./host/settings";
import type { Sample } from "./samples/sample";

/** The item that is open, as plain data. */
interface ItemSnapshot extends Required<Omit<MailContent, "attachments">> {
  readonly attachments: readonly {
    readonly id: string;
    readonly name: string;
    /** Bytes. */
    readonly size: number;
    readonly inline: boolean;
    readonly kind: "file" | "item" | "cloud";
  }[];
  readonly notifications: readonly { readonly key: string; readonly message: string }[];
}

/** What the add-in has stored, by name. */
interface StoresSnapshot {
  readonly sessionData: Readonly<Record<string, string>>;
  readonly internetHeaders: Readonly<Record<string, string>>;
  readonly customProperties: unknown;
  readonly roamingSettings: Readonly<Record<string, unknown>>;
}

/** `window.sandbox`: the emulated Outlook for tests and for the console. Everything in and out is plain data. */
export interface SandboxApi {
  /** Ids of the sample mails. */
  readonly samples: readonly string[];
  loadSample(id: string): Promise<void>;
  load(mail: MailContent): void;

  setRecipients(field: RecipientField, recipients: readonly (Address | string)[]): void;
  addRecipients(field: RecipientField, recipients: readonly (Address | string)[]): void;
  setFrom(from: Address | string): void;
  setSubject(subject: string): void;
  /** Replaces the body. */
  typeBody(html: string): void;
  /** The id of the new attachment. Throws when Outlook refuses it. */
  addAttachment(attachment: AttachmentContent): string;
  removeAttachment(id: string): void;

  /** Settles when the mail is sent or stopped, or Outlook asks something. */
  pressSend(): Promise<SendState>;
  /** Presses a button of the dialog. */
  choose(button: DialogButton): SendState;
  send(): SendState;
  editAgain(): void;

  /** Opens the page of a ribbon button, by default the first. */
  openPane(commandId?: string): void;
  closePane(): void;
  /** The command whose page is open. */
  pane(): string | undefined;

  item(): ItemSnapshot;
  stores(): StoresSnapshot;
  /** Puts a value into the session store, as an older page of the add-in would have. */
  setSessionData(name: string, value: string): void;
  clearSessionData(): void;

  settings(): Settings;
  change(settings: Partial<Settings>): void;
  faults(): Faults;
  breakThings(faults: Partial<Faults>): void;

  log(): readonly LogEntry[];
  clearLog(): void;
  /** Settles when no launch event is at work. */
  settled(): Promise<void>;
  /** Closes the page that runs event handlers; the next event starts it cold. */
  restartRuntime(): void;
}

declare global {
  interface Window {
    sandbox?: SandboxApi;
  }
}

export function sandboxApi(outlook: Outlook, samples: readonly Sample[]): SandboxApi {
  return {
    samples: samples.map(({ id }) => id),
    loadSample: async (id) => {
      const sample = samples.find((one) => one.id === id);
      if (sample === undefined) throw new Error(`There is no sample "${id}".`);
      outlook.load(await sample.mail(), id);
    },
    load: (mail) => outlook.load(mail),

    setRecipients: (field, recipients) => outlook.item.setRecipients(field, recipients.map(asAddress)),
    addRecipients: (field, recipients) => outlook.item.addRecipients(field, recipients.map(asAddress)),
    setFrom: (from) => outlook.item.setFrom(asAddress(from)),
    setSubject: (subject) => outlook.item.setSubject(subject),
    typeBody: (html) => outlook.item.setBody(html),
    addAttachment: (attachment) => {
      const added = outlook.item.addAttachment(attachment);
      if (typeof added === "number") throw new Error(`Outlook refused the attachment with error ${added}.`);
      return added.id;
    },
    removeAttachment: (id) => void outlook.item.removeAttachment(id),

    pressSend: () => outlook.pressSend(),
    choose: (button) => outlook.choose(button),
    send: () => outlook.state.send,
    editAgain: () => outlook.editAgain(),

    openPane: (commandId) => outlook.openPane(commandId),
    closePane: () => outlook.closePane(),
    pane: () => outlook.state.pane?.id,

    item: () => itemSnapshot(outlook),
    stores: () => storesSnapshot(outlook),
    setSessionData: (name, value) => void outlook.item.setSessionData(name, value, NO_LIMIT),
    clearSessionData: () => outlook.item.clearSessionData(),

    settings: () => outlook.state.settings,
    change: (settings) => outlook.change(settings),
    faults: () => outlook.state.faults,
    breakThings: (faults) => outlook.breakThings(faults),

    log: () => outlook.log.entries,
    clearLog: () => outlook.log.clear(),
    settled: () => outlook.settled(),
    restartRuntime: () => outlook.restartRuntime(),
  };
}

/** The mailbox version with the largest session store. */
const NO_LIMIT = 16;

function asAddress(recipient: Address | string): Address {
  return typeof recipient === "string" ? { name: recipient, address: recipient } : recipient;
}

function itemSnapshot({ item: { state } }: Outlook): ItemSnapshot {
  const { kind, mode, composeType, from, to, cc, bcc, subject, html } = state;
  const attachments = state.attachments.map(({ base64: _, ...listed }) => listed);
  const notifications = state.notifications.map(({ key, message }) => ({ key, message }));
  return { kind, mode, composeType, from, to, cc, bcc, subject, html, attachments, notifications };
}

function storesSnapshot({ item: { state }, roamingSettings }: Outlook): StoresSnapshot {
  return {
    sessionData: Object.fromEntries(state.sessionData),
    internetHeaders: Object.fromEntries(state.internetHeaders),
    customProperties: JSON.parse(state.customProperties) as unknown,
    roamingSettings,
  };
}
