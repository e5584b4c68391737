import type { Attachment, ComposeType, EmailAddress, Mailbox } from "../model/draft";
import type { DataType } from "../model/data-type";
import type { FileReport, FileRisk, HiddenPlace, PropertyKind } from "../model/file-report";
import type { Evidence, FixId, Level, Organisation, UnknownPart } from "../model/finding";
import type { Part, Reason } from "../model/part";
import type { Span } from "../model/span";
import type { Policy } from "../policy/policy";
import type { Receiver } from "../recipients/receivers";
import type { RichText } from "../text/html";
import type { Segment } from "../text/segments";

/** Subject or body, turned into text and scanned once for all checks. */
export interface ScannedText {
  readonly part: "subject" | "body";
  readonly rich: RichText;
  readonly segments: readonly Segment[];
  readonly spans: readonly Span[];
  /** True in a reply to people who took part in what it quotes; to anybody else the old text is new. */
  readonly isHistoryKnown: boolean;
}

/** What opened a locked file: something that stands in the mail, or what anybody would guess. */
export type Opening = { readonly by: "word"; readonly evidence: readonly Evidence[] } | { readonly by: "guess" };

/** An attachment with what was read of it. */
export interface ReviewedFile {
  readonly attachment: Attachment;
  readonly report: Part<FileReport>;
  /** Receivers with whom the one person in the file agrees in name and address, as far as the file has them. */
  readonly mayBelongTo: readonly EmailAddress[];
  readonly opening?: Opening;
  /** What its properties tell of others than the sender and the sender's organisation. */
  readonly tells: readonly PropertyKind[];
  /** Organisations of the register that its beginning names, and whether it names one that gets the mail. */
  readonly named: { readonly parties: readonly string[]; readonly receiver: boolean };
}

/** What checks may look at: gathered once by the runner. A check gets only what it declares in `needs`. */
export interface Facts {
  readonly sender: Mailbox;
  readonly receivers: readonly Receiver[];
  /** Lists that Outlook cut off, by field; their rest is unknown. */
  readonly truncated: readonly ("to" | "cc" | "bcc")[];
  readonly subject: ScannedText;
  readonly body: ScannedText;
  readonly files: readonly ReviewedFile[];
  readonly composeType: ComposeType;
}

export type FactName = keyof Facts;

export interface TypeCount {
  readonly type: DataType;
  readonly count: number;
}

/** The kinds of values a message can carry; they are stored and read back, so each has a run-time test. */
interface FieldKinds {
  readonly number: number;
  readonly text: string;
  readonly texts: readonly string[];
  readonly types: readonly TypeCount[];
  readonly places: readonly HiddenPlace[];
  readonly properties: readonly PropertyKind[];
  readonly risks: readonly FileRisk[];
  readonly reason: Reason;
  /** Words of the policy in each language; empty where it has none. */
  readonly translations: { readonly [L in "en" | "nl" | "de" | "fr"]: string };
}

export type FieldKind = keyof FieldKinds;
export type MessageFields = Readonly<Record<string, FieldKind>>;
export type MessageSpecs = Readonly<Record<string, MessageFields>>;
export type DataOf<F extends MessageFields> = { readonly [K in keyof F]: FieldKinds[F[K]] };

/** What a finding or unknown is about. Items about the same thing share one card. */
export type Topic =
  | { readonly kind: "recipients" }
  | { readonly kind: "recipient"; readonly address: string }
  | { readonly kind: "text" }
  | { readonly kind: "subject" }
  | { readonly kind: "logins" }
  | { readonly kind: "file"; readonly id: string; readonly name: string }
  | { readonly kind: "unknown"; readonly part: string };

interface Asked {
  /** Left out: the level that policy or profile give the check. */
  readonly level?: Level;
  readonly about: Topic;
  /** Found values, a file's hash or addresses: what a confirmation is bound to. They stay in memory; keys are digests. */
  readonly subjects: readonly string[];
  /** Organisations that make it a risk; empty binds to the subject alone. */
  readonly audience: readonly Organisation[];
  readonly fixes?: readonly FixId[];
}

type CheckFinding<M extends MessageSpecs> = {
  readonly [Id in keyof M & string]: Asked & {
    readonly messageId: Id;
    readonly data: DataOf<M[Id]>;
    readonly evidence: readonly Evidence[];
  };
}[keyof M & string];

export interface CheckUnknown extends Asked {
  readonly unknown: UnknownPart;
}

export interface Outcome<M extends MessageSpecs> {
  readonly findings?: readonly CheckFinding<M>[];
  readonly unknowns?: readonly CheckUnknown[];
}

export interface CheckContext<Options> {
  readonly policy: Policy;
  readonly options: Options;
  /** The level that policy or profile give this check; findings without a level of their own get it. */
  readonly level: Level;
  /** The day of the review, YYYY-MM-DD. */
  readonly today: string;
}

export type ProfileName = "balanced" | "strict";

/** One rule. Total: it answers for every input; knows no other check; reports ids and data, never sentences. */
export interface Check<
  Id extends string = string,
  Needs extends FactName = FactName,
  Options extends object = object,
  Messages extends MessageSpecs = MessageSpecs,
> {
  /** The file's name. */
  readonly id: Id;
  /** The advice it serves, 1 to 6 (DESIGN section 2). */
  readonly tip: 1 | 2 | 3 | 4 | 5 | 6;
  readonly group: "recipients" | "message" | "attachments" | "logins";
  readonly needs: readonly Needs[];
  /** Of these, what it can do without: unread, they come empty, and the runner says that they are unknown. */
  readonly copesWithout?: readonly Needs[];
  readonly levels: Readonly<Record<ProfileName, Level>>;
  /** Its sentence names a card that it shares with others of the same level. */
  readonly leads?: true;
  /** Reports proven facts only, so that a policy may set "stop". */
  readonly factual: boolean;
  readonly options: Options;
  readonly messages: Messages;
  run(facts: Pick<Facts, Needs>, context: CheckContext<Options>): Outcome<Messages>;
}

export function defineCheck<
  const Id extends string,
  const Needs extends FactName,
  Options extends object,
  const Messages extends MessageSpecs,
>(check: Check<Id, Needs, Options, Messages>): Check<Id, Needs, Options, Messages> {
  return check;
}
