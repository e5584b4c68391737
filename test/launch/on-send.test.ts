import type { Key } from "../../src/core/model/finding";
import { decodeConfirmations, decodeKeys } from "../../src/core/review/stored/confirmations";
import { decodeItems } from "../../src/core/review/stored/items";
import { decodeFileEntry } from "../../src/core/review/stored/file-entries";
import { FILE_ENTRY_PREFIX, STORED } from "../../src/core/review/stored/names";
import { review } from "../../src/core/review/review";
import type { CompletedOptions } from "../../src/launch/answer";
import { onSend, sendHandler } from "../../src/launch/on-send";
import { prepareAttachments } from "../../src/launch/prepare";
import { collectReview } from "../../src/outlook/collect";
import { deadlineIn } from "../../src/outlook/deadline";
import { officeItem } from "../../src/outlook/office";
import { packagedPolicy } from "../../src/outlook/policy";
import { atOnce } from "../../src/outlook/run-work";
import { storeConfirmations } from "../../src/outlook/store";
import { surroundings } from "../../src/outlook/surroundings";
import { FakeOutlook, installOffice, TOM, type FakeMail, type Faults } from "../support/fake-office";
import { Random } from "../support/random";
import { zipOf } from "../support/zip";

const MODES = ["report", "confirm", "enforce"] as const;
type Mode = (typeof MODES)[number];
type Outcome = "sent" | "asked once" | "held";

const CLEAN: FakeMail = { to: [TOM] };
const ADVISE: FakeMail = { to: [TOM], html: "<p>Please find attached the report.</p>" };
const CONFIRM: FakeMail = { to: [TOM, { displayName: "Eva", emailAddress: "" }] };

beforeEach(() => jest.useFakeTimers({ now: Date.UTC(2026, 10, 23, 12) }));
afterEach(() => jest.useRealTimers());

interface Sent {
  readonly outlook: FakeOutlook;
  readonly answers: readonly CompletedOptions[];
  readonly outcome: Outcome;
  /** Milliseconds from the call to the first answer. */
  readonly took: number;
}

function outlookWith(mail: FakeMail, faults: Faults = {}): FakeOutlook {
  const outlook = new FakeOutlook(mail);
  outlook.faults = faults;
  return outlook;
}

async function send(outlook: FakeOutlook, policy: unknown = {}, handler = onSend): Promise<Sent> {
  installOffice(outlook, policy);
  const started = Date.now();
  const answers: CompletedOptions[] = [];
  let took = -1;
  const handled = handler((options) => {
    if (took < 0) took = Date.now() - started;
    if (options !== undefined) answers.push(options);
  });
  await jest.advanceTimersByTimeAsync(10_000);
  await handled;
  const [answer] = answers;
  const outcome = answer?.allowEvent === true ? "sent" : answer?.sendModeOverride === undefined ? "held" : "asked once";
  return { outlook, answers, outcome, took };
}

const openIn = ({ session }: FakeOutlook) => decodeItems(session.get(STORED.open) ?? "") ?? [];
const crash = () => {
  throw new Error("a mistake of ours");
};

const slowReview: typeof review = (input, context) => {
  jest.setSystemTime(Date.now() + 10_000);
  return review(input, context);
};

const SILENT: Faults = Object.fromEntries(
  ["from", "to", "cc", "bcc", "subject", "body"].map((part) => [`${part}.getAsync`, "silent"] as const),
);
const STORES_FAIL: Faults = { "sessionData.getAllAsync": "fails", "internetHeaders.getAsync": "fails" };

