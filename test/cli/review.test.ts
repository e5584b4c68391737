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

test("keys of two answers can be compared, unless they are made with a salt of one's own", async () => {
  const keysWith = async (...options: readonly string[]) => {
    const { out } = await run(["review", mail, "--json", ...options]);
    return (JSON.parse(out) as { items: readonly { keys: readonly string[] }[] }).items.flatMap(({ keys }) => keys);
  };
  const keys = await keysWith();
  expect(keys.length).toBeGreaterThan(0);
  expect(await keysWith()).toEqual(keys);
  expect((await keysWith("--salt", "x")).filter((key) => keys.includes(key))).toEqual([]);
});

test("the help says what report mode shows", async () => {
  expect((await run(["review", "--help"])).out).toMatch(/"report".*"confirm"/);
});
