import { parseIsoMoment, parseMailDate } from "../../src/eml/date";

const TEN = Date.UTC(2026, 10, 23, 9, 12);

test.each([
  ["Mon, 23 Nov 2026 10:12:00 +0100", TEN, "2026-11-23"],
  ["23 Nov 2026 10:12 +0100", TEN, "2026-11-23"],
  ["Mon, 23 Nov 2026 09:12:00 GMT", TEN, "2026-11-23"],
  ["Mon, 23 Nov 26 09:12:00 -0000 (UTC)", TEN, "2026-11-23"],
  ["Tue, 24 Nov 2026 00:30:00 +1400", Date.UTC(2026, 10, 23, 10, 30), "2026-11-24"],
  ["Mon, 23 Nov 2026 23:30:00 -0800", Date.UTC(2026, 10, 24, 7, 30), "2026-11-23"],
])("a mail of %s", (text, at, day) => {
  expect(parseMailDate(text)).toEqual({ at, day });
});

test.each([
  "",
  "tomorrow",
  "Mon, 31 Feb 2026 10:00:00 +0100",
  "23 Foo 2026 10:00",
  "Mon, 23 Nov 2026 25:00:00",
  "2026",
])("%p is no date of a mail", (text) => expect(parseMailDate(text)).toBeUndefined());

test.each([
  ["2026-11-23", Date.UTC(2026, 10, 23), "2026-11-23"],
  ["2026-11-23T10:12:00+01:00", TEN, "2026-11-23"],
  ["2026-11-23T09:12:00Z", TEN, "2026-11-23"],
  ["2026-11-23T09:12:00.000Z", TEN, "2026-11-23"],
  ["2024-02-29", Date.UTC(2024, 1, 29), "2024-02-29"],
])("--now %s", (text, at, day) => {
  expect(parseIsoMoment(text)).toEqual({ at, day });
});

test.each([
  "",
  "2026",
  "2026-13-01",
  "2026-02-29",
  "2026-11-23 10:00",
  "23-11-2026",
  "2026-11-23T24:00Z",
  "2026-11-00",
])("%p is no moment", (text) => expect(parseIsoMoment(text)).toBeUndefined());