describe("what happens to", () => {
  test.each<[string, () => FakeOutlook, Record<Mode, Outcome>, typeof onSend?]>([
    ["a clean mail", () => outlookWith(CLEAN), { report: "sent", confirm: "sent", enforce: "sent" }],
    ["advice", () => outlookWith(ADVISE), { report: "sent", confirm: "asked once", enforce: "asked once" }],
    ["a question", () => outlookWith(CONFIRM), { report: "sent", confirm: "held", enforce: "held" }],
    [
      "advice beside a question",
      () => outlookWith({ ...ADVISE, ...CONFIRM, html: ADVISE.html ?? "" }),
      { report: "sent", confirm: "held", enforce: "held" },
    ],
    [
      "a field that cannot be read",
      () => outlookWith(CLEAN, { "body.getAsync": "fails" }),
      { report: "sent", confirm: "asked once", enforce: "held" },
    ],
    [
      "a mail whose sender is unknown",
      () => outlookWith(CLEAN, { "from.getAsync": "fails" }),
      { report: "sent", confirm: "asked once", enforce: "held" },
    ],
    [
      "a mail of which nothing can be read",
      () => outlookWith(CLEAN, SILENT),
      { report: "sent", confirm: "asked once", enforce: "held" },
    ],
    [
      "a clean mail whose stores fail",
      () => outlookWith(CLEAN, STORES_FAIL),
      { report: "sent", confirm: "asked once", enforce: "held" },
    ],
    [
      "a question whose stores fail",
      () => outlookWith(CONFIRM, STORES_FAIL),
      { report: "sent", confirm: "asked once", enforce: "held" },
    ],
    [
      "no item at all",
      () => Object.assign(outlookWith(CLEAN), { item: undefined }),
      { report: "sent", confirm: "asked once", enforce: "held" },
    ],
    [
      "a crash while reading",
      () => outlookWith(CLEAN),
      { report: "sent", confirm: "asked once", enforce: "held" },
      sendHandler({ collectReview: crash, review }),
    ],
    [
      "a failure while reading",
      () => outlookWith(CLEAN),
      { report: "sent", confirm: "asked once", enforce: "held" },
      sendHandler({ collectReview: () => Promise.reject(new Error("a mistake")), review }),
    ],
    [
      "a reading that never ends",
      () => outlookWith(CLEAN),
      { report: "sent", confirm: "asked once", enforce: "held" },
      sendHandler({ collectReview: () => new Promise(() => undefined), review }),
    ],
    [
      "a crash in the review",
      () => outlookWith(CLEAN),
      { report: "sent", confirm: "asked once", enforce: "held" },
      sendHandler({ collectReview, review: crash }),
    ],
  ])("%s", async (_, outlook, expected, handler = onSend) => {
    for (const mode of MODES) {
      const sent = await send(outlook(), { mode }, handler);
      expect(sent.answers).toHaveLength(1);
      expect([mode, sent.outcome]).toEqual([mode, expected[mode]]);
      expect(sent.took).toBeLessThanOrEqual(3_000);
      if (sent.outcome !== "sent") {
        expect(sent.answers[0]).toMatchObject({
          commandId: "reviewMessageButton",
          cancelLabel: expect.any(String) as unknown,
        });
        expect(sent.answers[0]?.errorMessage?.length).toBeGreaterThan(20);
      }
    }
  });

  test("a meeting: the same, with its own button", async () => {
    const outlook = outlookWith({ itemType: "appointment", to: [{ displayName: "Eva", emailAddress: "" }] });
    const { answers } = await send(outlook);
    expect(answers).toMatchObject([{ allowEvent: false, commandId: "reviewMeetingButton" }]);
  });

  test("a mail with a damaged policy", async () => {
    expect((await send(outlookWith(CLEAN), { profile: "paranoid" })).outcome).toBe("asked once");
    expect((await send(outlookWith(CLEAN), { profile: "paranoid", mode: "enforce" })).outcome).toBe("held");
    expect((await send(outlookWith(CLEAN), { profile: "paranoid", mode: "report" })).outcome).toBe("sent");
  });
});

