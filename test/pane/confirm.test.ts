import fc from "fast-check";
import type { Confirmation, Key } from "../../src/core/model/finding";
import type { Item } from "../../src/core/review/review";
import { isNotCorrect, notCorrectReason, ticked, unticked } from "../../src/pane/confirm";

const NAMES = ["A", "B", "C", "D", "E"] as const;
const key = (name: string) => name.repeat(12) as Key;

const item = (names: readonly string[], state: Item["state"]): Item => ({
  kind: "unknown",
  check: "review",
  group: "message",
  level: "confirm",
  about: { kind: "text" },
  unknown: { part: "body", reason: "failed" },
  fixes: [],
  keys: names.map(key),
  state,
});
const confirmed = (...names: readonly string[]): readonly Confirmation[] =>
  names.map((name) => ({ key: key(name), at: 10 }));
const keysOf = (all: readonly Confirmation[]) => all.map((one) => one.key).sort();

describe("a tick", () => {
  test("adds the keys of its card, with time and reason", () => {
    const all = ticked({ keys: [key("A")] }, [item(["A"], "open")], confirmed("B"), { at: 50, reason: "agreed" });
    expect(all).toEqual([...confirmed("B"), { key: key("A"), at: 50, reason: "agreed" }]);
  });

  test("keeps what was confirmed for receivers who are gone for now", () => {
    expect(keysOf(ticked({ keys: [key("A")] }, [], confirmed("C"), { at: 50 }))).toEqual([key("A"), key("C")]);
  });

  test("writes one by one what one key of the whole check stood for, no younger than it was", () => {
    const all = ticked({ keys: [key("A")] }, [item(["A"], "open"), item(["B"], "settled")], confirmed("E"), { at: 50 });
    expect(all).toContainEqual({ key: key("B"), at: 10 });
  });

  test("that is taken away leaves nothing that could stand for it", () => {
    const items = [item(["A"], "settled"), item(["B"], "settled")];
    expect(keysOf(unticked({ keys: [key("A")] }, items, confirmed("E")))).toEqual([key("B")]);
  });

  test("and taking it away: the card is open again, the other settled ones stay", () => {
    const subset = fc.subarray([...NAMES]);
    fc.assert(
      fc.property(subset, subset, (settled, card) => {
        const items = settled.map((name) => item([name], "settled"));
        const keys = card.map(key);
        const known = confirmed(...settled);
        const after = ticked({ keys }, items, known, { at: 50 });
        expect(keysOf(after)).toEqual([...new Set([...settled.map(key), ...keys])].sort());
        const nowSettled = [...new Set([...settled, ...card])].map((name) => item([name], "settled"));
        const undone = keysOf(unticked({ keys }, nowSettled, after));
        expect(undone).toEqual(
          settled
            .map(key)
            .filter((one) => !keys.includes(one))
            .sort(),
        );
      }),
    );
  });
});

describe("not correct", () => {
  test.each([notCorrectReason(""), notCorrectReason("it is an order number")])(
    "is told from a reason: %s",
    (reason) => {
      expect(isNotCorrect(reason)).toBe(true);
    },
  );

  test.each(["agreed", "not-correctly filed", ""])("is not meant by %j", (reason) => {
    expect(isNotCorrect(reason)).toBe(false);
  });
});
