import type { Draft } from "../../src/core/model/draft";
import { gatherDraft } from "../../src/outlook/gather";
import { officeItem } from "../../src/outlook/office";
import { watchDraft, type Watch } from "../../src/outlook/watch";
import { FakeOutlook, installOffice, TOM, type FakeMail } from "../support/fake-office";

let watch: Watch | undefined;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  watch?.stop();
  jest.useRealTimers();
});

function watching(mail: FakeMail = {}, isVisible = () => true) {
  const outlook = new FakeOutlook(mail);
  installOffice(outlook);
  const item = officeItem(outlook.item);
  const drafts: Draft[] = [];
  watch = watchDraft(item, { gather: () => gatherDraft(item, []), onDraft: (draft) => drafts.push(draft), isVisible });
  const reads = () => outlook.calls.filter((call) => call === "body.getAsync").length;
  return { outlook, drafts, reads, watch };
}

test("calls back with the first draft and with each new one", async () => {
  const { outlook, drafts } = watching();
  await jest.advanceTimersByTimeAsync(10);
  expect(drafts).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(drafts).toHaveLength(1);
  outlook.html = "<p>Changed</p>";
  await jest.advanceTimersByTimeAsync(2_100);
  expect(drafts.map(({ html }) => html)).toEqual([
    { state: "present", value: "<p>See you tomorrow.</p>" },
    { state: "present", value: "<p>Changed</p>" },
  ]);
});

test("looks at once when Outlook says that recipients changed", async () => {
  const { outlook, drafts } = watching();
  await jest.advanceTimersByTimeAsync(100);
  outlook.lists.set("to", []);
  outlook.events.get("olkRecipientsChanged")?.();
  await jest.advanceTimersByTimeAsync(10);
  expect(drafts).toHaveLength(2);
});

test("looks again when something changed while it was looking", async () => {
  const { outlook, drafts } = watching();
  await jest.advanceTimersByTimeAsync(100);
  outlook.delay = 50;
  outlook.events.get("olkRecipientsChanged")?.();
  outlook.delay = 0;
  outlook.lists.set("cc", [TOM]);
  outlook.events.get("olkAttachmentsChanged")?.();
  await jest.advanceTimersByTimeAsync(200);
  expect(drafts[drafts.length - 1]?.cc).toMatchObject({ value: [{ address: "tom@shop.example" }] });
});

test("reads nothing while nobody sees the pane, and at once when shown again", async () => {
  let isVisible = false;
  const { reads, watch: watched } = watching({}, () => isVisible);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(reads()).toBe(0);
  isVisible = true;
  watched.look();
  await jest.advanceTimersByTimeAsync(10);
  expect(reads()).toBe(1);
});

test("reads a large body less often", async () => {
  const small = watching({ html: "x" });
  await jest.advanceTimersByTimeAsync(16_000);
  small.watch.stop();
  const large = watching({ html: "x".repeat(200_001) });
  await jest.advanceTimersByTimeAsync(16_000);
  expect(large.reads()).toBeLessThan(small.reads() / 2);
});

test("stops", async () => {
  const { outlook, reads, watch: watched } = watching();
  await jest.advanceTimersByTimeAsync(10);
  watched.stop();
  outlook.html = "<p>Changed</p>";
  await jest.advanceTimersByTimeAsync(10_000);
  expect(reads()).toBe(1);
  expect(outlook.events.size).toBe(0);
});

test("works without any event", async () => {
  const outlook = new FakeOutlook();
  Object.assign(globalThis, { Office: {} });
  const item = officeItem(outlook.item);
  const drafts: Draft[] = [];
  watch = watchDraft(item, {
    gather: () => gatherDraft(item, []),
    onDraft: (draft) => drafts.push(draft),
    isVisible: () => true,
  });
  await jest.advanceTimersByTimeAsync(10);
  expect(drafts).toHaveLength(1);
});
