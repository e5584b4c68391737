// Imports no code, so that Outlook has its handlers, and an answer, even when something else in the bundle throws while
// loading. That is also why this file alone has sentences of its own.
import type { CompletedOptions } from "./answer";
import type { HandlerName } from "./commands";

/** Answers Outlook. Only the first call counts. */
export type Complete = (options?: CompletedOptions) => void;

/** Filled by launchevent.ts with what handles the events; empty when the rest of the bundle did not load. */
export const slot: { handle?: (name: HandlerName, complete: Complete) => Promise<void> } = {};

declare const secondLookPolicy: unknown;

const NAMES: Readonly<Record<HandlerName, "send" | "prepare">> = {
  onAppointmentAttachmentsChanged: "prepare",
  onAppointmentAttendeesChanged: "prepare",
  onAppointmentSend: "send",
  onMessageAttachmentsChanged: "prepare",
  onMessageCompose: "prepare",
  onMessageFromChanged: "prepare",
  onMessageRecipientsChanged: "prepare",
  onMessageSend: "send",
  onNewAppointmentOrganizer: "prepare",
  onNewMessageCompose: "prepare",
};

const COULD_NOT_CHECK: Readonly<Record<string, string>> = {
  en: "Second Look could not check this email. Please read it once more yourself: who gets it, and what goes along?",
  nl: "Second Look kon deze e-mail niet nakijken. Lees hem zelf nog een keer door: wie krijgt hem, en wat gaat er mee?",
  de: "Second Look konnte diese E-Mail nicht prüfen. Bitte sehen Sie selbst noch einmal nach: Wer bekommt sie, und was geht mit?",
  fr: "Second Look n'a pas pu vérifier cet e-mail. Relisez-le vous-même : qui le reçoit, et qu'est-ce qui l'accompagne ?",
};

const REVIEW: Readonly<Record<string, string>> = { en: "Review", nl: "Nakijken", de: "Ansehen", fr: "Vérifier" };

if (typeof Office !== "undefined") {
  for (const name of Object.keys(NAMES) as HandlerName[]) {
    Office.actions.associate(name, (event: unknown) => onEvent(name, event));
  }
  // The page that runs this on the web and on Mac throws after 20 seconds when nobody waits for Office.
  if (typeof Office.onReady === "function") void Office.onReady(() => undefined);
}

function onEvent(name: HandlerName, event: unknown): void {
  const complete = onlyOnce(event);
  const lastResort = () => complete(NAMES[name] === "send" ? uncheckedAnswer(name) : undefined);
  try {
    if (slot.handle === undefined) lastResort();
    else slot.handle(name, complete).then(lastResort, lastResort);
  } catch {
    lastResort();
  }
}

function onlyOnce(event: unknown): Complete {
  let isCompleted = false;
  return (options) => {
    if (isCompleted) return;
    isCompleted = true;
    try {
      (event as { completed(options?: CompletedOptions): void }).completed(options); // Outlook's own event
    } catch {
      // Nobody is left to tell; a second try could answer twice.
    }
  };
}

/** What the mode says about a mail that was not checked: let it go, ask, or keep it. */
function uncheckedAnswer(name: HandlerName): CompletedOptions {
  const mode = packagedMode();
  if (mode === "report") return { allowEvent: true };
  const text = inLanguage(COULD_NOT_CHECK);
  const asked: CompletedOptions = {
    allowEvent: false,
    errorMessage: text,
    errorMessageMarkdown: text,
    cancelLabel: inLanguage(REVIEW),
    commandId: name === "onAppointmentSend" ? "reviewMeetingButton" : "reviewMessageButton",
    contextData: '{"cause":"send","open":0}',
  };
  return mode === "enforce" ? asked : { ...asked, sendModeOverride: "promptUser" };
}

function packagedMode(): unknown {
  const policy: unknown = typeof secondLookPolicy === "undefined" ? undefined : secondLookPolicy;
  return typeof policy === "object" && policy !== null && "mode" in policy ? policy.mode : "confirm";
}

function inLanguage(words: Readonly<Record<string, string>>): string {
  return words[displayLanguage()] ?? words["en"] ?? "";
}

function displayLanguage(): string {
  try {
    return Office.context.displayLanguage.slice(0, 2).toLowerCase();
  } catch {
    return "en";
  }
}
