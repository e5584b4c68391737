import { type Part, valueOr } from "../../core/model/part";
import type { Attachment, Recipient } from "../../core/model/draft";
import { type MailFile, readMail } from "../../eml/draft";
import { decoders } from "../../outlook/decoders";
import { inSlices } from "../../outlook/run-work";
import { type Address, type AttachmentContent, type ComposeType, type MailContent, NOBODY } from "../host/item";
import { base64 } from "../samples/attach";

const COMPOSE_TYPES = { new: "newMail", reply: "reply", forward: "forward" } as const;

/** Files that are opened as a mail instead of being attached to one. */
export function isMailFile({ name }: File): boolean {
  return /\.(?:eml|msg)$/i.test(name);
}

/** The mail in a file, or undefined when it is none. */
export async function openMail(file: File): Promise<MailContent | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = valueOr(await inSlices()(readMail(bytes, decoders)), undefined);
  return read === undefined ? undefined : asContent(read);
}

/** The same mail as a draft of the emulated Outlook. What could not be read is left out, as a mail program would. */
function asContent({ draft, contents }: MailFile): MailContent {
  const composeType: ComposeType = COMPOSE_TYPES[valueOr(draft.composeType, "new")];
  return {
    kind: draft.kind,
    composeType,
    from: draft.from.state === "missing" ? NOBODY : draft.from.value,
    to: addresses(draft.to),
    cc: addresses(draft.cc),
    bcc: addresses(draft.bcc),
    subject: valueOr(draft.subject, ""),
    html: valueOr(draft.html, ""),
    attachments: valueOr(draft.attachments, []).map((attachment) => attachmentContent(attachment, contents)),
  };
}

function addresses(recipients: Part<readonly Recipient[]>): readonly Address[] {
  return valueOr(recipients, []).map(({ name, address = "", list }) => ({
    name: name === "" ? address : name,
    address,
    list,
  }));
}

function attachmentContent(
  { id, name, kind, inline, url = "" }: Attachment,
  contents: MailFile["contents"],
): AttachmentContent {
  const bytes = valueOr(contents.get(id) ?? { state: "missing", reason: "failed" }, new Uint8Array());
  return { name, kind, inline, base64: kind === "cloud" ? url : base64(bytes) };
}
