import { decodeShort, decodeText } from "../charset";
import type { Decoders } from "../decoders";
import type { Work } from "../define";
import { metaCharset } from "../html-content";
import type { MimePart } from "./parse";

/** A mail as its reader sees it, each in the order of the mail. */
export interface MimeMessage {
  /** Texts and pages that are shown one below the other. */
  readonly bodies: readonly MimePart[];
  /** The same texts in another form, which nobody is shown. */
  readonly others: readonly MimePart[];
  /** Without the signatures of the mail itself. */
  readonly attachments: readonly MimePart[];
}

/** Tells what is shown from what hangs on it. Of alternatives one is shown. */
export function messageOf(root: MimePart): MimeMessage {
  const message: Pieces = { bodies: [], others: [], attachments: [] };
  collect(root, message);
  return message;
}

/** Is it shown as part of the mail, rather than as a file? */
export function isBody({ type, disposition, name }: MimePart): boolean {
  return (type === "text/plain" || type === "text/html") && disposition !== "attachment" && name === "";
}

/** The text of a part in its charset; HTML may name it in itself. */
export function* textOf({ type, parameters, bytes }: MimePart, maxChars: number, decoders?: Decoders): Work<string> {
  const charset = parameters.get("charset") ?? (type === "text/html" ? metaCharset(bytes) : undefined);
  return yield* decodeText(bytes, { charset, maxChars, decoders });
}

interface Pieces {
  readonly bodies: MimePart[];
  readonly others: MimePart[];
  readonly attachments: MimePart[];
}

/** Signatures of the mail itself (RFC 3156, RFC 8551): mail programs show a seal, no file. */
const SIGNATURES = ["application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"];

/** Stands before what is sealed and says no more than how (RFC 3156, section 4). */
function isVersion({ type, bytes }: MimePart): boolean {
  return type === "application/pgp-encrypted" && /^\s*Version: ?\d+\s*$/i.test(decodeShort(bytes.subarray(0, 100)));
}

function collect(part: MimePart, message: Pieces): void {
  if (part.type === "multipart/alternative") collectAlternative(part, message);
  else if (part.type.startsWith("multipart/")) for (const inner of part.parts) collect(inner, message);
  else if (isBody(part)) message.bodies.push(part);
  else if (!SIGNATURES.includes(part.type) && !isVersion(part)) message.attachments.push(part);
}

/** The last one with HTML is shown, else the last with text (RFC 2046 section 5.1.4). Files in the others go along. */
function collectAlternative({ parts }: MimePart, message: Pieces): void {
  const last = (type: string) => [...parts].reverse().find((part) => holds(part, type));
  const shown = last("text/html") ?? last("text/plain");
  for (const part of parts) {
    if (part === shown) {
      collect(part, message);
      continue;
    }
    const { bodies, others, attachments } = messageOf(part);
    message.others.push(...bodies, ...others, ...attachments.filter(isText));
    message.attachments.push(...attachments.filter((one) => !isRendering(one)));
  }
}

function holds(part: MimePart, type: string): boolean {
  if (part.type.startsWith("multipart/")) return part.parts.some((inner) => holds(inner, type));
  return part.type === type && isBody(part);
}

/** Such as a page for small screens. A calendar entry is shown as the meeting that it is. */
function isText(part: MimePart): boolean {
  return isRendering(part) && part.type !== "text/calendar";
}

/** The same mail in another form, such as the calendar entry of an invitation. */
function isRendering({ type, name, disposition }: MimePart): boolean {
  return type.startsWith("text/") && name === "" && disposition !== "attachment";
}
