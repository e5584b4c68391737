import { parseLabelledMails } from "../support/labelled-mails";
import { f1, precision, recall, score, type Finding } from "./score";

const MAILS = parseLabelledMails(`=== en-one
Hi [[~PERSON|Anna]], call [[PERSON|Eva Berg]] on [[PHONE|06 12345678]].
=== nl-two
Order 123456.
`);

/** Finds the given pieces where they stand. */
const finding =
  (...pieces: readonly [Finding["type"], string][]) =>
  (text: string): readonly Finding[] =>
    pieces
      .filter(([, piece]) => text.includes(piece))
      .map(([type, piece]) => ({ type, start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));

test("all found and nothing else is a hundred", () => {
  const { anyType, typed, mails } = score(MAILS, finding(["PERSON", "Eva Berg"], ["PHONE", "06 12345678"]));
  expect([anyType, typed, mails].map(f1)).toEqual([100, 100, 100]);
});

test("nothing found is a recall of nought and no precision", () => {
  const { anyType, missed } = score(MAILS, () => []);
  expect([precision(anyType), recall(anyType), f1(anyType)]).toEqual([undefined, 0, undefined]);
  expect(missed).toHaveLength(2);
});

test("half of a label is enough, less is a slip", () => {
  expect(score(MAILS, finding(["PERSON", "Eva B"]), ["PERSON"]).anyType).toMatchObject({ right: 1, found: 1 });
  expect(score(MAILS, finding(["PERSON", "Eva"]), ["PERSON"]).anyType).toMatchObject({ right: 1, found: 0 });
  expect(score(MAILS, finding(["PERSON", "call Eva"]), ["PERSON"]).anyType).toMatchObject({ right: 0, found: 0 });
});

test("the wrong type counts where the type does not matter", () => {
  const { anyType, typed, mistyped, wrong } = score(MAILS, finding(["IBAN", "06 12345678"]));
  expect([anyType.right, typed.right, typed.wrong]).toEqual([1, 0, 1]);
  expect([mistyped.length, wrong.length]).toEqual([1, 0]);
});

test("what is ignored is neither right nor wrong", () => {
  const { anyType, mails } = score(MAILS, finding(["PERSON", "Anna"]));
  expect([anyType.right, anyType.wrong]).toEqual([0, 0]);
  expect([mails.right, mails.wrong]).toEqual([0, 0]);
});

test("a finding in a mail without labels is wrong, for its language and its type too", () => {
  const { anyType, byLang, byType, mails, wrong } = score(MAILS, finding(["PHONE", "123456."]));
  for (const one of [anyType, byLang.get("nl"), byType.get("PHONE"), mails]) expect(one?.wrong).toBe(1);
  expect(wrong[0]?.mail.id).toBe("nl-two");
});

test("a user name alone is no credential", () => {
  const probes = parseLabelledMails("=== en-one\nUse [[USERNAME|eva]].\n=== en-two\nUse [[PIN|4417]].");
  const { credentialMails } = score(probes, finding(["USERNAME", "eva"], ["PIN", "4417"]));
  expect(credentialMails).toEqual({ right: 1, wrong: 0, found: 1, labels: 1 });
});

test("types that are left out count nowhere", () => {
  const { anyType, byType } = score(MAILS, finding(["PERSON", "Order"]), ["PHONE"]);
  expect(anyType).toEqual({ right: 0, wrong: 0, found: 0, labels: 1 });
  expect([...byType.keys()]).toEqual(["PHONE"]);
});
