import { deadlineIn } from "../../src/outlook/deadline";
import { done, officeItem, type Parse } from "../../src/outlook/office";
import { FakeOutlook, type Fault } from "../support/fake-office";

const text: Parse<string> = (value) => (typeof value === "string" ? value : undefined);
const failed = { state: "missing", reason: "failed" };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("gives what Outlook answers", async () => {
  const answer = officeItem(new FakeOutlook({ subject: "Hello" }).item).call("subject.getAsync", [], text);
  await jest.runAllTimersAsync();
  await expect(answer).resolves.toEqual({ state: "present", value: "Hello" });
});

test.each<[string, Fault, unknown]>([
  ["throws", "throws", failed],
  ["fails", "fails", { ...failed, code: 9999 }],
  ["fails with a number that says more", { code: 9050 }, { state: "present", value: "no entry" }],
  ["fails with another number", { code: 9051 }, { ...failed, code: 9051 }],
  ["never answers", "silent", { state: "missing", reason: "timeout" }],
  ["has no such method", "missing", { state: "missing", reason: "unsupported" }],
  ["gives another shape", { value: { html: "Hello" } }, failed],
  ["gives nothing", { value: undefined }, failed],
])("settles when Outlook %s", async (_, fault, expected) => {
  const outlook = new FakeOutlook();
  outlook.faults = { "subject.getAsync": fault };
  const forCode = (code: number) => (code === 9050 ? "no entry" : undefined);
  const answer = officeItem(outlook.item).call("subject.getAsync", [], text, forCode);
  await jest.runAllTimersAsync();
  await expect(answer).resolves.toEqual(expected);
});

test.each<[string, unknown]>([
  ["no item", undefined],
  ["null", null],
  ["a number", 7],
  ["an item without that part", {}],
  ["a part that throws when it is looked at", Object.defineProperty({}, "subject", { get: () => boom() })],
  ["a method that is no function", { subject: { getAsync: "yes" } }],
])("calls on %s are not supported", async (_, item) => {
  await expect(officeItem(item).call("subject.getAsync", [], text)).resolves.toEqual({
    state: "missing",
    reason: "unsupported",
  });
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a text", "succeeded"],
  ["no status", { value: "Hello" }],
  ["an unknown status", { status: "maybe", value: "Hello" }],
  ["an error without a number", { status: "failed", error: "no" }],
])("a callback with %s is a failure", async (_, result) => {
  const item = { getAsync: (callback: (result: unknown) => void) => callback(result) };
  await expect(officeItem(item).call("getAsync", [], text)).resolves.toEqual(failed);
});

test("a parser that throws is a failure", async () => {
  const answer = officeItem(new FakeOutlook().item).call("subject.getAsync", [], boom);
  await jest.runAllTimersAsync();
  await expect(answer).resolves.toEqual(failed);
});

test("the first of two answers counts", async () => {
  const twice = (callback: (result: unknown) => void) => {
    callback({ status: "succeeded", value: "first" });
    callback({ status: "failed" });
  };
  const answer = officeItem({ getAsync: twice }).call("getAsync", [], text);
  await expect(answer).resolves.toEqual({ state: "present", value: "first" });
});

test("an answer after the deadline comes too late", async () => {
  const outlook = new FakeOutlook();
  outlook.delay = 300;
  const answer = officeItem(outlook.item, deadlineIn(200)).call("subject.getAsync", [], text);
  await jest.advanceTimersByTimeAsync(200);
  await expect(answer).resolves.toEqual({ state: "missing", reason: "timeout" });
});

test("when time is up Outlook is not asked any more", async () => {
  const outlook = new FakeOutlook();
  const item = officeItem(outlook.item).until(deadlineIn(0));
  await expect(item.call("subject.getAsync", [], text)).resolves.toEqual({ state: "missing", reason: "timeout" });
  expect(outlook.calls).toEqual([]);
});

test("passes the arguments and the owner along", async () => {
  const owner = {
    known: "yes",
    getAsync(name: string, callback: (result: unknown) => void) {
      callback({ status: "succeeded", value: name + this.known });
    },
  };
  const answer = officeItem({ owner }).call("owner.getAsync", ["say "], text);
  await expect(answer).resolves.toEqual({ state: "present", value: "say yes" });
});

test("reads properties without ever throwing", () => {
  const item = officeItem({ itemType: "message", bad: Object.defineProperty({}, "part", { get: () => boom() }) });
  expect(item.read("itemType")).toBe("message");
  expect(item.read("bad.part")).toBeUndefined();
  expect(item.read("no.such.thing")).toBeUndefined();
});

test("success is enough where no value is expected", () => {
  expect(done(undefined)).toBe(true);
});

function boom(): never {
  throw new Error("boom");
}
