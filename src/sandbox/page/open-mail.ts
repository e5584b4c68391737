import type { MailContent } from "../host/item";

/** Files that are opened as a mail instead of being attached to one. */
export function isMailFile({ name }: File): boolean {
  return /\.eml$/i.test(name);
}

/** The mail in a file, or undefined when it is none. */
export function openMail(_file: File): Promise<MailContent | undefined> {
  return Promise.resolve(undefined);
}
