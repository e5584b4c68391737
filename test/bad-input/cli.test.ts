import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../cli/run";
import { built } from "../support/built";
import { BROKEN_MAILS, LARGE_MAILS, WRONG_POLICIES } from "./mails";

/** Milliseconds: many times what the slowest takes on a busy machine. */
const PATIENCE_MS = 30_000;
// eslint-disable-next-line no-control-regex -- what must not reach a terminal
const ONE_LINE = /^[^\0-\x1f\x7f-\x9f\u2028-\u202e]{1,400}$/;

const folder = mkdtempSync(join(tmpdir(), "second-look-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file of one byte a character. */
function placed(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content, "latin1");
  return path;
}

const GOOD_MAIL = placed(
  "good.eml",
  "From: anna@shop.example\r\nTo: tom@shop.example\r\nSubject: Hi\r\n\r\nHi Tom\r\n",
);
const mails = Object.entries({ ...BROKEN_MAILS, ...LARGE_MAILS });

test.each(mails)(
  "a mail with %s is reviewed, and nothing in it is lost",
  async (_, mail) => {
    const { code, out, complaints } = await run(["review", placed("mail.eml", mail), "--json"]);
    expect({ code, complaints }).toEqual({ code: 1, complaints: [] });
    expect(JSON.parse(out)).toMatchObject({
      decision: "confirm",
      items: expect.arrayContaining([
        expect.objectContaining({
          check: "personal-data",
          data: { people: 2, types: [{ type: "NATIONAL_ID", count: 2 }] },
        }),
      ]) as unknown,
    });
    expect(out).not.toMatch(/111222333|123456782/);
  },
  PATIENCE_MS,
);

test.each(Object.entries(WRONG_POLICIES))("a policy that is %s is told in lines", async (_, policy) => {
  const { code, out, complaints } = await run(["review", GOOD_MAIL, "--policy", placed("policy.json", policy)]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(complaints.length).toBeGreaterThan(0);
  expect(complaints.length).toBeLessThanOrEqual(6);
  for (const line of complaints) expect(line).toMatch(ONE_LINE);
  expect(complaints.join("\n")).not.toMatch(/ at .*:\d+:\d+|Error|eva@/);
});

describe("the built command line", () => {
  const start = (...args: readonly string[]) =>
    spawnSync(process.execPath, [built("cli", "second-look.js"), ...args], { encoding: "utf8" });

  test.each(["100,000 nested divs", "1 MB of digits", "an address line of 1 MB"])("a mail with %s", (what) => {
    const { status, stdout, stderr } = start("review", placed("mail.eml", LARGE_MAILS[what] ?? ""), "--json");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ decision: "confirm" });
  });

  test.each(["bytes", "100,000 nested lists"])("a policy that is %s", (what) => {
    const policy = placed("policy.json", WRONG_POLICIES[what] ?? "");
    const { status, stdout, stderr } = start("review", GOOD_MAIL, "--policy", policy);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim()).toMatch(ONE_LINE);
  });
});
