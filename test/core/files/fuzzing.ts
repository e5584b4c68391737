import fc from "fast-check";
import type { FileContent } from "../../../src/core/files/define";
import { MAX_TEXT } from "../../../src/core/files/limits";
import { readFile } from "../../../src/core/files/read";

/** Steps after which a file of a few kilobytes must be done. */
const MAX_STEPS = 2_000;

/** Reads a broken file and expects a sound answer, within a bounded number of steps. */
export function expectSound(bytes: Uint8Array): void {
  const { status, reason, parts } = readBounded(bytes);
  expect(reason).not.toBe("crashed");
  if (status === "read" || status === "protected") expect(reason).toBeUndefined();
  else expect(reason).toBeDefined();
  expect(parts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MAX_TEXT);
}

function readBounded(bytes: Uint8Array): FileContent {
  const work = readFile({ name: "file", bytes, depth: 0 });
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
  throw new Error("The reader does not come to an end.");
}

const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), value: fc.nat(255) });

/** Breaks each of these good files in many ways. */
export function testBroken(seeds: Readonly<Record<string, Uint8Array>>): void {
  describe.each(Object.entries(seeds))("broken %s", (_, seed) => {
    test("some bytes changed", () => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
          const bytes = Uint8Array.from(seed);
          for (const { at, value } of changes) bytes[Math.floor(at * (bytes.length - 1))] = value;
          expectSound(bytes);
        }),
        { numRuns: 300 },
      );
    });

    test("cut off anywhere", () => {
      fc.assert(
        fc.property(fc.nat(seed.length), (length) => expectSound(seed.subarray(0, length))),
        { numRuns: 200 },
      );
    });
  });
}
