import type { AttachmentId } from "../../src/core/model/draft";
import { keyMaker } from "../../src/core/review/keys";
import { FILE_ENTRY_PREFIX, MAX_FILE_ENTRIES_CHARS } from "../../src/core/review/stored/names";
import { deadlineIn } from "../../src/outlook/deadline";
import { scanAttachments, storedShelf } from "../../src/outlook/files";
import { listAttachments } from "../../src/outlook/gather";
import { officeItem } from "../../src/outlook/office";
import { atOnce, inSlices, type RunWork } from "../../src/outlook/run-work";
import { readStore } from "../../src/outlook/store";
import { FakeOutlook, type FakeAttachment, type Faults } from "../support/fake-office";

const CONTENT = "getAttachmentContentAsync";
const base64 = (text: string) => Buffer.from(text).toString("base64");
const file = (name: string, more: Partial<FakeAttachment> = {}): FakeAttachment => ({
  id: `id-${name}`,
  name,
  content: base64(`text of ${name}`),
  ...more,
});

function outlookWith(attachments: readonly FakeAttachment[], faults: Faults = {}): FakeOutlook {
  const outlook = new FakeOutlook({ attachments });
  outlook.faults = faults;
  return outlook;
}

async function scan(outlook: FakeOutlook, run: RunWork = inSlices()) {
  const item = officeItem(outlook.item);
  const { memory, files } = await readStore(item, { newSalt: () => "salt" });
  const listed = await listAttachments(item);
  if (listed.state === "missing") throw new Error("the fake lists its attachments");
  const { digest } = keyMaker(memory.salt, "anna@shop.example");
  const before = outlook.calls.length;
  const reports = await scanAttachments(item, listed.value, { digest, run, shelf: storedShelf(item, files) });
  const reads = outlook.calls.slice(before).filter((call) => call === CONTENT).length;
  return { reports, reads, report: (name: string) => reports.get(`id-${name}` as AttachmentId) };
}

const entries = (outlook: FakeOutlook) => [...outlook.session].filter(([name]) => name.startsWith(FILE_ENTRY_PREFIX));

test("reads every file once, and answers from the store afterwards", async () => {
  const outlook = outlookWith([file("a.txt"), file("b.txt")]);
  const first = await scan(outlook);
  const second = await scan(outlook);
  expect([first.reads, second.reads]).toEqual([2, 0]);
  expect(first.report("a.txt")).toMatchObject({ state: "present", value: { format: "txt", status: "read" } });
  for (const name of ["a.txt", "b.txt"]) {
    const stored = second.report(name);
    expect(stored).toMatchObject({ state: "present", value: { evidence: [] } });
    expect(first.report(name)).toMatchObject({ value: { hash: stored?.state === "present" ? stored.value.hash : "" } });
  }
});

test.each<[string, Partial<FakeAttachment>]>([
  ["id", { id: "id-other" }],
  ["name", { name: "other.txt" }],
  ["size", { size: 1001 }],
])("reads a file again whose %s is another", async (_, more) => {
  const outlook = outlookWith([file("a.txt")]);
  await scan(outlook);
  outlook.attachments = [file("a.txt", more)];
  expect((await scan(outlook)).reads).toBe(1);
});

test("never keeps a report under a temporary id", async () => {
  const outlook = outlookWith([file("logo.txt", { id: "addinId-7", isInline: true })]);
  await scan(outlook);
  expect(entries(outlook)).toEqual([]);
  expect((await scan(outlook)).reads).toBe(1);
});

test("keeps no value of a file, and little of it", async () => {
  const outlook = outlookWith([
    file("a.txt", { content: base64("Mail jan@customer.example, IBAN NL91ABNA0417164300") }),
  ]);
  await scan(outlook);
  const text = entries(outlook)[0]?.[1] ?? "";
  expect(text).not.toMatch(/jan|customer|0417164300/);
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(1_024);
});

test.each<[string, Partial<FakeAttachment>, Faults, string]>([
  ["a call fails", {}, { [CONTENT]: "fails" }, "failed"],
  ["a call throws", {}, { [CONTENT]: "throws" }, "failed"],
  ["the call is missing", {}, { [CONTENT]: "missing" }, "unsupported"],
  ["content is empty", { content: "" }, {}, "empty"],
  ["content is no base64", { content: "%%%" }, {}, "damaged"],
  ["the file is a link", { attachmentType: "cloud" }, {}, "cloud"],
])("says what is missing, and stores nothing, when %s", async (_, more, faults, reason) => {
  const outlook = outlookWith([file("a.txt", more)], faults);
  expect((await scan(outlook)).report("a.txt")).toEqual({ state: "missing", reason });
  expect(entries(outlook)).toEqual([]);
});

