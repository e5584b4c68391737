import type { Work } from "../core/files/define";
import type { Attachment, AttachmentId } from "../core/model/draft";
import type { FileReport } from "../core/model/file-report";
import { present, type Part } from "../core/model/part";
import { inspectFile, type InspectTools, type Inspection } from "../core/review/inspect";
import { decodeFileEntry, encodeFileEntry, entriesToDrop, fileEntryName } from "../core/review/stored/file-entries";
import { bytesOf, readContent, type AttachmentContent } from "./content";
import { decoders } from "./decoders";
import type { OfficeItem } from "./office";
import { resultOf, type RunWork } from "./run-work";
import { dropEntry, writeEntry, type Entries } from "./session";

/** Outlook takes at most three attachment calls at a time (office-js-docs, attachments). */
const CALLS_AT_ONCE = 3;
/** Before an inline picture is uploaded it has an id of this form, which can later stand for another file. */
const TEMPORARY_ID = "addinId";

/** Where finished reports are kept, by a name that says which file: the session store, or the memory of the pane. */
export interface Shelf {
  get(name: string): FileReport | undefined;
  /** Of a file that is read all the same, a report that is told until that is done. */
  standIn?(name: string): FileReport | undefined;
  put(name: string, inspection: Inspection): Promise<void>;
}

export interface ScanTools extends InspectTools {
  readonly run: RunWork;
  readonly shelf: Shelf;
  /** Told what is known so far, stand-ins too, and which files are still to be read; not any more when there are none. */
  readonly onProgress?: (reports: FileReports, unread: readonly Attachment[]) => void;
}

type FileReports = ReadonlyMap<AttachmentId, Part<FileReport>>;

/** A report for every attachment, from the shelf or from its bytes. Never rejects; what fails is a missing part. */
export async function scanAttachments(
  item: OfficeItem,
  attachments: readonly Attachment[],
  tools: ScanTools,
): Promise<FileReports> {
  const { shelf, onProgress } = tools;
  const reports = new Map<AttachmentId, Part<FileReport>>();
  const standIns = new Map<AttachmentId, Part<FileReport>>();
  const entryName = entryNames(tools);
  for (const attachment of attachments) {
    const name = entryName(attachment) ?? "";
    const known = shelf.get(name);
    const standIn = shelf.standIn?.(name);
    if (known !== undefined) reports.set(attachment.id, present(known));
    else if (standIn !== undefined) standIns.set(attachment.id, present(standIn));
  }
  const unread = new Set(attachments.filter(({ id }) => !reports.has(id)));
  const waiting = [...unread].sort((a, b) => Number(a.inline) - Number(b.inline)); // logos last
  const tell = () => {
    if (unread.size > 0) onProgress?.(new Map([...standIns, ...reports]), [...unread]);
  };
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      reports.set(next.id, await reportOf(item, next, entryName(next), tools));
      unread.delete(next);
      tell();
    }
  };
  tell();
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, worker));
  return reports;
}

/** Shelf in the session store. It shares its room, so the oldest entries make place; they are read again when needed. */
export function storedShelf(item: OfficeItem, stored: Entries): Shelf {
  const entries = new Map(stored);
  return {
    get: (name) => decodeFileEntry(entries.get(name) ?? "")?.report,
    async put(name, { report }) {
      const text = encodeFileEntry({ at: Date.now(), report });
      entries.set(name, text);
      for (const old of entriesToDrop(entries)) {
        entries.delete(old);
        await dropEntry(item, old);
      }
      if (entries.has(name)) await writeEntry(item, name, text);
    },
  };
}

/**
 * The same for a pane, which shows where things stand: reports with their evidence are kept in `known`, and only those
 * count. What Send has found stands in until then, unless it had to stop early: a pane has more time.
 */
export function rememberingShelf(item: OfficeItem, stored: Entries, known: Map<string, FileReport>): Shelf {
  const shelf = storedShelf(item, stored);
  return {
    get: (name) => known.get(name),
    standIn: (name) => {
      const report = shelf.get(name);
      return report?.status === "read" || report?.status === "protected" ? report : undefined;
    },
    put(name, inspection) {
      known.set(name, inspection.report);
      return shelf.put(name, inspection);
    },
  };
}

async function reportOf(
  item: OfficeItem,
  attachment: Attachment,
  entry: string | undefined,
  tools: ScanTools,
): Promise<Part<FileReport>> {
  const { run, shelf } = tools;
  const content = await readContent(item, attachment);
  if (content.state === "missing") return content;
  const inspection = await resultOf(run, inspectContent(fileName(attachment, content.value), content.value, tools));
  if (inspection.state === "missing") return inspection;
  if (entry !== undefined) await shelf.put(entry, inspection.value);
  return present(inspection.value.report);
}

/** Under which a report is kept; a temporary id names nothing. A policy that finds other things reads anew. */
function entryNames({ digest, detection }: ScanTools): (attachment: Attachment) => string | undefined {
  const policy = digest("detection", JSON.stringify(detection ?? null)); // once: registers are long
  return ({ id, name, size }) =>
    id.startsWith(TEMPORARY_ID) ? undefined : fileEntryName(digest("file", id, name, String(size), policy));
}

function* inspectContent(name: string, content: AttachmentContent, tools: InspectTools): Work<Part<Inspection>> {
  const bytes = yield* bytesOf(content);
  return bytes.state === "missing" ? bytes : present(yield* inspectFile(name, bytes.value, { ...tools, decoders }));
}

/** An attached mail is listed by its subject; its reader looks at the extension where content leaves doubt. */
function fileName({ kind, name }: Attachment, { format }: AttachmentContent): string {
  return kind === "item" ? `${name}${format === "iCalendar" ? ".ics" : ".eml"}` : name;
}
