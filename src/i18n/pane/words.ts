import type { PartName } from "../../core/model/draft";
import type { FixId } from "../../core/model/finding";
import type { Reason } from "../../core/model/part";
import type { Check } from "../../core/checks/define";
import type { ByCheck, CardSentences } from "../catalogue";
import type { Language } from "../languages";
import type { Terms } from "../terms/terms";

/** Everything that the pane says in one language. Names and addresses come in ready to be shown. */
export interface PaneWords extends Terms {
  readonly language: Language;
  readonly cards: CardSentences;
  /** What the tick of a card says; level `justify` puts `because` behind it. */
  readonly ticks: ByCheck;
  readonly unknown: UnknownWords;
  readonly fixes: Readonly<Record<FixButton, FixWords>>;
  readonly reasons: Readonly<Record<ReasonId, string>>;
  readonly groups: Readonly<Record<Check["group"], string>>;
  readonly card: CardWords;
  readonly list: ListWords;
  readonly states: StateWords;
  readonly menu: MenuWords;
  readonly about: AboutWords;
  /** "a, b and c". */
  readonly join: (parts: readonly string[]) => string;
  /** A number as the language writes it. */
  readonly number: (count: number) => string;
}

/** Fixes that are a button; changing the text is the sender's own. */
export type FixButton = Exclude<FixId, "go-to-text">;

/** Reasons that are ready to be picked; stored by id. */
export type ReasonId = "needed" | "agreed" | "asked";

interface FixWords {
  readonly button: string;
  /** What was done, to whom or what and to how many. */
  readonly done: (name: string, count: number) => string;
}

interface UnknownWords {
  readonly parts: Readonly<Record<PartName, { readonly title: string; readonly advice: string }>>;
  readonly file: { readonly title: (name: string) => string; readonly advice: string };
  readonly reasons: Readonly<Record<Reason, string>>;
  /** Something that only another version of Second Look can name. */
  readonly unnamed: { readonly title: string; readonly why: string };
  readonly tick: string;
}

interface CardWords {
  readonly because: (tick: string) => string;
  readonly reasonsTitle: string;
  readonly ownReason: string;
  readonly keep: string;
  readonly cancel: string;
  readonly notCorrect: string;
  /** Shows how to do what no button does. */
  readonly howTo: string;
  readonly whyNotCorrect: string;
  /** A card of level `stop`. */
  readonly mustBeFixed: string;
  readonly changeInMail: string;
  readonly isNew: string;
  readonly goesTo: (receivers: string) => string;
  readonly colleaguesOnly: string;
  readonly nobodyYet: string;
  readonly inSubject: string;
  readonly inText: string;
  readonly morePlaces: (count: number) => string;
  readonly show: string;
  readonly hide: string;
  /** What a screen reader says of Show. */
  readonly showWhat: (title: string) => string;
  readonly cannotShow: string;
  readonly reopen: (title: string) => string;
  readonly settled: string;
  readonly settledAsNotCorrect: string;
  readonly settledBecause: (reason: string) => string;
  readonly seen: string;
  /** In place of the tick: Outlook asked, and asks no more. */
  readonly seenHint: string;
  readonly fixing: string;
  /** While a fix that was cancelled is put back. */
  readonly stopping: string;
  readonly fixFailed: string;
  readonly undo: string;
  readonly undoFailed: string;
  readonly notStored: string;
  /** Opens a field for the password of a locked file. */
  readonly tryPassword: string;
  readonly passwordOf: (file: string) => string;
  readonly try: string;
  readonly opens: (file: string) => string;
  readonly opensNot: (file: string) => string;
  readonly opensUnknown: (file: string) => string;
  readonly levels: { readonly risk: string; readonly stop: string; readonly unknown: string; readonly info: string };
  readonly actions: (title: string) => string;
}

interface ListWords {
  readonly people: (count: number) => string;
  /** How many more, behind a few that are named. */
  readonly others: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly hideAll: string;
  readonly filter: string;
  /** A tick that leaves those who came after the others had been checked. */
  readonly onlyNew: (count: number) => string;
  readonly isNew: string;
  readonly noMatch: string;
  readonly shown: (shown: number, all: number) => string;
}

interface StateWords {
  readonly heading: string;
  readonly progress: (done: number, all: number) => string;
  readonly progressSaid: (done: number, all: number) => string;
  readonly readingMail: string;
  readonly readingFiles: (first: string, others: number) => string;
  readonly nothing: string;
  readonly nothingWhy: string;
  readonly lookedAt: string;
  readonly andReceivers: (count: number) => string;
  readonly andText: string;
  readonly andSubject: string;
  readonly andFiles: (count: number) => string;
  readonly fileClean: (name: string) => string;
  readonly ready: string;
  readonly readyWhy: string;
  readonly trial: string;
  readonly storeDown: string;
  readonly checkingAgain: string;
  readonly notOutlook: string;
  readonly notOutlookWhy: string;
  readonly readMode: string;
  readonly readModeWhy: string;
  readonly readModeHow: string;
  readonly crashed: string;
  readonly crashedWhy: string;
  readonly tryAgain: string;
}

interface MenuWords {
  readonly more: string;
  readonly lookAgain: string;
  readonly language: string;
  readonly howItWorks: string;
  readonly status: string;
}

interface AboutWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly back: string;
}
