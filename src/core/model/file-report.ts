import type { Brand } from "./brand";
import type { DataType } from "./data-type";
import type { Digest, Evidence } from "./finding";
import type { Reason } from "./part";

/** SHA-256 of a file's bytes, base64url. Only `core/review/inspect` makes one. */
export type ContentHash = Brand<string, "ContentHash">;

export type ProtectionState = "protected" | "weak" | "partial" | "none" | "unknown";

/** Is a file really locked? `kind` as listed in DESIGN section 5; a look-alike has state none and its kind. */
export interface Protection {
  readonly state: ProtectionState;
  readonly kind: string | null;
  readonly detail?: string;
}

export type ReadStatus = "read" | "protected" | "partial" | "unreadable";

/** How often one type of data stands in one place of a file. */
export interface FileCount {
  readonly type: DataType;
  readonly count: number;
  /** Stable English path, such as "sheet 'Raw'/column C". */
  readonly where: string;
  readonly hidden: boolean;
}

/** What can go along without being seen, gravest first; the names are those of places in paths. */
export const HIDDEN_KINDS = [
  "hidden sheet",
  "pivot cache",
  "hidden rows",
  "hidden columns",
  "embedded file",
  "attachments",
  "hidden slide",
  "deleted text",
  "hidden text",
  "invisible text",
  "hidden layers",
  "older version",
  "photo location",
  "external link",
  "connections",
  "mail merge source",
  "hidden annotations",
  "comments",
  "notes",
  "unused texts",
  "defined names",
  "lists of choices",
  "hidden form fields",
  "field codes",
  "alternative text",
  "cropped pictures",
  "conditional formats",
  "filter values",
  "document variables",
  "building blocks",
  "formulas",
  "prompts",
  "part",
] as const;
export type HiddenKind = (typeof HIDDEN_KINDS)[number];

/** A place of a file that goes along without being seen; sheets have a name. */
export interface HiddenPlace {
  readonly kind: HiddenKind;
  readonly name?: string;
}

/** What goes along without being seen, the gravest of it, gravest first, and of how many people, counted as `FileReport.people`. */
export interface HiddenContent {
  readonly places: readonly HiddenPlace[];
  readonly people: number;
}

/** What a file tells of who made it and where. */
export const PROPERTY_KINDS = ["author", "editor", "manager", "company", "path"] as const;
export type PropertyKind = (typeof PROPERTY_KINDS)[number];

export interface FileProperty {
  readonly kind: PropertyKind;
  /** Digest of the name, to tell the sender's own. */
  readonly whose: Digest;
}

/** Why mail systems stop a file. */
export const FILE_RISKS = ["program", "script", "macros", "shortcut", "disk-image", "active-page"] as const;
export type FileRisk = (typeof FILE_RISKS)[number];

/**
 * What a review needs to know of one file: kinds and counts, never a value. Small enough for a session store
 * (`evidence` is left out there), so that the send handler decides the same from a stored report as from the bytes.
 */
export interface FileReport {
  readonly hash: ContentHash;
  readonly format: string;
  readonly status: ReadStatus;
  readonly reason?: Reason;
  readonly protection: Protection;
  readonly counts: readonly FileCount[];
  /** Largest number of distinct values of one identifying type; in tables the rows that hold any. Lower bound when partial. */
  readonly people: number;
  readonly hidden: HiddenContent;
  readonly properties: readonly FileProperty[];
  /** Digests of organisations and domains that its beginning names, to tell whom it is for. */
  readonly named: readonly Digest[];
  /** Of the file or of those inside it, by content. */
  readonly risks: readonly FileRisk[];
  /** The sensitivity label, as people see it. */
  readonly label?: string;
  /** Name of the full export that it is, as the policy knows it. */
  readonly knownExport?: string;
  /**
   * Digests of mail addresses and a name's key, only while the file holds data of one person, whoever else it names: is it
   * the receiver's own data?
   */
  readonly owner: readonly Digest[];
  readonly evidence: readonly Evidence[];
  /** For `opens` of core/files/lock: tells a right password from a wrong one without the file. */
  readonly lock?: string;
}
