import { cardsOf, type Card } from "../core/review/cards";
import type { Policy } from "../core/policy/policy";
import type { Draft } from "../core/model/draft";
import type { Item, Review } from "../core/review/review";
import type { DialogWords } from "../i18n/dialog/words";
import { COMMAND_IDS } from "./commands";

/** The part of Office.SmartAlertsEventCompletedOptions that we use; what a client does not know it passes over. */
export interface CompletedOptions {
  readonly allowEvent: boolean;
  /** At most 500 characters. */
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  /** At most 20 characters. */
  readonly cancelLabel?: string;
  readonly commandId?: string;
  /** JSON, never an object: classic Outlook takes only text. */
  readonly contextData?: string;
  /** The enum that office-js has for it is missing in older clients. */
  readonly sendModeOverride?: "promptUser";
}

export interface AnswerTools {
  readonly mode: Policy["mode"];
  readonly kind: Draft["kind"];
  readonly words: DialogWords;
}

const MAX_MESSAGE = 500; // characters of either message, office-js-docs, Smart Alerts
const MAX_LABEL = 20; // characters of the button, same place
const MAX_LINES = 3; // more is not read

/** What Outlook is told about a reviewed mail. */
export function answerFor(review: Review, tools: AnswerTools): CompletedOptions {
  if (tools.mode === "report" || review.decision === "send") return { allowEvent: true };
  const lines = linesOf(review, tools.words);
  return asked(
    message(lines, tools.words, plainForm),
    message(lines, tools.words, markdownForm),
    review.decision === "advise" || cannotBeSettled(review, tools),
    tools,
    cardsAskedAbout(review).length,
  );
}

/** With no store a tick would never reach us, so outside of `enforce` the person decides; a proven fact stays one. */
function cannotBeSettled({ items, decision }: Review, { mode }: AnswerTools): boolean {
  const storeFails = items.some((item) => item.kind === "unknown" && item.unknown.part === "store");
  return storeFails && mode === "confirm" && decision === "confirm";
}

/** What Outlook is told about a mail that could not be reviewed at all: the mode decides, never "clean". */
export function uncheckedAnswer(tools: AnswerTools): CompletedOptions {
  if (tools.mode === "report") return { allowEvent: true };
  const text = cut(tools.words.couldNotCheck);
  return asked(text, cut(escapeMarkdown(text)), tools.mode === "confirm", tools, 0);
}

/** True when the mail may leave after this answer without asking us again. */
export function mayLeave({ allowEvent, sendModeOverride }: CompletedOptions): boolean {
  return allowEvent || sendModeOverride !== undefined;
}

function asked(
  errorMessage: string,
  errorMessageMarkdown: string,
  sendAnyway: boolean,
  { kind, words }: AnswerTools,
  open: number,
): CompletedOptions {
  return {
    allowEvent: false,
    errorMessage,
    errorMessageMarkdown,
    cancelLabel: words.button.slice(0, MAX_LABEL),
    commandId: kind === "message" ? COMMAND_IDS.reviewMessage : COMMAND_IDS.reviewMeeting,
    contextData: JSON.stringify({ cause: "send", open }),
    ...(sendAnyway ? { sendModeOverride: "promptUser" as const } : {}),
  };
}

function cardsAskedAbout(review: Review): readonly Card[] {
  return cardsOf(review, new Set()).filter(({ level, state }) => state === "open" && level !== "info");
}

/** One line for each thing to look at, worst first; the same words twice tell nothing more. */
function linesOf(review: Review, words: DialogWords): readonly string[] {
  const isAsked = (item: Item) => item.state === "open" && item.level !== "info";
  const items = cardsAskedAbout(review).map(({ items: all }) => all.find(isAsked));
  const lines = items.filter((item) => item !== undefined).map((item) => oneLine(words.line(item)));
  return [...new Set(lines)];
}

type Form = (intro: string, lines: readonly string[], rest: readonly string[]) => string;

/** As many lines as fit, three at most. */
function message(lines: readonly string[], words: DialogWords, form: Form): string {
  for (let count = Math.min(lines.length, MAX_LINES); count > 0; count--) {
    const more = lines.length - count;
    const rest = more > 0 ? [words.more(more), words.press] : [words.press];
    const text = form(words.intro, lines.slice(0, count), rest);
    if (text.length <= MAX_MESSAGE) return text;
  }
  return cut(form(words.intro, [], [words.press]));
}

/** "Intro: 1. This. 2. That. And 2 more. Press Review." */
function plainForm(intro: string, lines: readonly string[], rest: readonly string[]): string {
  return [intro, ...lines.map((line, index) => `${String(index + 1)}. ${line}`), ...rest].join(" ");
}

/** Outlook's Markdown ends each item of a list with a carriage return (office-js-docs, Smart Alerts). */
function markdownForm(intro: string, lines: readonly string[], rest: readonly string[]): string {
  const list = lines.map((line, index) => `${String(index + 1)}. ${escapeMarkdown(line)}\r`).join("");
  return [escapeMarkdown(intro), list, escapeMarkdown(rest.join(" "))].filter((part) => part !== "").join("\n\n");
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#~|]/g, "\\$&");
}

function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- a name may hold line breaks, which would start a list of their own
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}

function cut(text: string): string {
  return text.length <= MAX_MESSAGE ? text : `${text.slice(0, MAX_MESSAGE - 1)}\u2026`;
}
