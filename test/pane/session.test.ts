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

function start(outlook: FakeOutlook, isVisible = false): ReviewSession {
  const surroundings = { reviewer: "anna@shop.example", language: "en", recipientCaps: [1_000] } as const;
  const session = startSession(officeItem(outlook.item), {
    packaged: policyFrom({ version: 1 }),
    surroundings,
    isVisible: () => isVisible,
  });
  sessions.push(session);
  return session;
}

async function open(outlook: FakeOutlook): Promise<ReviewSession> {
  const session = start(outlook);
  await session.look();
  return session;
}

/** What a session shows at each of its changes. */
function record<T>(session: ReviewSession, what: (session: ReviewSession) => T): readonly T[] {
  const seen: T[] = [];
  session.subscribe(() => seen.push(what(session)));
  return seen;
}

const asked = (session: Pick<ReviewSession, "state">) => askedCards(session.state().reviewed?.cards ?? []);
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

  test("asks Outlook for each part of the mail once when it opens", async () => {
    const outlook = new FakeOutlook(SECRETS);
    const session = start(outlook, true);
    while (session.state().isLooking) await new Promise((resolve) => setTimeout(resolve, 5));
    for (const call of ["from.getAsync", "to.getAsync", "body.getAsync", "getAttachmentsAsync"]) {
      expect(outlook.calls.filter((one) => one === call)).toHaveLength(1);
    }
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

  describe("while files are read", () => {
    const csv = (name: string) => ({
      ...{ id: name, name, content: Buffer.from("Name;Mail\n" + row(1) + row(2) + row(3)).toString("base64") },
    });
    const row = (n: number) => `K;klant${String(n)}@klanten.example\n`;
    const MAIL: FakeMail = { to: [EVA], html: BSNS, attachments: ["a.csv", "b.csv", "c.csv", "d.csv"].map(csv) };

    test("shows what the text holds at once, and the files as they come, without calling one unreadable", async () => {
      const outlook = new FakeOutlook(MAIL);
      const slowly = (call: number) => void (outlook.delay = call === 2 ? 300 : 0);
      outlook.faults = { getAttachmentContentAsync: slowly };
      const session = start(outlook);
      const seen = record(session, ({ state }) => ({
        cards: state().reviewed?.cards.map(({ id }) => id) ?? [],
        reading: state().reading,
        isLooking: state().isLooking,
      }));
      await session.look();
      const names = ["a.csv", "b.csv", "c.csv", "d.csv"];
      expect(seen.find(({ cards }) => cards.length > 0)).toEqual({
        cards: ["recipients", "text"],
        reading: names,
        isLooking: true,
      });
      expect(seen.map(({ reading }) => reading.join())).toContain("c.csv");
      expect(seen[seen.length - 1]).toMatchObject({ reading: [], isLooking: false });
      expect(seen[seen.length - 1]?.cards).toEqual(expect.arrayContaining(names.map((name) => `file ${name}`)));
    });

    test("shows at once what Send has found in them, and where it stands when they are read", async () => {
      const outlook = new FakeOutlook(MAIL);
      (await open(outlook)).stop();
      outlook.faults = { getAttachmentContentAsync: () => void (outlook.delay = 20) };
      const session = start(outlook);
      const seen = record(session, ({ state }) => ({
        files: asked({ state }).filter(({ about }) => about.kind === "file"),
        reading: state().reading.length,
      }));
      await session.look();
      const places = ({ items }: Card) =>
        items.flatMap((item) => (item.kind === "finding" ? item.evidence : [])).length;
      const first = seen.find(({ files }) => files.length > 0);
      const last = seen[seen.length - 1];
      expect([first?.files.length, first?.reading, last?.files.length, last?.reading]).toEqual([4, 4, 4, 0]);
      expect(first?.files.map(places)).toEqual([0, 0, 0, 0]);
      expect(last?.files.map((card) => places(card) > 0)).toEqual([true, true, true, true]);
      expect(last?.files.map(({ keys }) => keys)).toEqual(first?.files.map(({ keys }) => keys));
    });

    test("does not repeat that Send could not read a file to its end", async () => {
      const outlook = new FakeOutlook(MAIL);
      (await open(outlook)).stop();
      for (const [name, text] of outlook.session)
        outlook.session.set(name, text.replace('"status":"read"', '"status":"partial"'));
      const session = start(outlook);
      const checks = record(session, (one) => asked(one).flatMap(({ items }) => items.map(({ check }) => check)));
      await session.look();
      expect(new Set(checks.flat())).not.toContain("unreadable-attachment");
      expect(asked(session).filter(({ about }) => about.kind === "file")).toHaveLength(4);
    });

    test("says nothing of what is new before everything is read", async () => {
      const outlook = new FakeOutlook(MAIL);
      const session = await open(outlook);
      expect(session.state().reading).toEqual([]);
      await tickAll(session);
      expect(openOnes(session)).toEqual([]);
      const again = start(outlook);
      const flags = record(again, ({ state }) => state().reviewed?.newCards.size ?? 0);
      await again.look();
      expect(new Set(flags)).toEqual(new Set([0]));
    });

    test("keeps a tick that is set meanwhile", async () => {
      const outlook = new FakeOutlook(MAIL);
      outlook.faults = { getAttachmentContentAsync: (call) => (call === 2 ? "fails" : undefined) };
      outlook.delay = 20;
      const session = start(outlook);
      while (session.state().reading.length === 0 || asked(session).length === 0)
        await new Promise((resolve) => setTimeout(resolve, 5));
      await session.tick(cardAbout(session, "text"));
      await session.look();
      expect(cardAbout(session, "text").state).toBe("settled");
      expect(openOnes(session).filter(({ about }) => about.kind === "file")).toHaveLength(4);
    });
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

  describe("a fix that takes a while", () => {
    const to = Array.from({ length: 8 }, (_, n) => ({
      displayName: `C ${String(n)}`,
      emailAddress: `c${String(n)}@firm${String(n)}.example`,
    }));
    const isIn = (outlook: FakeOutlook, field: string) => outlook.lists.get(field)?.length;

    test("leaves the mail as it was when it is cancelled", async () => {
      const outlook = new FakeOutlook({ to });
      const session = await open(outlook);
      outlook.delay = 10;
      const card = cardAbout(session, "recipients");
      const work = session.fix(card, "move-to-bcc");
      expect(session.state().fixing.get(card.id)).toBe("running");
      while (isIn(outlook, "bcc") === 0) await new Promise((resolve) => setTimeout(resolve, 2));
      session.stopFix(card);
      expect(session.state().fixing.get(card.id)).toBe("stopping");
      await work;
      expect([isIn(outlook, "to"), isIn(outlook, "bcc")]).toEqual([8, 0]);
      const { done, problems, busy, fixing } = session.state();
      expect([done.length, problems.size, busy.size, fixing.size]).toEqual([0, 0, 0, 0]);
      expect(openOnes(session)).toHaveLength(1);
    });

    test("counts nobody twice halfway", async () => {
      const outlook = new FakeOutlook({ to });
      Object.assign(globalThis, { Office: outlook.office() });
      const session = start(outlook, true);
      await session.look();
      const counts = record(session, ({ state }) => state().reviewed?.receivers.length);
      outlook.delay = 5;
      const work = session.fix(cardAbout(session, "recipients"), "move-to-bcc");
      const timer = setInterval(() => outlook.events.forEach((changed) => changed()), 2);
      await work;
      clearInterval(timer);
      expect(isIn(outlook, "bcc")).toBe(8);
      expect(new Set(counts)).toEqual(new Set([8]));
    });
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