test("one bad file does not cost the others", async () => {
  const outlook = outlookWith([file("a.txt"), file("b.txt"), file("c.txt", { content: "%%%" })]);
  const { reports } = await scan(outlook);
  expect([...reports.values()].map(({ state }) => state).sort()).toEqual(["missing", "present", "present"]);
});

test("an unreadable file is a report, not a failure", async () => {
  const outlook = outlookWith([file("broken.zip", { content: base64(`PK\u0003\u0004${"\0".repeat(40)}`) })]);
  expect((await scan(outlook)).report("broken.zip")).toMatchObject({
    state: "present",
    value: { status: "unreadable" },
  });
});

test("a reader that crashes leaves only that file unknown", async () => {
  const outlook = outlookWith([file("a.txt"), file("b.txt")]);
  let runs = 0;
  const crashing: RunWork = (work) => {
    if (runs++ === 0) throw new Error("a mistake of ours");
    return inSlices()(work);
  };
  const { reports } = await scan(outlook, crashing);
  expect([...reports.values()]).toMatchObject([{ state: "missing", reason: "crashed" }, { state: "present" }]);
});

test("files for which no time is left are unknown", async () => {
  const outlook = outlookWith([file("a.txt")]);
  expect((await scan(outlook, atOnce(deadlineIn(0)))).report("a.txt")).toEqual({ state: "missing", reason: "timeout" });
  expect((await scan(outlook, inSlices(deadlineIn(0)))).report("a.txt")).toEqual({
    state: "missing",
    reason: "timeout",
  });
});

test("asks Outlook for three files at a time, pictures in the text last", async () => {
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const item = {
    getAttachmentContentAsync(id: string, done: (result: unknown) => void) {
      asked.push(id);
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        done({ status: "succeeded", value: { format: "base64", content: base64(id) } });
      }, 1);
    },
  };
  const attachments = Array.from({ length: 8 }, (_, index) => ({
    ...{ id: `f${String(index)}` as AttachmentId, name: "f.txt", size: 2, kind: "file" as const, inline: index < 2 },
  }));
  const shelf = { get: () => undefined, put: () => Promise.resolve() };
  const { digest } = keyMaker("salt", "anna@shop.example");
  await scanAttachments(officeItem(item), attachments, { digest, run: inSlices(), shelf });
  expect(most).toBe(3);
  expect(asked).toEqual(["f2", "f3", "f4", "f5", "f6", "f7", "f0", "f1"]);
});

test("tells what is known while files are read, and nothing when all are known", async () => {
  const outlook = outlookWith([file("a.txt"), file("b.txt")]);
  const item = officeItem(outlook.item);
  const { digest } = keyMaker("salt", "anna@shop.example");
  const told = async () => {
    const { files } = await readStore(item, { newSalt: () => "salt" });
    const steps: (readonly [known: number, unread: string])[] = [];
    const listed = await listAttachments(item);
    await scanAttachments(item, listed.state === "missing" ? [] : listed.value, {
      ...{ digest, run: inSlices(), shelf: storedShelf(item, files) },
      onProgress: (reports, unread) => steps.push([reports.size, unread.map(({ name }) => name).join()]),
    });
    return steps;
  };
  expect(await told()).toEqual([
    [0, "a.txt,b.txt"],
    [1, "b.txt"],
  ]);
  expect(await told()).toEqual([]);
  outlook.attachments = [...outlook.attachments, file("c.txt")];
  expect(await told()).toEqual([[2, "c.txt"]]);
});

test("the oldest entries make room", async () => {
  const outlook = outlookWith([]);
  for (let index = 0; index < 150; index++) {
    outlook.attachments = [file(`f${String(index)}.txt`)];
    await scan(outlook);
  }
  const chars = entries(outlook).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
  expect(chars).toBeLessThanOrEqual(MAX_FILE_ENTRIES_CHARS);
  expect((await scan(outlook)).reads).toBe(0); // the newest is still there
  outlook.attachments = [file("f0.txt")];
  expect((await scan(outlook)).reads).toBe(1);
});

test("a store that fails costs time, nothing else", async () => {
  const outlook = outlookWith([file("a.txt")], { "sessionData.setAsync": "fails" });
  expect((await scan(outlook)).report("a.txt")).toMatchObject({ state: "present" });
  expect((await scan(outlook)).reads).toBe(1);
});
