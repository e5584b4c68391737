import { dialogWords } from "../../src/i18n/dialog/words";
import { LANGUAGES } from "../../src/i18n/languages";
import { COMMAND_IDS, HANDLERS } from "../../src/launch/commands";
import type { slot as Slot } from "../../src/launch/associate";
import { FakeOutlook, installOffice } from "../support/fake-office";

interface Loaded {
  readonly outlook: FakeOutlook;
  readonly slot: typeof Slot;
}

/** Loads associate.ts alone, as when everything after it threw. */
function load(policy: unknown = {}, language = "en-US"): Loaded {
  const outlook = new FakeOutlook();
  installOffice(outlook, policy);
  Object.assign(globalThis, { Office: outlook.office(language) });
  let slot: typeof Slot = {};
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loads it afresh, with this Office
    slot = (require("../../src/launch/associate") as { slot: typeof Slot }).slot;
  });
  return { outlook, slot };
}

test("associates every handler of the manifest while loading", () => {
  expect([...load().outlook.handlers.keys()].sort()).toEqual([...HANDLERS]);
});

describe("when the rest did not load", () => {
  test.each([
    ["onMessageSend", COMMAND_IDS.reviewMessage],
    ["onAppointmentSend", COMMAND_IDS.reviewMeeting],
  ])("%s answers as the mode says", async (name, commandId) => {
    const text = expect.stringContaining("could not check") as unknown;
    const held = {
      allowEvent: false,
      errorMessage: text,
      errorMessageMarkdown: text,
      cancelLabel: "Review",
      commandId,
      contextData: '{"cause":"send","open":0}',
    };
    expect(await load({ mode: "report" }).outlook.fire(name)).toEqual([{ allowEvent: true }]);
    expect(await load({ mode: "confirm" }).outlook.fire(name)).toEqual([{ ...held, sendModeOverride: "promptUser" }]);
    expect(await load({ mode: "enforce" }).outlook.fire(name)).toEqual([held]);
  });

  test.each([undefined, null, 5, "report", {}, { mode: 7 }, { mode: "loud" }, []])(
    "a policy like %j asks, and lets the person decide",
    async (policy) => {
      const answer = (await load(policy).outlook.fire("onMessageSend"))[0];
      expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    },
  );

  test.each(HANDLERS.filter((name) => !name.endsWith("Send")))("%s completes", async (name) => {
    expect(await load().outlook.fire(name)).toEqual([undefined]);
  });

  test.each([
    ["nl-NL", "kon deze e-mail niet nakijken"],
    ["de-AT", "konnte diese E-Mail nicht"],
    ["fr-FR", "pas pu"],
    ["es-ES", "could not check"],
    ["constructor", "could not check"],
  ])("speaks %s", async (language, text) => {
    const [answer] = await load({}, language).outlook.fire("onMessageSend");
    expect(answer).toMatchObject({ errorMessage: expect.stringContaining(text) as unknown });
    expect((answer as { errorMessage: string }).errorMessage.length).toBeLessThanOrEqual(500);
  });
});

test.each(LANGUAGES)("its button is called as everywhere else: %s", async (language) => {
  const [answer] = await load({}, language).outlook.fire("onMessageSend");
  const { cancelLabel } = answer as { cancelLabel: string };
  expect(cancelLabel).toBe(dialogWords(language).button);
  expect(cancelLabel.length).toBeLessThanOrEqual(20);
});

describe("what the slot does", () => {
  test.each<[string, NonNullable<typeof Slot.handle>]>([
    [
      "throws",
      () => {
        throw new Error("a mistake of ours");
      },
    ],
    ["fails", () => Promise.reject(new Error("a mistake of ours"))],
    ["forgets to answer", () => Promise.resolve()],
  ])("is answered for when it %s", async (_, handle) => {
    const { outlook, slot } = load({ mode: "enforce" });
    slot.handle = handle;
    expect(await outlook.fire("onMessageSend")).toMatchObject([{ allowEvent: false }]);
  });

  test("is answered once, whatever it says afterwards", async () => {
    const { outlook, slot } = load({ mode: "enforce" });
    slot.handle = (_, complete) => {
      complete({ allowEvent: true });
      complete({ allowEvent: false });
      return Promise.reject(new Error("too late"));
    };
    expect(await outlook.fire("onMessageSend")).toEqual([{ allowEvent: true }]);
  });

  test("gets the name of the event", async () => {
    const { outlook, slot } = load();
    const names: string[] = [];
    slot.handle = (name, complete) => {
      names.push(name);
      complete();
      return Promise.resolve();
    };
    await outlook.fire("onMessageCompose");
    expect(names).toEqual(["onMessageCompose"]);
  });
});

test("an event that cannot be completed harms nothing", () => {
  const { outlook } = load();
  for (const event of [
    undefined,
    null,
    {},
    { completed: 5 },
    {
      completed: () => {
        throw new Error("gone");
      },
    },
  ]) {
    expect(() => outlook.handlers.get("onMessageSend")?.(event)).not.toThrow();
  }
});

test("loads where there is no Office", () => {
  Object.assign(globalThis, { Office: undefined });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loads it afresh, without Office
  expect(() => jest.isolateModules(() => void require("../../src/launch/associate"))).not.toThrow();
});
