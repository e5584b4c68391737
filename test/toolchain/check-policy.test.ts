import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "second-look-policy-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const LONGEST = 60_000; // milliseconds; the reader is bundled first

test.each([
  ["right", '{ "mode": "report" }', 0, /^$/],
  ["misspelt", '{ "mode": "reprot" }', 1, /mode: expected one of report, confirm, enforce/],
  ["no JSON", '{\n  "mode": "report",\n}', 1, /line 3, column 1: a comma too many/],
])(
  "before a build, a policy that is %s",
  (name, content, status, says) => {
    const file = path.join(folder, `${name}.json`);
    writeFileSync(file, content);
    const result = spawnSync(process.execPath, ["scripts/check-policy.mjs"], {
      env: { ...process.env, SECOND_LOOK_POLICY: file },
      encoding: "utf8",
    });
    expect(result.stderr).toMatch(says);
    expect(result.status).toBe(status);
  },
  LONGEST,
);
