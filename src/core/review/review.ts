import { checks } from "../checks/index";
import type { Check, CheckContext, CheckUnknown, Facts, MessageSpecs, Outcome, Topic } from "../checks/define";
import {
  higherLevel,
  isAtLeast,
  lowerLevel,
  LEVELS,
  type Confirmation,
  type Evidence,
  type FixId,
  type Key,
  type Level,
} from "../model/finding";
import type { UnknownPart } from "../model/finding";
import type { Reason } from "../model/part";
import { effectivePolicy } from "../policy/resolve";
import type { Policy } from "../policy/policy";
import { atHandFor, type AtHandFor } from "./content";
import { detectionOf } from "./detection";
import { EMPTY_FACTS, factsOf, isUnseen, unreadParts, type ReviewInput } from "./facts";
import { keyMaker, type KeyMaker } from "./keys";
import { confirmedKeys, settles, type Memory } from "./memory";
import { scanTexts } from "./texts";

export interface ReviewContext {
  readonly policy: Policy;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** YYYY-MM-DD where the sender is. */
  readonly today: string;
  /** Mail address of the person at the keyboard: somebody else's confirmations do not count. */
  readonly reviewer: string;
  readonly memory: Memory;
  /** True when time is up; checks that did not run become unknowns. */
  readonly expired?: () => boolean;
}

interface ItemBase {
  readonly check: string;
  readonly group: Check["group"];
  readonly level: Level;
  readonly about: Topic;
  readonly fixes: readonly FixId[];
  readonly keys: readonly Key[];
  /** "seen": advice that was shown once. */
  readonly state: "open" | "seen" | "settled";
}

export interface FindingItem extends ItemBase {
  readonly kind: "finding";
  readonly messageId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly evidence: readonly Evidence[];
}

export interface UnknownItem extends ItemBase {
  readonly kind: "unknown";
  readonly unknown: UnknownPart;
}

export type Item = FindingItem | UnknownItem;
export type Decision = "send" | "advise" | "confirm" | "stop";

export interface Review {
  /** Worst first, then in the order of the registry. */
  readonly items: readonly Item[];
  readonly decision: Decision;
}

interface Runner {
  readonly policy: Policy;
  readonly maker: KeyMaker;
  readonly atHandFor: AtHandFor;
}

type Raw = Omit<FindingItem, "state" | "keys"> | Omit<UnknownItem, "state" | "keys">;
type Unsettled = Raw & { readonly keys: readonly Key[] };

/** Runs every check that is on over a draft and decides. Never throws for what a mail holds. */
export function review(input: ReviewInput, context: ReviewContext): Review {
  const sender = input.draft.from.state === "missing" ? undefined : input.draft.from.value.address;
  const policy = effectivePolicy(context.policy, sender);
  const maker = keyMaker(context.memory.salt, context.reviewer);
  const texts = input.texts ?? scanTexts(input.draft, detectionOf(policy));
  const facts = factsOf(input, texts, { policy, today: context.today, digest: maker.digest });
  const runner: Runner = { policy, maker, atHandFor: atHandFor(input, maker.digest) };
  const made: Unsettled[] = [];
  for (const check of checks) made.push(...runCheck(check, facts, context, runner));
  const unseen = new Set<Unsettled>();
  for (const unknown of [...unreadParts(input.draft, texts, neededFacts(policy)), ...input.troubles]) {
    const item = runnerUnknown(unknown, runner);
    made.push(item);
    if (isUnseen(input.draft, unknown)) unseen.add(item);
  }
  const items = settle(made, unseen, context, runner).sort(byUrgency);
  return { items, decision: decide(items) };
}

/**
 * A review of nothing but what could not be done: it can be confirmed like any other, and asks like any other. Bound to
 * the draft as it was read, because whatever makes more of it may be what crashed.
 */
export function reviewOfTroubles(input: ReviewInput, trouble: UnknownPart, context: ReviewContext): Review {
  const { policy, memory, reviewer } = context;
  const maker = keyMaker(memory.salt, reviewer);
  const atHand = { pieces: [JSON.stringify(input.draft)], audience: [] };
  const runner: Runner = { policy, maker, atHandFor: () => atHand };
  const made = [...input.troubles, trouble].map((one) => runnerUnknown(one, runner));
  const items = settle(made, new Set(), context, runner);
  return { items, decision: decide(items) };
}

/** Highest level among the open items; `justify` counts as confirm, `info` alone is send. */
export function decide(items: readonly Item[]): Decision {
  let highest: Level = "info";
  for (const item of items) if (item.state === "open") highest = higherLevel(highest, item.level);
  if (highest === "info") return "send";
  return highest === "justify" ? "confirm" : highest;
}

function runCheck(check: Check, facts: Partial<Facts>, context: ReviewContext, runner: Runner) {
  const { policy, maker } = runner;
  const setting = policy.checks.get(check.id);
  const chosen = setting?.level;
  const view = viewOf(facts, check);
  if (chosen === "off" || view === undefined) return [];
  const profile = check.levels[policy.profile];
  const level = chosen ?? profile;
  const outcome = outcomeOf(
    check,
    view,
    { policy, today: context.today, level, options: { ...check.options, ...setting?.options } },
    context.expired,
  );
  if (typeof outcome === "string") {
    return [runnerUnknown({ part: "review", name: check.id, reason: outcome }, runner)];
  }
  return itemsOf(check, outcome, (own) => levelUnder(chosen, own, profile), maker);
}

/**
 * A policy that raises a check never weakens what the check finds worse, and one that lowers it never raises. "stop" is
 * for what is proven: a finding that brings its own level is not.
 */
