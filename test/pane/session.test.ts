import type { Key } from "../../src/core/model/finding";
import type { Card } from "../../src/core/review/cards";
import type { Item } from "../../src/core/review/review";
import { encodeItems } from "../../src/core/review/stored/items";
import { STORED } from "../../src/core/review/stored/names";
import { officeItem } from "../../src/outlook/office";
import { policyFrom } from "../../src/outlook/policy";
import { startSession } from "../../src/pane/session";
import type { ReviewSession } from "../../src/pane/state";
import { askedCards } from "../../src/pane/view";
import { EVA, FakeOutlook, type FakeMail } from "../support/fake-office";

const BSNS = "<p>BSN 111222333</p><p>BSN 123456782</p>";
const SECRETS: FakeMail = { to: [EVA], html: BSNS };

const sessions: ReviewSession[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.stop();
});

async function open(outlook: FakeOutlook): Promise<ReviewSession> {
  const surroundings = { reviewer: "anna@shop.example", language: "en", recipientCaps: [1_000] } as const;
  const session = startSession(officeItem(outlook.item), {
    packaged: policyFrom({ version: 1 }),
    surroundings,
    isVisible: () => false,
  });
  sessions.push(session);
  await session.look();
  return session;
}

const asked = (session: ReviewSession) => askedCards(session.state().reviewed?.cards ?? []);
const openOnes = (session: ReviewSession) => asked(session).filter(({ state }) => state === "open");

function cardAbout(session: ReviewSession, kind: Card["about"]["kind"]): Card {
  const card = asked(session).find(({ about }) => about.kind === kind);
  if (card === undefined) throw new Error(`no card about ${kind}`);
  return card;
}

async function tickAll(session: ReviewSession): Promise<void> {
  await Promise.all(asked(session).map((card) => session.tick(card, card.level === "justify" ? "agreed" : undefined)));
}

