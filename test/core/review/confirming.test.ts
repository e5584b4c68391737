import fc from "fast-check";
import { review, reviewOfTroubles, openItems, type Item } from "../../../src/core/review/review";
import { missing, partial } from "../../../src/core/model/part";
import { mail, recipient, report, type MailSketch } from "../../support/mail";
import { policyOf } from "../../support/policy";
import { confirming, contextOf, NOW } from "../../support/review";

const policy = policyOf();
const CRASHED = { part: "review", reason: "crashed" } as const;
const BSNS = ["111222333", "123456782", "987654329", "100000009"];

const sketches = fc.record({
  outside: fc.uniqueArray(
    fc.constantFrom<string>(
      "eva@agency.example",
      "jan@agency.example",
      "print@printer.example",
      "x@gmail.com",
      "y@gmail.com",
    ),
    { minLength: 1 },
  ),
  inside: fc.uniqueArray(fc.constantFrom("bob@shop.example", "eve@shop.example")),
  numbers: fc.uniqueArray(fc.constantFrom(...BSNS), { minLength: 1 }),
  people: fc.integer({ min: 0, max: 40 }),
});

type Sketch = typeof sketches extends fc.Arbitrary<infer S> ? S : never;

function mailOf({ outside, inside, numbers, people }: Sketch): MailSketch {
  const text = numbers.map((number) => `BSN ${number}`).join("\n");
  const files = people === 0 ? [] : [{ name: "list.xlsx", report: report([["IBAN", people]], people) }];
  return { to: [...outside, ...inside], text, files };
}

function itemsOf(sketch: Sketch): readonly Item[] {
  return review(mail(mailOf(sketch)), contextOf({ policy })).items;
}

/** What is still asked about `after` once everything about `before` was confirmed. */
function askedAgain(before: Sketch, after: Sketch): readonly string[] {
  const context = confirming(itemsOf(before), { policy });
  return openItems(review(mail(mailOf(after)), context)).map(({ check }) => check);
}

const base: Sketch = { outside: ["eva@agency.example"], inside: [], numbers: ["111222333", "123456782"], people: 12 };

test("an unchanged mail asks nothing again", () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      expect(askedAgain(sketch, sketch)).toEqual([]);
    }),
  );
});

test("fewer receivers never ask again", () => {
  fc.assert(
    fc.property(sketches, fc.infiniteStream(fc.boolean()), (sketch, keep) => {
      const less = {
        ...sketch,
        outside: sketch.outside.filter(() => keep.next().value),
        inside: sketch.inside.filter(() => keep.next().value),
      };
      expect(askedAgain(sketch, less)).toEqual([]);
    }),
  );
});

test("another value asks again, at the same count", () => {
  expect(askedAgain(base, { ...base, numbers: ["111222333", "987654329"] })).toEqual(["personal-data"]);
});

test("another file asks again", () => {
  expect([...askedAgain(base, { ...base, people: 13 })].sort()).toEqual([
    "attachment-personal-data",
    "unprotected-attachment",
  ]);
});

test("another person at the same organisation asks the recipient alone", () => {
  expect(askedAgain(base, { ...base, outside: [...base.outside, "jan@agency.example"] })).toEqual([
    "external-recipients",
  ]);
});

test("a new organisation asks for the data too", () => {
  const asked = askedAgain(base, { ...base, outside: [...base.outside, "print@printer.example"] });
  expect(asked).toEqual(
    expect.arrayContaining([
      "external-recipients",
      "personal-data",
      "attachment-personal-data",
      "unprotected-attachment",
    ]),
  );
});

test("one private address is not another", () => {
  const asked = askedAgain({ ...base, outside: ["x@gmail.com"] }, { ...base, outside: ["y@gmail.com"] });
  expect(asked).toContain("personal-data");
});

test("a colleague more asks nothing where the table asks nothing", () => {
  expect(askedAgain({ ...base, people: 0 }, { ...base, people: 0, inside: ["bob@shop.example"] })).toEqual([]);
});

test("one of sixty receivers less asks nothing again", () => {
  const sixty = Array.from({ length: 60 }, (_, n) => `p${String(n)}@firm${String(n)}.example`);
  expect(askedAgain({ ...base, outside: sixty }, { ...base, outside: sixty.slice(1) })).toEqual([]);
});

