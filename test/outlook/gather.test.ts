import type { Draft } from "../../src/core/model/draft";
import { missing, present } from "../../src/core/model/part";
import { gatherDraft } from "../../src/outlook/gather";
import { officeItem } from "../../src/outlook/office";
import { ANNA, EVA, FakeOutlook, TOM, type FakeMail, type FakeRecipient, type Fault } from "../support/fake-office";

const CAPS = [1_000];

async function gather(mail: FakeMail, faults: FakeOutlook["faults"] = {}): Promise<Draft> {
  const outlook = new FakeOutlook(mail);
  outlook.faults = faults;
  const draft = gatherDraft(officeItem(outlook.item), CAPS);
  await jest.runAllTimersAsync();
  return draft;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a mail as plain data", async () => {
  const draft = await gather({
    to: [EVA],
    cc: [TOM],
    bcc: [ANNA],
    subject: "Numbers",
    html: "<p>Hello</p>",
    composeType: "reply",
    attachments: [{ id: "a1", name: "numbers.xlsx", size: 120 }],
  });
  expect(draft).toEqual({
    kind: "message",
    from: present({ name: "Anna Jansen", address: "anna@shop.example" }),
    to: present([{ name: "Eva de Boer", address: "eva@partner.example", list: false }]),
    cc: present([{ name: "Tom Bakker", address: "tom@shop.example", list: false }]),
    bcc: present([{ name: "Anna Jansen", address: "anna@shop.example", list: false }]),
    subject: present("Numbers"),
    html: present("<p>Hello</p>"),
    attachments: present([{ id: "a1", name: "numbers.xlsx", size: 120, kind: "file", inline: false }]),
    composeType: present("reply"),
  });
});

test("a meeting: required is To, optional is Cc, the organiser is From", async () => {
  const draft = await gather({ itemType: "appointment", from: ANNA, to: [EVA], cc: [TOM] });
  expect(draft).toMatchObject({
    kind: "meeting",
    from: present({ address: "anna@shop.example" }),
    to: present([{ address: "eva@partner.example" }]),
    cc: present([{ address: "tom@shop.example" }]),
    bcc: present([]),
    composeType: present("new"),
  });
});

test("reads everything at once", async () => {
  const outlook = new FakeOutlook();
  outlook.delay = 100;
  const draft = gatherDraft(officeItem(outlook.item), CAPS);
  await jest.advanceTimersByTimeAsync(100);
  await expect(draft).resolves.toMatchObject({ subject: present("About tomorrow") });
});

const READS: readonly (readonly [keyof Draft, string])[] = [
  ["from", "from.getAsync"],
  ["to", "to.getAsync"],
  ["cc", "cc.getAsync"],
  ["bcc", "bcc.getAsync"],
  ["subject", "subject.getAsync"],
  ["html", "body.getAsync"],
  ["attachments", "getAttachmentsAsync"],
  ["composeType", "getComposeTypeAsync"],
];
const WRONG: readonly (readonly [string, Fault, string])[] = [
  ["throws", "throws", "failed"],
  ["fails", "fails", "failed"],
  ["never answers", "silent", "timeout"],
  ["is missing", "missing", "unsupported"],
  ["gives nothing", { value: null }, "failed"],
  ["gives a number", { value: 7 }, "failed"],
];

describe.each(READS)("%s", (part, path) => {
  test.each(WRONG)("is missing, never empty, when the call %s", async (_, fault, reason) => {
    const draft = await gather({}, { [path]: fault });
    expect(draft[part]).toMatchObject({ state: "missing", reason });
    const others = READS.filter(([name]) => name !== part).map(([name]) => draft[name]);
    expect(others).toEqual(others.map(() => expect.objectContaining({ state: "present" }) as unknown));
  });
});

test.each<[string, unknown, unknown]>([
  ["a group without address", { displayName: "Sales", emailAddress: "" }, { name: "Sales", list: false }],
  ["an unresolved name", { displayName: "eva", emailAddress: "eva" }, { name: "eva", list: false }],
  [
    "an address without name",
    { displayName: "", emailAddress: "EVA@Partner.example" },
    { address: "eva@partner.example" },
  ],
  ["an old internal address", { displayName: "Tom", emailAddress: "/O=SHOP/CN=TOM" }, { name: "Tom", list: false }],
  [
    "a distribution list",
    { displayName: "All", emailAddress: "all@shop.example", recipientType: "distributionList" },
    { name: "All", address: "all@shop.example", list: true },
  ],
  ["an empty object", {}, { name: "", list: false }],
  ["null", null, { name: "", list: false }],
  ["a hostile name", { displayName: "__proto__", emailAddress: "a@b.example" }, { name: "__proto__" }],
])("never drops a recipient: %s", async (_, listed, expected) => {
  const draft = await gather({}, { "to.getAsync": { value: [listed] } });
  expect(draft.to).toEqual({ state: "present", value: [expect.objectContaining(expected as object)] });
});

test.each<[number, string]>([
  [999, "present"],
  [1_000, "partial"],
  [1_001, "present"],
])("a list of %i is %s", async (count, state) => {
  const to = Array.from({ length: count }, (_, index): FakeRecipient => ({
    displayName: "",
    emailAddress: `p${String(index)}@partner.example`,
  }));
  expect((await gather({ to })).to).toMatchObject(state === "partial" ? { state, reason: "truncated" } : { state });
});

test.each<[string, unknown, unknown]>([
  [
    "a cloud file",
    { id: "c", name: "plan", size: 0, attachmentType: "cloud", url: "https://files.example/1" },
    { kind: "cloud", url: "https://files.example/1" },
  ],
  ["an attached mail", { id: "m", name: "Old mail", size: 9, attachmentType: "item" }, { kind: "item" }],
  [
    "a picture in the text",
    { id: "i", name: "logo.png", size: 9, isInline: true, attachmentType: "file" },
    { inline: true },
  ],
  ["an unknown type", { id: "x", name: "x", size: 9, attachmentType: "hologram" }, { kind: "file" }],
  ["a size that is none", { id: "x", name: "x", size: "big" }, { size: 0 }],
  ["no name", { id: "x", size: 1 }, { name: "" }],
])("lists %s", async (_, listed, expected) => {
  const draft = await gather({}, { getAttachmentsAsync: { value: [listed] } });
  expect(draft.attachments).toEqual({ state: "present", value: [expect.objectContaining(expected as object)] });
});

test("an attachment that cannot be understood makes the list partial", async () => {
  const draft = await gather(
    {},
    { getAttachmentsAsync: { value: [{ id: "a", name: "a.txt", size: 1 }, { name: "b" }] } },
  );
  expect(draft.attachments).toMatchObject({ state: "partial", reason: "failed", value: [{ id: "a" }] });
});

test("a sender without usable address is missing", async () => {
  expect((await gather({ from: { displayName: "Anna", emailAddress: "anna" } })).from.state).toBe("missing");
});

test.each([
  ["newMail", "new"],
  ["reply", "reply"],
  ["forward", "forward"],
])("compose type %s is %s", async (given, expected) => {
  expect((await gather({ composeType: given })).composeType).toEqual(present(expected));
});

test("an unknown compose type is missing", async () => {
  expect((await gather({ composeType: "telegram" })).composeType).toEqual(missing("failed"));
});
