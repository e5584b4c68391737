/** How the manifest says Outlook should treat an add-in that does not allow a mail to be sent. */
export type SendMode = "promptUser" | "softBlock" | "block";

/** What `event.completed()` was called with. Sizes: errorMessage 500 characters, cancelLabel 20. */
export interface CompletedOptions {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

/** What became of the handler that Send started. */
export type HandlerResult =
  | { readonly kind: "completed"; readonly options: CompletedOptions }
  /** Still running after five seconds. */
  | { readonly kind: "slow" }
  /** No answer within five minutes. */
  | { readonly kind: "timeout" }
  /** The page did not load, or has no handler of that name. */
  | { readonly kind: "unavailable" }
  /** The connection broke after Send. */
  | { readonly kind: "connectionLost" }
  /** The person told Outlook to work offline. */
  | { readonly kind: "offline" };

export type DialogButton = "takeAction" | "sendAnyway" | "dontSend" | "tryLater";

/** The question that Outlook asks instead of sending. */
export interface Dialog {
  readonly reason: "review" | Exclude<HandlerResult["kind"], "completed">;
  readonly message?: string;
  readonly markdown?: string;
  /** Left to right. `label`: the add-in's own text for a button. */
  readonly buttons: readonly { readonly id: DialogButton; readonly label?: string }[];
  readonly commandId?: string;
  readonly contextData?: string;
}

export type SendStep =
  | { readonly kind: "send" }
  /** Sent without a review, once there is a connection. */
  | { readonly kind: "outbox" }
  | { readonly kind: "ask"; readonly dialog: Dialog };

/**
 * What Outlook does next, by the table of send modes in Microsoft's documentation of Smart Alerts.
 * `mailboxMinor`: 14 of Mailbox 1.14; an older Outlook knows fewer of the options.
 */
export function nextStep(mode: SendMode, result: HandlerResult, mailboxMinor: number): SendStep {
  if (result.kind !== "completed") return withoutAnswer(mode, result.kind);
  if (result.options.allowEvent === true) return { kind: "send" };
  return { kind: "ask", dialog: review(mode, known(result.options, mailboxMinor)) };
}

function withoutAnswer(mode: SendMode, reason: Exclude<HandlerResult["kind"], "completed">): SendStep {
  const maySend = mode === "promptUser";
  const ask = (...ids: readonly DialogButton[]): SendStep => ({
    kind: "ask",
    dialog: { reason, buttons: ids.map((id) => ({ id })) },
  });
  switch (reason) {
    case "slow":
    case "timeout":
      return maySend ? ask("sendAnyway", "dontSend") : ask("dontSend");
    case "unavailable":
      return mode === "block" ? ask("tryLater") : ask("sendAnyway", "tryLater");
    case "connectionLost":
      return mode === "block" ? ask("dontSend") : ask("sendAnyway", "dontSend");
    case "offline":
      return maySend ? { kind: "outbox" } : ask("tryLater");
  }
}

function review(mode: SendMode, options: CompletedOptions): Dialog {
  const soft = mode === "promptUser" || options.sendModeOverride === "promptUser";
  const { errorMessage, errorMessageMarkdown, cancelLabel, commandId, contextData } = options;
  const label = cancelLabel === undefined ? {} : { label: cancelLabel };
  return {
    reason: "review",
    ...(errorMessage === undefined ? {} : { message: errorMessage }),
    ...(errorMessageMarkdown === undefined ? {} : { markdown: errorMessageMarkdown }),
    ...(commandId === undefined ? {} : { commandId, ...(contextData === undefined ? {} : { contextData }) }),
    // Without a command to run there is no Take Action, and the add-in's label names the other button.
    buttons: [
      ...(commandId === undefined ? [] : [{ id: "takeAction" as const, ...label }]),
      ...(soft ? [{ id: "sendAnyway" as const }] : []),
      { id: "dontSend" as const, ...(commandId === undefined ? label : {}) },
    ],
  };
}

/** Leaves out what this version of Outlook does not know yet. */
function known(options: CompletedOptions, mailboxMinor: number): CompletedOptions {
  const { errorMessageMarkdown, cancelLabel, commandId, contextData, sendModeOverride, ...old } = options;
  return {
    ...old,
    ...(mailboxMinor >= 14 ? defined({ cancelLabel, commandId, contextData, sendModeOverride }) : {}),
    ...(mailboxMinor >= 15 ? defined({ errorMessageMarkdown }) : {}),
  };
}

function defined<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  // The entries are those of T; Object.fromEntries only forgets their names.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
