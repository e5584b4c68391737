import * as fc from "fast-check";
import type { Key, Level } from "../../src/core/model/finding";
import { decide, type Item, type Review } from "../../src/core/review/review";
import { answerFor, mayLeave, uncheckedAnswer, type AnswerTools } from "../../src/launch/answer";
import { COMMAND_IDS } from "../../src/launch/commands";

/** Words whose line is the name of the unknown thing, so that a test can put any text there. */
const words: AnswerTools["words"] = {
  intro: "One more look before this leaves:",
  press: "Press Review; your mail stays here.",
  button: "Review",
  couldNotCheck: "We could not check this mail.",
  more: (count) => `And ${String(count)} more.`,
  line: (item) => (item.kind === "unknown" ? (item.unknown.name ?? "") : item.messageId),
};
const tools = (more: Partial<AnswerTools> = {}): AnswerTools => ({ mode: "confirm", kind: "message", words, ...more });

function reviewOf(...asked: readonly (readonly [string, Level, Item["state"]?])[]): Review {
  const items = asked.map(([name, level, state = "open"], index): Item => ({
    kind: "unknown",
    check: "review",
    group: "message",
    level,
    about: { kind: "unknown", part: String(index) },
    unknown: { part: "review", name, reason: "failed" },
    fixes: [],
    keys: [`key-${String(index).padStart(8, "0")}` as Key],
    state,
  }));
  return { items, decision: decide(items) };
}

test("a clean mail is let go, and nothing else is said", () => {
  expect(answerFor(reviewOf(["Something", "info"]), tools())).toEqual({ allowEvent: true });
});

test("a mail to look at again is held, with the way to the pane", () => {
  const review = reviewOf(["A file is not locked.", "confirm"], ["38 customers see each other.", "confirm"]);
  expect(answerFor(review, tools())).toEqual({
    allowEvent: false,
    errorMessage:
      "One more look before this leaves: 1. A file is not locked. 2. 38 customers see each other. " +
      "Press Review; your mail stays here.",
    errorMessageMarkdown:
      "One more look before this leaves:\n\n1. A file is not locked.\r2. 38 customers see each other.\r\n\n" +
      "Press Review; your mail stays here.",
    cancelLabel: "Review",
    commandId: COMMAND_IDS.reviewMessage,
    contextData: '{"cause":"send","open":2}',
  });
});

test.each<[Level, boolean | "promptUser"]>([
  ["info", true],
  ["advise", "promptUser"],
  ["confirm", false],
  ["justify", false],
  ["stop", false],
])("an open item at %s", (level, expected) => {
  for (const mode of ["confirm", "enforce"] as const) {
    const answer = answerFor(reviewOf(["Something", level]), tools({ mode }));
    expect(answer.allowEvent).toBe(expected === true);
    expect(answer.sendModeOverride).toBe(expected === "promptUser" ? "promptUser" : undefined);
    expect(mayLeave(answer)).toBe(expected !== false);
  }
});

test("advice beside a question does not soften it", () => {
  const answer = answerFor(reviewOf(["Advice", "advise"], ["Question", "confirm"]), tools());
  expect(answer.sendModeOverride).toBeUndefined();
});

test.each<[Item["state"], boolean]>([
  ["open", false],
  ["settled", true],
])("an item that is %s", (state, allowed) => {
  expect(answerFor(reviewOf(["Something", "confirm", state]), tools()).allowEvent).toBe(allowed);
});

test("what is settled is not mentioned again", () => {
  const answer = answerFor(reviewOf(["Old", "justify", "settled"], ["New", "confirm"]), tools());
  expect(answer.errorMessage).toContain("1. New ");
  expect(answer.errorMessage).not.toContain("Old");
});

test("report mode never holds a mail", () => {
  const report = tools({ mode: "report" });
  expect(answerFor(reviewOf(["Something", "stop"]), report)).toEqual({ allowEvent: true });
  expect(uncheckedAnswer(report)).toEqual({ allowEvent: true });
});

test("a mail that could not be reviewed is asked about, or kept where the policy enforces", () => {
  const asked = { allowEvent: false, errorMessage: words.couldNotCheck, cancelLabel: "Review" };
  expect(uncheckedAnswer(tools())).toMatchObject({ ...asked, sendModeOverride: "promptUser" });
  expect(uncheckedAnswer(tools({ mode: "enforce" }))).toMatchObject(asked);
  expect(uncheckedAnswer(tools({ mode: "enforce" })).sendModeOverride).toBeUndefined();
});

test.each<[Level, AnswerTools["mode"], "promptUser" | undefined]>([
  ["confirm", "confirm", "promptUser"],
  ["justify", "confirm", "promptUser"],
  ["confirm", "enforce", undefined],
  ["stop", "confirm", undefined],
])("when no tick can be kept, a question at %s in mode %s gives %s", (level, mode, override) => {
  const { items } = reviewOf(["Something", level], ["The store", "advise"]);
  const withStore = items.map((item): Item =>
    item.kind === "unknown" && item.unknown.name === "The store"
      ? { ...item, unknown: { part: "store", reason: "failed" } }
      : item,
  );
  const answer = answerFor({ items: withStore, decision: decide(withStore) }, tools({ mode }));
  expect(answer).toMatchObject({ allowEvent: false });
  expect(answer.sendModeOverride).toBe(override);
});

test("a meeting has its own button", () => {
  expect(answerFor(reviewOf(["x", "confirm"]), tools({ kind: "meeting" })).commandId).toBe(COMMAND_IDS.reviewMeeting);
});

test("three things at most, worst first; the others are counted", () => {
  const review = reviewOf(["a", "advise"], ["b", "confirm"], ["c", "confirm"], ["d", "stop"], ["e", "confirm"]);
  const { errorMessage = "" } = answerFor(review, tools());
  expect(errorMessage).toContain(": 1. d 2. b 3. c And 2 more. Press");
});

test("the same line is said once", () => {
  const { errorMessage } = answerFor(reviewOf(["a", "confirm"], ["a", "confirm"], ["b", "confirm"]), tools());
  expect(errorMessage).toContain(": 1. a 2. b Press");
});

test.each<[string, string]>([
  ["*bold* and _italic_", "\\*bold\\* and \\_italic\\_"],
  ["[a link](https://evil.example)", "\\[a link\\](https://evil.example)"],
  ["`code` <b> # \\ ~ |", "\\`code\\` \\<b\\> \\# \\\\ \\~ \\|"],
  ["two\r\nlines\u2028and\u0000more", "two lines and more"],
])("%j is escaped as Markdown", (text, escaped) => {
  expect(answerFor(reviewOf([text, "confirm"]), tools()).errorMessageMarkdown).toContain(`1. ${escaped}\r`);
});

test("whatever the words, Outlook's limits hold", () => {
  const lines = fc.array(fc.string({ maxLength: 700, unit: "grapheme" }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.string({ maxLength: 700 }), fc.string(), (texts, intro, button) => {
      const odd = { ...words, intro, button };
      const answer = answerFor(reviewOf(...texts.map((text) => [text, "confirm"] as const)), tools({ words: odd }));
      expect(answer.allowEvent).toBe(false);
      expect((answer.errorMessage ?? "").length).toBeLessThanOrEqual(500);
      expect((answer.errorMessageMarkdown ?? "").length).toBeLessThanOrEqual(500);
      expect((answer.cancelLabel ?? "").length).toBeLessThanOrEqual(20);
      expect(() => JSON.parse(answer.contextData ?? "") as unknown).not.toThrow();
    }),
  );
});
