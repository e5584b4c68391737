import { readdirSync } from "node:fs";
import path from "node:path";
import { checks } from "../../../src/core/checks";
import { isAtLeast } from "../../../src/core/model/finding";
import type { FileReport, HiddenPlace } from "../../../src/core/model/file-report";
import { present, type Part } from "../../../src/core/model/part";
import type { Policy } from "../../../src/core/policy/policy";
import type { ReviewInput } from "../../../src/core/review/facts";
import type { Item } from "../../../src/core/review/review";
import { decodeFileEntry, encodeFileEntry } from "../../../src/core/review/stored/file-entries";
import { mail, type MailSketch } from "../../support/mail";
import { policyOf } from "../../support/policy";
import { reviewOf } from "../../support/review";
import type { CheckCases } from "./cases";

const SOURCES = path.resolve(__dirname, "../../../src/core/checks");
const files = readdirSync(SOURCES)
  .filter((file) => file.endsWith(".ts") && file !== "define.ts" && file !== "index.ts")
  .map((file) => file.replace(/\.ts$/, ""));

test("the registry lists every file of the folder, sorted, under its own name", () => {
  expect(checks.map(({ id }) => id)).toEqual([...files].sort());
});

describe.each(checks.map(({ id }) => id))("%s", (id) => {
  const { default: cases } = jest.requireActual<{ default: CheckCases }>(path.join(__dirname, `${id}.cases.ts`));
  const itemsOf = (sketch: MailSketch, policy: Policy): readonly Item[] =>
    reviewOf(mail(sketch), policy).items.filter(({ check }) => check === id);

  test("has as many silent cases as found ones, each with a name of its own", () => {
    expect(cases.finds.length).toBeGreaterThanOrEqual(2);
    expect(cases.silent.length).toBeGreaterThanOrEqual(cases.finds.length);
    const names = [...cases.finds, ...cases.silent].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(cases.finds.map((one) => [one.name, one] as const))(
    "finds: %s",
    (_, { mail: sketch, policy, level, says, data }) => {
      const items = itemsOf(sketch, policyOf(policy));
      expect(items.map((item) => [saysOf(item), item.level])).toContainEqual([says, level]);
      if (data === undefined) return;
      const item = items.find((one) => saysOf(one) === says);
      expect(item?.kind === "finding" ? item.data : undefined).toMatchObject(data);
    },
  );

  test.each(cases.silent.map((one) => [one.name, one] as const))("silent: %s", (_, { mail: sketch, policy }) => {
    expect(itemsOf(sketch, policyOf(policy)).filter(({ level }) => isAtLeast(level, "advise"))).toEqual([]);
  });

  test("asks the same from reports that were stored", () => {
    const asked = (input: ReviewInput, policy: Policy) =>
      reviewOf(input, policy).items.map(({ evidence: _, ...item }: Item & { readonly evidence?: unknown }) =>
        withoutNames(item),
      );
    for (const { mail: sketch, policy } of [...cases.finds, ...cases.silent]) {
      const fresh = mail(sketch);
      const files = new Map([...fresh.files].map(([file, one]) => [file, stored(one)]));
      expect(asked({ ...fresh, files }, policyOf(policy))).toEqual(asked(fresh, policyOf(policy)));
    }
  });
});

/** A report as Send finds it again; partial reports are not stored. */
/** What a sheet is called stays out of the store: it can be anything. */
function withoutNames(item: object): unknown {
  return JSON.parse(JSON.stringify(item), (key, value: unknown) =>
    key === "places" && Array.isArray(value) ? value.map(({ kind }: HiddenPlace) => ({ kind })) : value,
  );
}

function stored(report: Part<FileReport>): Part<FileReport> {
  if (report.state !== "present") return report;
  const entry = decodeFileEntry(encodeFileEntry({ at: 0, report: report.value }));
  if (entry === undefined) throw new Error("a report that cannot be read back");
  return present(entry.report);
}

function saysOf(item: Item): string {
  return item.kind === "finding" ? item.messageId : `unknown: ${item.unknown.reason}`;
}
