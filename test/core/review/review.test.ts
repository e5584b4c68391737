import { missing, partial } from "../../../src/core/model/part";
import { review } from "../../../src/core/review/review";
import { mail, recipient, report, type MailSketch } from "../../support/mail";
import { policyOf } from "../../support/policy";
import { contextOf } from "../../support/review";

const list = { name: "list.xlsx", report: report([["EMAIL", 12]], 12) };

const FORWARDED =
  "See below.\n\nFrom: Piet <piet@klanten.example>\nSent: Monday, 2 November 2026 09:12\nTo: Anna Jansen <anna@shop.example>\nSubject: Details\n\nBSN 111222333";

function decisionOf(sketch: MailSketch, fields = {}) {
  return review(mail(sketch), contextOf({ policy: policyOf(fields) })).decision;
}

test.each<[string, MailSketch, object, string]>([
  ["an ordinary mail to a colleague", { to: ["bob@shop.example"] }, {}, "send"],
  ["an ordinary mail to an outsider", { to: ["eva@agency.example"] }, {}, "send"],
  ["a list to an outsider", { to: ["eva@agency.example"], files: [list] }, {}, "confirm"],
  ["a forgotten file", { to: ["eva@agency.example"], text: "Please find attached the report." }, {}, "advise"],
  ["a blocked address", { to: ["eva@agency.example"] }, { blockedRecipients: ["agency.example"] }, "stop"],
  [
    "report mode decides as confirm would",
    { to: ["eva@agency.example"], files: [list] },
    { mode: "report" },
    "confirm",
  ],
  ["a lost body is a word of advice", { to: ["eva@agency.example"], lost: { html: missing("timeout") } }, {}, "advise"],
  [
    "a lost body holds the mail where the policy enforces",
    { lost: { html: missing("timeout") } },
    { mode: "enforce" },
    "confirm",
  ],
  ["a failing store", { troubles: [{ part: "store", reason: "failed" }] }, {}, "advise"],
  [
    "a list that could be read in part",
    { lost: { cc: partial([recipient("bob@shop.example")], "failed") } },
    {},
    "advise",
  ],
  [
    "a lost subject does not silence what the text says",
    { to: ["eva@agency.example"], text: "BSN 111222333", lost: { subject: missing("failed") } },
    {},
    "confirm",
  ],
  [
    "a lost text does not silence the strict profile",
    { to: ["eva@agency.example"], lost: { html: missing("failed") } },
    { profile: "strict" },
    "confirm",
  ],
  [
    "old text in a mail whose kind is unknown",
    { to: ["eva@agency.example"], text: FORWARDED, lost: { composeType: missing("failed") } },
    {},
    "confirm",
  ],
  ["old text pasted into a new mail", { to: ["eva@agency.example"], text: FORWARDED }, {}, "confirm"],
  ["old text in a reply", { to: ["piet@klanten.example"], text: FORWARDED, composeType: "reply" }, {}, "send"],
  ["to somebody new", { to: ["eva@agency.example"], text: FORWARDED, composeType: "reply" }, {}, "confirm"],
  [
    "a raised check keeps what it finds worse",
    { to: ["eva@agency.example"], files: [list] },
    { checks: { "external-recipients": { level: "advise" } } },
    "confirm",
  ],
  [
    "a level that is the built-in one changes nothing",
    { to: ["bob@shop.example"], files: [{ name: "all.xlsx", report: report([["NATIONAL_ID", 12]], 12) }] },
    { checks: { "attachment-personal-data": { level: "confirm" } } },
    "advise",
  ],
  [
    "a lowered check asks at most so much",
    { to: ["eva@agency.example"], text: "BSN 111222333" },
    { checks: { "personal-data": { level: "advise" }, "external-recipients": { level: "off" } } },
    "advise",
  ],
])("%s", (_, sketch, fields, decision) => {
  expect(decisionOf(sketch, fields)).toBe(decision);
});

test("a failed read is one item, however many checks needed it", () => {
  const { items } = review(mail({ lost: { to: missing("failed") } }), contextOf({ policy: policyOf() }));
  expect(
    items.map((item) => (item.kind === "unknown" ? [item.unknown.part, item.unknown.reason] : item.check)),
  ).toEqual([["to", "failed"]]);
});

test("a part that no enabled check needs is not asked about", () => {
  const { items } = review(mail({ lost: { composeType: missing("unsupported") } }), contextOf({ policy: policyOf() }));
  expect(items).toEqual([]);
});

test("when time is up every check is an unknown, never clean", () => {
  const { items, decision } = review(
    mail({ to: ["eva@agency.example"] }),
    contextOf({ policy: policyOf(), expired: () => true }),
  );
  expect(items.length).toBeGreaterThan(5);
  expect(items.every((item) => item.kind === "unknown" && item.unknown.reason === "timeout")).toBe(true);
  expect(decision).toBe("advise");
});

test("an override for a sender holds for that sender alone", () => {
  const policy = { overrides: [{ senders: ["*@hr.shop.example"], profile: "strict" }] };
  const sketch = { to: ["eva@agency.example"] };
  expect(decisionOf({ ...sketch, from: "Hans <hans@hr.shop.example>" }, policy)).toBe("confirm");
  expect(decisionOf(sketch, policy)).toBe("send");
});

test("worst first", () => {
  const sketch = { to: ["eva@agency.example", "bob@rival.example"], files: [list], text: "Please find attached" };
  const { items } = review(mail(sketch), contextOf({ policy: policyOf({ blockedRecipients: ["rival.example"] }) }));
  const order = ["stop", "justify", "confirm", "advise", "info"];
  const levels = items.map(({ level }) => order.indexOf(level));
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
});

test.each(["__proto__", "constructor", "toString"])("a mail full of %s is reviewed like any other", (name) => {
  const sketch = {
    to: [`${name} <${name}@agency.example>`],
    subject: name,
    text: `{{${name}}} ${name}`,
    files: [{ ...list, name }],
  };
  expect(decisionOf(sketch)).toBe("confirm");
});

test("lone surrogates and direction marks are only characters", () => {
  const sketch = { to: ["\ud800 <eva@agency.example>"], subject: "\u202e", text: "BSN 111222333 \udc00 BSN 123456782" };
  expect(decisionOf(sketch)).toBe("confirm");
});

test("a thousand receivers are reviewed", () => {
  const to = Array.from({ length: 1000 }, (_, n) => `p${String(n)}@firm${String(n)}.example`);
  expect(decisionOf({ to, files: [list] })).toBe("confirm");
});
