import { UNREAD, unreadShown } from "../core/files/charset";
import type { Decoders } from "../core/files/decoders";
import type { Work } from "../core/files/define";
import { MAX_TEXT } from "../core/files/limits";
import { isBody, textOf } from "../core/files/mime/message";
import type { MimePart } from "../core/files/mime/parse";
import { missing, partial, present, type Part, type Reason } from "../core/model/part";
import { plainTextAsHtml } from "../core/text/html";

/** What a mail program makes of a mail's parts. */
export interface Layout {
  readonly html: Part<string>;
  /** In the order of the mail. */
  readonly attachments: readonly MimePart[];
  /** Why parts are missing. */
  readonly problem: Reason | undefined;
}

export function* layOut(root: MimePart, decoders?: Decoders): Work<Layout> {
  const pieces: Pieces = { bodies: [], attachments: [] };
  collect(root, pieces);
  const problem = problemIn(root);
  return { html: yield* bodyOf(root, pieces.bodies, problem, decoders), attachments: pieces.attachments, problem };
}

interface Pieces {
  readonly bodies: MimePart[];
  readonly attachments: MimePart[];
}

/** Signatures of the mail itself (RFC 3156, RFC 8551): mail programs show a seal, no file. */
const SIGNATURES = ["application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"];

function collect(part: MimePart, pieces: Pieces): void {
  if (part.type === "multipart/alternative") collectAlternative(part, pieces);
  else if (part.type.startsWith("multipart/")) for (const inner of part.parts) collect(inner, pieces);
  else if (isBody(part)) pieces.bodies.push(part);
  else if (!SIGNATURES.includes(part.type)) pieces.attachments.push(part);
}

/** The last part with HTML is shown, else the last with text. Files that hang on the others still go along. */
function collectAlternative({ parts }: MimePart, pieces: Pieces): void {
  const last = (type: string) => [...parts].reverse().find((part) => holds(part, type));
  const chosen = last("text/html") ?? last("text/plain");
  for (const part of parts) {
    if (part === chosen) {
      collect(part, pieces);
      continue;
    }
    const others: Pieces = { bodies: [], attachments: [] };
    collect(part, others);
    pieces.attachments.push(...others.attachments.filter((one) => !isRendering(one)));
  }
}

function holds(part: MimePart, type: string): boolean {
  if (part.type.startsWith("multipart/")) return part.parts.some((inner) => holds(inner, type));
  return part.type === type && isBody(part);
}

/** The same mail in another form, such as the calendar entry of an invitation. */
function isRendering({ type, name, disposition }: MimePart): boolean {
  return type.startsWith("text/") && name === "" && disposition !== "attachment";
}

const SEALED = ["multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"];

function* bodyOf(
  root: MimePart,
  bodies: readonly MimePart[],
  problem: Reason | undefined,
  decoders?: Decoders,
): Work<Part<string>> {
  if (SEALED.includes(root.type)) return missing("locked");
  let room = MAX_TEXT;
  const pieces: string[] = [];
  for (const body of bodies) {
    const text = yield* textOf(body, room + 1, decoders);
    pieces.push(body.type === "text/html" ? text : plainTextAsHtml(text.replace(/\r\n?/g, "\n")));
    room -= text.length;
    if (room < 0) return partial(unreadShown(pieces.join("\n")), "too-large");
  }
  return asRead(pieces.join("\n"), problem);
}

/** Text without the marks of what was not read, which it is partial for. */
export function asRead(text: string, problem?: Reason): Part<string> {
  const reason = problem ?? (text.includes(UNREAD) ? "charset" : undefined);
  return reason === undefined ? present(text) : partial(unreadShown(text), reason);
}

/** Mails inside are attachments and tell theirs when they are read. */
function problemIn(part: MimePart): Reason | undefined {
  if (part.problem !== undefined || !part.type.startsWith("multipart/")) return part.problem;
  for (const inner of part.parts) {
    const problem = problemIn(inner);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
