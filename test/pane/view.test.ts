import type { Key, Level } from "../../src/core/model/finding";
import type { Card } from "../../src/core/review/cards";
import { missing } from "../../src/core/model/part";
import { askedCards, lookedAt, progressOf, sectionsOf } from "../../src/pane/view";
import { mail, report } from "../support/mail";

const card = (id: string, group: Card["group"], level: Level, state: Card["state"] = "open"): Card => ({
  id,
  group,
  level,
  state,
  about: { kind: "text" },
  items: [],
  fixes: [],
  keys: [id as Key],
  changed: false,
});

const TWELVE = ["a", "b", "c", "d", "e", "f"].flatMap((id) => [
  card(`${id}1`, "recipients", "confirm"),
  card(`${id}2`, "attachments", id === "a" ? "stop" : "advise"),
]);

describe("the checklist", () => {
  test("leaves out what is only good to know", () => {
    expect(askedCards([card("a", "message", "info"), card("b", "message", "advise")]).map(({ id }) => id)).toEqual([
      "b",
    ]);
  });

  test("is one list as long as it is seen at a glance", () => {
    expect(sectionsOf(TWELVE.slice(0, 5))).toEqual([{ cards: TWELVE.slice(0, 5) }]);
    expect(sectionsOf([])).toEqual([{ cards: [] }]);
  });

  test("has headings when it is long, the group with the worst card first, and loses none", () => {
    const sections = sectionsOf(TWELVE);
    expect(sections.map(({ group }) => group)).toEqual(["attachments", "recipients"]);
    expect(sections.flatMap(({ cards }) => cards)).toHaveLength(TWELVE.length);
  });

  test("counts settled and seen cards as done", () => {
    const cards = [card("a", "message", "confirm"), card("b", "message", "confirm", "settled")];
    expect(progressOf([...cards, card("c", "message", "advise", "seen")])).toEqual({ done: 2, all: 3 });
  });
});

describe("what was looked at", () => {
  const input = mail({
    to: ["Eva <eva@printhouse.example>"],
    cc: ["bob@shop.example"],
    files: [
      { name: "clean.txt", report: report([], 0) },
      { name: "list.csv", report: report([["EMAIL", 12]], 12) },
      { name: "lost.pdf", report: missing("failed") },
      { name: "broken.xlsx", report: report([], 0, { status: "unreadable", reason: "damaged" }) },
      { name: "half.zip", report: report([], 0, { status: "partial", reason: "locked" }) },
      { name: "secret.zip", report: report([], 0, { status: "protected" }) },
      { name: "locked.xlsx", report: report([], 0, { status: "protected" }) },
      { name: "logo.png", inline: true, report: report([], 0) },
    ],
  });

  test("counts people and the files that were read", () => {
    const about = { kind: "file", id: "id-list.csv", name: "list.csv" } as const;
    const locked = { kind: "file", id: "id-locked.xlsx", name: "locked.xlsx" } as const;
    const seen = lookedAt(input, [
      { ...card("file", "attachments", "confirm"), about },
      { ...card("locked", "attachments", "confirm"), about: locked },
    ]);
    expect(seen).toMatchObject({ receivers: 2, subject: true, text: true, files: 2 });
    expect(seen.cleanFiles.map(({ name }) => name)).toEqual(["clean.txt"]);
    expect(seen.lockedFiles.map(({ name }) => name)).toEqual(["secret.zip"]);
  });

  test("counts somebody in two lists once, and each name without an address", () => {
    const twice = mail({ to: ["eva@printhouse.example", "Eva"], bcc: ["eva@printhouse.example", "Eva"] });
    expect(lookedAt(twice, [])).toMatchObject({ receivers: 3 });
  });

  test("claims nothing of what could not be read", () => {
    const lost = mail({ lost: { html: missing("failed"), to: missing("failed"), attachments: missing("timeout") } });
    expect(lookedAt(lost, [])).toEqual({
      receivers: 0,
      subject: true,
      text: false,
      files: 0,
      cleanFiles: [],
      lockedFiles: [],
    });
  });
});
