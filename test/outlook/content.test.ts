import { runToEnd } from "../../src/core/model/work";
import type { Attachment, AttachmentId } from "../../src/core/model/draft";
import { present, type Part } from "../../src/core/model/part";
import { bytesOf, readContent, type AttachmentContent } from "../../src/outlook/content";
import { officeItem } from "../../src/outlook/office";
import { FakeOutlook, type FakeAttachment, type Faults } from "../support/fake-office";

const HELLO = Buffer.from("hello").toString("base64");
const PATH = "getAttachmentContentAsync";

interface Read {
  readonly part: Part<AttachmentContent>;
  readonly calls: number;
}

async function read(file: Partial<FakeAttachment>, faults: Faults = {}): Promise<Read> {
  const outlook = new FakeOutlook({ attachments: [{ id: "a", name: "a.txt", content: HELLO, ...file }] });
  outlook.faults = faults;
  const { attachmentType = "file", size = 5, isInline = false } = file;
  const kind = attachmentType as Attachment["kind"];
  const attachment: Attachment = { id: "a" as AttachmentId, name: "a.txt", size, kind, inline: isInline };
  const content = readContent(officeItem(outlook.item), attachment);
  await jest.runAllTimersAsync();
  return { part: await content, calls: outlook.calls.length };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each<[string, Partial<FakeAttachment>, AttachmentContent]>([
  ["a file", {}, { format: "base64", text: HELLO }],
  [
    "an attached mail",
    { attachmentType: "item", format: "eml", content: "Subject: x" },
    { format: "eml", text: "Subject: x" },
  ],
  [
    "an appointment",
    { attachmentType: "item", format: "iCalendar", content: "BEGIN:VCALENDAR" },
    { format: "iCalendar", text: "BEGIN:VCALENDAR" },
  ],
  ["an empty file", { size: 0, content: "" }, { format: "base64", text: "" }],
])("reads %s", async (_, file, expected) => {
  expect(await read(file)).toEqual({ part: present(expected), calls: 1 });
});

test.each<[string, Partial<FakeAttachment>, Faults, string, number]>([
  ["a cloud file, without a call", { attachmentType: "cloud" }, {}, "cloud", 0],
  ["a link instead of content", { format: "url", content: "https://files.example/1" }, {}, "cloud", 1],
  ["nothing for a file that has a size, twice", { content: "" }, {}, "empty", 2],
  ["a failure, twice", {}, { [PATH]: "fails" }, "failed", 2],
  ["a known failure, twice", {}, { [PATH]: { code: 5001 } }, "failed", 2],
  ["a throw, twice", {}, { [PATH]: "throws" }, "failed", 2],
  ["no answer, once: the time is spent", {}, { [PATH]: "silent" }, "timeout", 1],
  ["no such method", {}, { [PATH]: "missing" }, "unsupported", 0],
  ["an unknown format, twice", { format: "smoke" }, {}, "failed", 2],
  ["content that is no text, twice", {}, { [PATH]: { value: { format: "base64", content: 5 } } }, "failed", 2],
  ["no object, twice", {}, { [PATH]: { value: HELLO } }, "failed", 2],
])("never takes for content: %s", async (_, file, faults, reason, calls) => {
  expect(await read(file, faults)).toMatchObject({ part: { state: "missing", reason }, calls });
});

test.each<[string, Faults]>([
  ["failed", { [PATH]: (call) => (call === 0 ? "fails" : undefined) }],
  ["was empty", { [PATH]: (call) => (call === 0 ? { value: { format: "base64", content: "" } } : undefined) }],
])("asks again when the first answer %s", async (_, faults) => {
  expect(await read({}, faults)).toEqual({ part: present({ format: "base64", text: HELLO }), calls: 2 });
});

test.each<[AttachmentContent, unknown]>([
  [{ format: "base64", text: HELLO }, present(Uint8Array.from(Buffer.from("hello")))],
  [{ format: "eml", text: "Zoë" }, present(Uint8Array.from(Buffer.from("Zoë")))],
  [{ format: "base64", text: "" }, present(new Uint8Array(0))],
  [
    { format: "base64", text: "n*t base64" },
    { state: "missing", reason: "damaged" },
  ],
])("bytes of %j", (content, expected) => {
  expect(runToEnd(bytesOf(content))).toEqual(expected);
});