test("the strict profile has a card for each of ten outsiders and one for eleven, and asks of nobody twice", () => {
  const strict = policyOf({ profile: "strict" });
  const eleven = Array.from({ length: 11 }, (_, n) => `p${String(n)}@firm${String(n)}.example`);
  const bcc = (count: number): MailSketch => ({ bcc: eleven.slice(0, count) });
  const open = (count: number, context = contextOf({ policy: strict })) => openItems(review(mail(bcc(count)), context));
  expect(open(10).map(({ about }) => about.kind)).toEqual(Array.from({ length: 10 }, () => "recipient"));
  expect(open(11).map(({ about }) => about.kind)).toEqual(["recipients"]);
  const confirmed = (count: number) => confirming(open(count), { policy: strict });
  expect(open(10, confirmed(11))).toEqual([]);
  expect(open(11, confirmed(11))).toEqual([]);
  expect(open(11, confirmed(10))).toHaveLength(1);
  expect(open(3, confirmed(2)).map(({ about }) => about)).toEqual([{ kind: "recipient", address: eleven[2] }]);
});

test("a user name that joins a confirmed password asks again", () => {
  const alone: MailSketch = { to: ["eva@agency.example"], text: "Wachtwoord: Welkom2024!x" };
  const confirmed = confirming(review(mail(alone), contextOf({ policy })).items, { policy });
  const pair = { ...alone, text: "Gebruikersnaam: eva.k\nWachtwoord: Welkom2024!x" };
  expect(review(mail(alone), confirmed).decision).toBe("send");
  expect(openItems(review(mail(pair), confirmed)).map(({ check, level }) => [check, level])).toEqual([
    ["credentials", "justify"],
  ]);
});

describe("what could not be checked asks again", () => {
  const shown = ["eva@agency.example", "jan@printer.example"];
  const cut = (to: readonly string[]): MailSketch => ({ lost: { to: partial(to.map(recipient), "truncated") } });
  const failing = (to: readonly string[]): MailSketch => ({ lost: { to: partial(to.map(recipient), "failed") } });
  const file = (people: number) => ({ name: "list.xlsx", id: String(people), report: report([], people) });
  const whole: MailSketch = { to: shown, text: "See you tomorrow.", files: [file(1), file(2)] };
  const late = (sketch: MailSketch) => ({ sketch, expired: () => true });
  const now = (sketch: MailSketch) => ({ sketch, expired: () => false });

  const without = (part: "html" | "attachments" | "to", more: MailSketch = {}) =>
    now({ ...whole, ...more, lost: { [part]: missing("failed") } });

  test.each([
    ["nothing has changed", now(cut(shown)), now(cut(shown)), false],
    ["somebody new is on a list that was cut off", now(cut(shown)), now(cut([...shown, "new@firm.example"])), true],
    ["fewer are on a list that was cut off", now(cut(shown)), now(cut(shown.slice(1))), false],
    ["somebody new is on a list read in part", now(failing(shown)), now(failing([...shown, "new@firm.example"])), true],
    ["fewer are on a list read in part", now(failing(shown)), now(failing(shown.slice(1))), false],
    ["nothing has changed for a check that is late again", late(whole), late(whole), false],
    ["the text is another one", late(whole), late({ ...whole, text: "See you on Friday." }), true],
    ["the subject is another one", late(whole), late({ ...whole, subject: "Numbers" }), true],
    [
      "only the form of the text is another one",
      late(whole),
      late({ ...whole, html: "<b>See you tomorrow.</b>" }),
      false,
    ],
    ["a file is another one", late(whole), late({ ...whole, files: [file(1), file(3)] }), true],
    ["a file is gone", late(whole), late({ ...whole, files: [file(1)] }), true],
    ["there are fewer receivers", late(whole), late({ ...whole, to: shown.slice(1) }), false],
    ["another organisation gets it", late(whole), late({ ...whole, to: [...shown, "new@firm.example"] }), true],
    ["nothing has changed around a text that cannot be read", without("html"), without("html"), false],
    ["an unread text goes to fewer", without("html"), without("html", { to: shown.slice(1) }), false],
    ["an unread text goes to others", without("html"), without("html", { to: ["x@gmail.com"] }), true],
    ["an unread text has another subject", without("html"), without("html", { subject: "Numbers" }), true],
    ["an unread text has another file", without("html"), without("html", { files: [file(1), file(3)] }), true],
    ["unread files go to others", without("attachments"), without("attachments", { to: ["x@gmail.com"] }), true],
    ["unread files have another text", without("attachments"), without("attachments", { text: "The list." }), true],
    ["an unread list is that of another text", without("to"), without("to", { text: "The list." }), true],
    ["an unread list has somebody else in Cc", without("to"), without("to", { cc: ["x@gmail.com"] }), true],
  ])("when %s", (_, before, after, isAsked) => {
    const context = { ...contextOf({ policy }), expired: before.expired };
    const confirmed = confirming(review(mail(before.sketch), context).items, { policy });
    const open = openItems(review(mail(after.sketch), { ...confirmed, expired: after.expired }));
    expect(open.some(({ kind }) => kind === "unknown")).toBe(isAsked);
  });
});

