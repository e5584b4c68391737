import type { Protection } from "../model/file-report";
import { decodeEntities } from "../text/entities";
import { htmlInSteps } from "../text/html";
import { Content } from "./content";
import type { Decoders } from "./decoders";
import type { FileContent, FileInput, ReadContext, Work } from "./define";
import { armouredFormat } from "./formats/armour";
import { addHtml } from "./html-content";
import { headerText } from "./mime/header";
import { NewLines } from "./mime/new-lines";
import { messageOf, textOf } from "./mime/message";
import type { MimePart } from "./mime/parse";

/** Headers with people and words of people, in the order they are shown. */
const SHOWN_HEADERS = ["from", "to", "cc", "bcc", "reply-to", "subject", "date"];
/** Locks of a whole mail, which hang on it as its only attachment (RFC 8551). PGP has a type of its own (RFC 3156). */
const WHOLE_LOCKS: readonly (string | null)[] = ["smime-enveloped", "rights-managed"];

/** What a mail holds, whatever form it was kept in: headers, body, and each attachment by its own reader. */
export function* readMail(root: MimePart, input: FileInput, format: string, context: ReadContext): Work<FileContent> {
  const content = new Content(context.budget);
  content.text("headers", headerLines(root, context.decoders));
  content.metadata("properties", labelLines(headerText(root.headers, "msip_labels")));
  const { bodies, others, attachments } = messageOf(root);
  yield* readBodies(bodies, others, content, context.decoders);
  noteProblems(root, content);
  const names = attachments.map(({ name }) => name).filter((name) => name !== "");
  content.metadata("file names", names.join("\n"));
  const [first] = yield* readAttachments(attachments, input, context, content);
  const isSealed = WHOLE_LOCKS.includes(first?.kind ?? null) || root.type === "multipart/encrypted";
  return attachments.length === 1 && isSealed && first?.state === "protected"
    ? content.locked(format, first)
    : content.finish(format);
}

/** The sensitivity label as other formats keep it, "MSIP_Label_..._Name: Internal" a line: here "Name=Internal; ...". */
function labelLines(header: string): string {
  const pairs = header.split(";").map((pair) => pair.trim().replace("=", ": "));
  return pairs.filter((pair) => pair !== "").join("\n");
}

function headerLines({ headers }: MimePart, decoders: Decoders | undefined): string {
  const lines = SHOWN_HEADERS.map((name) => [name, headerText(headers, name, decoders)] as const);
  return lines
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}

/** A mailing list adds a text below a page: both are read. */
function* readBodies(
  bodies: readonly MimePart[],
  others: readonly MimePart[],
  content: Content,
  decoders: Decoders | undefined,
): Work<void> {
  const lines = new NewLines();
  let number = 0;
  for (const body of bodies) {
    const where = ++number === 1 ? "body" : `body ${number}`;
    const text = yield* textOf(body, content.room + 1, decoders);
    if (others.length > 0) yield* lines.of(decodeEntities(text));
    if (body.type === "text/html") yield* addHtml(where, text, content);
    else if (armouredFormat(text)?.kind === "locked") content.incomplete("locked");
    else content.text(where, text);
  }
  for (const other of others) {
    const text = yield* textOf(other, content.room + 1, decoders);
    const shown = other.type.endsWith("html") ? (yield* htmlInSteps(text)).text : text;
    content.hidden("body/hidden text", (yield* lines.of(shown)).join("\n"));
  }
}

function* readAttachments(
  attachments: readonly MimePart[],
  { depth }: FileInput,
  context: ReadContext,
  content: Content,
): Work<readonly Protection[]> {
  const protections: Protection[] = [];
  let number = 0;
  for (const part of attachments) {
    number++;
    if (part.bytes.length === 0) continue;
    if (context.budget.entries-- <= 0) {
      content.incomplete("too-many-parts");
      break;
    }
    const name = nameOf(part, number);
    const inner = yield* context.readInner({ name, bytes: part.bytes, depth: depth + 1 });
    content.inner(name, inner);
    protections.push(inner.protection);
  }
  return protections;
}

/** A mail in a mail mostly has no name; its ending tells the reader what it is. */
function nameOf({ name, type }: MimePart, number: number): string {
  if (name !== "") return name;
  return type.startsWith("message/") ? `message ${number}.eml` : `attachment ${number}`;
}

function noteProblems(part: MimePart, content: Content): void {
  if (part.problem !== undefined) content.incomplete(part.problem);
  // Mails inside are read as attachments and tell theirs themselves.
  if (part.type.startsWith("multipart/")) for (const inner of part.parts) noteProblems(inner, content);
}
