import type { Topic } from "../../src/core/checks/define";
import type { Key } from "../../src/core/model/finding";
import type { Item } from "../../src/core/review/review";
import { withAsked } from "../../src/pane/merge";
import type { FileReport } from "../../src/core/model/file-report";
import type { Reason } from "../../src/core/model/part";
import { mail, report } from "../support/mail";

const ofFile = (more: Partial<FileReport>) => ({ name: "list.csv", report: report([], 0, more) });
const { draft, files: unread } = mail({
  to: ["Eva <eva@printhouse.example>", "Somebody"],
  files: [{ name: "list.csv" }],
});
const key = (name: string) => name.repeat(12) as Key;

const item = (name: string, about: Topic, level: Item["level"] = "confirm"): Item => ({
  kind: "unknown",
  check: "review",
  group: "message",
  level,
  about,
  unknown: { part: "body", reason: "failed" },
  fixes: [],
  keys: [key(name)],
  state: "open",
});
const merge = (
  asked: readonly Item[],
  more: {
    isAsSent?: boolean;
    confirmed?: readonly string[];
    reason?: { reason: string };
    files?: typeof unread;
  } = {},
) => {
  const { isAsSent = true, confirmed = [], reason, files = unread } = more;
  const ticks = new Map(confirmed.map((name) => [key(name), { key: key(name), at: 0, ...reason }]));
  return withAsked([item("A", { kind: "text" })], asked, { draft, files, isAsSent, confirmed: ticks });
};
const FILE = { kind: "file", id: "id-list.csv", name: "list.csv" } as const;

describe("what the send handler asked", () => {
  test.each<[string, Topic]>([
    ["a file that is there", FILE],
    ["somebody who gets the mail", { kind: "recipient", address: "eva@printhouse.example" }],
    ["a name without address", { kind: "recipient", address: "Somebody" }],
    ["the text", { kind: "text" }],
    ["something it could not read", { kind: "unknown", part: "store" }],
  ])("is added: %s", (_, about) => {
    expect(merge([item("B", about)])).toHaveLength(2);
  });

  test.each<[string, Topic, boolean]>([
    ["a file that was taken out", { kind: "file", id: "gone", name: "gone.csv" }, true],
    ["somebody who was taken off", { kind: "recipient", address: "tom@shop.example" }, true],
    ["a text that has changed since", { kind: "text" }, false],
    ["recipients that have changed since", { kind: "recipients" }, false],
  ])("is left out: %s", (_, about, isAsSent) => {
    expect(merge([item("B", about)], { isAsSent })).toHaveLength(1);
  });

  test.each<[string, Reason, FileReport["status"], number]>([
    ["a charset, read since", "charset", "read", 1],
    ["time, read since", "timeout", "read", 1],
    ["a charset, still not read", "charset", "partial", 2],
    ["a damaged file, whatever the pane reads", "damaged", "read", 2],
  ])("of a file that was not read for %s", (_, reason, status, count) => {
    const asked = { ...item("B", FILE), unknown: { part: "attachments", reason } } as const;
    const { files } = mail({ files: [ofFile({ status })] });
    expect(merge([asked], { files })).toHaveLength(count);
  });

  test("is left out when the pane has it too", () => {
    expect(merge([item("A", FILE)])).toHaveLength(1);
  });

  test("is settled by its key, unless it must be solved", () => {
    const [, settled, stop] = merge([item("B", FILE), item("C", FILE, "stop")], { confirmed: ["B", "C"] });
    expect([settled?.state, stop?.state]).toEqual(["settled", "open"]);
    const heavy = [item("B", FILE, "justify")];
    expect(merge(heavy, { confirmed: ["B"] })[1]?.state).toBe("open");
    expect(merge(heavy, { confirmed: ["B"], reason: { reason: "agreed" } })[1]?.state).toBe("settled");
  });
});
