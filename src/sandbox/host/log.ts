export type LogKind =
  /** What the person or Outlook did. */
  | "outlook"
  /** An event that Outlook raised in the add-in. */
  | "event"
  /** A call of the add-in, with its answer. */
  | "call"
  /** Something that a real Outlook would not accept or not know. */
  | "warning";

export interface LogEntry {
  readonly id: number;
  /** Milliseconds since the page was opened. */
  readonly at: number;
  readonly kind: LogKind;
  readonly text: string;
  /** The frame it concerns. */
  readonly frame?: "pane" | "runtime";
  /** How long it took, in milliseconds. */
  readonly took?: number;
  /** What went over the wire: JSON, cut off. */
  readonly sent?: string;
  readonly answered?: string;
}

/** Entries kept: a session of hours, and still quick to draw. */
const MAX_ENTRIES = 1_000;

/** Characters of a message that are kept: enough to read, without copies of every attachment. */
const MAX_DETAIL = 2_000;

/** What happened, in order, oldest dropped first. */
export class EventLog {
  entries: readonly LogEntry[] = [];
  private serial = 0;
  private readonly listeners = new Set<() => void>();

  /** Calls `listener` when `entries` have been replaced; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(kind: LogKind, text: string, more: Omit<LogEntry, "id" | "at" | "kind" | "text"> = {}): void {
    const entry = { id: ++this.serial, at: Math.round(performance.now()), kind, text, ...more };
    this.show([...this.entries.slice(1 - MAX_ENTRIES), entry]);
  }

  clear(): void {
    this.show([]);
  }

  private show(entries: readonly LogEntry[]): void {
    this.entries = entries;
    for (const listener of [...this.listeners]) listener();
  }
}

export function detail(data: unknown): string {
  const json = data === undefined ? "" : JSON.stringify(data);
  return json.length > MAX_DETAIL ? `${json.slice(0, MAX_DETAIL)}... (${json.length} characters)` : json;
}
