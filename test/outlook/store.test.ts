import type { EmailAddress } from "../../src/core/model/draft";
import type { Confirmation, Key } from "../../src/core/model/finding";
import { encodeConfirmations, encodeKeys } from "../../src/core/review/stored/confirmations";
import { MAX_THREAD_CHARS, STORED } from "../../src/core/review/stored/names";
import { officeItem } from "../../src/outlook/office";
import { encodeParticipants, randomSalt, readStore, storeConfirmations, type Stored } from "../../src/outlook/store";
import { FakeOutlook, type Fault, type Faults } from "../support/fake-office";

const NOW = Date.UTC(2026, 10, 23, 12);
const SALT = "salt-of-this-mail";
const CONFIRMED: readonly Confirmation[] = [{ key: "abcdefghijkl" as Key, at: NOW }];
const COMBINED: readonly Confirmation[] = [{ key: "combinedcomb" as Key, at: NOW }];

beforeEach(() => jest.useFakeTimers({ now: NOW }));
afterEach(() => jest.useRealTimers());

async function settled<T>(work: Promise<T>): Promise<T> {
  await jest.runAllTimersAsync();
  return work;
}

function open(outlook: FakeOutlook, patience = 0): Promise<Stored> {
  return settled(readStore(officeItem(outlook.item), { newSalt: () => "new-salt", patience }));
}

function withSession(entries: Readonly<Record<string, string>>, faults: Faults = {}): FakeOutlook {
  const outlook = new FakeOutlook();
  for (const [name, text] of Object.entries(entries)) outlook.session.set(name, text);
  outlook.faults = faults;
  return outlook;
}

const confirm = (outlook: FakeOutlook, all: readonly Confirmation[] = CONFIRMED) =>
  settled(storeConfirmations(officeItem(outlook.item), SALT, all, COMBINED));

describe("reading", () => {
  test("gives back what was stored", async () => {
    const stored = await open(
      withSession({
        [STORED.salt]: SALT,
        [STORED.confirmed]: encodeConfirmations(CONFIRMED),
        [STORED.seen]: encodeKeys(["seenseenseen" as Key]),
        [STORED.thread]: '["eva@partner.example","not an address"]',
        "secondlook.file.x": "an entry",
      }),
    );
    expect(stored).toEqual({
      memory: { salt: SALT, confirmations: CONFIRMED, seen: ["seenseenseen"] },
      files: new Map([["secondlook.file.x", "an entry"]]),
      open: [],
      openText: "",
      participants: ["eva@partner.example"],
      inHeader: false,
      troubles: [],
    });
  });

  test.each<[string, Fault | undefined]>([
    ["nothing was ever stored", undefined],
    ["Outlook has no entry", { code: 9050 }],
    ["Outlook gives '{}'", { value: "{}" }],
    ["Outlook gives nothing", { value: undefined }],
  ])("is empty, with a new salt, when %s", async (_, fault) => {
    const outlook = withSession({}, { "sessionData.getAllAsync": (call) => (call === 0 ? fault : undefined) });
    const { memory, troubles } = await open(outlook);
    expect(memory).toEqual({ salt: "new-salt", confirmations: [], seen: [] });
    expect(outlook.session.get(STORED.salt)).toBe("new-salt");
    expect(troubles).toEqual([]);
  });

  test("takes the entries as JSON text too", async () => {
    const value = JSON.stringify({ [STORED.salt]: SALT });
    expect((await open(withSession({}, { "sessionData.getAllAsync": { value } }))).memory.salt).toBe(SALT);
  });

  test("uses the salt that can be read back when the pane was first", async () => {
    const value = { [STORED.salt]: "salt-of-pane" };
    const outlook = withSession({}, { "sessionData.getAllAsync": (call) => (call === 0 ? undefined : { value }) });
    expect((await open(outlook)).memory.salt).toBe("salt-of-pane");
  });

  test("an entry called __proto__ is an entry", async () => {
    const value: unknown = JSON.parse(`{"__proto__":"x","${STORED.salt}":"${SALT}"}`);
    expect((await open(withSession({}, { "sessionData.getAllAsync": { value } }))).memory.salt).toBe(SALT);
  });
});

