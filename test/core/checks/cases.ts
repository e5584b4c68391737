import type { Level } from "../../../src/core/model/finding";
import type { MailSketch } from "../../support/mail";

interface FoundCase {
  readonly name: string;
  readonly mail: MailSketch;
  readonly level: Level;
  /** Id of the message, or "unknown: <reason>". */
  readonly says: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Fields of a policy file that differ from the built-in one. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

interface SilentCase {
  readonly name: string;
  readonly mail: MailSketch;
  readonly policy?: Readonly<Record<string, unknown>>;
}

/** Cases of one check; "silent" means that it reports nothing above `info`, unless `finds` says so. */
export interface CheckCases {
  readonly finds: readonly FoundCase[];
  readonly silent: readonly SilentCase[];
}

export const TEN_ADDRESSES = Array.from({ length: 10 }, (_, n) => `customer${String(n)}@firm${String(n)}.example`);
export const TWENTY_FOUR_ADDRESSES = Array.from(
  { length: 24 },
  (_, n) => `customer${String(n)}@firm${String(n)}.example`,
);
