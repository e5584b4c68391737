import { appContext, initialData } from "./app-context";
import { answerCall } from "./calls";
import { EventHandlers } from "./event-handlers";
import { type Faults, NO_FAULTS } from "./faults";
import { type ItemChange, type ItemState, type MailContent, OutlookItem } from "./item";
import { itemEventOf, occurrenceOf, occurrencesOnOpen } from "./launch-events";
import { detail, EventLog } from "./log";
import type { Manifest, PaneCommand } from "./manifest";
import { AddinPages, type PageOptions } from "./pages";
import type { DialogButton } from "./send-mode";
import { Sending, type SendState } from "./sending";
import { DEFAULT_SETTINGS, minorOf, type Settings } from "./settings";
import type { Fields } from "./wire";

/** Everything that shows on the page. Replaced, never changed. */
export interface OutlookState {
  /** Name under which the item was loaded. */
  readonly opened: string | undefined;
  readonly item: ItemState;
  readonly send: SendState;
  /** The command whose page is open beside the item. */
  readonly pane: PaneCommand | undefined;
  readonly settings: Settings;
  readonly faults: Faults;
  /** Whether this version of Outlook runs the add-in. */
  readonly supported: boolean;
  /** Events that the add-in is still at work on, Send aside. */
  readonly running: number;
}

/** Surfaces of the manifest by what is open. */
const SURFACE = {
  message: "MessageComposeCommandSurface",
  meeting: "AppointmentOrganizerCommandSurface",
  read: "MessageReadCommandSurface",
} as const;

/** Settings that an open page cannot follow: Outlook would start it anew. */
const NEEDS_RESTART: readonly (keyof Settings)[] = ["mailboxVersion", "locale", "profile"];

/**
 * An Outlook on the web with one item open, as far as an add-in can tell. Longer than other files because everything
 * that a person can do, and all that the page shows, goes through here.
 */
export class Outlook {
  item = new OutlookItem({});
  state: OutlookState;
  /** Apart from `state`, since it grows with every call of the add-in, and little of the page shows it. */
  readonly log = new EventLog();
  private readonly listeners = new Set<() => void>();
  private readonly pages: AddinPages;
  private readonly handlers: EventHandlers;
  private readonly sending: Sending;
  private roaming: Fields = {};

  constructor(private readonly manifest: Manifest) {
    this.pages = new AddinPages(
      () => this.address(manifest.runtimeUrl),
      (kind, context) => this.pageOptions(kind, context),
      () => this.state.settings.theme,
    );
    this.handlers = new EventHandlers({
      manifest,
      runtime: this.pages.runtime,
      log: this.log,
      item: () => this.item,
      state: () => this.state,
      onRunning: (running) => this.show({ running }),
    });
    this.sending = new Sending({
      mode: () => this.handlers.sendMode(),
      mailboxMinor: () => this.mailboxMinor,
      slowAfter: () => this.state.settings.slowAfter,
      check: () => this.handlers.check(),
      takeAction: ({ commandId, contextData }) => this.openPane(commandId, contextData),
      changed: (send) => this.onSend(send),
    });
    this.state = {
      opened: undefined,
      item: this.item.state,
      send: this.sending.state,
      pane: undefined,
      settings: DEFAULT_SETTINGS,
      faults: NO_FAULTS,
      supported: true,
      running: 0,
    };
    this.item.onChange((change) => this.onItemChange(change));
  }

  /** Calls `listener` when `state` has been replaced; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens another mail or meeting, as a click in the list of drafts does. */
  load(content: MailContent, name?: string): void {
    this.closePane();
    this.pages.runtime.stop();
    this.item = new OutlookItem(content);
    this.item.onChange((change) => this.onItemChange(change));
    this.show({ opened: name, item: this.item.state });
    this.sending.reset();
    this.log.add("outlook", `Opened "${this.item.state.subject}"`);
    for (const occurrence of occurrencesOnOpen(this.item)) this.handlers.raise(occurrence);
  }

  /** Settles when the mail is sent or stopped, or Outlook asks something. */
  pressSend(): Promise<SendState> {
    if (this.item.state.mode === "read") return Promise.resolve(this.sending.state);
    this.log.add("outlook", "Send pressed");
    return this.sending.press();
  }

  choose(button: DialogButton): SendState {
    this.log.add("outlook", `Button of the dialog: ${button}`);
    return this.sending.choose(button);
  }

  /** Takes a mail that was sent back to the screen. Only a sandbox can. */
  editAgain(): void {
    this.sending.reset();
  }