describe("what is open", () => {
  test("is in the store before Outlook is answered", async () => {
    const outlook = outlookWith(CONFIRM);
    installOffice(outlook);
    let stored = 0;
    const handled = onSend(() => (stored = openIn(outlook).length));
    await jest.advanceTimersByTimeAsync(5_000);
    await handled;
    expect(stored).toBe(1);
  });

  test("is settled by confirming its keys", async () => {
    const outlook = outlookWith(CONFIRM);
    await send(outlook, { mode: "enforce" });
    await confirmOpen(outlook);
    expect((await send(outlook, { mode: "enforce" })).outcome).toBe("sent");
  });

  test.each<[string, FakeMail, typeof onSend, Faults]>([
    ["a crash in the review", CLEAN, sendHandler({ collectReview, review: crash }), {}],
    ["a text that cannot be read", CLEAN, onSend, { "body.getAsync": "fails" }],
    ["a review that took too long", CONFIRM, sendHandler({ collectReview, review: slowReview }), {}],
  ])("can be settled after %s too", async (_, mail, handler, faults) => {
    const outlook = outlookWith(mail, faults);
    await send(outlook, { mode: "enforce" }, handler);
    await confirmOpen(outlook);
    expect((await send(outlook, { mode: "enforce" }, handler)).outcome).toBe("sent");
  });

  test("is stored in other words by every Send, so that the pane knows a new question from an old one", async () => {
    const outlook = outlookWith(CONFIRM);
    await send(outlook);
    const first = outlook.session.get(STORED.open);
    const asked = openIn(outlook);
    await send(outlook);
    expect(openIn(outlook)).toEqual(asked);
    expect(outlook.session.get(STORED.open)).not.toBe(first);
  });

  test("holds no more than its share of the store", async () => {
    const to = Array.from({ length: 300 }, (_, index) => ({ displayName: `Name ${String(index)}`, emailAddress: "" }));
    const { outlook, outcome } = await send(outlookWith({ to }));
    expect(outcome).toBe("held");
    expect((outlook.session.get(STORED.open) ?? "").length).toBeLessThanOrEqual(5_000);
  });
});

async function confirmOpen(outlook: FakeOutlook): Promise<void> {
  const keys = ([] as Key[]).concat(...openIn(outlook).map((item) => [...item.keys]));
  expect(keys.length).toBeGreaterThan(0);
  const confirmations = keys.map((key) => ({ key, at: Date.now() }));
  const stored = storeConfirmations(
    officeItem(outlook.item),
    outlook.session.get(STORED.salt) ?? "",
    confirmations,
    [],
  );
  await jest.advanceTimersByTimeAsync(1_000);
  expect((await stored).state).toBe("present");
  expect(decodeConfirmations(outlook.session.get(STORED.confirmed) ?? "")).toHaveLength(keys.length);
}

describe("advice", () => {
  test("is given once", async () => {
    const outlook = outlookWith(ADVISE);
    expect((await send(outlook)).outcome).toBe("asked once");
    expect(decodeKeys(outlook.session.get(STORED.seen) ?? "")).toHaveLength(1);
    expect((await send(outlook)).outcome).toBe("sent");
  });

  test("is given at every Send about a text that cannot be read: it may be another one", async () => {
    const outlook = outlookWith(CLEAN, { "body.getAsync": "fails" });
    expect((await send(outlook)).outcome).toBe("asked once");
    outlook.html = "<p>BSN 111222333</p>";
    expect((await send(outlook)).outcome).toBe("asked once");
  });

  test("is given once, however long the review took", async () => {
    const outlook = outlookWith(ADVISE);
    const handler = sendHandler({ collectReview, review: slowReview });
    expect((await send(outlook, {}, handler)).outcome).toBe("asked once");
    expect((await send(outlook, {}, handler)).outcome).toBe("sent");
  });

  test("is given again when the store cannot remember it", async () => {
    const outlook = outlookWith(ADVISE, { "sessionData.setAsync": (call) => (call === 0 ? undefined : "fails") });
    expect((await send(outlook)).outcome).toBe("asked once");
    expect((await send(outlook)).outcome).toBe("asked once");
  });

  test("is not marked as given while something else holds the mail", async () => {
    const { outlook } = await send(outlookWith({ ...CONFIRM, html: ADVISE.html ?? "" }));
    expect(outlook.session.has(STORED.seen)).toBe(false);
  });
});

