import { type ItemChange, OutlookItem } from "../../../src/sandbox/host/item";
import { ERROR } from "../../../src/sandbox/host/wire";

function watched(content = {}): { item: OutlookItem; changes: ItemChange[] } {
  const item = new OutlookItem(content);
  const changes: ItemChange[] = [];
  item.onChange((change) => changes.push(change));
  return { item, changes };
}

test("tells what changed, with the new state in place", () => {
  const { item, changes } = watched();
  const before = item.state;
  item.addRecipients("cc", [{ name: "Eva", address: "eva@agency.example" }]);
  item.setSubject("Hello");
  expect(changes).toEqual([{ kind: "recipients", field: "cc" }, { kind: "subject" }]);
  expect(item.state).toMatchObject({ cc: [{ name: "Eva" }], subject: "Hello" });
  expect(before).toMatchObject({ cc: [], subject: "" });
});

test("attachments have ids, sizes and a limit together", () => {
  const { item, changes } = watched({ attachments: [{ name: "a.txt", base64: btoa("hello") }] });
  expect(item.state.attachments).toMatchObject([{ id: "attachment-1", name: "a.txt", size: 5, kind: "file" }]);
  expect(item.addAttachment({ name: "b.bin", base64: "A".repeat(36_000_000) })).toBe(ERROR.attachmentSizeExceeded);
  expect(item.addAttachment({ name: "b.txt", base64: btoa("b") })).toMatchObject({ id: "attachment-3", size: 1 });
  expect(item.removeAttachment("attachment-1")).toBeUndefined();
  expect(item.removeAttachment("attachment-1")).toBe(ERROR.attachmentDoesNotExist);
  expect(changes.map((change) => change.kind === "attachments" && change.status)).toEqual(["added", "removed"]);
});

test("a cloud file has an address and no size", () => {
  const { item } = watched({ attachments: [{ name: "x", base64: "https://drive.example/x", kind: "cloud" }] });
  expect(item.state.attachments).toMatchObject([{ size: 0, base64: "https://drive.example/x" }]);
});

test.each([
  [15, 50_000, undefined],
  [15, 50_001, ERROR.sessionDataTooLarge],
  [16, 50_001, undefined],
  [16, 2_621_441, ERROR.sessionDataTooLarge],
])("session data in Mailbox 1.%d: %d characters", (mailboxMinor, chars, expected) => {
  const { item } = watched();
  expect(item.setSessionData("k", "x".repeat(chars - 1), mailboxMinor)).toBe(expected);
  expect(item.state.sessionData.size).toBe(expected === undefined ? 1 : 0);
});

test("session data counts every entry, once", () => {
  const { item } = watched();
  item.setSessionData("a", "x".repeat(30_000), 15);
  expect(item.setSessionData("b", "x".repeat(30_000), 15)).toBe(ERROR.sessionDataTooLarge);
  expect(item.setSessionData("a", "x".repeat(40_000), 15)).toBeUndefined();
  expect(item.removeSessionData("b")).toBe(ERROR.keyNotFound);
  item.clearSessionData();
  expect(item.state.sessionData.size).toBe(0);
});

test("names of every kind are only names", () => {
  const { item } = watched();
  item.setSessionData("__proto__", "a", 15);
  item.setInternetHeaders([["constructor", "b"]]);
  expect(item.state.sessionData.get("__proto__")).toBe("a");
  expect([...item.state.internetHeaders]).toEqual([["constructor", "b"]]);
});

test("at most five message bars, each key once", () => {
  const { item } = watched();
  const add = (key: string) => item.addNotification({ key, message: key });
  expect(["a", "b", "c", "d", "e"].map(add)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(add("a")).toBe(ERROR.duplicateNotificationKey);
  expect(add("f")).toBe(ERROR.numberOfNotificationsExceeded);
  expect(item.replaceNotification({ key: "f", message: "" })).toBe(ERROR.notificationKeyNotFound);
  expect(item.removeNotification("a")).toBeUndefined();
  expect(item.removeNotification("a")).toBe(ERROR.notificationKeyNotFound);
});
