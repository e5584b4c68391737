import { readFile } from "../../../src/core/files/read";
import { bytesOf } from "../../support/zip";
import { csvCases } from "./csv.cases";
import { testReads } from "./reading";

describe("csv", () => {
  testReads(csvCases);

  test.each([
    ["a row without end", ",".repeat(1_000_000)],
    ["many rows", "Jan;Assen\n".repeat(100_000)],
    ["cells in quotes", '"Jan ""Assen""",'.repeat(60_000)],
  ])("%s is read in steps", (_, text) => {
    const work = readFile({ name: "a.csv", bytes: bytesOf(text), depth: 0 });
    let yields = 0;
    while (work.next().done !== true) yields++;
    expect(yields).toBeGreaterThanOrEqual(text.length / (128 * 1024));
  });
});
