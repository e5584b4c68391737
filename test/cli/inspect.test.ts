import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { people } from "../golden/compose/numbers";
import { workbook } from "../golden/compose/office-files";
import { built } from "../support/built";

const folder = mkdtempSync(join(tmpdir(), "second-look-"));
const rows = [["Name", "E-mail"], ...people(12).map(({ name, email }) => [name, email])];
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "list.xlsx": workbook([{ name: "Raw", rows, hidden: true }]),
  "notes.txt": "See you at ten.\n",
  "empty.txt": "",
  "korean.html": Buffer.from('<meta charset="euc-kr">\xbc\xad\xbf\xef', "latin1"),
  "cut.xlsx": workbook([{ name: "Raw", rows }]).subarray(0, 60),
};

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

function inspect(...args: readonly string[]) {
  const command = [built("cli", "second-look.js"), "inspect", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  return { status, out: stdout, complaints: stderr };
}

const answers = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly file: string; readonly text?: string });

test("answers in the order of the arguments, more files than workers", () => {
  const names = Array.from({ length: 3 }, () => Object.keys(FILES)).flat();
  const { status, out, complaints } = inspect("--json", ...names);
  expect({ status, complaints }).toEqual({ status: 0, complaints: "" });
  expect(answers(out).map(({ file }) => file)).toEqual(names);
});

test("says what a file hides and of how many people", () => {
  expect(answers(inspect("list.xlsx", "--json").out)[0]).toMatchObject({
    file: "list.xlsx",
    format: "xlsx",
    status: "read",
    protection: { state: "none", kind: null },
    parts: [{ where: "sheet 'Raw'", hidden: true, kind: "hidden" }],
    findings: [
      { type: "PERSON", count: 12, where: "sheet 'Raw'/column A", hidden: true },
      { type: "EMAIL", count: 12, where: "sheet 'Raw'/column B", hidden: true },
    ],
    people: 12,
  });
});

test("reads charsets that Node has the tables of", () => {
  expect(answers(inspect("korean.html", "--json", "--text").out)[0]).toMatchObject({ status: "read", text: "서울" });
});

test("a damaged file is unreadable, and that is an answer", () => {
  const { status, out } = inspect("cut.xlsx", "--json");
  expect(status).toBe(0);
  expect(answers(out)[0]).toMatchObject({ status: "unreadable", reason: "damaged", people: 0 });
});

test("--text gives all text", () => {
  expect(answers(inspect("notes.txt", "--json", "--text").out)[0]?.text).toBe("See you at ten.\n");
  expect(answers(inspect("notes.txt", "--json").out)[0]).not.toHaveProperty("text");
});

test("a missing file is told, and the others are answered", () => {
  const { status, out, complaints } = inspect("--json", "notes.txt", "gone.txt", "empty.txt");
  expect(status).toBe(2);
  expect(answers(out).map(({ file }) => file)).toEqual(["notes.txt", "empty.txt"]);
  expect(complaints).toBe("gone.txt: there is no such file; check the name\n");
});

test("a table for people names no value", () => {
  const { out } = inspect("list.xlsx");
  expect(out).toContain("12 x EMAIL");
  expect(out).not.toContain("@");
});
