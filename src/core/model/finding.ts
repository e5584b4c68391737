import type { Brand } from "./brand";
import type { PartName } from "./draft";
import type { Reason } from "./part";

/** `info` pane only, `advise` may be sent anyway, `confirm` a tick, `justify` with a reason, `stop` must be fixed. */
export type Level = "info" | "advise" | "confirm" | "justify" | "stop";

export const LEVELS: readonly Level[] = ["info", "advise", "confirm", "justify", "stop"];

export function higherLevel(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}

export function lowerLevel(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
}

export function isAtLeast(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}

/** 12 base64url characters of a salted SHA-256 over what a finding is about. Only `core/review/keys` makes one. */
export type Digest = Brand<string, "Digest">;

/** One subject for one receiving organisation: what a confirmation settles. Same form as a digest. */
export type Key = Brand<string, "Key">;

/** The receiving side of a mail: a registrable domain, or the whole address for webmail. */
export type Organisation = Brand<string, "Organisation">;

/** A value that may be shown: at most a quarter and four characters of the original. Only `mask` makes one. */
export type Masked = Brand<string, "Masked">;

/** Where something was found. Offsets count in core's plain text of that part or `where`, before normalising. */
export interface Evidence {
  readonly part: PartName;
  /** Stable English path inside a file, such as "sheet 'Raw'/column C"; for the body the segment it stands in. */
  readonly where?: string;
  /** File name, for evidence in attachments. */
  readonly name?: string;
  readonly start: number;
  readonly end: number;
  readonly preview: Masked;
}

/** What a fix button can do; the words are in src/i18n, the doing in src/outlook/actions. */
export type FixId = "remove-recipient" | "move-to-bcc" | "remove-attachment" | "go-to-text";

export interface Confirmation {
  readonly key: Key;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly reason?: string;
}

/** Something that could not be checked. Asked and confirmed like a finding. */
export interface UnknownPart {
  readonly part: PartName;
  /** File name or address list concerned, where there is one. */
  readonly name?: string;
  readonly reason: Reason;
}
