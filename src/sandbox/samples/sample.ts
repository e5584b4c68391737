import type { Language } from "../../i18n/languages";
import type { MailContent } from "../host/item";

/** A draft to try things on. */
export interface Sample {
  readonly id: string;
  readonly title: Words;
  /** What it shows, in one line. */
  readonly shows: Words;
  /** Makes the mail with its files. */
  readonly mail: () => MailContent | Promise<MailContent>;
}

type Words = Readonly<Record<Language, string>>;
