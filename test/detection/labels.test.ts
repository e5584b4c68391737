import { parseLabelledMails, type LabelledMail } from "../support/labelled-mails";
import { CLEAN, CREDENTIALS, PERSONAL, SPECIAL_CATEGORIES } from "./mails";

test("there are as many mails as the figures are meant for, each with its own id", () => {
  expect([CLEAN, PERSONAL, CREDENTIALS, SPECIAL_CATEGORIES].map(({ length }) => length)).toEqual([200, 160, 120, 120]);
  const ids = [...CLEAN, ...PERSONAL, ...CREDENTIALS, ...SPECIAL_CATEGORIES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("clean mails have no label, personal ones have some, probes are half and half", () => {
  const labelled = (mails: readonly LabelledMail[]): number =>
    mails.filter(({ entities }) => entities.length > 0).length;
  expect([CLEAN, PERSONAL, CREDENTIALS, SPECIAL_CATEGORIES].map(labelled)).toEqual([0, 160, 60, 60]);
});

test("reads labels, ignored pieces and escapes", () => {
  const source = `=== nl-one
Subject: Hallo

Hoi [[~PERSON|Anna]],
BSN [[NATIONAL_ID nl.bsn|111{U+200B}222{}333]]
=== en-two
Nothing here.
`;
  expect(parseLabelledMails(source)).toEqual([
    {
      id: "nl-one",
      lang: "nl",
      subject: "Hallo",
      text: "Hoi Anna,\nBSN 111\u200b222333",
      entities: [{ type: "NATIONAL_ID", sub: "nl.bsn", start: 14, end: 24 }],
      ignore: [{ type: "PERSON", start: 4, end: 8 }],
    },
    { id: "en-two", lang: "en", subject: "", text: "Nothing here.", entities: [], ignore: [] },
  ]);
});

test.each([
  ["an unknown type", "=== en-one\n[[NAME|Anna]]"],
  ["a label that does not end", "=== en-one\n[[PERSON|Anna]"],
  ["a label without a value", "=== en-one\n[[PERSON|]]"],
  ["an id without its language", "=== one\nHello"],
  ["text before the first mail", "Hello\n=== en-one\nHello"],
])("refuses %s", (_, source) => {
  expect(() => parseLabelledMails(source)).toThrow();
});
