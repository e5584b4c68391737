import * as fc from "fast-check";
import type { Confirmation, Key } from "../../src/core/model/finding";
import { dropHeader, readHeader, writeHeader } from "../../src/outlook/header";
import { officeItem } from "../../src/outlook/office";
import { FakeOutlook, type Faults } from "../support/fake-office";

const SALT = "A1b2C3d4E5f6G7h8";
const HEADER = "x-second-look";
const AT = 1_763_931_700_000;

const key = (index: number) => `key-${String(index).padStart(8, "0")}` as Key;
const keys = (count: number, at = 5): readonly Confirmation[] =>
  Array.from({ length: count }, (_, index) => ({ key: key(index), at }));

async function roundTrip(confirmations: readonly Confirmation[], faults: Faults = {}) {
  const outlook = new FakeOutlook();
  outlook.faults = faults;
  const item = officeItem(outlook.item);
  const isWritten = await writeHeader(item, { salt: SALT, at: AT, confirmations });
  return { isWritten, text: outlook.headers.get(HEADER), read: await readHeader(item) };
}

test("gives back salt, times, keys and whether there was a reason", async () => {
  const confirmations = [...keys(2, 1_763_931_600_000), { key: key(9), at: 7 }, { key: key(8), at: 7, reason: "…" }];
  const { isWritten, read } = await roundTrip(confirmations);
  expect(isWritten).toBe(true);
  expect(read).toEqual({ state: "present", value: { salt: SALT, at: AT, confirmations } });
});

test("keeps the words of a reason out of the mail", async () => {
  const { text, read } = await roundTrip([{ key: key(1), at: 7, reason: "Piet asked for it" }]);
  expect(text).not.toContain("Piet");
  expect(read).toMatchObject({ value: { confirmations: [{ key: key(1), at: 7, reason: "…" }] } });
});

test.each([
  [70, true],
  [79, true],
  [90, false],
])("%i keys fit: %s", async (count, fits) => {
  const { isWritten, text } = await roundTrip(keys(count));
  expect(isWritten).toBe(fits);
  if (fits) expect(HEADER.length + (text ?? "").length).toBeLessThanOrEqual(998);
  else expect(text).toBeUndefined();
});

test.each<[string, Faults]>([
  ["writing fails", { "internetHeaders.setAsync": "fails" }],
  ["nothing was written", { "internetHeaders.setAsync": { value: undefined } }],
  ["reading back fails", { "internetHeaders.getAsync": "fails" }],
  ["there are no headers", { "internetHeaders.setAsync": "missing" }],
])("says so when %s", async (_, faults) => {
  expect((await roundTrip(keys(1), faults)).isWritten).toBe(false);
});

test("a mail without header has no note", async () => {
  expect(await readHeader(officeItem(new FakeOutlook().item))).toEqual({ state: "present", value: undefined });
});

test("finds the header in any case", async () => {
  const outlook = new FakeOutlook();
  outlook.faults = { "internetHeaders.getAsync": { value: { "X-Second-Look": `2;${SALT};5` } } };
  const read = await readHeader(officeItem(outlook.item));
  expect(read).toEqual({ state: "present", value: { salt: SALT, at: 5, confirmations: [] } });
});

test.each([
  "",
  "1;salt;5",
  "2;salt;",
  `2;${SALT};5;zz,short`,
  `2;${SALT};5;,${key(1)}`,
  "2;sa lt;5",
  `2;${SALT};5;5,${key(1)}x`,
  "hello",
])("confirms nothing with %j", async (text) => {
  const outlook = new FakeOutlook();
  outlook.headers.set(HEADER, text);
  const read = await readHeader(officeItem(outlook.item));
  expect(read).toMatchObject({ state: "present", value: { confirmations: [] } });
});

test("takes any text from outside", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      const headers = { [HEADER]: text };
      const item = {
        internetHeaders: {
          getAsync: (_: unknown, done: (result: unknown) => void) => done({ status: "succeeded", value: headers }),
        },
      };
      expect((await readHeader(officeItem(item))).state).toBe("present");
    }),
    { numRuns: 200 },
  );
});

test("is taken off", async () => {
  const outlook = new FakeOutlook();
  const item = officeItem(outlook.item);
  await writeHeader(item, { salt: SALT, at: AT, confirmations: keys(1) });
  expect(await dropHeader(item)).toBe(true);
  expect(outlook.headers.size).toBe(0);
});
