import { outputs } from "../../../scripts/generate/policy";
import { checks } from "../../../src/core/checks";
import { knownChecks } from "../../../src/core/policy/check-settings";
import { DEFAULT_POLICY } from "../../../src/core/policy/defaults";
import { parsePolicy } from "../../../src/core/policy/parse";

const docs = outputs["docs/policy.md"] ?? "";

test("the documentation names every setting and every check", () => {
  for (const name of Object.keys(DEFAULT_POLICY)) expect(docs).toContain(`| \`${name}\` |`);
  for (const name of ["organisation.ownData", "log.retentionDays", "cloudHosts.allow"]) expect(docs).toContain(name);
  for (const { id } of checks) expect(docs).toContain(`| \`${id}\` |`);
  expect(docs).toContain("| **`thirdParties[].domains`** |");
});

test("the documentation says on its first line where it comes from", () => {
  expect(docs).toMatch(/^<!-- Made from src\/core\/policy\/fields\.ts by `npm run generate`/);
});

test("every row of a table has the cells of its head", () => {
  const widths = docs
    .split("\n\n")
    .filter((block) => block.startsWith("|"))
    .map((block) => new Set(block.split("\n").map((line) => line.split(/(?<!\\)\|/).length)).size);
  expect(widths).toEqual([1, 1]);
});

test("the schema is JSON that knows the checks", () => {
  const schema: unknown = JSON.parse(outputs["assets/policy.schema.json"] ?? "");
  for (const { id } of checks) expect(schema).toHaveProperty(["properties", "checks", "properties", id]);
});

test("every check takes its own default options from a policy", () => {
  const settings = Object.fromEntries(checks.map(({ id, options }) => [id, { options }]));
  expect(parsePolicy({ checks: settings }, { checks: knownChecks(checks) }).problems).toEqual([]);
});
