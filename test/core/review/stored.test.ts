import fc from "fast-check";
import type { Confirmation, Digest, Key } from "../../../src/core/model/finding";
import { hiddenPlaceOf, sortedPlaces } from "../../../src/core/files/hidden-places";
import type { FileReport } from "../../../src/core/model/file-report";
import { keyMaker } from "../../../src/core/review/keys";
import { openItems } from "../../../src/core/review/review";
import {
  decodeConfirmations,
  decodeKeys,
  encodeConfirmations,
  encodeKeys,
  fitsSeparately,
  writtenAt,
} from "../../../src/core/review/stored/confirmations";
import { decodeFileEntry, encodeFileEntry, entriesToDrop } from "../../../src/core/review/stored/file-entries";
import { decodeItems, encodeItems } from "../../../src/core/review/stored/items";
import { mail, report } from "../../support/mail";
import { reviewOf } from "../../support/review";

const maker = keyMaker("salt", "anna@shop.example");
const keys = (count: number): readonly Key[] =>
  Array.from({ length: count }, (_, n) => maker.keys("c", [String(n)], [])[0] as Key);

test("confirmations come back as they went", () => {
  const confirmations: Confirmation[] = [
    ...keys(3).map((key) => ({ key, at: 5 })),
    ...keys(2).map((key) => ({ key, at: 6, reason: "customer asked" })),
  ];
  expect(decodeConfirmations(encodeConfirmations(confirmations))).toEqual(confirmations);
  expect(decodeConfirmations(encodeConfirmations([]))).toEqual([]);
  expect(writtenAt(encodeConfirmations(confirmations, 7))).toBe(7);
  expect(writtenAt(encodeConfirmations(confirmations))).toBe(0);
  expect(decodeKeys(encodeKeys(keys(4)))).toEqual(keys(4));
});

test("a thousand confirmations fit one by one, two thousand do not", () => {
  const at = (count: number) => keys(count).map((key) => ({ key, at: 1_795_000_000_000 }));
  expect(fitsSeparately(at(1000))).toBe(true);
  expect(fitsSeparately(at(2000))).toBe(false);
});

test.each([
  "",
  "{}",
  "null",
  "[]",
  '{"v":2,"rows":[]}',
  '{"v":1,"rows":[[1,2,3]]}',
  '{"v":1,"rows":[[1,"","short"]]}',
  '{"v":1,"rows":{}}',
])("what is not ours is no confirmation: %s", (text) => {
  expect(decodeConfirmations(text)).toBeUndefined();
});

test("open items come back without their evidence", () => {
  const items = openItems(
    reviewOf(
      mail({
        to: ["eva@agency.example", "Somebody"],
        text: "BSN 111222333",
        files: [{ name: "list.xlsx", report: report([["EMAIL", 12]], 12) }],
        troubles: [{ part: "store", reason: "failed" }],
      }),
    ),
  );
  expect(items.length).toBeGreaterThan(4);
  const back = decodeItems(encodeItems(items));
  expect(back?.map(({ check, level, about, keys: itemKeys }) => ({ check, level, about, keys: itemKeys }))).toEqual(
    items.map(({ check, level, about, keys: itemKeys }) => ({ check, level, about, keys: itemKeys })),
  );
  expect(encodeItems(items)).not.toContain("111222333");
});

test("an item of another version keeps its keys and loses its details", () => {
  const [key] = keys(1);
  const strange = {
    v: 1,
    items: [
      {
        check: "mind-reading",
        group: "message",
        level: "justify",
        about: { kind: "text" },
        messageId: "thought",
        data: {},
        keys: [key],
      },
    ],
  };
  expect(decodeItems(JSON.stringify(strange))).toMatchObject([
    {
      kind: "unknown",
      check: "mind-reading",
      level: "justify",
      keys: [key],
      unknown: { part: "review", reason: "unsupported" },
    },
  ]);
  expect(decodeItems(JSON.stringify({ ...strange, v: 2 }))).toMatchObject([{ kind: "unknown", keys: [key] }]);
});

