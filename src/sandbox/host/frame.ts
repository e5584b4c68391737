import { leaveFrame } from "./leave-frame";
import {
  ACTION,
  COMMAND_COMPLETED,
  EVENT,
  type EventName,
  type Fields,
  INVOKE,
  isFields,
  parseJson,
  parseRequest,
  RESPONSE,
  responseText,
  SERIALIZER_VERSION,
  TRANSPORT,
  type WireRequest,
} from "./wire";

/** What the host gives a frame to work with. */
export interface FrameOptions {
  readonly kind: "pane" | "runtime";
  /** Address of the add-in's page. */
  readonly url: string;
  readonly locale: string;
  /** Element that the frame is put into. */
  readonly container: HTMLElement;
  /** For people who cannot see the page. */
  readonly title: string;
  /** Answers a mailbox call; a call that is never answered gives a promise that never settles. */
  readonly onMethod: (dispatchId: number, parameters: Fields) => Promise<unknown>;
  readonly appContext: (frame: AddinFrame) => unknown;
  readonly initialData: () => unknown;
  readonly onRegister: (name: string) => void;
  /** Something that this host does not know. */
  readonly onUnknown: (what: string) => void;
}

/** How a function of the add-in ended. */
export interface Completion {
  /** 0, or a code such as `ERROR.unknownFunction`. */
  readonly status: number;
  /** What `event.completed()` was called with. */
  readonly options: Fields;
}

let serial = 0;

/** One page of the add-in in an iframe, with the host's end of the wire. */
export class AddinFrame {
  readonly id: string;
  readonly kind: FrameOptions["kind"];
  readonly element: HTMLIFrameElement;
  /** True once office.js can take function commands; false when the frame was closed before. */
  readonly ready: Promise<boolean>;
  private readonly conversation: string;
  private readonly origin: string;
  /** Correlation ids of the events that the add-in listens to. */
  private readonly listening = new Map<string, unknown>();
  private readonly running = new Map<string, (completion: Completion) => void>();
  private becomeReady: (ready: boolean) => void = () => undefined;
  private readonly receive = (event: MessageEvent<unknown>) => this.onMessage(event);

  constructor(private readonly options: FrameOptions) {
    this.kind = options.kind;
    this.id = `${options.kind}-${++serial}`;
    this.conversation = `${this.id}-conversation`;
    this.ready = new Promise((resolve) => (this.becomeReady = resolve));
    const url = addressFor(this.id, options);
    this.origin = url.origin;
    this.element = this.createElement(url);
    window.addEventListener("message", this.receive);
    options.container.append(this.element);
  }

  /** What still runs in it ends as failed. */
  close(): void {
    window.removeEventListener("message", this.receive);
    this.element.remove();
    this.becomeReady(false);
    this.failRunning();
  }

  /** Tells the add-in about an event, when it asked for it. `payload`: what office.js takes apart. */
  fire(name: EventName, payload: unknown): boolean {
    if (!this.listening.has(name)) return false;
    const request = { name, conversation: this.conversation, correlation: this.listening.get(name) };
    this.post(responseText(request, { type: RESPONSE.event, data: payload, origin: location.origin }));
    return true;
  }

