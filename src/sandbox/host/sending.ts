import { type Dialog, type DialogButton, type HandlerResult, nextStep, type SendMode } from "./send-mode";

/** Where the mail stands. */
export type SendState =
  | { readonly status: "editing" }
  /** Send was pressed and the handler is at work. */
  | { readonly status: "checking" }
  /** Outlook asks the person. With the reason `slow` the handler is still at work. */
  | { readonly status: "asking"; readonly dialog: Dialog }
  /** The person came back to the mail by this button. */
  | { readonly status: "stopped"; readonly by: DialogButton }
  /** `allowed` by the add-in; `anyway` by the person; `unchecked`: this Outlook does not run the add-in. */
  | { readonly status: "sent"; readonly by: "allowed" | "anyway" | "unchecked" }
  /** Goes out without a review once there is a connection. */
  | { readonly status: "outbox" };

/** What Send asks of the rest of Outlook. Times in milliseconds. */
export interface SendingOptions {
  readonly mode: () => SendMode;
  readonly mailboxMinor: () => number;
  readonly slowAfter: () => number;
  /** Runs the send handler; undefined when this Outlook has none to run. */
  readonly check: () => Promise<HandlerResult> | undefined;
  readonly takeAction: (dialog: Dialog) => void;
  readonly changed: (state: SendState) => void;
}

/** From the press on Send to a mail that is sent, or back on the screen. */
export class Sending {
  private current: SendState = { status: "editing" };
  /** Every press on Send and every choice makes answers to earlier ones void. */
  private attempt = 0;
  private waiting: ((state: SendState) => void)[] = [];

  constructor(private readonly options: SendingOptions) {}

  get state(): SendState {
    return this.current;
  }

  /** Settles when the mail is sent or stopped, or Outlook asks something. */
  async press(): Promise<SendState> {
    if (this.current.status !== "editing" && this.current.status !== "stopped") return this.current;
    const attempt = ++this.attempt;
    this.become({ status: "checking" });
    const settled = this.settled();
    void this.check(attempt);
    return settled;
  }

  /** The person presses a button of the dialog. One that it does not have changes nothing. */
  choose(button: DialogButton): SendState {
    if (this.current.status !== "asking") return this.current;
    const { dialog } = this.current;
    if (!dialog.buttons.some(({ id }) => id === button)) return this.current;
    this.attempt++;
    if (button === "sendAnyway") this.become(afterSendAnyway(dialog));
    else this.become({ status: "stopped", by: button });
    if (button === "takeAction") this.options.takeAction(dialog);
    return this.current;
  }

  /** Back to writing, whatever happens meanwhile. */
  reset(): void {
    this.attempt++;
    this.become({ status: "editing" });
  }

  private async check(attempt: number): Promise<void> {
    const check = this.options.check();
    if (check === undefined) {
      this.become({ status: "sent", by: "unchecked" });
      return;
    }
    const slow = setTimeout(() => this.proceed(attempt, { kind: "slow" }), this.options.slowAfter());
    const result = await check;
    clearTimeout(slow);
    this.proceed(attempt, result);
  }

  private proceed(attempt: number, result: HandlerResult): void {
    if (attempt !== this.attempt) return;
    const step = nextStep(this.options.mode(), result, this.options.mailboxMinor());
    if (step.kind === "send") this.become({ status: "sent", by: "allowed" });
    else if (step.kind === "outbox") this.become({ status: "outbox" });
    else this.become({ status: "asking", dialog: step.dialog });
  }

  private settled(): Promise<SendState> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private become(state: SendState): void {
    this.current = state;
    this.options.changed(state);
    if (state.status === "checking" || (state.status === "asking" && state.dialog.reason === "slow")) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve(state);
  }
}

function afterSendAnyway({ reason }: Dialog): SendState {
  return reason === "connectionLost" ? { status: "outbox" } : { status: "sent", by: "anyway" };
}
