import { FakeOutlook, type FakeMail, type Faults } from "../../support/fake-office";

/** What a test puts into the page before the pane loads. */
export interface PaneStart {
  readonly mail: FakeMail;
  readonly language: string;
  readonly dark?: boolean;
  /** As after the dialog of Send. */
  readonly fromSend?: boolean;
  readonly faults?: Faults;
  readonly delay?: number;
  readonly session?: Readonly<Record<string, string>>;
  /** A mail that was sent: it has values where a draft has methods. */
  readonly sent?: boolean;
}

declare global {
  interface Window {
    paneStart: PaneStart;
    fakeOutlook: FakeOutlook;
  }
}

/** Stands in for office.js: the pane then runs over a mail in memory. */
const start = window.paneStart;
const outlook = new FakeOutlook(start.mail);
outlook.faults = start.faults ?? {};
outlook.delay = start.delay ?? 0;
for (const [name, text] of Object.entries(start.session ?? {})) outlook.session.set(name, text);
const context = start.fromSend === true ? { cause: "send" } : {};
const item = {
  getInitializationContextAsync: (callback: (result: unknown) => void) =>
    callback({ status: "succeeded", value: JSON.stringify(context) }),
};
Object.defineProperties(item, Object.getOwnPropertyDescriptors(outlook.item));
const office = outlook.office(start.language);
const mailbox = (office["context"] as { mailbox: Record<string, unknown> }).mailbox;
mailbox["item"] = start.sent === true ? { itemType: "message", subject: "Sent" } : item;
Object.assign(office["context"] as object, { officeTheme: { isDarkTheme: start.dark === true } });
Object.assign(office, { onReady: () => Promise.resolve({ host: "Outlook" }), HostType: { Outlook: "Outlook" } });
Object.assign(window, { Office: office, fakeOutlook: outlook });