describe("a failing session store", () => {
  const FAILING: readonly (readonly [string, Faults, string])[] = [
    ["cannot be read", { "sessionData.getAllAsync": "fails" }, "failed"],
    ["is too large", { "sessionData.getAllAsync": { code: 9051 } }, "failed"],
    ["throws", { "sessionData.getAllAsync": "throws" }, "failed"],
    ["never answers", { "sessionData.getAllAsync": "silent" }, "timeout"],
    ["is missing", { "sessionData.getAllAsync": "missing" }, "unsupported"],
    ["gives a number", { "sessionData.getAllAsync": { value: 5 } }, "failed"],
    ["cannot be written", { "sessionData.setAsync": "fails" }, "failed"],
    ["forgets what is written", { "sessionData.setAsync": { value: undefined } }, "failed"],
  ];

  test.each(FAILING)("that %s is replaced by the header", async (_, faults) => {
    const outlook = withSession({}, faults);
    await confirm(outlook);
    const stored = await open(outlook);
    expect(stored).toMatchObject({ memory: { salt: SALT, confirmations: CONFIRMED }, inHeader: true, troubles: [] });
  });

  test.each(FAILING)("that %s is a trouble when the header fails too", async (_, faults, reason) => {
    const stored = await open(withSession({}, { ...faults, "internetHeaders.getAsync": "fails" }));
    expect(stored.troubles).toEqual([{ part: "store", reason }]);
    expect(stored.memory).toEqual({ salt: "new-salt", confirmations: [], seen: [] });
  });

  test("has no header to fall back on in a meeting", async () => {
    const outlook = new FakeOutlook({ itemType: "appointment" });
    outlook.faults = { "sessionData.getAllAsync": "fails" };
    expect((await open(outlook)).troubles).toEqual([{ part: "store", reason: "failed" }]);
  });

  test("that holds something else than confirmations confirms nothing", async () => {
    const stored = await open(withSession({ [STORED.salt]: SALT, [STORED.confirmed]: '{"v":9}' }));
    expect(stored).toMatchObject({ memory: { confirmations: [] }, troubles: [{ part: "store", reason: "damaged" }] });
  });
});

describe("a header", () => {
  test("of another salt confirms nothing", async () => {
    const outlook = withSession({ [STORED.salt]: "another" });
    outlook.headers.set("x-second-look", `2;${SALT};5;5,abcdefghijkl`);
    expect(await open(outlook)).toMatchObject({ memory: { salt: "another", confirmations: [] }, inHeader: true });
  });

  test("counts when the session store works again", async () => {
    const outlook = withSession({});
    outlook.headers.set("x-second-look", `2;${SALT};5;5,abcdefghijkl`);
    expect((await open(outlook)).memory).toEqual({
      salt: SALT,
      confirmations: [{ key: "abcdefghijkl", at: 5 }],
      seen: [],
    });
  });

  test.each([
    ["older", 6, []],
    ["newer", 4, [{ key: "abcdefghijkl", at: 5 }]],
  ])("that is %s than what the session store holds", async (_, at, counts) => {
    const outlook = withSession({ [STORED.salt]: SALT, [STORED.confirmed]: encodeConfirmations([], at) });
    outlook.headers.set("x-second-look", `2;${SALT};5;5,abcdefghijkl`);
    expect((await open(outlook)).memory.confirmations).toEqual(counts);
  });
});

describe("confirming", () => {
  test("writes, reads back, and leaves no marker", async () => {
    const outlook = withSession({});
    expect(await confirm(outlook)).toEqual({ state: "present", value: true });
    expect(outlook.session.get(STORED.confirmed)).toBe(encodeConfirmations(CONFIRMED, NOW));
    expect(outlook.session.get(STORED.salt)).toBe(SALT);
    expect(outlook.session.has(STORED.confirming)).toBe(false);
    expect(outlook.headers.size).toBe(0);
  });

  test("takes away an earlier header", async () => {
    const outlook = withSession({});
    outlook.headers.set("x-second-look", `2;${SALT};5;5,abcdefghijkl`);
    await confirm(outlook, []);
    expect((await open(outlook)).memory.confirmations).toEqual([]);
    expect(outlook.headers.size).toBe(0);
  });

  test("takes one key a check when there are too many", async () => {
    const outlook = withSession({});
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      key: `k${String(index).padStart(11, "0")}` as Key,
      at: NOW,
    }));
    await confirm(outlook, many);
    expect(outlook.session.get(STORED.confirmed)).toBe(encodeConfirmations(COMBINED, NOW));
  });

  test("takes one key a check in a header that is too short", async () => {
    const outlook = withSession({}, { "sessionData.setAsync": "fails" });
    const many = Array.from({ length: 100 }, (_, index) => ({
      key: `k${String(index).padStart(11, "0")}` as Key,
      at: NOW,
    }));
    expect((await confirm(outlook, many)).state).toBe("present");
    expect((await open(outlook)).memory.confirmations).toEqual(COMBINED);
  });

  describe("in a session store that takes nothing more", () => {
    const older = { [STORED.salt]: SALT, [STORED.confirmed]: encodeConfirmations(COMBINED) };

    test("is done in the header, which is then what counts", async () => {
      const outlook = withSession(older, { "sessionData.setAsync": { code: 9051 } });
      expect((await confirm(outlook)).state).toBe("present");
      expect((await open(outlook)).memory.confirmations).toEqual(CONFIRMED);
    });

    test("is done in the header when the store fails for a moment", async () => {
      const sessionCalls = ["getAllAsync", "setAsync", "removeAsync"].map((name) => [`sessionData.${name}`, "fails"]);
      const outlook = withSession(older, Object.fromEntries(sessionCalls) as Faults);
      expect((await confirm(outlook, [])).state).toBe("present");
      outlook.faults = {};
      expect(await open(outlook)).toMatchObject({ memory: { confirmations: [] }, inHeader: true });
    });

    test("is not done when the older entry would hide the header", async () => {
      const faults: Faults = { "sessionData.setAsync": { code: 9051 }, "sessionData.removeAsync": "fails" };
      expect((await confirm(withSession(older, faults))).state).toBe("missing");
    });
  });

  test.each<[string, Faults]>([
    ["both stores fail", { "sessionData.setAsync": "fails", "internetHeaders.setAsync": "fails" }],
    ["both forget", { "sessionData.setAsync": { value: undefined }, "internetHeaders.setAsync": { value: undefined } }],
    ["nothing answers", { "sessionData.setAsync": "silent", "internetHeaders.setAsync": "silent" }],
    ["nothing can be read back", { "sessionData.getAllAsync": "fails", "internetHeaders.getAsync": "fails" }],
  ])("is not done when %s", async (_, faults) => {
    expect((await confirm(withSession({}, faults))).state).toBe("missing");
  });
});

