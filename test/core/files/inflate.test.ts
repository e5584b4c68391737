import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { inflateSync } from "fflate";
import { runToEnd } from "../../../src/core/model/work";
import { inflate } from "../../../src/core/files/inflate";

const MB = 1024 * 1024;
const wordy = Buffer.from(Array.from({ length: 40_000 }, (_, i) => `row ${i * i} of ${i % 7} `).join(""));

function read(source: Uint8Array, cap = 64 * MB) {
  return runToEnd(inflate(source, cap));
}

function isWhole(bytes: Uint8Array, expected: Uint8Array): boolean {
  return Buffer.compare(bytes, expected) === 0;
}

describe("inflate", () => {
  test.each([
    ["nothing", Buffer.alloc(0)],
    ["one byte", Buffer.from("a")],
    ["words", wordy],
    ["noise", randomBytes(300_000)],
    ["zeros", Buffer.alloc(3 * MB)],
    ["pairs", Buffer.from("ab".repeat(200_000))],
  ])("%s, at every level", (_, plain) => {
    for (const level of [0, 1, 6, 9]) {
      const { bytes, problem } = read(deflateRawSync(plain, { level }));
      expect(problem).toBeUndefined();
      expect(isWhole(bytes, plain)).toBe(true);
    }
    expect(isWhole(read(deflateRawSync(plain, { strategy: 4 })).bytes, plain)).toBe(true);
  });

  test("stops at the cap and keeps what came before", () => {
    const { bytes, problem } = read(deflateRawSync(wordy), 1_000);
    expect(problem).toBe("too-large");
    expect(isWhole(bytes, wordy.subarray(0, 1_000))).toBe(true);
    expect(read(deflateRawSync(wordy), wordy.length).problem).toBeUndefined();
  });

  test("cut off is damaged, with the beginning kept", () => {
    const packed = deflateRawSync(wordy);
    const { bytes, problem } = read(packed.subarray(0, packed.length / 2));
    expect(problem).toBe("damaged");
    expect(bytes.length).toBeGreaterThan(wordy.length / 4);
    expect(isWhole(bytes, wordy.subarray(0, bytes.length))).toBe(true);
  });

  test("yields at least every 256 KB of output", () => {
    const work = inflate(deflateRawSync(Buffer.alloc(4 * MB)), 64 * MB);
    let yields = 0;
    while (work.next().done !== true) yields++;
    expect(yields).toBeGreaterThanOrEqual(15);
  });

  test("any bytes: the oracle's answer, or damaged", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { bytes: mine, problem } = read(bytes, 1 * MB);
        if (problem !== undefined) return;
        expect(isWhole(mine, inflateSync(bytes, { out: new Uint8Array(mine.length) }))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("mutated streams never throw and never pass the cap", () => {
    const packed = deflateRawSync(wordy);
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.nat(255), (at, value) => {
        const mutated = Uint8Array.from(packed);
        mutated[at] = value;
        expect(read(mutated, 1 * MB).bytes.length).toBeLessThanOrEqual(1 * MB);
      }),
      { numRuns: 200 },
    );
  });
});
