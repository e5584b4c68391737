import type { Check } from "../core/checks/define";
import type { Attachment, Draft } from "../core/model/draft";
import type { ReadStatus } from "../core/model/file-report";
import { higherLevel, LEVELS, type Level } from "../core/model/finding";
import { valueOr } from "../core/model/part";
import type { ReviewInput } from "../core/review/facts";
import type { Card } from "../core/review/cards";

/** From how many cards on they stand under headings: fewer are seen at a glance. */
const GROUPED_FROM = 6;

export interface Section {
  /** Left out when everything stands in one list. */
  readonly group?: Check["group"];
  readonly cards: readonly Card[];
}

/** Cards that are asked about. What is only good to know stands at the end of the pane. */
export function askedCards(cards: readonly Card[]): readonly Card[] {
  return cards.filter(({ level }) => level !== "info");
}

/** Worst first; many of them under the headings of their groups, the group with the worst first. */
export function sectionsOf(asked: readonly Card[]): readonly Section[] {
  if (asked.length < GROUPED_FROM) return [{ cards: asked }];
  const groups = [...new Set(asked.map(({ group }) => group))];
  const worst = (group: Check["group"]) =>
    asked.filter((card) => card.group === group).reduce<Level>((level, card) => higherLevel(level, card.level), "info");
  return groups
    .sort((a, b) => LEVELS.indexOf(worst(b)) - LEVELS.indexOf(worst(a)))
    .map((group) => ({ group, cards: asked.filter((card) => card.group === group) }));
}

export interface Progress {
  readonly done: number;
  readonly all: number;
}

export function progressOf(asked: readonly Card[]): Progress {
  return { done: asked.filter(({ state }) => state !== "open").length, all: asked.length };
}

/** The checks that say how a file is locked, where no password of it is known. */
const LOCKED = ["locked-attachment", "weak-protection"];

/** The locked file of a card on which its sender can try the password; undefined where there is nothing to try. */
export function lockedFile({ about, items }: Card, { draft, files }: ReviewInput): Attachment | undefined {
  if (about.kind !== "file" || !items.every(({ check }) => LOCKED.includes(check))) return undefined;
  const file = valueOr(draft.attachments, []).find(({ id }) => id === about.id);
  const report = file === undefined ? undefined : files.get(file.id);
  return report?.state === "present" && report.value.lock !== undefined ? file : undefined;
}

export interface LookedAt {
  readonly receivers: number;
  readonly subject: boolean;
  readonly text: boolean;
  readonly files: number;
  /** Files that were read and about which no card says anything. */
  readonly cleanFiles: readonly Attachment[];
  /** Files that only a password opens, and about which no card says anything. */
  readonly lockedFiles: readonly Attachment[];
}

/** Whoever stands in two lists gets the mail once; a name without an address may be anybody. */
function countReceivers({ to, cc, bcc }: Draft): number {
  const all = [to, cc, bcc].flatMap((part) => valueOr(part, []));
  const addresses = all.map(({ address }) => address).filter((address) => address !== undefined);
  return new Set(addresses).size + all.length - addresses.length;
}

/** What was read, whether or not something was found. Lists that could not be read count as nothing. */
export function lookedAt({ draft, files }: ReviewInput, cards: readonly Card[]): LookedAt {
  const attachments = valueOr(draft.attachments, []).filter(({ inline }) => !inline);
  const named = new Set(cards.map(({ about }) => (about.kind === "file" ? about.id : "")));
  const withStatus = (status: ReadStatus) =>
    attachments.filter(({ id }) => {
      const report = files.get(id);
      return report?.state === "present" && report.value.status === status;
    });
  const unnamed = (some: readonly Attachment[]) => some.filter(({ id }) => !named.has(id));
  const read = withStatus("read");
  return {
    receivers: countReceivers(draft),
    subject: draft.subject.state !== "missing",
    text: draft.html.state !== "missing",
    files: read.length,
    cleanFiles: unnamed(read),
    lockedFiles: unnamed(withStatus("protected")),
  };
}
