import type { Work } from "../core/files/define";
import { parseMime, type MimePart } from "../core/files/mime/parse";
import type { Attachment, AttachmentId, Draft } from "../core/model/draft";
import { missing, present, type Part } from "../core/model/part";
import { parseAddress } from "../core/recipients/address";
import { htmlToText } from "../core/text/html";
import { quotedAddresses, segment } from "../core/text/segments";
import { layOut, type MailAttachment } from "./body";
import { composeTypeOf } from "./compose-type";
import { parseMailDate, type Moment } from "./date";
import { headerText, mailboxOf, recipientsOf } from "./headers";

/** A mail file as it would lie in Outlook before it is sent. */
export interface MailFile {
  readonly draft: Draft;
  /** Bytes of each attachment. */
  readonly contents: ReadonlyMap<AttachmentId, Part<Uint8Array>>;
  /** From the Date header. */
  readonly date?: Moment;
}

/** Reads a `.eml` file; undefined for bytes that are no mail. Broken mails give what can be read; never throws. */
export function* readMail(bytes: Uint8Array): Work<MailFile | undefined> {
  const root = yield* parseMime(bytes);
  if (!isMail(root)) return undefined;
  const { html, attachments } = yield* layOut(root);
  const subject = headerText(root, "subject");
  const rich = htmlToText(html.state === "missing" ? "" : html.value);
  const composeType = composeTypeOf({
    subject,
    namesOlderMail: root.headers.has("in-reply-to") || root.headers.has("references"),
    carriesOlderMail: segment(rich).some(isOlderMail) || attachments.some(({ kind }) => kind === "item"),
  });
  const participants = quotedAddresses(rich).map(parseAddress).filter((address) => address !== undefined);
  const date = parseMailDate(headerText(root, "date"));
  const draft: Draft = {
    kind: "message",
    from: mailboxOf(root, "from"),
    to: present(recipientsOf(root, "to")),
    cc: present(recipientsOf(root, "cc")),
    bcc: present(recipientsOf(root, "bcc")),
    subject: present(subject),
    html,
    attachments: present(attachments.map(attachmentOf)),
    composeType: present(composeType),
    ...(composeType === "reply" ? { thread: { participants } } : {}),
  };
  const contents = new Map(attachments.map(({ id, content }) => [id, content]));
  return { draft, contents, ...(date === undefined ? {} : { date }) };
}
