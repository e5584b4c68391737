import type { AttachmentId, EmailAddress } from "../../src/core/model/draft";
import {
  moveToBcc,
  removeAttachment,
  removeRecipient,
  type FixTools,
  type Result,
  type Undo,
} from "../../src/outlook/actions";
import { officeItem, type OfficeItem } from "../../src/outlook/office";
import {
  ANNA,
  EVA,
  FakeOutlook,
  TOM,
  type FakeMail,
  type FakeRecipient,
  type Fault,
  type Faults,
} from "../support/fake-office";

const TOOLS: FixTools = { caps: [1_000], isStopped: () => false };
const eva = "eva@partner.example" as EmailAddress;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function act<T>(work: Promise<T>): Promise<T> {
  await jest.runAllTimersAsync();
  return work;
}

function outlookWith(mail: FakeMail, faults: Faults = {}): { outlook: FakeOutlook; item: OfficeItem } {
  const outlook = new FakeOutlook(mail);
  outlook.faults = faults;
  return { outlook, item: officeItem(outlook.item) };
}

async function undo(result: Result<Undo>): Promise<void> {
  if (!result.ok) throw new Error(`the fix failed: ${result.reason}`);
  expect(await act(result.value())).toEqual({ ok: true, value: true });
}

const people = (outlook: FakeOutlook) =>
  ["to", "cc", "bcc"].map((field) => (outlook.lists.get(field) ?? []).map(({ emailAddress }) => emailAddress));
const crowd = (count: number): FakeRecipient[] =>
  Array.from({ length: count }, (_, index) => ({
    displayName: `P ${String(index)}`,
    emailAddress: `p${String(index)}@partner.example`,
  }));

describe("removing a recipient", () => {
  const mail: FakeMail = { to: [TOM, EVA], cc: [ANNA], bcc: [EVA] };

  test("takes the address off every list, and brings it back", async () => {
    const { outlook, item } = outlookWith(mail);
    const result = await act(removeRecipient(item, eva, TOOLS));
    expect(people(outlook)).toEqual([["tom@shop.example"], ["anna@shop.example"], []]);
    await undo(result);
    expect(people(outlook)).toEqual([["tom@shop.example", eva], ["anna@shop.example"], [eva]]);
  });

  test("keeps all others of a list of 250", async () => {
    const { outlook, item } = outlookWith({ to: [...crowd(250), EVA] });
    expect((await act(removeRecipient(item, eva, TOOLS))).ok).toBe(true);
    expect(people(outlook)[0]).toEqual(crowd(250).map(({ emailAddress }) => emailAddress));
  });

  test("works on a meeting", async () => {
    const { outlook, item } = outlookWith({ itemType: "appointment", to: [TOM], cc: [EVA] });
    expect((await act(removeRecipient(item, eva, TOOLS))).ok).toBe(true);
    expect(outlook.lists.get("optionalAttendees")).toEqual([]);
    expect(outlook.lists.get("requiredAttendees")).toEqual([TOM]);
  });

  test("somebody who is not there changes nothing", async () => {
    const { outlook, item } = outlookWith({ to: [TOM] });
    await undo(await act(removeRecipient(item, eva, TOOLS)));
    expect(people(outlook)).toEqual([["tom@shop.example"], [], []]);
  });

  test.each<[string, FakeMail, Faults, string]>([
    ["the list cannot be read", mail, { "to.getAsync": "fails" }, "failed"],
    ["the list cannot be set", mail, { "to.setAsync": "fails" }, "failed"],
    ["setting throws", mail, { "to.setAsync": "throws" }, "failed"],
    ["setting never answers", mail, { "to.setAsync": "silent" }, "timeout"],
    ["setting does nothing", mail, { "to.setAsync": { value: undefined } }, "failed"],
    ["the second list fails", mail, { "bcc.setAsync": "fails" }, "failed"],
    [
      "a group has no address to put it back with",
      { to: [EVA, { displayName: "Sales", emailAddress: "" }] },
      {},
      "unresolved",
    ],
    ["Outlook shows only part of the list", { to: [...crowd(999), EVA] }, {}, "truncated"],
  ])("loses nobody when %s", async (_, start, faults, reason) => {
    const { outlook, item } = outlookWith(start, faults);
    const before = people(outlook).map((list) => [...list].sort());
    expect(await act(removeRecipient(item, eva, TOOLS))).toEqual({ ok: false, reason });
    expect(people(outlook).map((list) => [...list].sort())).toEqual(before);
  });

  test("puts a long list back when its second half cannot be written", async () => {
    const { outlook, item } = outlookWith(
      { to: [EVA, ...crowd(150)] },
      { "to.addAsync": (call) => (call === 0 ? "fails" : undefined) },
    );
    expect((await act(removeRecipient(item, eva, TOOLS))).ok).toBe(false);
    expect(outlook.lists.get("to")).toHaveLength(151);
  });
});

