import { appContext, initialData } from "./app-context";
import { answerCall } from "./calls";
import { readCompleted } from "./completed";
import { type Faults, NO_FAULTS } from "./faults";
import { AddinFrame, type FrameOptions } from "./frame";
import { type ItemChange, type ItemState, type MailContent, OutlookItem } from "./item";
import { itemEventOf, type Occurrence, occurrenceOf, occurrencesOnOpen, sendEventOf } from "./launch-events";
import { detail, EventLog, type LogEntry } from "./log";
import type { LaunchEvent, Manifest, PaneCommand } from "./manifest";
import { EventRuntime } from "./runtime";
import type { Dialog, DialogButton, HandlerResult, SendMode } from "./send-mode";
import { Sending, type SendState } from "./sending";
import { DEFAULT_SETTINGS, minorOf, type Settings } from "./settings";
import { THEME_COLORS } from "./theme";
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
  readonly log: readonly LogEntry[];
}

/** Surfaces of the manifest by what is open. */
const SURFACE = {
  message: "MessageComposeCommandSurface",
  meeting: "AppointmentOrganizerCommandSurface",
  read: "MessageReadCommandSurface",
} as const;

/** Settings that an open page cannot follow: Outlook would start it anew. */
const NEEDS_RESTART: readonly (keyof Settings)[] = ["mailboxVersion", "locale", "profile"];

/** An Outlook on the web with one item open, as far as an add-in can tell. */
export class Outlook {
  /** Put this where the pane should show. */
  readonly paneHost = document.createElement("div");
  item = new OutlookItem({});
  state: OutlookState;
  private readonly runtimeHost = document.createElement("div");
  private readonly log = new EventLog(() => this.show({ log: this.log.entries }));
  private readonly listeners = new Set<() => void>();
  private readonly runtime = new EventRuntime(() => this.openRuntime());
  private readonly sending: Sending;
  private pane: AddinFrame | undefined;
  private roaming: Fields = {};
  private idle: (() => void)[] = [];

