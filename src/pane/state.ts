import type { AttachmentId } from "../core/model/draft";
import type { Confirmation, Evidence, Key } from "../core/model/finding";
import type { Policy } from "../core/policy/policy";
import type { Receiver } from "../core/recipients/receivers";
import type { Card } from "../core/review/cards";
import type { ReviewInput } from "../core/review/facts";
import type { FixButton } from "../i18n/pane/words";

/** What one look at the draft found. */
export interface Reviewed {
  readonly input: ReviewInput;
  readonly receivers: readonly Receiver[];
  readonly cards: readonly Card[];
  readonly confirmed: ReadonlyMap<Key, Confirmation>;
  /** Cards that came after everything had been checked. */
  readonly newCards: ReadonlySet<string>;
  /** Of the receivers, those who came after the others had been checked. */
  readonly newReceivers: ReadonlySet<Receiver>;
  readonly mode: Policy["mode"];
}

/** Why something that was asked for on a card did not happen. */
export type Problem = "not-stored" | "fix-failed" | "undo-failed" | "cannot-show";

interface DoneFix {
  readonly id: string;
  readonly fix: FixButton;
  /** Person or file, as Outlook names it. */
  readonly name: string;
  readonly count: number;
}

export interface PaneState {
  /** Absent until the draft was read for the first time. */
  readonly reviewed?: Reviewed;
  /** Names of the files that are being read; their cards come later. */
  readonly reading: readonly string[];
  readonly isLooking: boolean;
  readonly isCrashed: boolean;
  /** Cards, and fixes to be undone, by id, for which something is under way. */
  readonly busy: ReadonlySet<string>;
  /** Fixes under way, by id of their card. */
  readonly fixing: ReadonlyMap<string, "running" | "stopping">;
  /** By id of a card or fix. */
  readonly problems: ReadonlyMap<string, Problem>;
  readonly done: readonly DoneFix[];
}

/** The pane's work on the open draft. Nothing in it rejects; what happened shows in the state. */
export interface ReviewSession {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads everything again; quietly when nothing says that something changed. */
  readonly look: (how?: "quietly") => Promise<void>;
  readonly tick: (card: Card, reason?: string) => Promise<void>;
  readonly untick: (card: Card) => Promise<void>;
  readonly fix: (card: Card, fix: FixButton) => Promise<void>;
  /** Leaves the mail as it was before the fix that is under way. */
  readonly stopFix: (card: Card) => void;
  readonly undo: (id: string) => Promise<void>;
  /** The values behind some evidence; undefined when the mail has changed, and is looked at again. */
  readonly show: (card: Card, evidence: readonly Evidence[]) => Promise<readonly string[] | undefined>;
  /** Whether a password opens a locked file; undefined when nothing proves it, or the file is not there any more. */
  readonly opens: (file: AttachmentId, password: string) => Promise<boolean | undefined>;
  readonly stop: () => void;
}
