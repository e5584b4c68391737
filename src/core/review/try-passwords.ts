import type { Opening } from "../checks/define";
import type { Work } from "../files/define";
import { isSlow, opens } from "../files/lock";
import type { AttachmentId } from "../model/draft";
import { valueOr } from "../model/part";
import type { Policy } from "../policy/policy";
import { detectionOf } from "./detection";
import type { ReviewInput } from "./facts";
import { passwordWords, type Candidate } from "./password-words";
import { scanTexts } from "./texts";

/** How many words are tried: on locks that take part of a second each by design, and on others. */
export interface Tries {
  readonly slow: number;
  readonly quick: number;
  /** Leaves plain words alone where a try is slow. */
  readonly onlyLikely: boolean;
}

/** In the send handler, which has three seconds for everything: 8 tries on Office files, 60 of some milliseconds. */
export const SEND_TRIES: Tries = { slow: 8, quick: 60, onlyLikely: true };
/** In the pane, which tries on while the mail is looked at: a minute or two. */
export const PANE_TRIES: Tries = { slow: 150, quick: 3_000, onlyLikely: false };

export interface TryTools {
  readonly tries: Tries;
  /** True when time is up: what was not tried is not an unknown. */
  readonly expired?: () => boolean;
  /** What was tried before, by lock; tries are added, so that words are not tried again when the mail changes. */
  readonly tried?: Map<string, Map<string, boolean>>;
}

/** What of the mail may be a password of its locked files; nothing when none is locked. */
export function candidatesOf(input: ReviewInput, policy: Policy): readonly Candidate[] {
  if (locksOf(input).size === 0) return [];
  const { draft, texts = scanTexts(draft, detectionOf(policy)) } = input;
  const names = valueOr(draft.attachments, []).map(({ name }) => name);
  const read = [texts.subject, texts.body].filter((text) => text.state !== "missing");
  return passwordWords(
    read.map(({ value }) => value),
    names,
  );
}

/** What anybody would try, as candidates: `values` as src/secure/guesses makes them. */
export function asGuesses(values: readonly string[]): readonly Candidate[] {
  return values.map((value) => ({ value, opening: { by: "guess" }, isLikely: true }));
}

/** The locks on which passwords can be tried. */
export function locksOf({ draft, files }: ReviewInput): ReadonlyMap<AttachmentId, string> {
  const locks = new Map<AttachmentId, string>();
  for (const { id } of valueOr(draft.attachments, [])) {
    const report = files.get(id);
    if (report?.state === "present" && report.value.lock !== undefined) locks.set(id, report.value.lock);
  }
  return locks;
}

/** Tries candidates in their order, each on all locks, until all are open or time or tries are used up. */
export function* tryPasswords(
  locks: ReadonlyMap<AttachmentId, string>,
  candidates: readonly Candidate[],
  { tries, expired = () => false, tried = new Map<string, Map<string, boolean>>() }: TryTools,
): Work<ReadonlyMap<AttachmentId, Opening>> {
  const opened = new Map<AttachmentId, Opening>();
  const left = { slow: tries.slow, quick: tries.quick };
  for (const { value, opening, isLikely } of candidates) {
    if (expired()) return opened;
    for (const [id, lock] of locks) {
      if (opened.has(id)) continue;
      const speed = isSlow(lock) ? "slow" : "quick";
      const known = tried.get(lock)?.get(value);
      const isLeft = known !== undefined || ((speed === "quick" || isLikely || !tries.onlyLikely) && left[speed]-- > 0);
      if (!isLeft) continue;
      const isOpen = known ?? (yield* untilExpired(isProven(lock, value), expired));
      if (isOpen === undefined) return opened;
      tried.set(lock, (tried.get(lock) ?? new Map<string, boolean>()).set(value, isOpen));
      if (isOpen) opened.set(id, opening);
    }
    if (opened.size === locks.size) break;
    yield;
  }
  return opened;
}

/** What only may open a file opens none. */
function* isProven(lock: string, password: string): Work<boolean> {
  return (yield* opens(lock, password)) === true;
}

/** What was found until now has to come back in time. */
function* untilExpired(work: Work<boolean>, expired: () => boolean): Work<boolean | undefined> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (expired()) return undefined;
    yield;
  }
}
