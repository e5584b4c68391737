import { readFileSync } from "node:fs";
import { HANDLERS } from "../../src/launch/commands";
import { STORED } from "../../src/core/review/stored/names";
import { bareContext, runScript } from "../support/bare-context";
import { built } from "../support/built";
import { FakeOutlook, TOM, type FakeMail } from "../support/fake-office";
import { peopleXlsx } from "../support/people-xlsx";

const CODE = readFileSync(built("web", "launchevent.js"), "utf8");
const OUTSIDER = { displayName: "Eva", emailAddress: "eva@partner.example" };
const LIST = listOf(12);

/** A mail with a workbook of so many people to somebody outside. */
function listOf(people: number): FakeMail {
  const content = Buffer.from(peopleXlsx(people)).toString("base64");
  return { to: [OUTSIDER], attachments: [{ id: "a", name: "customers.xlsx", size: 9_000, content }] };
}

/** The built file with this policy, in a world as poor as that of classic Outlook. */
function load(mail: FakeMail, policy: object = {}, language = "en-US", sabotage = ""): FakeOutlook {
  const outlook = new FakeOutlook(mail);
  const context = bareContext({ Office: outlook.office(language) });
  const code = CODE.replace(/^\/\*policy\*\/.*\/\*end policy\*\//, `var secondLookPolicy = ${JSON.stringify(policy)};`);
  if (sabotage === "") {
    runScript(context, code);
  } else {
    runScript(context, sabotage);
    expect(() => runScript(context, code)).toThrow();
  }
  return outlook;
}

test("associates every handler of the manifest while loading", () => {
  expect([...load({}).handlers.keys()].sort()).toEqual([...HANDLERS]);
});

test.each(HANDLERS)("%s answers once about a clean mail", async (name) => {
  const answers = await load({ to: [TOM] }).fire(name);
  expect(answers).toEqual([name.endsWith("Send") ? { allowEvent: true } : undefined]);
});

test.each([
  ["en-US", "12 people"],
  ["nl-NL", "12 mensen"],
  ["de-DE", "12"],
  ["fr-FR", "12"],
])("holds a list of people that goes to an outsider: %s", async (language, text) => {
  const outlook = load(LIST, {}, language);
  expect(await outlook.fire("onMessageSend")).toEqual([
    {
      allowEvent: false,
      errorMessage: expect.stringContaining(text) as unknown,
      errorMessageMarkdown: expect.stringContaining("\n\n1. ") as unknown,
      cancelLabel: expect.any(String) as unknown,
      commandId: "reviewMessageButton",
      contextData: expect.stringContaining('"cause":"send"') as unknown,
    },
  ]);
  expect(outlook.session.get(STORED.open)).toContain('"people":12');
  expect([...outlook.session.values()].join(" ")).not.toMatch(/customer\.example|Visser|NL\d\dBANK/);
});

test("lets a short list go to a colleague", async () => {
  expect(await load({ ...listOf(5), to: [TOM] }).fire("onMessageSend")).toEqual([{ allowEvent: true }]);
});

test("lets everything go in report mode", async () => {
  expect(await load(LIST, { mode: "report" }).fire("onMessageSend")).toEqual([{ allowEvent: true }]);
});

// Each takes away something that the body of the bundle needs while it loads.
describe.each(["delete this.Map;", "delete this.Uint8Array;", "Map = function () { throw new Error('no'); };"])(
  "when the rest throws while loading (%s)",
  (sabotage) => {
    test.each<[string, object]>([
      ["report", { allowEvent: true }],
      ["confirm", { allowEvent: false, sendModeOverride: "promptUser" }],
      ["enforce", { allowEvent: false }],
    ])("Send answers as mode %s says", async (mode, expected) => {
      const answers = await load(LIST, { mode }, "en-US", sabotage).fire("onMessageSend");
      const text = expect.stringContaining("could not check") as unknown;
      const says = {
        errorMessage: text,
        errorMessageMarkdown: text,
        cancelLabel: "Review",
        commandId: "reviewMessageButton",
        contextData: '{"cause":"send","open":0}',
      };
      expect(answers).toEqual([mode === "report" ? expected : { ...expected, ...says }]);
    });

    test("the other events complete", async () => {
      expect(await load(LIST, {}, "en-US", sabotage).fire("onMessageAttachmentsChanged")).toEqual([undefined]);
    });
  },
);
