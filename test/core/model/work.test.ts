import { runToEnd, runUntil } from "../../../src/core/model/work";
import { readFile, type ReadTools } from "../../../src/core/files/read";
import { zipOf } from "../../support/zip";

function* counting(steps: number): Generator<void, string, void> {
  for (let step = 0; step < steps; step++) yield;
  return "done";
}

describe("driving work", () => {
  test("to its end", () => {
    expect(runToEnd(counting(3))).toBe("done");
  });

  test("until the time is up", () => {
    let asked = 0;
    expect(runUntil(counting(3), () => false)).toEqual({ state: "present", value: "done" });
    expect(runUntil(counting(3), () => ++asked > 2)).toEqual({ state: "missing", reason: "timeout" });
    expect(runUntil(counting(0), () => true)).toEqual({ state: "missing", reason: "timeout" });
  });

  test("within narrower limits", () => {
    const bytes = zipOf({ "a.txt": "een ".repeat(1_000), "b.txt": "twee ".repeat(1_000) });
    const read = (limits: ReadTools["limits"] = {}) =>
      runToEnd(readFile({ name: "x.zip", bytes, depth: 0 }, { limits }));
    expect(read({}).status).toBe("read");
    expect(read({ inflated: 5_000 })).toMatchObject({ status: "partial", reason: "too-large" });
    expect(read({ text: 5_000 })).toMatchObject({ status: "partial", reason: "too-large" });
    expect(read({ entries: 1 })).toMatchObject({ status: "partial", reason: "too-many-parts" });
  });
});
