import type { CompletedOptions } from "./send-mode";
import type { Fields } from "./wire";

/** Characters that Outlook shows. */
const MAX_MESSAGE = 500;
const MAX_LABEL = 20;

const TEXTS = [
  "errorMessage",
  "errorMessageMarkdown",
  "cancelLabel",
  "commandId",
  "contextData",
  "sendModeOverride",
] as const;

/** What `event.completed()` was called with, and what a real Outlook would not take. */
export function readCompleted(
  fields: Fields,
  commandIds: readonly string[],
): { readonly options: CompletedOptions; readonly complaints: readonly string[] } {
  const texts = TEXTS.flatMap((name) => {
    const value = fields[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  const given: Omit<CompletedOptions, "allowEvent"> = Object.fromEntries<string>(texts);
  const options = { allowEvent: fields["allowEvent"] === true, ...given };
  return { options, complaints: [...complaints(fields, options, commandIds)] };
}

function* complaints(fields: Fields, options: CompletedOptions, commandIds: readonly string[]): Generator<string> {
  const { errorMessage, errorMessageMarkdown, cancelLabel, commandId, sendModeOverride } = options;
  if (typeof fields["allowEvent"] !== "boolean") yield "allowEvent is not given: the mail is stopped";
  for (const name of TEXTS) {
    if (fields[name] !== undefined && typeof fields[name] !== "string") yield `${name} is not a text`;
  }
  if (options.allowEvent === true) return;
  if (errorMessage === undefined) yield "no errorMessage: Outlook shows a sentence of its own";
  if ((errorMessage ?? "").length > MAX_MESSAGE) yield `errorMessage is longer than ${MAX_MESSAGE} characters`;
  if ((errorMessageMarkdown ?? "").length > MAX_MESSAGE) yield `errorMessageMarkdown is longer than ${MAX_MESSAGE}`;
  if ((cancelLabel ?? "").length > MAX_LABEL) yield `cancelLabel is longer than ${MAX_LABEL} characters`;
  if (commandId !== undefined && !commandIds.includes(commandId)) yield `manifest.xml has no command ${commandId}`;
  if (sendModeOverride !== undefined && sendModeOverride !== "promptUser") yield "sendModeOverride can only soften";
}
