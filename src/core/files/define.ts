import type { FileRisk, Protection, ReadStatus } from "../model/file-report";
import type { Reason } from "../model/part";
import type { Work } from "../model/work";
import type { Decoders } from "./decoders";

export type { Work };

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
  /** For `opens`; left out for files that no password opens, and for locks that no password is tried on. */
  readonly lock?: string;
  /** Why mail systems stop it, or what is inside it; left out where nothing speaks for it. */
  readonly risks?: readonly FileRisk[];
}

export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 0 for an attachment, one more for each archive or mail around it. */
  readonly depth: number;
}

/** What one attachment may still cost, those of archives inside it too. Readers take from it; nothing is given back. */
export interface Budget {
  /** Bytes that compressed parts may still grow to. */
  inflated: number;
  /** UTF-16 units of text that may still be kept. */
  text: number;
  /** Entries that may still be read. */
  entries: number;
}

/** What a reader gets besides the bytes. */
export interface ReadContext {
  readonly budget: Budget;
  /** For text in charsets whose tables are not carried along; without it, such text is not read. */
  readonly decoders: Decoders | undefined;
  /** Reads a file found inside this one, whatever its format. */
  readInner(input: FileInput): Work<FileContent>;
}

/** Reads the formats it names, which `sniff` tells by content. `id` is the name of its file. */
export interface FileReader {
  readonly id: string;
  readonly formats: readonly string[];
  read(input: FileInput, format: string, context: ReadContext): Work<FileContent>;
}

/** What of an archive that nothing here unpacks is locked, as its headers tell: all, some or none of its files. */
export interface LockedEntries {
  readonly locked: number;
  readonly all: number;
  /** The names are locked too. */
  readonly isSealed: boolean;
}