test.each([
  ["data of another shape", { check: "visible-recipients", messageId: "visible", data: { count: "many" } }],
  ["a message of a prototype", { check: "visible-recipients", messageId: "constructor", data: {} }],
  [
    "a topic of another shape",
    { check: "visible-recipients", messageId: "visible", data: { count: 3 }, about: { kind: "file" } },
  ],
])("%s is shown without details", (_, more) => {
  const entry = { group: "recipients", level: "confirm", about: { kind: "recipients" }, keys: keys(1), ...more };
  expect(decodeItems(JSON.stringify({ v: 1, items: [entry] }))?.[0]).toMatchObject({
    kind: "unknown",
    unknown: { part: "review" },
  });
});

test("anything may stand in a store: nothing throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      decodeItems(text);
      decodeConfirmations(text);
      decodeKeys(text);
      decodeFileEntry(text);
    }),
  );
});

test("a file's entry decides the same and stays near a kilobyte", () => {
  const counts = Array.from({ length: 60 }, (_, n) => ({
    type: n % 2 ? ("EMAIL" as const) : ("IBAN" as const),
    count: n + 1,
    where: `sheet 'Sheet ${String(n)}'/column C`,
    hidden: n % 3 === 0,
  }));
  const full = report([], 412, { counts, owner: ["abcdefghijkl" as Digest] });
  if (full.state !== "present") throw new Error("not present");
  const text = encodeFileEntry({ at: 7, report: full.value });
  const back = decodeFileEntry(text);
  expect(text.length).toBeLessThan(1024);
  expect(back?.at).toBe(7);
  expect(sums(back?.report)).toEqual(sums(full.value));
  expect(back?.report.people).toBe(412);
});

test("what an entry tells of a file stays small, however much the file has", () => {
  const names = Array.from({ length: 40 }, (_, n) => `sheet '${"Long name ".repeat(8)}${String(n)}'`);
  const digests = Array.from({ length: 12 }, () => "abcdefghijkl" as Digest);
  const full = report([["EMAIL", 3]], 3, {
    hidden: { people: 3, places: sortedPlaces(names.map(hiddenPlaceOf)) },
    properties: digests.slice(0, 6).map((whose) => ({ kind: "author", whose })),
    named: digests,
    risks: ["macros", "program"],
  });
  if (full.state !== "present") throw new Error("not present");
  const text = encodeFileEntry({ at: 7, report: full.value });
  expect(text.length).toBeLessThan(1024);
  expect(decodeFileEntry(text)?.report).toEqual({
    ...full.value,
    counts: expect.any(Array) as unknown,
    hidden: { people: 3, places: [{ kind: "hidden sheet" }] },
  });
});

test("names of sheets stay out of the store: they may be those of people", () => {
  const name = "BSN Piet Smit 111222333";
  const full = report([["NATIONAL_ID", 2]], 2, {
    hidden: { people: 2, places: sortedPlaces([`sheet '${name}'`, "sheet 'Raw'", "comments"].map(hiddenPlaceOf)) },
  });
  if (full.state !== "present") throw new Error("not present");
  const places = [{ kind: "hidden sheet" }, { kind: "comments" }];
  const entry = encodeFileEntry({ at: 7, report: full.value });
  expect(decodeFileEntry(entry)?.report.hidden).toEqual({ people: 2, places });
  const items = openItems(
    reviewOf(mail({ to: ["eva@agency.example"], files: [{ name: "list.xlsx", report: full }] })),
  ).filter(({ check }) => check === "hidden-data");
  const stored = encodeItems(items);
  expect(decodeItems(stored)).toMatchObject([{ check: "hidden-data", data: { name: "list.xlsx", places } }]);
  for (const text of [entry, stored]) expect(text).not.toMatch(/Piet|111222333|Raw/);
});

test("the oldest entries make room", () => {
  const entry = (at: number) =>
    encodeFileEntry({
      at,
      report: { ...(report([["EMAIL", 3]], 3) as { value: FileReport }).value, format: "x".repeat(4000) },
    });
  const entries = new Map(Array.from({ length: 6 }, (_, n) => [`file ${String(n)}`, entry(n)]));
  expect([...entriesToDrop(entries)].sort()).toEqual(["file 0", "file 1"]);
  expect(entriesToDrop(new Map())).toEqual([]);
});

function sums(one: FileReport | undefined): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { type, hidden, count } of one?.counts ?? [])
    total[`${type} ${String(hidden)}`] = (total[`${type} ${String(hidden)}`] ?? 0) + count;
  return total;
}
