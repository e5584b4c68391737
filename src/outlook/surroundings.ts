import { isString } from "../core/review/stored/json";
import { readPath } from "./office";

export type Language = "en" | "nl" | "de" | "fr";

/** Where the add-in runs, as far as this Outlook tells. */
export interface Surroundings {
  /** Mail address of the person at the keyboard; empty when Outlook does not say. */
  readonly reviewer: string;
  readonly language: Language;
  /** Lengths of a recipient list at which this client has cut it off. */
  readonly recipientCaps: readonly number[];
}

const LANGUAGES: readonly Language[] = ["en", "nl", "de", "fr"];

// Longest lists that getAsync gives (office-js-docs, recipients): phones; web and new Outlook; classic before and
// since Mailbox 1.16. New Outlook for Mac has no such limit and does not say apart who it is.
const PHONE_CAPS = [100];
const WEB_CAPS = [1_000];
const DESKTOP_CAPS = [500, 1_000];

export function surroundings(): Surroundings {
  return {
    reviewer: textAt("context.mailbox.userProfile.emailAddress").toLowerCase(),
    language: languageOf(textAt("context.displayLanguage")),
    recipientCaps: capsOf(textAt("context.mailbox.diagnostics.hostName")),
  };
}

/** The open mail or meeting, untouched; undefined when there is none. */
export function currentItem(): unknown {
  return fromOffice("context.mailbox.item");
}

/** YYYY-MM-DD on this machine's calendar. */
export function localDay(now: number): string {
  const date = new Date(now);
  const two = (value: number) => `0${String(value)}`.slice(-2);
  return [String(date.getFullYear()), two(date.getMonth() + 1), two(date.getDate())].join("-");
}

/** "dark" or "light" where Outlook tells its theme; undefined leaves the choice to the browser. */
export function officeTheme(): "dark" | "light" | undefined {
  const isDark = fromOffice("context.officeTheme.isDarkTheme");
  if (typeof isDark === "boolean") return isDark ? "dark" : "light";
  const background = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(
    textAt("context.officeTheme.bodyBackgroundColor"),
  );
  if (background === null) return undefined;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  // Perceived brightness, Rec. 601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/** The language of ours that a tag such as "nl-BE" names; English for all others. */
export function languageOf(tag: string): Language {
  const [primary] = tag.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary) ?? "en";
}

function capsOf(host: string): readonly number[] {
  if (/ios|android/i.test(host)) return PHONE_CAPS;
  return /web|newoutlook/i.test(host) ? WEB_CAPS : DESKTOP_CAPS;
}

function fromOffice(path: string): unknown {
  return typeof Office === "undefined" ? undefined : readPath(Office, path);
}

function textAt(path: string): string {
  const value = fromOffice(path);
  return isString(value) ? value : "";
}
