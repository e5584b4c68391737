import { runUntil } from "../core/model/work";
import type { FileReport } from "../core/model/file-report";
import type { Reason } from "../core/model/part";
import { inspectFile, type Inspection } from "../core/review/inspect";
import { keyMaker } from "../core/review/keys";
import { decoders } from "./decoders";

/** Milliseconds for one file; the largest that a mail can carry take about five seconds. */
export const FILE_LIMIT_MS = 20_000;

/** What `inspect` says of a file (DESIGN section 5). */
export interface FileAnswer extends Pick<FileReport, "format" | "status" | "reason" | "protection" | "people"> {
  readonly file: string;
  readonly parts: readonly {
    readonly where: string;
    readonly hidden: boolean;
    readonly kind: "text" | "hidden" | "metadata";
    /** UTF-16 units. */
    readonly chars: number;
  }[];
  readonly findings: FileReport["counts"];
  readonly text?: string;
}

/** Reads and scans one file. `file` is its name as it was given; `withText` adds all text, parts apart by form feeds. */
export function inspectBytes(file: string, bytes: Uint8Array, withText: boolean): FileAnswer {
  const end = Date.now() + FILE_LIMIT_MS;
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  // Nothing is compared between files, so the digests need no secret.
  const { digest } = keyMaker("", "");
  const inspection = runUntil(inspectFile(name, bytes, { digest, decoders }), () => Date.now() > end);
  return inspection.state === "missing"
    ? uninspected(file, inspection.reason)
    : answerOf(file, inspection.value, withText);
}

/** A file of which nothing is known. */
export function uninspected(file: string, reason: Reason): FileAnswer {
  const protection = { state: "unknown", kind: null } as const;
  return { file, format: "unknown", status: "unreadable", reason, protection, parts: [], findings: [], people: 0 };
}

function answerOf(file: string, { report, content }: Inspection, withText: boolean): FileAnswer {
  const { format, status, reason, protection, people, counts } = report;
  return {
    file,
    format,
    status,
    ...(reason === undefined ? {} : { reason }),
    protection,
    parts: content.parts.map(({ where, hidden, kind, text }) => ({ where, hidden, kind, chars: text.length })),
    findings: counts.map(({ type, count, where, hidden }) => ({ type, count, where, hidden })),
    people,
    ...(withText ? { text: content.parts.map(({ text }) => text).join("\f") } : {}),
  };
}
