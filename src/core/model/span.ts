import type { DataType } from "./data-type";

export type Confidence = "high" | "medium" | "low";

/** Personal data or a secret found in a text. Offsets are UTF-16 units of the given text, end exclusive. */
export interface Span {
  readonly type: DataType;
  /** Finer kind, such as "nl.bsn". */
  readonly sub?: string;
  readonly start: number;
  readonly end: number;
  /** "low" only supports other findings and is never asked about by itself. */
  readonly confidence: Confidence;
}
