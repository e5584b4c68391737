import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run";

const folder = mkdtempSync(join(tmpdir(), "second-look-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const mail = file(
  "mail.eml",
  "From: anna@shop.example\r\nTo: eva@agency.example\r\nSubject: Members\r\n\r\nBSN 111222333 and BSN 123456782\r\n",
);
const policy = (mode: string) => file(`${mode}.json`, JSON.stringify({ version: 1, mode }));

test("report mode shows what confirm would ask, and says so", async () => {
  const [report, confirm] = [
    await run(["review", mail, "--policy", policy("report")]),
    await run(["review", mail, "--policy", policy("confirm")]),
  ];
  expect(confirm.code).toBe(1);
  expect(confirm.out).toMatch(/^Outlook would ask before this mail leaves:/);
  expect(report).toEqual({
    ...confirm,
    out: `Mode report: Outlook asks nothing; this is what it would ask in mode confirm.\n${confirm.out}`,
  });
});

test("for programs the answer is the same in both", async () => {
  const [report, confirm] = [
    await run(["review", mail, "--json", "--salt", "x", "--policy", policy("report")]),
    await run(["review", mail, "--json", "--salt", "x", "--policy", policy("confirm")]),
  ];
  expect(JSON.parse(confirm.out)).toMatchObject({ decision: "confirm" });
  expect(report).toEqual(confirm);
});

test("keys are those of one run, unless the salt is given: a number of nine digits can be found by trying all", async () => {
  const keysWith = async (...options: readonly string[]) => {
    const { out } = await run(["review", mail, "--json", ...options]);
    return (JSON.parse(out) as { items: readonly { keys: readonly string[] }[] }).items.flatMap(({ keys }) => keys);
  };
  const [first, second] = [await keysWith(), await keysWith()];
  expect(first.length).toBeGreaterThan(0);
  expect(first.filter((key) => second.includes(key))).toEqual([]);
  expect(await keysWith("--salt", "x")).toEqual(await keysWith("--salt", "x"));
});

test("the help says what report mode shows", async () => {
  expect((await run(["review", "--help"])).out).toMatch(/"report".*"confirm"/);
});
