import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../support/imports";

test("generated files are up to date", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/generate.mjs"), "--check"], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
}, 30_000);
