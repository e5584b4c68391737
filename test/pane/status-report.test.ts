import { statusReport, statusSummary, type Line, type Platform } from "../../src/pane/status-report";

type Callback = (result: { status: string; value?: unknown; error?: { code: number } }) => void;
type Fault = "fails" | "throws" | "forgets" | "cannot read";

const METHOD = () => undefined;
const SETS_1_15 = Array.from({ length: 15 }, (_, index) => `1.${index + 1}`);

test("outside Outlook only the version is told", async () => {
  const report = await statusReport("1.2.3", "outside");
  expect(report).toEqual([{ title: "Add-in", lines: [{ label: "Version", state: "told", value: "1.2.3" }] }]);
  expect(statusSummary(report)).toContain("not open inside Outlook");
});

test("without office.js the report says what to allow", async () => {
  const report = await statusReport("1.2.3", "not loaded");
  expect(report[1]?.lines[0]).toMatchObject({ state: "missing", value: "Not loaded" });
  expect(statusSummary(report)).toContain("see the 1 marked line");
});

test("a complete Outlook with an open draft", async () => {
  const { states, summary } = await reported(platform({}));
  expect(states).toMatchObject({
    "Mailbox sets": "told",
    "Mailbox 1.14, the least that is needed": "works",
    "Needed for a review": "works",
    "Used where they exist": "works",
    "Session store of the email": "works",
    "Internet header of the email": "works",
  });
  expect(summary).toBe("Everything that Second Look needs is here.");
});

test.each<readonly [string, Partial<Platform>, Readonly<Record<string, Line["state"]>>, string]>([
  ["no item", { item: undefined }, { "Stores of the email": "untested" }, "Nothing is missing so far"],
  [
    "an item that is read",
    { item: { subject: "Lunch" } },
    { "Methods of the email": "untested" },
    "Nothing is missing",
  ],
  [
    "an old Outlook",
    { hasMailboxSet: (set) => set === "1.5" },
    { "Mailbox 1.14, the least that is needed": "missing" },
    "see the 1 marked line",
  ],
  [
    "a needed method missing",
    { item: draft({ without: "getAttachmentContentAsync" }) },
    { "Needed for a review": "missing" },
    "see the 1 marked line",
  ],
  [
    "a useful method missing",
    { item: draft({ without: "removeAttachmentAsync" }) },
    { "Used where they exist": "absent" },
    "Everything",
  ],
  [
    "a meeting, which has no headers",
    { item: draft({ without: "internetHeaders" }) },
    { "Internet header of the email": "absent", "Session store of the email": "works" },
    "Everything",
  ],
  [
    "the session store failing",
    { item: draft({ session: "fails" }) },
    { "Session store of the email": "absent", "Internet header of the email": "works" },
    "Everything",
  ],
  [
    "both stores failing",
    { item: draft({ session: "throws", headers: "forgets" }) },
    { "Session store of the email": "missing", "Internet header of the email": "missing" },
    "see the 2 marked lines",
  ],
])("%s", async (_, part, expected, summaryPart) => {
  const { states, summary } = await reported(platform(part));
  expect(states).toMatchObject(expected);
  expect(summary).toContain(summaryPart);
});

test("a header that cannot be read back is removed all the same", async () => {
  const item = draft({ headers: "cannot read" });
  const { states } = await reported(platform({ item }));
  expect(states["Internet header of the email"]).toBe("absent");
  expect(item.left()).toEqual([]);
});

test("nothing is left in the email", async () => {
  const item = draft({});
  await reported(platform({ item }));
  expect(item.left()).toEqual([]);
});

test("a store that never answers is given up", async () => {
  jest.useFakeTimers();
  const silent = { ...draft({}), sessionData: { setAsync: METHOD, getAsync: METHOD, removeAsync: METHOD } };
  const pending = reported(platform({ item: silent }));
  await jest.advanceTimersByTimeAsync(20_000);
  jest.useRealTimers();
  expect((await pending).states["Session store of the email"]).toBe("absent");
});

async function reported(from: Platform) {
  const report = await statusReport("1.2.3", from);
  const lines = report.flatMap((section) => section.lines);
  return { states: Object.fromEntries(lines.map((line) => [line.label, line.state])), summary: statusSummary(report) };
}

function platform(part: Partial<Platform>): Platform {
  return {
    host: "Outlook",
    platform: "OfficeOnline",
    version: "16.0.19009.20000",
    language: "nl-NL",
    hasMailboxSet: (set) => SETS_1_15.includes(set),
    item: draft({}),
    ...part,
  };
}

/** The part of a message in compose mode that the page asks for. `left` lists what is still stored. */
function draft({ without, session, headers }: { without?: string; session?: Fault; headers?: Fault }) {
  const stored = new Map<string, string>();
  const field = { getAsync: METHOD, setAsync: METHOD };
  const item = {
    ...{ from: field, to: field, cc: field, bcc: field, subject: field, body: field },
    getAttachmentsAsync: METHOD,
    getAttachmentContentAsync: METHOD,
    getComposeTypeAsync: METHOD,
    getInitializationContextAsync: METHOD,
    addHandlerAsync: METHOD,
    addFileAttachmentFromBase64Async: METHOD,
    removeAttachmentAsync: METHOD,
    sessionData: {
      setAsync: (key: string, value: string, done: Callback) => settle(session, done, () => stored.set(key, value)),
      getAsync: (key: string, done: Callback) =>
        settle(session === "cannot read" ? "fails" : session, done, () => stored.get(key)),
      removeAsync: (key: string, done: Callback) => settle(session, done, () => stored.delete(key)),
    },
    internetHeaders: {
      setAsync: (values: Record<string, string>, done: Callback) =>
        settle(headers, done, () => Object.entries(values).forEach(([key, value]) => stored.set(key, value))),
      getAsync: (keys: readonly string[], done: Callback) =>
        settle(headers === "cannot read" ? "fails" : headers, done, () =>
          Object.fromEntries(keys.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)])),
        ),
      removeAsync: (keys: readonly string[], done: Callback) =>
        settle(headers, done, () => keys.forEach((key) => stored.delete(key))),
    },
    left: () => [...stored.keys()],
  };
  if (without !== undefined) Reflect.deleteProperty(item, without);
  return item;
}

function settle(fault: Fault | undefined, done: Callback, work: () => unknown): void {
  if (fault === "throws") throw new TypeError("not here");
  if (fault === "fails") done({ status: "failed", error: { code: 5001 } });
  else done({ status: "succeeded", value: fault === "forgets" ? {} : work() });
}
