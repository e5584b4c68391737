import type { Protection, ReadStatus } from "../model/file-report";
import type { Reason } from "../model/part";

/** Text of one place of a file. */
export interface TextPart {
  /** Stable English path inside the file: "sheet 'Raw'", "document", "inner.zip/report.xlsx/sheet 'Raw'". */
  readonly where: string;
  /** Goes along without being seen when the file is opened. */
  readonly hidden: boolean;
  /** Properties and authors are metadata, not hidden. */
  readonly kind: "text" | "hidden" | "metadata";
  readonly text: string;
  /** Set when every line is a row and cells are separated by tabs; `firstColumn` counts from 0 (A). */
  readonly table?: { readonly firstColumn: number };
}

/** Everything a reader can say of a file. Bad input never throws: it is `unreadable` or `partial` with a reason. */
export interface FileContent {
  readonly format: string;
  readonly status: ReadStatus;
  readonly reason?: Reason;
  readonly protection: Protection;
  readonly parts: readonly TextPart[];
}

export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 0 for an attachment, one more for each archive or mail around it. */
  readonly depth: number;
}

/** A step of work; yields at least every 256 KB so that the driver can keep a deadline or a page responsive. */
export type Work<T> = Generator<void, T, void>;

/** Reads one format. Content decides, never the extension; the name only breaks ties between text formats. */
export interface FileReader {
  readonly id: string;
  recognises(head: Uint8Array, name: string): boolean;
  read(input: FileInput): Work<FileContent>;
}
