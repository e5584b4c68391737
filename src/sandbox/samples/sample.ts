import type { MailContent } from "../host/item";

/** A draft to try things on. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  /** What it shows, in one line, in the languages of the page. */
  readonly shows: { readonly en: string; readonly nl: string };
  /** Language of the mail itself. */
  readonly language: "en" | "nl" | "de" | "fr";
  /** Makes the mail with its files, which takes a moment. */
  readonly mail: () => MailContent;
}
