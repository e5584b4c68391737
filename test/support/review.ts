import { DEFAULT_POLICY } from "../../src/core/policy/defaults";
import type { Policy } from "../../src/core/policy/policy";
import type { Confirmation } from "../../src/core/model/finding";
import type { ReviewInput } from "../../src/core/review/facts";
import { review, type Item, type Review, type ReviewContext } from "../../src/core/review/review";

export const NOW = Date.UTC(2026, 10, 23, 12);

export function contextOf(more: Partial<ReviewContext> = {}): ReviewContext {
  return {
    policy: DEFAULT_POLICY,
    now: NOW,
    today: "2026-11-23",
    reviewer: "anna@shop.example",
    memory: { salt: "test salt", confirmations: [], seen: [] },
    ...more,
  };
}

export function reviewOf(input: ReviewInput, policy: Policy = DEFAULT_POLICY): Review {
  return review(input, contextOf({ policy }));
}

/** A context in which everything that is asked about these items was confirmed just now, where it is asked for with a reason. */
export function confirming(items: readonly Item[], more: Partial<ReviewContext> = {}): ReviewContext {
  const confirmations: Confirmation[] = [];
  for (const { keys, level } of items) {
    const how = level === "justify" ? { at: NOW, reason: "agreed" } : { at: NOW };
    for (const key of keys) confirmations.push({ key, ...how });
  }
  const context = contextOf(more);
  return { ...context, memory: { ...context.memory, confirmations } };
}