function levelUnder(policy: Level | undefined, own: Level | undefined, profile: Level): Level {
  if (policy === undefined || policy === profile) return own ?? profile;
  if (own === undefined) return policy;
  if (own === "info") return own; // the table asks nothing here
  if (policy === "stop") return higherLevel(own, "justify");
  return isAtLeast(policy, profile) ? higherLevel(own, policy) : lowerLevel(own, policy);
}

/** A crash or a deadline is a reason, never "clean". */
function outcomeOf(
  check: Check,
  facts: Facts,
  context: CheckContext<object>,
  expired?: () => boolean,
): Outcome<MessageSpecs> | Reason {
  if (expired?.() === true) return "timeout";
  try {
    return check.run(facts, context);
  } catch {
    return "crashed";
  }
}

function itemsOf(
  check: Check,
  outcome: Outcome<MessageSpecs>,
  levelOf: (own: Level | undefined) => Level,
  maker: KeyMaker,
): Unsettled[] {
  const findings = (outcome.findings ?? []).map((finding): Unsettled => ({
    kind: "finding",
    check: check.id,
    group: check.group,
    level: levelOf(finding.level),
    about: finding.about,
    fixes: finding.fixes ?? [],
    messageId: finding.messageId,
    data: finding.data,
    evidence: finding.evidence,
    keys: maker.keys(check.id, finding.subjects, finding.audience, check.group !== "recipients"),
  }));
  const unknowns = (outcome.unknowns ?? []).map((asked) =>
    unknownItem(check.id, check.group, levelOf(asked.level), {
      ...asked,
      keys: maker.keys(check.id, asked.subjects, asked.audience, check.group !== "recipients"),
    }),
  );
  return [...findings, ...unknowns];
}

function unknownItem(
  check: string,
  group: Check["group"],
  level: Level,
  asked: Pick<CheckUnknown, "about" | "fixes" | "unknown"> & Pick<Unsettled, "keys">,
): Unsettled {
  return {
    kind: "unknown",
    check,
    group,
    level,
    about: asked.about,
    fixes: asked.fixes ?? [],
    unknown: asked.unknown,
    keys: asked.keys,
  };
}

/** Asked at `advise`, in `enforce` at `confirm`: a hiccup of the platform should not read like a risk. */
function runnerUnknown(unknown: UnknownPart, { policy, maker, atHandFor: atHand }: Runner): Unsettled {
  const level = policy.mode === "enforce" ? "confirm" : "advise";
  const subject = [unknown.part, unknown.name ?? "", unknown.reason].join("\n");
  const { pieces, audience } = atHand(unknown);
  const subjects = pieces.map((piece) => `${subject}\n${piece}`);
  const about: Topic = { kind: "unknown", part: unknown.part };
  // Never folded: with one receiver or file less, nothing may ask again.
  const keys = maker.keys("review", subjects, audience, false);
  return unknownItem("review", "message", level, { unknown, about, keys });
}

/** `unseen`: of these nothing could be read, so that it can be something else at every Send. */
function settle(
  made: readonly Unsettled[],
  unseen: ReadonlySet<Unsettled>,
  context: ReviewContext,
  { policy, maker }: Runner,
): Item[] {
  const confirmed = confirmedKeys(context.memory, context.now, policy.confirmationMinutes);
  const seen = new Set(context.memory.seen);
  const combined = new Map<string, Confirmation | undefined>();
  for (const check of new Set(made.map((item) => item.check))) {
    const keys = ([] as Key[]).concat(...made.filter((item) => item.check === check).map((item) => [...item.keys]));
    combined.set(check, confirmed.get(maker.combined(check, keys)));
  }
  const isSettled = ({ check, keys, level }: Unsettled) => {
    const byOne = settles(combined.get(check), level);
    return byOne || (keys.length > 0 && keys.every((key) => settles(confirmed.get(key), level)));
  };
  const stateOf = (item: Unsettled): Item["state"] => {
    if (item.level === "stop") return "open"; // a stop is fixed, never confirmed
    if (isSettled(item)) return "settled";
    if (item.level !== "advise" || unseen.has(item)) return "open";
    return item.keys.every((key) => seen.has(key) || confirmed.has(key)) ? "seen" : "open";
  };
  return made.map((item) => ({ ...item, state: stateOf(item) }));
}

const LEADING = new Set(checks.filter(({ leads }) => leads === true).map(({ id }) => id));

function byUrgency(a: Item, b: Item): number {
  const byLevel = LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
  return byLevel !== 0 ? byLevel : Number(LEADING.has(b.check)) - Number(LEADING.has(a.check));
}

function neededFacts(policy: Policy): ReadonlySet<keyof Facts> {
  const needed = new Set<keyof Facts>();
  for (const check of checks) {
    if (policy.checks.get(check.id)?.level !== "off") check.needs.forEach((fact) => needed.add(fact));
  }
  return needed;
}

/** The facts that a check asks for, or undefined when one is missing that it cannot do without. */
function viewOf(facts: Partial<Facts>, { needs, copesWithout = [] }: Check): Facts | undefined {
  const empty: Partial<Facts> = EMPTY_FACTS;
  const view: Partial<Record<keyof Facts, unknown>> = {};
  for (const fact of needs) {
    view[fact] = facts[fact] ?? (copesWithout.includes(fact) ? empty[fact] : undefined);
    if (view[fact] === undefined) return undefined;
  }
  // A view with fewer facts: the type of `needs` keeps a check from reading the others.
  return view as unknown as Facts;
}

/** Items that hold the mail back or are asked about. */
export function openItems(review: Review): readonly Item[] {
  return review.items.filter((item) => item.state === "open" && isAtLeast(item.level, "advise"));
}
