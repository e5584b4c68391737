import { readCompleted } from "./completed";
import type { Faults } from "./faults";
import type { OutlookItem } from "./item";
import { type Occurrence, sendEventOf } from "./launch-events";
import { detail, type EventLog } from "./log";
import type { LaunchEvent, Manifest } from "./manifest";
import type { EventRuntime } from "./runtime";
import type { HandlerResult, SendMode } from "./send-mode";
import type { Settings } from "./settings";
import type { Fields } from "./wire";

/** What the handlers need to know of the rest of Outlook. */
export interface HandlerSurroundings {
  readonly manifest: Manifest;
  readonly runtime: EventRuntime;
  readonly log: EventLog;
  readonly item: () => OutlookItem;
  readonly state: () => { readonly settings: Settings; readonly faults: Faults; readonly supported: boolean };
  /** How many events the add-in is at work on, Send aside. */
  readonly onRunning: (count: number) => void;
}

/** Runs the functions that the manifest names for Outlook's events. */
export class EventHandlers {
  private running = 0;
  private idle: (() => void)[] = [];

  constructor(private readonly around: HandlerSurroundings) {}

  /** Lets the add-in prepare; nobody waits for it. */
  raise({ type, data }: Occurrence): void {
    const event = this.find(type);
    if (event === undefined || this.around.state().faults.handler === "unavailable") return;
    this.count(1);
    void this.run(event, data).then(() => this.count(-1));
  }

  /** Asks the add-in whether the item may leave; undefined when this Outlook does not run it. */
  check(): Promise<HandlerResult> | undefined {
    const event = this.sendEvent();
    if (event === undefined) return undefined;
    const { connection, handler } = this.around.state().faults;
    if (connection !== "online") return Promise.resolve({ kind: connection === "lost" ? "connectionLost" : "offline" });
    if (handler === "unavailable") return Promise.resolve({ kind: "unavailable" });
    return this.decide(event);
  }

  /** The mode that the settings name, or else the manifest. */
  sendMode(): SendMode {
    const { sendMode } = this.around.state().settings;
    return sendMode === "manifest" ? (this.sendEvent()?.sendMode ?? "softBlock") : sendMode;
  }

  /** Settles when no event is at work. */
  settled(): Promise<void> {
    return this.running === 0 ? Promise.resolve() : new Promise((resolve) => this.idle.push(resolve));
  }

  private count(change: 1 | -1): void {
    this.running += change;
    this.around.onRunning(this.running);
    if (this.running > 0) return;
    for (const resolve of this.idle.splice(0)) resolve();
  }

  private sendEvent(): LaunchEvent | undefined {
    return this.find(sendEventOf(this.around.item()));
  }

  private find(type: string): LaunchEvent | undefined {
    const { manifest, state } = this.around;
    return state().supported ? manifest.launchEvents.find((event) => event.type === type) : undefined;
  }

  private async decide(event: LaunchEvent): Promise<HandlerResult> {
    const result = await this.run(event, {});
    if (result.kind !== "completed") return result;
    const commandIds = this.around.manifest.commands.map(({ id }) => id);
    const { options, complaints } = readCompleted(result.options, commandIds);
    for (const complaint of complaints) this.around.log.add("warning", complaint, { frame: "runtime" });
    return { kind: "completed", options };
  }

  private async run({ type, functionName }: LaunchEvent, data: Fields): ReturnType<EventRuntime["run"]> {
    const { manifest, runtime, log, state } = this.around;
    const { settings, faults } = state();
    const item = this.around.item();
    const started = performance.now();
    const event = { source: { id: manifest.id }, type, ...data };
    log.add("event", type, { frame: "runtime", sent: detail(event) });
    const result = await runtime.run(functionName, event, settings, faults.handler === "silent");
    const took = Math.round(performance.now() - started);
    if (result.kind === "completed") {
      log.add("event", `${type} completed`, { frame: "runtime", took, answered: detail(result.options) });
    } else if (item === this.around.item()) {
      // Otherwise another draft was opened meanwhile, which ends whatever ran for this one.
      log.add("warning", `${type}: ${result.kind}`, { frame: "runtime", took });
    }
    return result;
  }
}