describe("the header of the fallback", () => {
  const withHeader = (mail: FakeMail) => {
    const outlook = outlookWith(mail, { "sessionData.getAllAsync": "fails", "sessionData.setAsync": "fails" });
    outlook.headers.set("x-second-look", "2;salt;5;5,abcdefghijkl");
    return outlook;
  };

  test.each<[string, FakeMail, Mode, boolean]>([
    ["a clean mail", CLEAN, "confirm", false],
    ["a mail that may be sent anyway", ADVISE, "confirm", false],
    ["a mail in report mode", CONFIRM, "report", false],
    ["a mail that is held", CONFIRM, "confirm", true],
  ])("on %s", async (_, mail, mode, stays) => {
    const { outlook } = await send(withHeader(mail), { mode });
    expect(outlook.headers.has("x-second-look")).toBe(stays);
  });
});

describe("time", () => {
  test("a confirmation that the pane is writing is waited for", async () => {
    const outlook = outlookWith(CONFIRM);
    await send(outlook);
    const keys = openIn(outlook).map((item) => [...item.keys]);
    outlook.session.set(STORED.confirming, String(Date.now()));
    const text = JSON.stringify({ v: 1, rows: [[Date.now(), "", ([] as Key[]).concat(...keys).join("")]] });
    setTimeout(() => outlook.session.set(STORED.confirmed, text), 1_500);
    const sent = await send(outlook);
    expect(sent.outcome).toBe("sent");
    expect(sent.took).toBeGreaterThanOrEqual(1_500);
  });

  test("a marker that nothing follows costs two seconds at most", async () => {
    const outlook = outlookWith(CONFIRM);
    outlook.session.set(STORED.confirming, String(Date.now()));
    const sent = await send(outlook);
    expect(sent).toMatchObject({ outcome: "held" });
    expect(sent.took).toBeLessThanOrEqual(2_300);
  });

  test("without a marker nothing is waited for", async () => {
    expect((await send(outlookWith(CONFIRM))).took).toBeLessThan(100);
  });

  test.each<[string, Faults]>([
    ["every call", Object.fromEntries(callsOfASend().map((path) => [path, "silent"] as const))],
    ["writing", { "sessionData.setAsync": "silent" }],
    ["the header", { "internetHeaders.getAsync": "silent" }],
    ["an attachment", { getAttachmentContentAsync: "silent" }],
  ])("%s never answering is answered within three seconds", async (_, faults) => {
    const file = { id: "a", name: "a.txt", content: "aGVsbG8=" };
    for (const mode of ["confirm", "enforce"]) {
      const sent = await send(outlookWith({ ...CONFIRM, attachments: [file] }, faults), { mode });
      expect(sent.answers).toHaveLength(1);
      expect(sent.took).toBeLessThanOrEqual(3_000);
      expect(sent.outcome).not.toBe("sent");
    }
  });

  test("a file for which there is no time is asked about, not called clean", async () => {
    const file = { id: "a", name: "a.txt", content: "aGVsbG8=" };
    const { outlook } = await send(
      outlookWith({ ...CLEAN, attachments: [file] }, { getAttachmentContentAsync: "silent" }),
    );
    expect(openIn(outlook)).toMatchObject([
      { kind: "unknown", unknown: { part: "attachment", name: "a.txt", reason: "timeout" } },
    ]);
  });
});

test("who took part in the answered mail comes from the store", async () => {
  const outlook = outlookWith(CLEAN);
  outlook.session.set(STORED.thread, '["eva@partner.example"]');
  let participants: unknown;
  await send(
    outlook,
    {},
    sendHandler({
      collectReview,
      review: (input, context) => {
        participants = input.draft.thread?.participants;
        return review(input, context);
      },
    }),
  );
  expect(participants).toEqual(["eva@partner.example"]);
});