  /** Runs a function that the add-in associated with a name. Call it once the frame is ready. */
  run(functionName: string, event: Fields): Promise<Completion> {
    const id = `command-${++serial}`;
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      this.fire("appCommandInvoked", [id, functionName, JSON.stringify(event)]);
      if (!this.element.isConnected) this.failRunning();
    });
  }

  private failRunning(): void {
    for (const finish of this.running.values()) finish({ status: TRANSPORT.failed, options: {} });
  }

  private createElement(url: URL): HTMLIFrameElement {
    const element = document.createElement("iframe");
    element.title = this.options.title;
    element.name = JSON.stringify({
      baseFrameName: this.id,
      hostInfo: hostInfo(this.options.locale, this.id, "|"),
      xdmInfo: `${this.conversation}|${this.id}|${location.origin}`,
      serializerVersion: String(SERIALIZER_VERSION),
      flights: "[]",
      appContext: "",
    });
    element.src = url.href;
    return element;
  }

  private onMessage(event: MessageEvent<unknown>): void {
    if (event.source !== this.element.contentWindow) return;
    const request = parseRequest(event.data);
    if (request?.conversation === this.conversation) void this.answer(request);
  }

  private async answer(request: WireRequest): Promise<void> {
    const answer = { type: RESPONSE.call, origin: location.origin };
    try {
      const data = await this.dataFor(request);
      this.post(responseText(request, { ...answer, data }));
    } catch (error) {
      this.options.onUnknown(error instanceof Error ? error.message : String(error));
      this.post(responseText(request, { ...answer, data: null, errorCode: TRANSPORT.failed }));
    }
    if (request.action === ACTION.registerEvent) this.registered(request.name);
  }

  private post(text: string): void {
    this.element.contentWindow?.postMessage(text, this.origin);
  }

  private dataFor(request: WireRequest): unknown {
    if (request.action === ACTION.registerEvent) return this.register(request);
    if (request.action === ACTION.invoke) return this.invoke(request);
    this.listening.delete(request.name);
    return SUCCESS;
  }

  private register({ name, correlation, data }: WireRequest): Fields {
    const known: Readonly<Record<string, number>> = EVENT;
    if (!isFields(data) || known[name] !== data["eventDispId"]) throw new Error(`event ${name}`);
    this.listening.set(name, correlation);
    return SUCCESS;
  }

  /** After the answer has gone, since office.js drops an event that arrives before it. */
  private registered(name: string): void {
    if (name === "appCommandInvoked") this.becomeReady(true);
    else this.options.onRegister(name);
  }

  private invoke({ name, data }: WireRequest): unknown {
    switch (name) {
      case INVOKE.appContext:
        return this.options.appContext(this);
      case INVOKE.notifyHost:
        // `[frame, action, ...]`
        if (Array.isArray(data)) leaveFrame(this.element, data[1]);
        return null;
      case INVOKE.initialData:
        return this.options.initialData();
      case INVOKE.method:
        return this.options.onMethod(dispatchIdOf(data, "MethodData"), parametersOf(data));
      case INVOKE.officeMethod:
        return this.complete(data);
      default:
        throw new Error(`action ${name}`);
    }
  }

  /** `{0: id, 1: status, 2: the event as JSON with its completedContext}`. */
  private complete(data: unknown): Fields {
    const dispatchId = dispatchIdOf(data, "DdaMethod");
    if (dispatchId !== COMMAND_COMPLETED || !isFields(data)) throw new Error(`Office method ${dispatchId}`);
    const { 0: id, 1: status, 2: json } = data;
    const event = typeof json === "string" ? parseJson(json) : undefined;
    const options = isFields(event) ? event["completedContext"] : undefined;
    const finish = typeof id === "string" ? this.running.get(id) : undefined;
    finish?.({
      status: typeof status === "number" ? status : TRANSPORT.failed,
      options: isFields(options) ? options : {},
    });
    return { Version: 1, Error: 0 };
  }
}

const SUCCESS: Fields = { Error: 0 };

/** Outlook on the web names itself in the address, and gives the ends of the wire in the frame's name. */
function addressFor(id: string, { url, locale }: FrameOptions): URL {
  const address = new URL(url, location.href);
  // By hand, since URLSearchParams would encode the dollar signs, which office.js looks for.
  address.search = `${address.search === "" ? "?" : `${address.search}&`}_host_Info=${hostInfo(locale, id, "$")}`;
  return address;
}

/** Host, platform, version of the script, locale, correlation id, dialog, logging off, flags. */
function hostInfo(locale: string, id: string, separator: string): string {
  return ["Outlook", "Web", "16.01", locale, id, "", "", "0"].join(separator);
}

function dispatchIdOf(data: unknown, field: "MethodData" | "DdaMethod"): number {
  const about = isFields(data) ? data[field] : undefined;
  const id = isFields(about) ? about["DispatchId"] : undefined;
  return typeof id === "number" ? id : NaN;
}

function parametersOf(data: unknown): Fields {
  const parameters = isFields(data) ? data["ApiParams"] : undefined;
  return isFields(parameters) ? parameters : {};
}
