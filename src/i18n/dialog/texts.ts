import type { PartName } from "../../core/model/draft";
import type { Sentences } from "../catalogue";

/**
 * What one language says in Outlook's dialog: kinds and counts, never a name or a value. Outlook takes 500 characters
 * for all of it, so a line has at most 100.
 */
export interface DialogTexts {
  readonly intro: string;
  /** What to do, and that nothing is lost. */
  readonly press: string;
  /** The button that opens the pane; at most 20 characters. */
  readonly button: string;
  /** How many things the dialog leaves out. */
  readonly more: (count: number) => string;
  /** In place of everything else, when there was no review. */
  readonly couldNotCheck: string;
  readonly lines: Sentences;
  readonly unknown: Readonly<Record<PartName, string>>;
  /** Something that only another version of Second Look can name. */
  readonly unnamed: string;
}
