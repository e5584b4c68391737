import type { DialogButton } from "../../host/send-mode";

/** Every text of the page around the pane. */
export interface PageWords {
  readonly title: string;
  readonly tagline: string;
  readonly drafts: string;
  readonly openMail: string;
  readonly openMailHint: string;
  readonly cannotOpen: string;
  readonly dropHere: string;
  readonly send: string;
  readonly attach: string;
  readonly readMode: string;
  readonly from: string;
  /** In the place of a sender, of a mail file that names none. */
  readonly noSender: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly required: string;
  readonly optional: string;
  readonly subject: string;
  readonly body: string;
  readonly addPeople: string;
  readonly attachments: string;
  readonly remove: (name: string) => string;
  readonly checking: string;
  readonly notSent: string;
  readonly sent: { readonly allowed: string; readonly anyway: string; readonly unchecked: string };
  readonly sentTitle: string;
  readonly outboxTitle: string;
  readonly outbox: string;
  readonly editAgain: string;
  readonly unsupported: (version: string) => string;
  readonly refused: string;
  readonly buttons: Readonly<Record<DialogButton, string>>;
  readonly dialogs: {
    readonly review: string;
    readonly slow: string;
    readonly timeout: string;
    readonly unavailable: string;
    readonly connectionLost: string;
    readonly offline: string;
  };
  readonly closePane: string;
  readonly paneWidth: string;
  readonly hint: { readonly label: string; readonly steps: readonly [string, string, string]; readonly close: string };
  readonly details: {
    readonly show: string;
    readonly hide: string;
    readonly events: string;
    readonly wire: string;
    readonly switches: string;
    readonly clear: string;
    readonly empty: string;
    readonly running: (count: number) => string;
    readonly columns: {
      readonly time: string;
      readonly what: string;
      readonly page: string;
      readonly took: string;
      readonly sent: string;
      readonly answered: string;
    };
  };
  readonly switches: {
    readonly outlook: string;
    readonly faults: string;
    readonly language: string;
    readonly theme: string;
    readonly sendMode: string;
    readonly mailboxVersion: string;
    readonly profile: string;
    readonly attachmentContent: string;
    readonly sessionStore: string;
    readonly handler: string;
    readonly connection: string;
    readonly failingMethod: string;
    readonly silentMethod: string;
    readonly none: string;
    /** By the value of the setting. */
    readonly values: Readonly<Record<string, string>>;
  };
}
