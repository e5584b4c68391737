import { decodeText } from "../charset";
import type { Work } from "../define";
import { metaCharset } from "../html-content";
import type { MimePart } from "./parse";

/** A mail as its reader sees it: body and what hangs on it. */
export interface MimeMessage {
  readonly root: MimePart;
  readonly html: string | undefined;
  readonly text: string | undefined;
  /** In the order of the mail; signatures of the mail itself are left out. */
  readonly attachments: readonly MimePart[];
}

/** Tells the body from the attachments. `maxChars` bounds each of the two bodies. */
export function* readMessage(root: MimePart, maxChars: number): Work<MimeMessage> {
  const bodies: MimePart[] = [];
  const attachments: MimePart[] = [];
  sort(root, bodies, attachments);
  return {
    root,
    html: yield* joined(bodies, "text/html", maxChars),
    text: yield* joined(bodies, "text/plain", maxChars),
    attachments,
  };
}

/** Is it shown as part of the mail, rather than as a file? */
export function isBody({ type, disposition, name }: MimePart): boolean {
  return (type === "text/plain" || type === "text/html") && disposition !== "attachment" && name === "";
}

/** The text of a part in its charset; HTML may name it in itself. */
export function* textOf({ type, parameters, bytes }: MimePart, maxChars: number): Work<string> {
  return yield* decodeText(
    bytes,
    parameters.get("charset") ?? (type === "text/html" ? metaCharset(bytes) : undefined),
    maxChars,
  );
}

function sort(part: MimePart, bodies: MimePart[], attachments: MimePart[]): void {
  if (part.type.startsWith("multipart/")) for (const inner of part.parts) sort(inner, bodies, attachments);
  else if (isBody(part)) bodies.push(part);
  else if (!SIGNATURES.includes(part.type)) attachments.push(part);
}

const SIGNATURES = ["application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"];

function* joined(bodies: readonly MimePart[], type: string, maxChars: number): Work<string | undefined> {
  const texts: string[] = [];
  for (const body of bodies) if (body.type === type) texts.push(yield* textOf(body, maxChars));
  return texts.length === 0 ? undefined : texts.join("\n");
}
