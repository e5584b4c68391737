import type { FileRisk, Protection } from "../model/file-report";
import type { Reason } from "../model/part";
import { UNREAD, unreadShown } from "./charset";
import type { Budget, FileContent, TextPart } from "./define";

export const NOT_LOCKED: Protection = { state: "none", kind: null };
export const LOCK_UNKNOWN: Protection = { state: "unknown", kind: null };
/** Opens without asking, in Office and here. */
export const OPENS_BY_ITSELF: Protection = { state: "none", kind: "ooxml-default-password" };
/** Details of a lock that a card speaks of too. */
export const NAMES_READABLE = "file names stay readable";
export const NOT_TRIED = "no password tried";
export const TOO_MANY_ROUNDS = `too many rounds: ${NOT_TRIED}`;
/** What Office locks with when only the structure of a workbook is protected; it opens such files by itself. */
export const DEFAULT_PASSWORD = "VelvetSweatshop";
/** Sheet, workbook or document protection and read-only marks: whoever opens the file reads everything. */
export const READ_ONLY_MARK: Protection = { state: "none", kind: "ooxml-readonly-only" };

/** Gravest first: the reason told when several hold. */
const GRAVITY: readonly Reason[] = [
  "crashed",
  "damaged",
  "too-large",
  "too-many-parts",
  "too-deep",
  "locked",
  "charset",
  "unsupported",
  "no-reader",
  "scanned",
  "picture-of-text",
  "picture",
];

export function unreadable(format: string, reason: Reason, protection: Protection = LOCK_UNKNOWN): FileContent {
  return { format, status: "unreadable", reason, protection, parts: [] };
}

export function locked(format: string, protection: Protection, lock?: string): FileContent {
  return { format, status: "protected", protection, parts: [], ...(lock === undefined ? {} : { lock }) };
}

/** Collects what a reader finds, within the text budget, and remembers why something is missing. */
export class Content {
  private readonly parts: TextPart[] = [];
  private readonly risks = new Set<FileRisk>();
  private reason: Reason | undefined;

  constructor(private readonly budget: Budget) {}

  text(where: string, text: string, table?: TextPart["table"]): void {
    this.add({ where, hidden: false, kind: "text", text, ...(table === undefined ? {} : { table }) });
  }

  /** Goes along without being seen when the file is opened. */
  hidden(where: string, text: string, table?: TextPart["table"]): void {
    this.add({ where, hidden: true, kind: "hidden", text, ...(table === undefined ? {} : { table }) });
  }

  /** Text that is seen only when what holds it is. */
  seen(isSeen: boolean, where: string, text: string): void {
    if (isSeen) this.text(where, text);
    else this.hidden(where, text);
  }

  metadata(where: string, text: string): void {
    this.add({ where, hidden: false, kind: "metadata", text });
  }

  /** What a file inside this one holds. Its text was already taken from the budget. */
  inner(name: string, content: FileContent, hidden = false): void {
    for (const part of content.parts) {
      const where = `${name}/${part.where}`;
      this.parts.push(hidden && part.kind === "text" ? { ...part, where, hidden, kind: "hidden" } : { ...part, where });
    }
    for (const risk of content.risks ?? []) this.risks.add(risk);
    if (content.status === "protected") this.incomplete("locked");
    else if (content.status !== "read") this.incomplete(content.reason ?? "damaged");
  }

  incomplete(reason: Reason): void {
    if (this.reason === undefined || gravity(reason) < gravity(this.reason)) this.reason = reason;
  }

  /** Nothing is missing so far. */
  get isWhole(): boolean {
    return this.reason === undefined;
  }

  /** What was found so far, of whatever kind. */
  get texts(): readonly string[] {
    return this.parts.map(({ text }) => text);
  }

  /** UTF-16 units of text that still fit. */
  get room(): number {
    return Math.max(0, this.budget.text);
  }

  /** A file locked as a whole; what is readable all the same, such as names, stays. */
  locked(format: string, protection: Protection, lock?: string): FileContent {
    return { ...locked(format, protection, lock), parts: this.parts };
  }

  finish(format: string, protection: Protection = NOT_LOCKED): FileContent {
    const { parts, reason } = this;
    const read = { format, protection, parts, ...(this.risks.size === 0 ? {} : { risks: [...this.risks] }) };
    if (reason === undefined) return { ...read, status: "read" };
    return { ...read, status: parts.some(isContent) ? "partial" : "unreadable", reason };
  }

  private add(part: TextPart): void {
    if (!/\S/.test(part.text)) return;
    if (part.text.includes(UNREAD)) {
      // Who made it, and with what title, is beside what it says.
      if (part.kind !== "metadata") this.incomplete("charset");
      this.add({ ...part, text: unreadShown(part.text) });
      return;
    }
    const { room } = this;
    if (part.text.length > room) this.incomplete("too-large");
    this.budget.text -= part.text.length;
    if (room > 0) this.parts.push(part.text.length > room ? { ...part, text: part.text.slice(0, room) } : part);
  }
}

function isContent({ kind }: TextPart): boolean {
  return kind !== "metadata";
}

function gravity(reason: Reason): number {
  const rank = GRAVITY.indexOf(reason);
  return rank < 0 ? GRAVITY.length : rank;
}
