import { indexOf } from "../../../src/core/files/bytes";
import { bytesOf } from "../../support/zip";

const bytes = bytesOf("abc abd abe");

describe("indexOf", () => {
  test.each([
    ["ab", 0, undefined, 0],
    ["ab", 1, undefined, 4],
    ["ab", 5, 10, 8],
    ["ab", 5, 9, -1],
    ["abe", 0, 10, -1],
    ["ab", 0, 0, -1],
    ["ab", 0, -3, -1],
    ["ab", 9, undefined, -1],
    ["ab", 0, 99, 0],
    ["x", 0, undefined, -1],
  ])("%s from %d to %p", (signature, from, to, place) => {
    expect(indexOf(bytes, signature, from, to)).toBe(place);
  });

  test("looks at nothing behind the end", () => {
    const large = new Uint8Array(16 * 1024 * 1024);
    large.set(bytes);
    const start = Date.now();
    for (let times = 0; times < 500; times++) expect(indexOf(large, "x", 0, 8)).toBe(-1);
    // Several seconds if each search went through all bytes.
    expect(Date.now() - start).toBeLessThan(1_000);
  });
});
