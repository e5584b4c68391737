import { createHash } from "node:crypto";
import fc from "fast-check";
import { hashWork, sha256 } from "../../../src/core/crypto/sha256";

const oracle = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

function inSlices(bytes: Uint8Array): { readonly digest: string; readonly yields: number } {
  const work = hashWork(bytes);
  let yields = 0;
  for (;;) {
    const step = work.next();
    if (step.done === true) return { digest: hex(step.value), yields };
    yields++;
  }
}

describe("sha256", () => {
  test("FIPS 180-4 example", () => {
    const expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(hex(sha256(Uint8Array.of(97, 98, 99)))).toBe(expected);
  });

  test.each([0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000])("%d bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) & 255);
    expect(hex(sha256(bytes))).toBe(oracle(bytes));
  });

  test("any bytes, at once and in slices", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(hex(sha256(bytes))).toBe(oracle(bytes));
        expect(inSlices(bytes).digest).toBe(oracle(bytes));
      }),
    );
  });

  test("yields at least every 256 KB", () => {
    const bytes = new Uint8Array(1_000_000).fill(5);
    expect(inSlices(bytes)).toEqual({ digest: oracle(bytes), yields: 4 });
  });
});