describe("moving to Bcc", () => {
  const mail: FakeMail = { to: [TOM, EVA], cc: crowd(2), bcc: [ANNA] };
  const outsiders = [eva, "p0@partner.example", "p1@partner.example"] as EmailAddress[];

  test("hides the outsiders, and shows them again", async () => {
    const { outlook, item } = outlookWith(mail);
    const result = await act(moveToBcc(item, outsiders, TOOLS));
    expect(people(outlook)).toEqual([["tom@shop.example"], [], ["anna@shop.example", ...outsiders]]);
    await undo(result);
    expect(people(outlook)).toEqual([["tom@shop.example", eva], outsiders.slice(1), ["anna@shop.example"]]);
  });

  test("moves more than one call takes", async () => {
    const { outlook, item } = outlookWith({ to: crowd(230), cc: [] });
    const addresses = crowd(230).map(({ emailAddress }) => emailAddress as EmailAddress);
    expect((await act(moveToBcc(item, addresses, TOOLS))).ok).toBe(true);
    expect(people(outlook).map((list) => list.length)).toEqual([0, 0, 230]);
  });

  test("does not list anybody twice who was in Bcc already, nor take him off on undo", async () => {
    const { outlook, item } = outlookWith({ to: [EVA], bcc: [EVA] });
    const result = await act(moveToBcc(item, [eva], TOOLS));
    expect(people(outlook)).toEqual([[], [], [eva]]);
    await undo(result);
    expect(people(outlook)).toEqual([[eva], [], [eva]]);
  });

  test("a meeting has no Bcc", async () => {
    const { item } = outlookWith({ itemType: "appointment", to: [EVA] });
    expect(await act(moveToBcc(item, [eva], TOOLS))).toEqual({ ok: false, reason: "unsupported" });
  });

  test.each<[string, FakeMail, Faults]>([
    ["Bcc cannot be read", mail, { "bcc.getAsync": "fails" }],
    ["Bcc takes nobody", mail, { "bcc.addAsync": "fails" }],
    ["Bcc takes them and shows nobody", mail, { "bcc.addAsync": { value: undefined } }],
    ["To cannot be set", mail, { "to.setAsync": "fails" }],
    ["Cc cannot be set", mail, { "cc.setAsync": "fails" }],
    ["To never answers", mail, { "to.setAsync": "silent" }],
    ["there is no Bcc", mail, { "bcc.addAsync": "missing" }],
    ["a group stands in To", { ...mail, to: [EVA, { displayName: "Sales", emailAddress: "" }] }, {}],
    ["a group stands in Bcc", { ...mail, bcc: [{ displayName: "Sales", emailAddress: "" }] }, {}],
    ["Bcc is cut off", { to: [EVA], bcc: crowd(1_000) }, {}],
  ])("changes nothing when %s", async (_, start, faults) => {
    const { outlook, item } = outlookWith(start, faults);
    const before = people(outlook).map((list) => [...list].sort());
    expect((await act(moveToBcc(item, outsiders, TOOLS))).ok).toBe(false);
    expect(people(outlook).map((list) => [...list].sort())).toEqual(before);
  });
});

