import type { Decoders } from "../../src/core/files/decoders";
import { runToEnd } from "../../src/core/model/work";
import { valueOr } from "../../src/core/model/part";
import { htmlToText } from "../../src/core/text/html";
import { readMail, type MailFile } from "../../src/eml/draft";

/** Reads a mail of which each character is a byte; throws when it is none. */
export function mailOf(eml: string, decoders?: Decoders): MailFile {
  const mail = runToEnd(readMail(bytesOf(eml), decoders));
  if (mail === undefined) throw new Error("no mail");
  return mail;
}

export function bytesOf(eml: string): Uint8Array {
  return Uint8Array.from(Buffer.from(eml, "latin1"));
}

export function bodyText({ draft }: MailFile): string {
  return htmlToText(valueOr(draft.html, "")).text.trim();
}

export function fileNames({ draft }: MailFile): readonly string[] {
  return valueOr(draft.attachments, []).map(({ name }) => name);
}