describe("a confirmation on its way", () => {
  const CLICKED = CONFIRMED.map(({ key }) => ({ key, at: NOW - 5 }));
  const began = (ago: number) => ({ [STORED.salt]: SALT, [STORED.confirming]: String(NOW - ago) });

  test("is waited for", async () => {
    const outlook = withSession(began(0));
    setTimeout(() => outlook.session.set(STORED.confirmed, encodeConfirmations(CONFIRMED)), 700);
    expect((await open(outlook, 2_000)).memory.confirmations).toEqual(CONFIRMED);
  });

  test("is waited for where an earlier one is there", async () => {
    const outlook = withSession({ ...began(0), [STORED.confirmed]: encodeConfirmations(COMBINED, NOW - 5) });
    setTimeout(() => outlook.session.set(STORED.confirmed, encodeConfirmations(CONFIRMED, NOW)), 700);
    expect((await open(outlook, 2_000)).memory.confirmations).toEqual(CONFIRMED);
  });

  test("is not waited for longer than asked", async () => {
    const started = Date.now();
    const stored = readStore(officeItem(withSession(began(0)).item), { newSalt: () => "new-salt", patience: 2_000 });
    await jest.advanceTimersByTimeAsync(2_100);
    await expect(stored).resolves.toMatchObject({ memory: { confirmations: [] } });
    expect(Date.now() - started).toBeLessThanOrEqual(2_100);
  });

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ["there is no marker", { [STORED.salt]: SALT }, 2_000],
    ["the marker is old", began(11_000), 2_000],
    ["nobody is patient", began(0), 0],
    ["it has arrived", { ...began(0), [STORED.confirmed]: encodeConfirmations(CLICKED, NOW) }, 2_000],
    ["it has arrived, and took all away", { ...began(0), [STORED.confirmed]: encodeConfirmations([], NOW) }, 2_000],
    ["the marker is no time", { [STORED.salt]: SALT, [STORED.confirming]: "soon" }, 2_000],
  ])("is not waited for when %s", async (_, entries, patience) => {
    const outlook = withSession(entries);
    await open(outlook, patience);
    expect(outlook.calls.filter((call) => call === "sessionData.getAllAsync")).toHaveLength(1);
  });
});

test("a salt is long, random and fits in a header", () => {
  const salts = new Set(Array.from({ length: 200 }, () => randomSalt(Math.random)));
  expect(salts.size).toBe(200);
  for (const salt of salts) expect(salt).toMatch(/^[\w-]{16}$/);
});

test("participants are cut to the room there is", () => {
  const many = Array.from({ length: 1_000 }, (_, index) => `person${String(index)}@partner.example` as EmailAddress);
  const text = encodeParticipants(many);
  expect(text.length).toBeLessThanOrEqual(MAX_THREAD_CHARS);
  expect(many.slice(0, 50)).toEqual((JSON.parse(text) as string[]).slice(0, 50));
  expect(encodeParticipants([])).toBe("[]");
});
