import type { Attachment, Recipient } from "../model/draft";
import type { UnknownPart } from "../model/finding";
import { valueOr } from "../model/part";
import { htmlToText } from "../text/html";
import type { ReviewInput } from "./facts";
import type { KeyMaker } from "./keys";

/** What was at hand of something that could not be looked at in full: with other pieces it asks again. */
export type PiecesOf = (part: UnknownPart["part"]) => readonly string[];

/**
 * Lists give a piece for each entry, so that fewer never ask again. A check that did not finish gives one for all of
 * text and files: many late checks have to fit into the store.
 */
export function piecesOf({ draft, files }: ReviewInput, digest: KeyMaker["digest"]): PiecesOf {
  const attachments = valueOr(draft.attachments, []);
  let content: string | undefined; // made when it is needed first, which is hardly ever
  const contentOnce = () => {
    if (content !== undefined) return content;
    const read = (attachment: Attachment) => {
      const report = files.get(attachment.id);
      return report?.state === "present" ? report.value.hash : nameOf(attachment);
    };
    // A body that Outlook writes down differently each time is still the same text.
    const text = htmlToText(valueOr(draft.html, "")).text;
    content = digest("content", valueOr(draft.subject, ""), text, ...attachments.map(read));
    return content;
  };
  return (part) => {
    if (part === "to" || part === "cc" || part === "bcc") return valueOr(draft[part], []).map(receiverOf);
    if (part === "attachments") return attachments.map(nameOf);
    return part === "review" ? [contentOnce()] : [];
  };
}

function receiverOf({ address, name }: Recipient): string {
  return address ?? name;
}

function nameOf({ id, name, size }: Attachment): string {
  return JSON.stringify([id, name, size]);
}
