import { SEND_LIMITS } from "../core/files/limits";
import type { Key, UnknownPart } from "../core/model/finding";
import { openItems, review, reviewOfTroubles, type Item, type Review } from "../core/review/review";
import { SEND_TRIES } from "../core/review/try-passwords";
import { encodeKeys } from "../core/review/stored/confirmations";
import { encodeItems } from "../core/review/stored/items";
import { MAX_OPEN_CHARS, MAX_SEEN_CHARS, STORED } from "../core/review/stored/names";
import { dialogWords } from "../i18n/dialog/words";
import { collectReview, type Collected } from "../outlook/collect";
import { deadlineIn } from "../outlook/deadline";
import { dropHeader } from "../outlook/header";
import { officeItem, type OfficeItem } from "../outlook/office";
import { packagedPolicy, type PackagedPolicy } from "../outlook/policy";
import { atOnce } from "../outlook/run-work";
import { writeEntry } from "../outlook/session";
import { randomSalt } from "../outlook/store";
import { currentItem, surroundings } from "../outlook/surroundings";
import { answerFor, mayLeave, uncheckedAnswer, type AnswerTools, type CompletedOptions } from "./answer";
import type { Complete } from "./associate";

/**
 * Milliseconds from the call until each step has to be done. Outlook shows a dialog of its own after 5 seconds, of
 * which office.js takes up to 1.5; a step that is late leaves what it did not read unknown.
 */
const TIMES = { draft: 1_200, store: 2_200, files: 2_600, review: 2_700, answer: 2_950 } as const;
/** Milliseconds from the end of the review, however late that is, for what the next Send and the pane have to know of it. */
const WRITING_MS = 300;
/** Milliseconds to wait for a confirmation that the pane is writing at this moment. */
const PATIENCE = 2_000;
/** A check that throws is the runner's matter; this is for everything around the checks. */
const CRASHED: UnknownPart = { part: "review", reason: "crashed" };

/** Decides about the mail or meeting that is being sent. Answers in time, and never as clean unless it is. */
export const onSend = sendHandler({ collectReview, review });

interface Steps {
  readonly collectReview: typeof collectReview;
  readonly review: typeof review;
}

/** `steps`: the two that do the work; a test gives some that crash. */
export function sendHandler(steps: Steps): (complete: Complete) => Promise<void> {
  return (complete) => answerSend(complete, steps);
}

async function answerSend(complete: Complete, steps: Steps): Promise<void> {
  const item = officeItem(currentItem());
  const packaged = packagedPolicy();
  const tools: AnswerTools = {
    mode: packaged.policy.mode,
    kind: item.read("itemType") === "appointment" ? "meeting" : "message",
    words: dialogWords(surroundings().language),
  };
  const work = tools.mode === "report" ? letGo(item) : decide(item, packaged, tools, steps);
  complete(await work.catch(() => uncheckedAnswer(tools)));
}

/** Nothing is asked, so nothing has to be known; only what must not travel is taken off. */
async function letGo(item: OfficeItem): Promise<CompletedOptions> {
  await dropHeader(item.until(deadlineIn(TIMES.draft)));
  return { allowEvent: true };
}

async function decide(
  item: OfficeItem,
  packaged: PackagedPolicy,
  tools: AnswerTools,
  steps: Steps,
): Promise<CompletedOptions> {
  const asked = await inTime(reviewItem(item, packaged, steps), TIMES.answer);
  if (asked === undefined) return uncheckedAnswer(tools);
  const { reviewed, stored } = asked;
  const answer = answerFor(reviewed, tools);
  const writing = item.until(deadlineIn(WRITING_MS));
  await rememberAsked(writing, reviewed, stored.memory.seen);
  if (stored.inHeader && mayLeave(answer)) await dropHeader(writing);
  return answer;
}

interface ReviewedItem {
  readonly reviewed: Review;
  readonly stored: Collected["stored"];
}

async function reviewItem(item: OfficeItem, packaged: PackagedPolicy, steps: Steps): Promise<ReviewedItem> {
  const expired = deadlineIn(TIMES.review).passed;
  const times = {
    draft: deadlineIn(TIMES.draft),
    store: deadlineIn(TIMES.store),
    files: deadlineIn(TIMES.files),
  };
  const collected = await steps.collectReview(item, {
    packaged,
    times,
    limits: SEND_LIMITS,
    tries: SEND_TRIES,
    surroundings: surroundings(),
    newSalt: () => randomSalt(Math.random),
    run: atOnce(times.files),
    patience: PATIENCE,
  });
  return { reviewed: reviewOf(collected, steps, expired), stored: collected.stored };
}

/** A crash is asked about like anything unknown, so that a person who looked for himself can settle it in the pane. */
function reviewOf({ input, context }: Collected, steps: Steps, expired: () => boolean): Review {
  try {
    return steps.review(input, { ...context, expired });
  } catch {
    return reviewOfTroubles(input, CRASHED, context);
  }
}

/** Before the answer, because after it this code may not run: what is asked, and which advice has now been given. */
async function rememberAsked(item: OfficeItem, reviewed: Review, seen: readonly Key[]): Promise<void> {
  const open = openItems(reviewed);
  if (open.length === 0) return;
  const asked = writeEntry(item, STORED.open, encodeFitting(open, Date.now()));
  if (reviewed.decision !== "advise") {
    await asked;
    return;
  }
  const advised = ([] as Key[]).concat(...open.map(({ keys }) => [...keys]), seen);
  await Promise.all([asked, writeEntry(item, STORED.seen, encodeNewest(advised))]);
}

/** The worst that fit. Each round drops in proportion, so that a thousand items take a few rounds. */
function encodeFitting(items: readonly Item[], at: number): string {
  const text = encodeItems(items, at);
  if (text.length <= MAX_OPEN_CHARS || items.length === 0) return text;
  const share = Math.floor((items.length * MAX_OPEN_CHARS) / text.length);
  return encodeFitting(items.slice(0, Math.min(share, items.length - 1)), at);
}

/** Advice that is left out is given once more. */
function encodeNewest(keys: readonly Key[]): string {
  const text = encodeKeys([...new Set(keys)]);
  return text.length <= MAX_SEEN_CHARS ? text : encodeNewest(keys.slice(0, keys.length >> 1));
}

function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    work.then(resolve, reject).then(
      () => clearTimeout(timer),
      () => clearTimeout(timer),
    );
  });
}
