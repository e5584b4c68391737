import { base64Work } from "../core/crypto/base64";
import { utf8Encode } from "../core/crypto/utf8";
import type { Work } from "../core/files/define";
import type { Attachment } from "../core/model/draft";
import { missing, present, type Part } from "../core/model/part";
import { isObject, isOneOf, isString } from "../core/review/stored/json";
import { partOf, type Answer, type OfficeItem } from "./office";

/** Bytes as Outlook hands them out: base64 for a file, plain text for an attached mail or appointment. */
export interface AttachmentContent {
  readonly format: "base64" | "eml" | "iCalendar";
  readonly text: string;
}

/** Content of one attachment. Outlook sometimes fails or gives nothing the first time, so it is asked twice. */
export async function readContent(item: OfficeItem, attachment: Attachment): Promise<Part<AttachmentContent>> {
  if (attachment.kind === "cloud") return missing("cloud");
  const first = await readOnce(item, attachment);
  const again = first.state === "missing" && (first.reason === "failed" || first.reason === "empty");
  return again ? readOnce(item, attachment) : first;
}

/** The bytes, decoded in slices: base64 of 25 MB takes tens of milliseconds. */
export function* bytesOf({ format, text }: AttachmentContent): Work<Part<Uint8Array>> {
  if (format !== "base64") return present(utf8Encode(text));
  const bytes = yield* base64Work(text);
  return bytes === undefined ? missing("damaged") : present(bytes);
}

async function readOnce(item: OfficeItem, { id, size }: Attachment): Promise<Part<AttachmentContent>> {
  const answer: Answer<AttachmentContent | "link"> = await item.call("getAttachmentContentAsync", [id], asContent);
  if (answer.state === "missing") return partOf(answer);
  if (answer.value === "link") return missing("cloud");
  // "Succeeded" without content happens with files that are still on their way up.
  return answer.value.text === "" && size > 0 ? missing("empty") : present(answer.value);
}

function asContent(value: unknown): AttachmentContent | "link" | undefined {
  if (!isObject(value)) return undefined;
  const { format, content } = value;
  if (format === "url") return "link";
  if (!isOneOf(format, ["base64", "eml", "iCalendar"] as const)) return undefined;
  return isString(content) ? { format, text: content } : undefined;
}