describe("removing an attachment", () => {
  const file = { id: "a", name: "numbers.xlsx", size: 5, content: Buffer.from("hello").toString("base64") };
  const remove = (item: OfficeItem, id = "a") => act(removeAttachment(item, id as AttachmentId, TOOLS));

  test("takes the file off, and brings it back", async () => {
    const { outlook, item } = outlookWith({ attachments: [file, { id: "b", name: "b.txt" }] });
    const result = await remove(item);
    expect(outlook.attachments.map(({ name }) => name)).toEqual(["b.txt"]);
    await undo(result);
    expect(outlook.attachments.map(({ name, content }) => [name, content])).toContainEqual([file.name, file.content]);
  });

  test.each([
    ["eml", "Hello.eml"],
    ["iCalendar", "Hello.ics"],
  ])("brings an attached %s back as a file", async (format, name) => {
    const { outlook, item } = outlookWith({
      attachments: [{ id: "a", name: "Hello", size: 9, attachmentType: "item", format, content: "Zoë writes" }],
    });
    await undo(await remove(item));
    expect(outlook.attachments).toMatchObject([{ name, content: Buffer.from("Zoë writes").toString("base64") }]);
  });

  test.each<[string, (call: number) => Fault | undefined]>([
    ["is late", (call) => (call > 0 && call < 9 ? { value: [file] } : undefined)],
    ["cannot be read any more", (call) => (call > 0 ? "fails" : undefined)],
  ])("brings the file back though the list of files %s", async (_, listed) => {
    const { outlook, item } = outlookWith({ attachments: [file] }, { getAttachmentsAsync: listed });
    const result = await remove(item);
    expect(outlook.attachments).toEqual([]);
    await undo(result);
    expect(outlook.attachments.map(({ name, content }) => [name, content])).toEqual([[file.name, file.content]]);
  });

  test("a file that never left is not there twice", async () => {
    const { outlook, item } = outlookWith({ attachments: [file] }, { removeAttachmentAsync: { value: undefined } });
    await undo(await remove(item));
    expect(outlook.attachments).toEqual([file]);
  });

  test("a file that is gone already needs nothing", async () => {
    const { item } = outlookWith({ attachments: [] });
    await undo(await remove(item));
  });

  test.each<[string, Partial<typeof file> & { isInline?: boolean; attachmentType?: string }, Faults, string]>([
    ["its content cannot be read", {}, { getAttachmentContentAsync: "fails" }, "failed"],
    ["its content is empty", { content: "" }, {}, "empty"],
    ["it is a link", { attachmentType: "cloud" }, {}, "cloud"],
    ["it stands in the text", { isInline: true }, {}, "unsupported"],
    ["Outlook refuses", {}, { removeAttachmentAsync: "fails" }, "failed"],
    ["the list cannot be read", {}, { getAttachmentsAsync: "fails" }, "failed"],
  ])("keeps the file when %s", async (_, more, faults, reason) => {
    const { outlook, item } = outlookWith({ attachments: [{ ...file, ...more }] }, faults);
    expect(await remove(item)).toEqual({ ok: false, reason });
    expect(outlook.attachments).toHaveLength(1);
  });
});

describe("stopping a fix", () => {
  const file = { id: "a", name: "numbers.xlsx", size: 5, content: Buffer.from("hello").toString("base64") };
  const mail: FakeMail = { to: [TOM, EVA], cc: crowd(120), bcc: [EVA], attachments: [file] };
  const everybody = [eva, ...crowd(120).map(({ emailAddress }) => emailAddress as EmailAddress)];
  const FIXES: Readonly<Record<string, (item: OfficeItem, tools: FixTools) => Promise<Result<Undo>>>> = {
    "removing a recipient": (item, tools) => removeRecipient(item, eva, tools),
    "moving to Bcc": (item, tools) => moveToBcc(item, everybody, tools),
    "removing an attachment": (item, tools) => removeAttachment(item, "a" as AttachmentId, tools),
  };
  const contentOf = (outlook: FakeOutlook) => ({
    people: people(outlook).map((list) => [...list].sort()),
    files: outlook.attachments.map(({ name, content }) => [name, content]),
  });

  test.each(Object.keys(FIXES))("%s leaves the mail as it was, after whichever call it is asked for", async (name) => {
    const start = (isStopped: (calls: number) => boolean) => {
      const { outlook, item } = outlookWith(mail);
      const before = contentOf(outlook);
      const work = FIXES[name]?.(item, { ...TOOLS, isStopped: () => isStopped(outlook.calls.length) });
      if (work === undefined) throw new Error("no such fix");
      return act(work).then((result) => ({ result, before, outlook }));
    };
    const whole = await start(() => false);
    expect(contentOf(whole.outlook)).not.toEqual(whole.before);
    for (let after = 0; after <= whole.outlook.calls.length; after++) {
      const { result, before, outlook } = await start((calls) => calls >= after);
      expect(result).toEqual({ ok: false, reason: "stopped" });
      expect(contentOf(outlook)).toEqual(before);
    }
  });

  test("what cannot be undone is no quiet stop", async () => {
    const { item } = outlookWith(mail, { "to.addAsync": "fails" });
    let asked = 0;
    const isStopped = () => ++asked > 1; // after To was emptied
    expect(await act(moveToBcc(item, [eva], { ...TOOLS, isStopped }))).toEqual({ ok: false, reason: "failed" });
  });
});
