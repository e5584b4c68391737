import { type AddinFrame, type Completion } from "./frame";
import { type Fields, TRANSPORT } from "./wire";

/** How a function of the add-in ended. */
export type RunResult =
  | { readonly kind: "completed"; readonly options: Fields }
  | { readonly kind: "timeout" }
  /** The page did not load, or has no such function. */
  | { readonly kind: "unavailable" };

/** Milliseconds. */
export interface RuntimeLimits {
  readonly loadTimeout: number;
  readonly handlerTimeout: number;
}

/** The hidden page that runs the add-in's event handlers. It starts with the first event and stays until it is stopped. */
export class EventRuntime {
  private frame: AddinFrame | undefined;

  constructor(private readonly open: () => AddinFrame) {}

  /** `lost`: what the function completes with never arrives. */
  async run(functionName: string, event: Fields, limits: RuntimeLimits, lost = false): Promise<RunResult> {
    const frame = (this.frame ??= this.open());
    const ready = await within(frame.ready, limits.loadTimeout);
    if (ready !== true) return this.fail(frame, { kind: "unavailable" });
    const completed = frame.run(functionName, event);
    const completion = await within(lost ? completed.then(forever) : completed, limits.handlerTimeout);
    // A handler that hangs would hang the next events too.
    if (completion === undefined) return this.fail(frame, { kind: "timeout" });
    if (completion.status !== TRANSPORT.ok) return { kind: "unavailable" };
    return { kind: "completed", options: completion.options };
  }

  /** Closes the page; the next event starts it again. */
  stop(): void {
    this.frame?.close();
    this.frame = undefined;
  }

  /** The page, while there is one. */
  get current(): AddinFrame | undefined {
    return this.frame;
  }

  private fail(frame: AddinFrame, result: RunResult): RunResult {
    if (this.frame === frame) this.stop();
    return result;
  }
}

/** What `promise` gives, or undefined when it takes longer. */
async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), milliseconds)));
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function forever(): Promise<Completion> {
  return new Promise(() => undefined);
}
