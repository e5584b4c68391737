import { cardsOf } from "../../../src/core/review/cards";
import { review } from "../../../src/core/review/review";
import { mail, report, type MailSketch } from "../../support/mail";
import { policyOf } from "../../support/policy";
import { confirming, contextOf } from "../../support/review";

const list = { name: "list.xlsx", report: report([["EMAIL", 12]], 12) };
const policy = policyOf();
const cards = (sketch: MailSketch) => cardsOf(review(mail(sketch), contextOf({ policy })), new Set());

test("everything about one file is one card, with the worst item first", () => {
  const card = cards({ to: ["eva@agency.example"], files: [list] }).find(({ about }) => about.kind === "file");
  expect(card?.items.map(({ check }) => check)).toEqual(["unprotected-attachment", "attachment-personal-data"]);
  expect(card?.level).toBe("justify");
  expect(card?.fixes).toEqual(["remove-attachment"]);
});

test("at the same level the sentence that says most names the card", () => {
  const identities = { name: "all.xlsx", report: report([["NATIONAL_ID", 12]], 12) };
  const card = cards({ to: ["eva@agency.example"], files: [identities] }).find(({ about }) => about.kind === "file");
  expect(card?.items.map(({ check, level }) => [check, level])).toEqual([
    ["unprotected-attachment", "justify"],
    ["attachment-personal-data", "justify"],
  ]);
});

test("two files are two cards, also under one name", () => {
  const files = [
    { ...list, id: "a" },
    { ...list, id: "b" },
  ];
  expect(cards({ to: ["eva@agency.example"], files }).filter(({ about }) => about.kind === "file")).toHaveLength(2);
});

test("settling a card's keys settles the card", () => {
  const sketch = { to: ["eva@agency.example"], files: [list] };
  const asked = cards(sketch).filter(({ state }) => state === "open");
  const items = asked.map((card) => card.items).reduce((all, some) => all.concat(some), []);
  const after = review(mail(sketch), confirming(items, { policy }));
  expect(after.decision).toBe("send");
  expect(cardsOf(after, new Set()).every(({ state }) => state !== "open")).toBe(true);
});

test("a card says when something was added since it was settled", () => {
  const before = review(
    mail({ to: ["eva@agency.example", "x@y.example"], text: "BSN 111222333" }),
    contextOf({ policy }),
  );
  const confirmed = new Set(before.items.map(({ keys }) => [...keys]).reduce((all, some) => all.concat(some), []));
  const sketch = { to: ["eva@agency.example", "x@y.example"], text: "BSN 111222333, BSN 123456782" };
  const after = review(mail(sketch), confirming(before.items, { policy }));
  const text = cardsOf(after, confirmed).find(({ about }) => about.kind === "text");
  expect(text).toMatchObject({ state: "open", changed: true });
});

test("an item that is only mentioned makes no card open", () => {
  expect(cards({ to: ["eva@agency.example"] }).map(({ state }) => state)).toEqual(["settled"]);
});
