import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BAD_USAGE, FILES } from "./bad-usage.cases";
import { run } from "./run";

const folder = mkdtempSync(join(tmpdir(), "second-look-"));
const placed = (args: readonly string[]) => args.map((arg) => (arg.startsWith("@") ? join(folder, arg.slice(1)) : arg));

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(BAD_USAGE)("$name is refused with a line that says what to do", async ({ args, says, code = 2 }) => {
  const { code: exit, out, complaints } = await run(placed(args));
  expect(exit).toBe(code);
  expect(out).toBe("");
  expect(complaints.join("\n")).toMatch(says);
  for (const line of complaints) {
    // eslint-disable-next-line no-control-regex -- what must not reach a terminal
    expect(line).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
    expect(line).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  }
});

test("several mistakes of a policy are a line each", async () => {
  const { complaints } = await run(placed(["review", "@mail.eml", "--policy", "@wrong.policy"]));
  expect(complaints).toHaveLength(2);
});

test.each([["--help"], ["-h"], ["help"]])("%s says what there is", async (option) => {
  const { code, out, complaints } = await run([option]);
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  expect(out).toMatch(/inspect[\s\S]*policy[\s\S]*review[\s\S]*scan/);
});

test.each(["inspect", "policy", "review", "scan"])("%s --help says how to use it", async (command) => {
  const { code, out } = await run([command, "--help"]);
  expect(code).toBe(0);
  expect(out).toContain(`second-look ${command}`);
});

test("policy check says that a policy is fine", async () => {
  expect(await run(placed(["policy", "check", "@fine.policy"]))).toMatchObject({ code: 0, complaints: [] });
});

test("policy check lists what is wrong and ends with 1", async () => {
  const { code, out, complaints } = await run(placed(["policy", "check", "@wrong.policy"]));
  expect({ code, complaints }).toEqual({ code: 1, complaints: [] });
  expect(out.trim().split("\n")).toHaveLength(2);
});

test("policy schema prints a JSON schema", async () => {
  const { code, out } = await run(["policy", "schema"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ type: "object", title: "Second Look policy" });
});