test.each<[string, MailSketch, boolean]>([
  ["a text that cannot be read", { lost: { html: missing("failed") } }, true],
  ["files that cannot be listed", { lost: { attachments: missing("timeout") } }, true],
  ["receivers that cannot be read", { lost: { bcc: missing("failed") } }, true],
  ["a subject that cannot be read", { lost: { subject: missing("failed") } }, true],
  ["files that are listed in part", { lost: { attachments: partial([], "failed") } }, false],
  ["a damaged policy", { troubles: [{ part: "policy", reason: "damaged" }] }, false],
])("advice about %s: given at every Send? %j", (_, sketch, isGivenAgain) => {
  const input = mail({ to: ["bob@shop.example"], ...sketch });
  const advised = openItems(review(input, contextOf({ policy })));
  expect(advised.map(({ level }) => level)).toEqual(["advise"]);
  const seen = advised.flatMap(({ keys }) => keys);
  const again = review(input, contextOf({ policy, memory: { salt: "test salt", confirmations: [], seen } }));
  expect(again.decision).toBe(isGivenAgain ? "advise" : "send");
});

test("a crash that was confirmed for one mail is not confirmed for another", () => {
  const asked = (sketch: MailSketch, context = contextOf({ policy })) =>
    reviewOfTroubles(mail(sketch), CRASHED, context);
  const confirmed = confirming(asked({ text: "See you tomorrow." }).items, { policy });
  expect(asked({ text: "See you tomorrow." }, confirmed).decision).toBe("send");
  expect(asked({ text: "BSN 111222333" }, confirmed).decision).toBe("advise");
});

test("a tick does not settle what needs a reason for another sender", () => {
  const strict = policyOf({
    overrides: [{ senders: ["hr@shop.example"], checks: { "personal-data": { level: "justify" } } }],
  });
  const from = (address: string): ReturnType<typeof mail> =>
    mail({ from: address, to: ["eva@agency.example"], text: "BSN van Piet Smit: 111222333" });
  const ticked = confirming(review(from("anna@shop.example"), contextOf({ policy: strict })).items, { policy: strict });
  expect(review(from("anna@shop.example"), ticked).decision).toBe("send");
  const asked = openItems(review(from("hr@shop.example"), ticked));
  expect(asked.map(({ check, level }) => [check, level])).toEqual([["personal-data", "justify"]]);
  expect(review(from("hr@shop.example"), confirming(asked, { policy: strict })).items).toContainEqual(
    expect.objectContaining({ check: "personal-data", state: "settled" }),
  );
});

test("another user asks again", () => {
  const context = { ...confirming(itemsOf(base), { policy }), reviewer: "bob@shop.example" };
  expect(openItems(review(mail(mailOf(base)), context)).length).toBe(
    openItems(review(mail(mailOf(base)), contextOf({ policy }))).length,
  );
});

test("a confirmation expires", () => {
  const fresh = confirming(itemsOf(base), { policy });
  const minutes = policy.confirmationMinutes * 60_000;
  expect(review(mail(mailOf(base)), { ...fresh, now: NOW + minutes }).decision).toBe("send");
  expect(review(mail(mailOf(base)), { ...fresh, now: NOW + minutes + 1 }).decision).toBe("confirm");
});

test("keys of a fact that must be fixed settle nothing", () => {
  const blocking = policyOf({ blockedRecipients: ["agency.example"] });
  const items = review(mail(mailOf(base)), contextOf({ policy: blocking })).items;
  expect(review(mail(mailOf(base)), confirming(items, { policy: blocking })).decision).toBe("stop");
});
