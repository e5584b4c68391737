import type { Confirmation, Key } from "../../../../src/core/model/finding";
import { keyMaker } from "../../../../src/core/review/keys";
import { openItems, review } from "../../../../src/core/review/review";
import { combinedConfirmations } from "../../../../src/core/review/stored/combined";
import { mail } from "../../../support/mail";
import { contextOf, NOW } from "../../../support/review";

const strangers = ["Eva", "Noor", "Sales team"]; // nobody has an address, so each is asked about
const context = contextOf();
const maker = keyMaker(context.memory.salt, context.reviewer);
const openOf = (to: readonly string[]) => openItems(review(mail({ to }), context));

function confirmed(to: readonly string[], keysOf = (keys: readonly Key[]) => keys): readonly Confirmation[] {
  const { items } = review(mail({ to }), context);
  const keys = ([] as Key[]).concat(...openOf(to).map((item) => [...item.keys]));
  return combinedConfirmations(
    items,
    keysOf(keys).map((key, index) => ({ key, at: NOW - index })),
    maker,
  );
}

function decisionWith(to: readonly string[], confirmations: readonly Confirmation[]) {
  return review(mail({ to }), { ...context, memory: { ...context.memory, confirmations } }).decision;
}

test("one key for a check settles all that it asked", () => {
  const combined = confirmed(strangers);
  expect(openOf(strangers).length).toBeGreaterThan(0);
  expect(combined.length).toBeLessThan(strangers.length);
  expect(decisionWith(strangers, combined)).toBe("send");
});

test("it is as old as the oldest confirmation", () => {
  expect(confirmed(strangers)[0]?.at).toBe(NOW - strangers.length + 1);
});

test("it does not hold for one stranger more", () => {
  expect(decisionWith([...strangers, "Somebody else"], confirmed(strangers))).toBe("confirm");
});

test("a check of which something is still open has none", () => {
  expect(confirmed(strangers, (keys) => keys.slice(1))).toEqual([]);
});

test("nothing confirmed, nothing combined", () => {
  expect(confirmed(strangers, () => [])).toEqual([]);
});

test.each([
  ["without a reason", undefined, "confirm"],
  ["with one", "agreed", "send"],
])("what needs a reason is settled %s: %s", (_, reason, decision) => {
  const people = Array.from({ length: 12 }, (_, n) => `Person ${String(n)}: p${String(n)}@firm${String(n)}.example`);
  const input = mail({ to: ["Eva <eva@gmail.com>"], text: people.join("\n") });
  const { items } = review(input, context);
  expect(items.map(({ level }) => level)).toContain("justify");
  const keys = ([] as Key[]).concat(...items.map((item) => [...item.keys]));
  const given = keys.map((key) => (reason === undefined ? { key, at: NOW } : { key, at: NOW, reason }));
  const confirmations = combinedConfirmations(items, given, maker);
  expect(review(input, { ...context, memory: { ...context.memory, confirmations } }).decision).toBe(decision);
});
