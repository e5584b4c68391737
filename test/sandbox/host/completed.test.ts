import { readCompleted } from "../../../src/sandbox/host/completed";

const GOOD = { allowEvent: false, errorMessage: "Look", cancelLabel: "Review", commandId: "pane", contextData: "{}" };

test("reads what Outlook reads", () => {
  expect(readCompleted({ ...GOOD, other: 1 }, ["pane"])).toEqual({ options: GOOD, complaints: [] });
  expect(readCompleted({ allowEvent: true }, [])).toEqual({ options: { allowEvent: true }, complaints: [] });
});

test.each<[string, object]>([
  ["allowEvent", {}],
  ["allowEvent", { ...GOOD, allowEvent: "yes" }],
  ["no errorMessage", { allowEvent: false }],
  ["errorMessage is longer", { ...GOOD, errorMessage: "x".repeat(501) }],
  ["errorMessageMarkdown is longer", { ...GOOD, errorMessageMarkdown: "x".repeat(501) }],
  ["cancelLabel is longer", { ...GOOD, cancelLabel: "x".repeat(21) }],
  ["contextData is not a text", { ...GOOD, contextData: { a: 1 } }],
  ["no command", { ...GOOD, commandId: "other" }],
  ["only soften", { ...GOOD, sendModeOverride: "block" }],
])("complains: %s", (complaint, fields) => {
  const { complaints } = readCompleted(fields as Record<string, unknown>, ["pane"]);
  expect(complaints.join("\n")).toContain(complaint);
});

test.each<[string, object]>([
  ["500 characters", { ...GOOD, errorMessage: "x".repeat(500) }],
  ["20 characters", { ...GOOD, cancelLabel: "x".repeat(20) }],
  ["softened", { ...GOOD, sendModeOverride: "promptUser" }],
  ["allowed without more", { allowEvent: true }],
])("is content: %s", (_, fields) => {
  expect(readCompleted(fields as Record<string, unknown>, ["pane"]).complaints).toEqual([]);
});
