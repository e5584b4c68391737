import fc from "fast-check";
import type { Organisation } from "../../../src/core/model/finding";
import { keyMaker } from "../../../src/core/review/keys";

const maker = keyMaker("salt", "anna@shop.example");
const organisations = (names: readonly string[]): readonly Organisation[] => names as readonly Organisation[];

test("a key is 12 base64url characters and says nothing of its subject", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (check, subject) => {
      const [key] = maker.keys(check, [subject], []);
      expect(key).toMatch(/^[\w-]{12}$/);
    }),
  );
});

test("one key for each subject and organisation", () => {
  expect(maker.keys("c", ["a", "b"], organisations(["x.example", "y.example"]))).toHaveLength(4);
  expect(maker.keys("c", ["a", "b"], [])).toHaveLength(2);
  expect(maker.keys("c", ["a", "a"], [])).toHaveLength(1);
});

test("more than fifty values are bound as one, whatever their order", () => {
  const many = Array.from({ length: 51 }, (_, n) => `value ${String(n)}`);
  const keys = maker.keys("c", many, organisations(["x.example"]));
  expect(keys).toHaveLength(1);
  expect(maker.keys("c", [...many].reverse(), organisations(["x.example"]))).toEqual(keys);
  expect(maker.keys("c", many.slice(0, 50), organisations(["x.example"]))).toHaveLength(50);
});

test("salt, reviewer, check, subject and organisation each make another key", () => {
  const all = [
    ...maker.keys("c", ["s"], organisations(["o"])),
    ...maker.keys("d", ["s"], organisations(["o"])),
    ...maker.keys("c", ["t"], organisations(["o"])),
    ...maker.keys("c", ["s"], organisations(["p"])),
    ...maker.keys("c", ["s"], []),
    ...keyMaker("other", "anna@shop.example").keys("c", ["s"], organisations(["o"])),
    ...keyMaker("salt", "bob@shop.example").keys("c", ["s"], organisations(["o"])),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test("parts cannot run into each other", () => {
  expect(maker.digest("a", "bc")).not.toBe(maker.digest("ab", "c"));
  expect(maker.digest('a","b')).not.toBe(maker.digest("a", "b"));
});

test("a combined key stands for a set of keys in any order", () => {
  const keys = maker.keys("c", ["a", "b", "c"], []);
  expect(maker.combined("c", [...keys].reverse())).toBe(maker.combined("c", keys));
  expect(maker.combined("c", keys.slice(1))).not.toBe(maker.combined("c", keys));
  expect(maker.combined("d", keys)).not.toBe(maker.combined("c", keys));
});
