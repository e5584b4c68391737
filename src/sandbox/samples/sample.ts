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

/** The languages of the page around the pane. */
interface Words {
  readonly en: string;
  readonly nl: string;
}
