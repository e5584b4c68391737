import { unreadShown } from "../core/files/charset";
import type { Decoders } from "../core/files/decoders";
import type { Work } from "../core/files/define";
import { FILE_BUDGET } from "../core/files/limits";
import { parseMsg } from "../core/files/mapi/message";
import { headerText } from "../core/files/mime/header";
import { parseMime, type MimePart } from "../core/files/mime/parse";
import type { Attachment, AttachmentId, Draft } from "../core/model/draft";
import { partial, present, valueOr, type Part } from "../core/model/part";
import { parseAddress } from "../core/recipients/address";
import { htmlToText } from "../core/text/html";
import { addressesIn, quotedHeader, segment } from "../core/text/segments";
import { composeTypeOf } from "./compose-type";
import { parseIsoMoment, parseMailDate, type Moment } from "./date";
import { hasMailHeader, recipientsOf, senderOf } from "./headers";
import { asRead, layOut } from "./layout";

/** A mail file as it would lie in Outlook before it is sent. */
export interface MailFile {
  readonly draft: Draft;
  /** Bytes of each attachment. */
  readonly contents: ReadonlyMap<AttachmentId, Part<Uint8Array>>;
  /** From the Date header. */
  readonly date?: Moment;
}

/** Reads a `.eml` or `.msg` file; undefined for bytes that are no mail. Of a broken mail what can be read; never throws. */
export function* readMail(bytes: Uint8Array, decoders?: Decoders): Work<MailFile | undefined> {
  const root = (yield* parseMsg(bytes, { ...FILE_BUDGET }, decoders)) ?? (yield* parseMime(bytes, decoders));
  const { headers } = root;
  if (!hasMailHeader(headers)) return undefined;
  const { html, attachments: parts, problem } = yield* layOut(root, decoders);
  const attachments = parts.map((part, index) => attachmentOf(part, index + 1, valueOr(html, ""), decoders));
  const sent = headerText(headers, "date");
  const date = parseMailDate(sent) ?? parseIsoMoment(sent.replace(" ", "T"));
  return {
    draft: {
      kind: "message",
      from: senderOf(headers, decoders),
      to: present(recipientsOf(headers, "to", decoders)),
      cc: present(recipientsOf(headers, "cc", decoders)),
      bcc: present(recipientsOf(headers, "bcc", decoders)),
      subject: asRead(headerText(headers, "subject", decoders)),
      html,
      attachments: problem === undefined ? present(attachments) : partial(attachments, problem),
      ...historyOf(root, html, attachments),
    },
    contents: new Map(parts.map((part, index) => [idOf(index + 1), present(part.bytes)])),
    ...(date === undefined ? {} : { date }),
  };
}

/** Is it an answer or a forward, and who took part before? */
function historyOf(
  { headers }: MimePart,
  html: Part<string>,
  attachments: readonly Attachment[],
): Pick<Draft, "composeType" | "thread"> {
  const rich = htmlToText(valueOr(html, ""));
  const segments = segment(rich);
  const composeType = composeTypeOf({
    subject: headerText(headers, "subject"),
    namesOlderMail: headers.has("in-reply-to") || headers.has("references"),
    carriesOlderMail:
      segments.some(({ kind }) => kind === "quoted" || kind === "forwarded") ||
      attachments.some(({ kind }) => kind === "item"),
  });
  if (composeType !== "reply") return { composeType: present(composeType) };
  const participants = addressesIn(quotedHeader(rich, segments))
    .map(parseAddress)
    .filter((address) => address !== undefined);
  return { composeType: present(composeType), thread: { participants } };
}

function attachmentOf(part: MimePart, number: number, html: string, decoders?: Decoders): Attachment {
  return {
    id: idOf(number),
    name: nameOf(part, number, decoders),
    size: part.bytes.length,
    kind: isMail(part) ? "item" : "file",
    inline: part.contentId !== "" && html.includes(`cid:${part.contentId}`),
  };
}

/** Counted through the mail: the same file gives the same ids. */
function idOf(number: number): AttachmentId {
  return `attachment-${number}` as AttachmentId;
}

/** A mail in a mail mostly has no name of its own; mail programs show its subject. */
function nameOf(part: MimePart, number: number, decoders?: Decoders): string {
  if (part.name !== "") return unreadShown(part.name);
  if (!isMail(part)) return `attachment ${number}`;
  const [inner] = part.parts;
  const subject = inner === undefined ? "" : headerText(inner.headers, "subject", decoders);
  return `${subject === "" ? `message ${number}` : unreadShown(subject)}.eml`;
}

function isMail({ type }: MimePart): boolean {
  return type === "message/rfc822" || type === "message/global";
}
