import { randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { inflateSync } from "fflate";
import { runToEnd } from "../../../src/core/model/work";
import { inflate, Inflater } from "../../../src/core/files/inflate";

const MB = 1024 * 1024;
const wordy = Buffer.from(Array.from({ length: 40_000 }, (_, i) => `row ${i * i} of ${i % 7} `).join(""));

function read(source: Uint8Array, cap = 64 * MB) {
  return runToEnd(inflate(source, cap));
}

function isWhole(bytes: Uint8Array, expected: Uint8Array): boolean {
  return Buffer.compare(bytes, expected) === 0;
}

function bytesOfBits(...pieces: readonly (readonly string[])[]): Uint8Array {
  const bits = pieces.flat().join("");
  return Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
    Number.parseInt(
      Array.from(bits.slice(at * 8, at * 8 + 8))
        .reverse()
        .join(""),
      2,
    ),
  );
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

  test.each([
    ["codes that leave nothing over", ["10", "10", "0", "1"], "a"],
    ["codes that leave bits over", ["11", "11", "00000000", "00000001"], undefined],
  ])("%s, as zlib reads them", (_, [a = "", end = "", ...data], expected) => {
    const block = bytesOfBits(
      ["1", "01", "00000", "00000", "0111"], // the last block, own codes: 257, one distance, 18 lengths of lengths
      ["000", "000", "100", "000", "010", "000".repeat(12), "010"], // one bit for 18, two for 8 and 1
      ["0", "0110101", a, "0", "1111111", "0", "1001000", end, "10"], // only "a", the end and one distance have a code
      data,
    );
    if (expected === undefined) expect(() => inflateRawSync(block)).toThrow();
    else expect(inflateRawSync(block).toString()).toBe(expected);
    expect(read(block).problem).toBe(expected === undefined ? "damaged" : undefined);
  });

  test("cut off is damaged, with the beginning kept", () => {
    const packed = deflateRawSync(wordy);
    const { bytes, problem } = read(packed.subarray(0, packed.length / 2));
    expect(problem).toBe("damaged");
    expect(bytes.length).toBeGreaterThan(wordy.length / 4);
    expect(isWhole(bytes, wordy.subarray(0, bytes.length))).toBe(true);
  });

  test.each([
    ["words", wordy, wordy.length],
    ["noise", randomBytes(2 * MB), 64 * MB],
    ["copies from as far back as they may come", Buffer.concat(Array<Buffer>(40).fill(randomBytes(32_768))), 64 * MB],
    ["more than may come out", wordy, 700_001],
  ])("piece by piece: %s", (_, plain, cap) => {
    const stream = new Inflater(deflateRawSync(plain, { level: 9 }), cap, 1_000);
    const pieces: Buffer[] = [];
    for (let at = 0; !stream.isWhole || at < stream.bytes.length;) {
      if (!stream.isWhole) at = stream.advance(at);
      // Not all that is there is looked at each time.
      const end = stream.isWhole ? stream.bytes.length : at + Math.floor((stream.bytes.length - at) / 2);
      pieces.push(Buffer.from(stream.bytes.slice(at, end)));
      at = end;
    }
    expect(isWhole(Buffer.concat(pieces), plain.subarray(0, cap))).toBe(true);
    expect(stream.size).toBe(Math.min(plain.length, cap));
    expect(stream.problem).toBe(plain.length > cap ? "too-large" : undefined);
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