  /** The ribbon buttons for what is open. */
  commands(): readonly PaneCommand[] {
    const { mode, kind } = this.item.state;
    const surface = SURFACE[mode === "read" ? "read" : kind];
    return this.state.supported ? this.manifest.commands.filter((command) => command.surface === surface) : [];
  }

  /** Opens the page of a ribbon button, by default the first; an open one starts anew, as on the web. */
  openPane(commandId?: string, contextData = ""): void {
    const command = this.commands().find(({ id }) => commandId === undefined || id === commandId);
    if (command === undefined) return this.log.add("warning", `There is no button ${commandId ?? ""} to open a pane`);
    this.log.add("outlook", `Opened the pane (${command.id})`);
    this.pages.openPane(this.address(command.url), contextData);
    this.show({ pane: command });
  }

  closePane(): void {
    this.pages.closePane();
    this.show({ pane: undefined });
  }

  /** Closes the page that runs event handlers; the next event starts it cold. */
  restartRuntime(): void {
    this.pages.runtime.stop();
  }

  change(settings: Partial<Settings>): void {
    const before = this.state.settings;
    const after = { ...before, ...settings };
    this.show({ settings: after, supported: minorOf(after.mailboxVersion) >= this.manifest.mailboxMinor });
    this.log.add("outlook", `Settings: ${detail(settings)}`);
    if (before.theme !== after.theme) this.pages.fireTheme();
    if (NEEDS_RESTART.some((name) => before[name] !== after[name])) this.restart();
  }

  breakThings(faults: Partial<Faults>): void {
    this.show({ faults: { ...this.state.faults, ...faults } });
    this.log.add("outlook", `Faults: ${detail(faults)}`);
  }

  /** Put this where the pane should show. */
  get paneHost(): HTMLElement {
    return this.pages.paneHost;
  }

  get addinName(): string {
    return this.manifest.name;
  }

  /** What the add-in keeps in the mailbox. */
  get roamingSettings(): Fields {
    return this.roaming;
  }

  /** Settles when no event is at work. */
  settled(): Promise<void> {
    return this.handlers.settled();
  }

  private get mailboxMinor(): number {
    return minorOf(this.state.settings.mailboxVersion);
  }

  private show(part: Partial<OutlookState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of [...this.listeners]) listener();
  }

  private onItemChange(change: ItemChange): void {
    this.show({ item: this.item.state });
    const itemEvent = itemEventOf(change, this.item);
    if (itemEvent !== undefined) {
      for (const frame of this.pages.fire(itemEvent.name, itemEvent.payload)) {
        this.log.add("event", itemEvent.name, { frame, sent: detail(itemEvent.payload) });
      }
    }
    const occurrence = occurrenceOf(change, this.item);
    if (occurrence !== undefined && this.item.state.mode === "compose") this.handlers.raise(occurrence);
  }

  private onSend(send: SendState): void {
    if (send.status === "sent") this.closePane();
    this.show({ send });
    if (send.status === "asking")
      this.log.add("outlook", `Dialog: ${send.dialog.reason}`, { sent: detail(send.dialog) });
    if (send.status === "sent") this.log.add("outlook", `Sent (${send.by})`);
    if (send.status === "outbox") this.log.add("outlook", "Waits in the outbox");
  }

  private restart(): void {
    this.pages.runtime.stop();
    const open = this.state.pane;
    if (open === undefined) return;
    if (this.state.supported) this.openPane(open.id);
    else this.closePane();
  }

  /** The stricter policy is served under a path of its own. */
  private address(path: string): string {
    return this.state.settings.profile === "strict" ? `/strict${path}` : path;
  }

  private pageOptions(frame: "pane" | "runtime", initializationContext: string): ReturnType<PageOptions> {
    const { item } = this;
    const { settings } = this.state;
    return {
      locale: settings.locale,
      title: this.manifest.name,
      appContext: ({ id }) => appContext(id, settings, this.manifest, this.roaming),
      initialData: () => initialData(item, this.manifest),
      onUnknown: (what) => this.log.add("warning", `Unknown ${what}`, { frame }),
      onMethod: (dispatchId, parameters) =>
        answerCall(dispatchId, parameters, {
          item,
          initializationContext,
          frame,
          mailboxMinor: minorOf(settings.mailboxVersion),
          faults: this.state.faults,
          latency: this.state.settings.latency,
          log: this.log,
          saveRoamingSettings: (roaming) => (this.roaming = roaming),
          closeFrame: () => this.closePane(),
        }),
    };
  }
}
