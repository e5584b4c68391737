import type { SendMode } from "./send-mode";

export const LOCALES = ["en-US", "nl-NL", "de-DE", "fr-FR"] as const;
export type Locale = (typeof LOCALES)[number];

export const MAILBOX_VERSIONS = ["1.5", "1.8", "1.11", "1.12", "1.13", "1.14", "1.15", "1.16"] as const;
type MailboxVersion = (typeof MAILBOX_VERSIONS)[number];

export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

export const PROFILES = ["balanced", "strict"] as const;
type Profile = (typeof PROFILES)[number];

/** How this Outlook is set up. Times in milliseconds. */
export interface Settings {
  /** `manifest`: the mode that manifest.xml names. */
  readonly sendMode: SendMode | "manifest";
  readonly mailboxVersion: MailboxVersion;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly profile: Profile;
  /** Outlook says "taking longer than expected" after this. */
  readonly slowAfter: number;
  /** Outlook gives up on a handler after this. */
  readonly handlerTimeout: number;
  /** A page that is not ready after this counts as unavailable. */
  readonly loadTimeout: number;
  /** Added to every answer, as a real connection would. */
  readonly latency: number;
}

export const DEFAULT_SETTINGS: Settings = {
  sendMode: "manifest",
  mailboxVersion: "1.15",
  locale: "en-US",
  theme: "light",
  profile: "balanced",
  slowAfter: 5_000,
  handlerTimeout: 300_000,
  loadTimeout: 20_000,
  latency: 0,
};

/** 15 of "1.15". */
export function minorOf(version: string): number {
  return Number(version.slice(version.indexOf(".") + 1));
}
