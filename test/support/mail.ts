import type { Opening } from "../../src/core/checks/define";
import type { ContentHash, FileCount, FileReport, Protection } from "../../src/core/model/file-report";
import type { Attachment, AttachmentId, ComposeType, Draft, Mailbox, Recipient } from "../../src/core/model/draft";
import type { UnknownPart } from "../../src/core/model/finding";
import { missing, present, type Part } from "../../src/core/model/part";
import { parseAddress } from "../../src/core/recipients/address";
import { plainTextAsHtml } from "../../src/core/text/html";
import type { ReviewInput } from "../../src/core/review/facts";

/** A mail as a test writes it: addresses as "Name <address>" or bare, text plain, files as reports. */
export interface MailSketch {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly files?: readonly FileSketch[];
  readonly composeType?: ComposeType;
  /** Parts that could not be read. */
  readonly lost?: Partial<
    Pick<Draft, "from" | "to" | "cc" | "bcc" | "subject" | "html" | "attachments" | "composeType">
  >;
  readonly troubles?: readonly UnknownPart[];
}

interface FileSketch {
  readonly name: string;
  readonly id?: string;
  readonly inline?: boolean;
  readonly report?: Part<FileReport>;
  /** What opened it, where it is locked. */
  readonly opening?: Opening;
}

export function mail(sketch: MailSketch): ReviewInput {
  const files = (sketch.files ?? []).map((file) => ({ file, attachment: attachmentOf(file) }));
  const draft: Draft = {
    kind: "message",
    from: present(mailbox(sketch.from ?? "Anna Jansen <anna@shop.example>")),
    to: present((sketch.to ?? []).map(recipient)),
    cc: present((sketch.cc ?? []).map(recipient)),
    bcc: present((sketch.bcc ?? []).map(recipient)),
    subject: present(sketch.subject ?? "About tomorrow"),
    html: present(sketch.html ?? plainTextAsHtml(sketch.text ?? "See you tomorrow.")),
    attachments: present(files.map(({ attachment }) => attachment)),
    composeType: present(sketch.composeType ?? "new"),
    ...sketch.lost,
  };
  const reports = files.map(
    ({ file, attachment }) => [attachment.id, file.report ?? missing<FileReport>("failed")] as const,
  );
  const openings = new Map<AttachmentId, Opening>();
  for (const { file, attachment } of files) if (file.opening) openings.set(attachment.id, file.opening);
  return { draft, files: new Map(reports), openings, troubles: sketch.troubles ?? [] };
}

/** A report of a file that was read: so many people, these kinds of data. */
export function report(
  counts: readonly (readonly [FileCount["type"], number])[],
  people: number,
  more: Partial<FileReport> = {},
): Part<FileReport> {
  const open: Protection = { state: "none", kind: null };
  return present({
    hash: `hash-${JSON.stringify(counts)}-${String(people)}` as ContentHash,
    format: "xlsx",
    status: "read",
    protection: open,
    owner: [],
    evidence: [],
    counts: counts.map(([type, count]) => ({ type, count, where: "sheet 'Export'", hidden: false })),
    people,
    hidden: { places: [], people: 0 },
    properties: [],
    named: [],
    risks: [],
    ...more,
  });
}

function mailbox(text: string): Mailbox {
  const { name, address } = recipient(text);
  if (address === undefined) throw new Error(`no address in ${text}`);
  return { name, address };
}

/** "Name <address>", "address", or a name that has no address yet. */
export function recipient(text: string): Recipient {
  const match = /^([^<>]*)<([^<>]+)>$/.exec(text);
  const address = parseAddress(match?.[2] ?? text);
  const name = (match?.[1] ?? text).trim();
  return address === undefined ? { name, list: false } : { name, address, list: false };
}

function attachmentOf(file: FileSketch): Attachment {
  return {
    id: (file.id ?? `id-${file.name}`) as AttachmentId,
    name: file.name,
    size: 1000,
    kind: "file",
    inline: file.inline ?? false,
  };
}