  constructor(private readonly manifest: Manifest) {
    this.runtimeHost.hidden = true;
    document.body.append(this.runtimeHost);
    this.sending = new Sending({
      mode: () => this.sendMode(),
      mailboxMinor: () => this.mailboxMinor,
      slowAfter: () => this.state.settings.slowAfter,
      check: () => this.check(),
      takeAction: (dialog) => this.takeAction(dialog),
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
      log: [],
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
    this.runtime.stop();
    this.item = new OutlookItem(content);
    this.item.onChange((change) => this.onItemChange(change));
    this.show({ opened: name, item: this.item.state });
    this.sending.reset();
    this.log.add("outlook", `Opened "${this.item.state.subject}"`);
    for (const occurrence of occurrencesOnOpen(this.item)) this.raise(occurrence);
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
    this.closePane();
    this.log.add("outlook", `Opened the pane (${command.id})`);
    this.pane = this.openFrame("pane", command.url, contextData);
    this.show({ pane: command });
  }

  closePane(): void {
    this.pane?.close();
    this.pane = undefined;
    this.show({ pane: undefined });
  }

  /** Closes the page that runs event handlers; the next event starts it cold. */
  restartRuntime(): void {
    this.runtime.stop();
  }

  change(settings: Partial<Settings>): void {
    const before = this.state.settings;
    const after = { ...before, ...settings };
    this.show({ settings: after, supported: minorOf(after.mailboxVersion) >= this.manifest.mailboxMinor });
    this.log.add("outlook", `Settings: ${detail(settings)}`);
    if (before.theme !== after.theme) for (const frame of this.frames()) this.fireTheme(frame);
    if (NEEDS_RESTART.some((name) => before[name] !== after[name])) this.restart();
  }

  breakThings(faults: Partial<Faults>): void {
    this.show({ faults: { ...this.state.faults, ...faults } });
    this.log.add("outlook", `Faults: ${detail(faults)}`);
  }

  clearLog(): void {
    this.log.clear();
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
    return this.state.running === 0 ? Promise.resolve() : new Promise((resolve) => this.idle.push(resolve));
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
      for (const frame of this.frames()) {
        if (frame.fire(itemEvent.name, itemEvent.payload)) {
          this.log.add("event", itemEvent.name, { frame: frame.kind, sent: detail(itemEvent.payload) });
        }
      }
    }
    const occurrence = occurrenceOf(change, this.item);
    if (occurrence !== undefined && this.item.state.mode === "compose") this.raise(occurrence);
  }

  private onSend(send: SendState): void {
    if (send.status === "sent") this.closePane();
    this.show({ send });
    if (send.status === "asking")
      this.log.add("outlook", `Dialog: ${send.dialog.reason}`, { sent: detail(send.dialog) });
    if (send.status === "sent") this.log.add("outlook", `Sent (${send.by})`);
    if (send.status === "outbox") this.log.add("outlook", "Waits in the outbox");
  }

  private launchEvent(type: string): LaunchEvent | undefined {
    return this.state.supported ? this.manifest.launchEvents.find((event) => event.type === type) : undefined;
  }

  private sendMode(): SendMode {
    const { sendMode } = this.state.settings;
    return sendMode === "manifest" ? (this.launchEvent(sendEventOf(this.item))?.sendMode ?? "softBlock") : sendMode;
  }

  private raise({ type, data }: Occurrence): void {
    const event = this.launchEvent(type);
    if (event === undefined || this.state.faults.handler === "unavailable") return;
    this.show({ running: this.state.running + 1 });
    void this.run(event, data).then(() => {
      this.show({ running: this.state.running - 1 });
      if (this.state.running > 0) return;
      for (const resolve of this.idle.splice(0)) resolve();
    });
  }

  private check(): Promise<HandlerResult> | undefined {
    const event = this.launchEvent(sendEventOf(this.item));
    if (event === undefined) return undefined;
    const { connection, handler } = this.state.faults;
    if (connection !== "online") return Promise.resolve({ kind: connection === "lost" ? "connectionLost" : "offline" });
    if (handler === "unavailable") return Promise.resolve({ kind: "unavailable" });
    return this.run(event, {});
  }

  private async run({ type, functionName }: LaunchEvent, data: Fields): Promise<HandlerResult> {
    const started = performance.now();
    const event = { source: { id: this.manifest.id }, type, ...data };
    const lost = this.state.faults.handler === "silent";
    this.log.add("event", type, { frame: "runtime", sent: detail(event) });
    const result = await this.runtime.run(functionName, event, this.state.settings, lost);
    const took = Math.round(performance.now() - started);
    if (result.kind !== "completed") {
      this.log.add("warning", `${type}: ${result.kind}`, { frame: "runtime", took });
      return result;
    }
    this.log.add("event", `${type} completed`, { frame: "runtime", took, answered: detail(result.options) });
    if (type !== sendEventOf(this.item)) return { kind: "completed", options: {} };
    const { options, complaints } = readCompleted(
      result.options,
      this.commands().map(({ id }) => id),
    );
    for (const complaint of complaints) this.log.add("warning", complaint, { frame: "runtime" });
    return { kind: "completed", options };
  }

  private takeAction({ commandId, contextData }: Dialog): void {
    this.openPane(commandId, contextData);
  }

  private restart(): void {
    this.runtime.stop();
    const open = this.state.pane;
    if (open === undefined) return;
    if (this.state.supported) this.openPane(open.id);
    else this.closePane();
  }

  private frames(): readonly AddinFrame[] {
    return [this.pane, this.runtime.current].filter((frame) => frame !== undefined);
  }

  private openRuntime(): AddinFrame {
    return this.openFrame("runtime", this.manifest.runtimeUrl, "");
  }

  private openFrame(kind: FrameOptions["kind"], path: string, initializationContext: string): AddinFrame {
    const { item } = this;
    const { settings } = this.state;
    const frame: AddinFrame = new AddinFrame({
      kind,
      url: settings.profile === "strict" ? `/strict${path}` : path,
      locale: settings.locale,
      container: kind === "pane" ? this.paneHost : this.runtimeHost,
      title: this.manifest.name,
      appContext: ({ id }) => appContext(id, settings, this.manifest, this.roaming),
      initialData: () => initialData(item, this.manifest),
      onMethod: (dispatchId, parameters) =>
        answerCall(dispatchId, parameters, {
          item,
          initializationContext,
          frame: kind,
          mailboxMinor: minorOf(settings.mailboxVersion),
          faults: this.state.faults,
          latency: this.state.settings.latency,
          log: this.log,
          saveRoamingSettings: (roaming) => (this.roaming = roaming),
          closeFrame: () => this.closePane(),
        }),
      onRegister: (name) => {
        // Without this a page would not know the theme that it opens in: office.js of npm has no `officeTheme` here.
        if (name === "officeThemeChanged") this.fireTheme(frame);
      },
      onUnknown: (what) => this.log.add("warning", `Unknown ${what}`, { frame: kind }),
    });
    return frame;
  }

  private fireTheme(frame: AddinFrame): void {
    frame.fire("officeThemeChanged", [JSON.stringify(THEME_COLORS[this.state.settings.theme])]);
  }
}