describe("the pane's session", () => {
  test("asks about a mail with data of others, and about nothing in a clean one", async () => {
    expect(
      openOnes(await open(new FakeOutlook(SECRETS)))
        .map(({ about }) => about.kind)
        .sort(),
    ).toEqual(["recipients", "text"]);
    expect(asked(await open(new FakeOutlook({ to: [EVA] })))).toEqual([]);
  });

  test("loses no tick when two are set at once, and a new session knows them", async () => {
    const outlook = new FakeOutlook(SECRETS);
    const session = await open(outlook);
    await tickAll(session);
    expect(openOnes(session)).toEqual([]);
    expect(openOnes(await open(outlook))).toEqual([]);
    expect(outlook.session.has(STORED.confirming)).toBe(false);
  });

  test("shows a tick as set only when it can be read back", async () => {
    const outlook = new FakeOutlook(SECRETS);
    outlook.faults = { "sessionData.setAsync": "fails", "internetHeaders.setAsync": "fails" };
    const session = await open(outlook);
    const card = cardAbout(session, "text");
    await session.tick(card);
    expect(session.state().problems.get(card.id)).toBe("not-stored");
    expect(cardAbout(session, "text").state).toBe("open");
    outlook.faults = {};
    await session.tick(cardAbout(session, "text"));
    expect(session.state().problems.size).toBe(0);
    expect(cardAbout(session, "text").state).toBe("settled");
  });

  test("takes a tick away from the store before it shows it", async () => {
    const outlook = new FakeOutlook(SECRETS);
    const session = await open(outlook);
    await tickAll(session);
    outlook.faults = { "sessionData.setAsync": "fails", "internetHeaders.setAsync": "fails" };
    await session.untick(cardAbout(session, "text"));
    expect(cardAbout(session, "text").state).toBe("settled");
    outlook.faults = {};
    await session.untick(cardAbout(session, "text"));
    expect(cardAbout(session, "text").state).toBe("open");
    expect(openOnes(await open(outlook)).map(({ about }) => about.kind)).toEqual(["text"]);
    expect(session.state().reviewed?.newCards.size).toBe(0);
  });

  test("says what is new after everything was settled", async () => {
    const outlook = new FakeOutlook(SECRETS);
    const session = await open(outlook);
    await tickAll(session);
    outlook.html = "<p>BSN 111222333</p><p>BSN 987654329</p>";
    await session.look();
    const card = cardAbout(session, "text");
    expect(card.state).toBe("open");
    expect([...(session.state().reviewed?.newCards ?? [])]).toEqual([card.id]);
  });

  test("adds what only the send handler asked about, and settles it with its key", async () => {
    const outlook = new FakeOutlook({ to: [EVA] });
    const items = [{ check: "future-check", level: "confirm", keys: ["abcdefghijkl"] }];
    outlook.session.set(STORED.open, JSON.stringify({ v: 7, items }));
    const session = await open(outlook);
    expect(openOnes(session)).toHaveLength(1);
    await tickAll(session);
    expect(openOnes(session)).toEqual([]);
    expect(outlook.session.get(STORED.confirmed)).toContain("abcdefghijkl");
  });

  test("shows what the handler asked again about a text that was changed in between", async () => {
    const outlook = new FakeOutlook({ to: [EVA] });
    const items: readonly Item[] = [
      {
        kind: "unknown",
        check: "personal-data",
        group: "message",
        level: "confirm",
        about: { kind: "text" },
        unknown: { part: "body", reason: "crashed" },
        fixes: [],
        keys: ["abcdefghijkl" as Key],
        state: "open",
      },
    ];
    outlook.session.set(STORED.open, encodeItems(items, 1));
    const session = await open(outlook);
    expect(openOnes(session)).toHaveLength(1);
    outlook.html = "<p>See you today.</p>";
    await session.look();
    expect(openOnes(session)).toEqual([]);
    await session.look();
    expect(openOnes(session)).toEqual([]);
    outlook.session.set(STORED.open, encodeItems(items, 2));
    await session.look();
    expect(openOnes(session)).toHaveLength(1);
  });

  test("does not repeat what the handler asked and it found by itself", async () => {
    const outlook = new FakeOutlook(SECRETS);
    const session = await open(outlook);
    const count = asked(session).length;
    const items = asked(session).flatMap((card) => card.items);
    outlook.session.set(STORED.open, JSON.stringify({ v: 1, items }));
    await session.look();
    expect(asked(session)).toHaveLength(count);
  });

  test("does a fix and undoes it", async () => {
    const to = Array.from({ length: 8 }, (_, n) => ({
      displayName: `C ${String(n)}`,
      emailAddress: `c${String(n)}@firm${String(n)}.example`,
    }));
    const outlook = new FakeOutlook({ to });
    const session = await open(outlook);
    await session.fix(cardAbout(session, "recipients"), "move-to-bcc");
    expect(outlook.lists.get("bcc")).toHaveLength(8);
    expect(asked(session)).toEqual([]);
    const [done] = session.state().done;
    expect(done).toMatchObject({ fix: "move-to-bcc", count: 8 });
    await session.undo(done?.id ?? "");
    expect(outlook.lists.get("to")).toHaveLength(8);
    expect(session.state().done).toEqual([]);
    expect(openOnes(session)).toHaveLength(1);
  });

  test("shows values as they stand in the mail, and none when the mail has changed", async () => {
    const outlook = new FakeOutlook(SECRETS);
    const session = await open(outlook);
    const card = cardAbout(session, "text");
    const evidence = card.items.flatMap((item) => (item.kind === "finding" ? item.evidence : []));
    expect(await session.show(card, evidence)).toEqual(["111222333", "123456782"]);
    outlook.html = `<p>Dear Eva,</p>${BSNS}`;
    expect(await session.show(card, evidence)).toBeUndefined();
    expect(session.state().problems.get(card.id)).toBe("cannot-show");
  });

  test("shows values of a file from its bytes", async () => {
    const rows = ["Naam;E-mail", ...[1, 2, 3, 4].map((n) => `Klant;klant${String(n)}@klanten.example`)].join("\r\n");
    const content = Buffer.from(rows).toString("base64");
    const outlook = new FakeOutlook({ to: [EVA], attachments: [{ id: "f", name: "list.csv", content }] });
    const session = await open(outlook);
    const card = cardAbout(session, "file");
    const evidence = card.items.flatMap((item) => (item.kind === "finding" ? item.evidence : []));
    expect(await session.show(card, evidence.slice(0, 1))).toEqual(["klant1@klanten.example"]);
  });

  test.each(["body.getAsync", "to.getAsync", "getAttachmentsAsync", "from.getAsync"])(
    "%s failing is a card, never clean",
    async (path) => {
      const outlook = new FakeOutlook({ to: [EVA] });
      outlook.faults = { [path]: "fails" };
      expect(openOnes(await open(outlook)).length).toBeGreaterThan(0);
    },
  );
});