test("checks that are late are unknown", async () => {
  const handler = sendHandler({
    collectReview,
    review: (input, context) => review(input, { ...context, expired: () => true }),
  });
  const { outlook, outcome } = await send(outlookWith(CLEAN), { mode: "enforce" }, handler);
  expect(outcome).toBe("held");
  expect(openIn(outlook)).toContainEqual(
    expect.objectContaining({ unknown: { part: "review", name: "credentials", reason: "timeout" } }),
  );
});

describe("a text too long to be looked through in time", () => {
  const long = (word: string) => `<p>${word} 12</p>`.repeat(22_000);

  /** Every look at the clock takes some milliseconds, so that time passes while work is done. */
  function sendLong(outlook: FakeOutlook, mode: Mode): Promise<Outcome> {
    let passed = 0;
    const real = Date.now;
    const clock = jest.spyOn(Date, "now").mockImplementation(() => real() + (passed += 20));
    return send(outlook, { mode })
      .then(({ outcome }) => outcome)
      .finally(() => clock.mockRestore());
  }

  test("is asked about once, and again when it is another one", async () => {
    const outlook = outlookWith({ ...CLEAN, html: long("one") });
    expect(await sendLong(outlook, "confirm")).toBe("asked once");
    expect(openIn(outlook).map((item) => item.kind === "unknown" && item.unknown)).toEqual([
      { part: "body", reason: "timeout" },
    ]);
    expect(await sendLong(outlook, "confirm")).toBe("sent");
    outlook.html = long("two");
    expect(await sendLong(outlook, "confirm")).toBe("asked once");
  }, 30_000);

  test("can be settled in the pane", async () => {
    const outlook = outlookWith({ ...CLEAN, html: long("one") });
    expect(await sendLong(outlook, "enforce")).toBe("held");
    await confirmOpen(outlook);
    expect(await sendLong(outlook, "enforce")).toBe("sent");
  }, 30_000);
});

/** Everything that a Send may call. */
function callsOfASend(): readonly string[] {
  const gets = ["from", "to", "cc", "bcc", "subject", "body", "internetHeaders"].map((part) => `${part}.getAsync`);
  const stores = ["getAllAsync", "setAsync", "removeAsync"].map((name) => `sessionData.${name}`);
  return [...gets, ...stores, "getAttachmentsAsync", "getComposeTypeAsync", "internetHeaders.removeAsync"];
}

test("Send and the events before it read less of a file than a pane does", async () => {
  // Zeros alone would be too much for so small a file, wherever it is read.
  const content = new Uint8Array(40_000_000);
  const random = new Random(7);
  for (let at = 0; at < 400_000; at++) content[at] = random.whole(0, 255);
  const bytes = zipOf(["a.bin", "b.bin"].map((name) => ({ name, content })));
  const file = { id: "z", name: "z.zip", content: Buffer.from(bytes).toString("base64") };
  const readWith = async (work: (outlook: FakeOutlook) => Promise<unknown>) => {
    const outlook = outlookWith({ attachments: [file] });
    await work(outlook);
    const [, entry] = [...outlook.session].find(([name]) => name.startsWith(FILE_ENTRY_PREFIX)) ?? [];
    return decodeFileEntry(entry ?? "")?.report.reason;
  };
  const anywhere = { newSalt: () => "salt", run: atOnce(deadlineIn(60_000)), packaged: packagedPolicy() };
  expect(await readWith(send)).toBe("too-large");
  expect(
    await readWith((outlook) => {
      installOffice(outlook);
      const prepared = prepareAttachments(() => undefined);
      return jest.advanceTimersByTimeAsync(10_000).then(() => prepared);
    }),
  ).toBe("too-large");
  expect(
    await readWith((outlook) => {
      const collected = collectReview(officeItem(outlook.item), { ...anywhere, surroundings: surroundings() });
      return jest.advanceTimersByTimeAsync(10_000).then(() => collected);
    }),
  ).toBe("no-reader");
}, 30_000);
