import * as fc from "fast-check";
import type { FileReport } from "../../src/core/model/file-report";
import type { AttachmentId } from "../../src/core/model/draft";
import { present } from "../../src/core/model/part";
import { review } from "../../src/core/review/review";
import { STORED } from "../../src/core/review/stored/names";
import { collectReview, type CollectTools } from "../../src/outlook/collect";
import { deadlineIn } from "../../src/outlook/deadline";
import { rememberingShelf } from "../../src/outlook/files";
import { gatherDraft } from "../../src/outlook/gather";
import { officeItem } from "../../src/outlook/office";
import { policyFrom } from "../../src/outlook/policy";
import { inSlices } from "../../src/outlook/run-work";
import { FakeOutlook, type FakeMail } from "../support/fake-office";
import { zipOf } from "../support/zip";

const FILE = { id: "a", name: "a.txt", content: Buffer.from("Mail to jan@customer.example").toString("base64") };
const TOOLS: CollectTools = {
  packaged: policyFrom({}),
  surroundings: { reviewer: "anna@shop.example", language: "en", recipientCaps: [1_000] },
  newSalt: () => "salt",
  run: inSlices(),
};

function collect(outlook: FakeOutlook, more: Partial<CollectTools> = {}) {
  return collectReview(officeItem(outlook.item), { ...TOOLS, ...more });
}

test("draft, files and memory of the open mail", async () => {
  const { input, context, stored } = await collect(new FakeOutlook({ attachments: [FILE] }));
  expect(input.draft.subject).toEqual(present("About tomorrow"));
  expect(input.files.get("a" as AttachmentId)).toMatchObject({ state: "present", value: { format: "txt" } });
  expect(context).toMatchObject({
    reviewer: "anna@shop.example",
    memory: { salt: "salt" },
    today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
  });
  expect(stored.inHeader).toBe(false);
  expect(input.troubles).toEqual([]);
});

test("troubles of the policy and of the stores", async () => {
  const outlook = new FakeOutlook();
  outlook.faults = { "sessionData.getAllAsync": "fails", "internetHeaders.getAsync": "fails" };
  const { input } = await collect(outlook, { packaged: policyFrom(null) });
  expect(input.troubles).toEqual([
    { part: "policy", reason: "damaged" },
    { part: "store", reason: "failed" },
  ]);
});

test("who took part in the answered mail", async () => {
  const outlook = new FakeOutlook();
  outlook.session.set(STORED.thread, '["eva@partner.example"]');
  expect((await collect(outlook)).input.draft.thread).toEqual({ participants: ["eva@partner.example"] });
  expect((await collect(new FakeOutlook())).input.draft.thread).toBeUndefined();
});

test("a draft that was read already is not read again", async () => {
  const outlook = new FakeOutlook();
  const draft = await gatherDraft(officeItem(outlook.item), []);
  await collect(outlook, { draft });
  expect(outlook.calls.filter((call) => call === "body.getAsync")).toHaveLength(1);
});

test("a pane keeps the report with its evidence, and leaves the report for Send", async () => {
  const outlook = new FakeOutlook({ attachments: [FILE] });
  const known = new Map<string, FileReport>();
  const shelf: CollectTools["shelf"] = (item, entries) => rememberingShelf(item, entries, known);
  await collect(outlook, { shelf });
  expect([...known.values()]).toMatchObject([{ format: "txt", status: "read" }]);
  await collect(outlook, { shelf });
  await collect(outlook);
  expect(outlook.calls.filter((call) => call === "getAttachmentContentAsync")).toHaveLength(1);
});

test("what Send left in the store is not enough for a pane", async () => {
  const outlook = new FakeOutlook({ attachments: [FILE] });
  await collect(outlook);
  const known = new Map<string, FileReport>();
  await collect(outlook, { shelf: (item, entries) => rememberingShelf(item, entries, known) });
  expect(known.size).toBe(1);
});

test("files as far as their limits allow", async () => {
  const content = Buffer.from(zipOf({ "a.txt": "one ".repeat(1_000), "b.txt": "two ".repeat(1_000) })).toString(
    "base64",
  );
  const outlook = () => new FakeOutlook({ attachments: [{ id: "z", name: "z.zip", content }] });
  const report = async (more: Partial<CollectTools>) =>
    (await collect(outlook(), more)).input.files.get("z" as AttachmentId);
  expect(await report({})).toMatchObject({ value: { status: "read" } });
  expect(await report({ limits: { inflated: 5_000 } })).toMatchObject({
    value: { status: "partial", reason: "too-large" },
  });
});

test("parts for which there is no time are missing", async () => {
  const none = deadlineIn(0);
  const { input } = await collect(new FakeOutlook({ attachments: [FILE] }), {
    times: { draft: none, store: none, files: none },
  });
  expect(input.draft.html).toEqual({ state: "missing", reason: "timeout" });
  expect(input.troubles).toEqual([{ part: "store", reason: "timeout" }]);
});

test.each<FakeMail>([
  { subject: "__proto__", html: "<p>constructor</p>", attachments: [{ ...FILE, id: "__proto__", name: "__proto__" }] },
  { subject: "\ud800", html: "\udc00", attachments: [{ ...FILE, id: "\ud800", name: "\u202etxt.exe" }] },
  { to: [{ displayName: "__proto__", emailAddress: "__proto__@constructor.example" }] },
])("names from outside harm nothing: %j", async (mail) => {
  const { input, context } = await collect(new FakeOutlook(mail));
  expect(review(input, context).decision).toEqual(expect.any(String));
});

test("whatever Outlook answers, there is something to review", async () => {
  const paths = ["to.getAsync", "from.getAsync", "subject.getAsync", "body.getAsync", "getAttachmentsAsync"];
  const more = [
    "getComposeTypeAsync",
    "sessionData.getAllAsync",
    "internetHeaders.getAsync",
    "getAttachmentContentAsync",
  ];
  const path = fc.constantFrom(...paths, ...more);
  await fc.assert(
    fc.asyncProperty(path, fc.anything({ withNullPrototype: true, withObjectString: true }), async (name, value) => {
      const outlook = new FakeOutlook({ attachments: [FILE] });
      outlook.faults = { [name]: { value } };
      const { input, context } = await collect(outlook);
      expect(review(input, context).items).toEqual(expect.any(Array));
    }),
    { numRuns: 150 },
  );
});
