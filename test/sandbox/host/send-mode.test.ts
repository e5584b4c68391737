import {
  type CompletedOptions,
  type HandlerResult,
  nextStep,
  type SendMode,
} from "../../../src/sandbox/host/send-mode";

/** What Outlook does: "send", "outbox", or the reason and buttons of its dialog. */
function outcome(mode: SendMode, result: HandlerResult, mailboxMinor = 15): string {
  const step = nextStep(mode, result, mailboxMinor);
  if (step.kind !== "ask") return step.kind;
  const buttons = step.dialog.buttons.map(({ id, label }) => (label === undefined ? id : `${id}=${label}`));
  return `${step.dialog.reason}: ${buttons.join(" ")}`;
}

const completed = (options: CompletedOptions): HandlerResult => ({ kind: "completed", options });

const stop = { allowEvent: false, errorMessage: "Look" };
const toPane = { ...stop, cancelLabel: "Review", commandId: "pane", contextData: "{}" };

describe("without an answer of the handler", () => {
  // Microsoft's documentation of Smart Alerts, the table of send mode options.
  it.each<[HandlerResult["kind"], string, string, string]>([
    ["slow", "slow: sendAnyway dontSend", "slow: dontSend", "slow: dontSend"],
    ["timeout", "timeout: sendAnyway dontSend", "timeout: dontSend", "timeout: dontSend"],
    ["unavailable", "unavailable: sendAnyway tryLater", "unavailable: sendAnyway tryLater", "unavailable: tryLater"],
    [
      "connectionLost",
      "connectionLost: sendAnyway dontSend",
      "connectionLost: sendAnyway dontSend",
      "connectionLost: dontSend",
    ],
    ["offline", "outbox", "offline: tryLater", "offline: tryLater"],
  ])("%s", (kind, promptUser, softBlock, block) => {
    if (kind === "completed") throw new Error("This table is about the rest.");
    expect(outcome("promptUser", { kind })).toBe(promptUser);
    expect(outcome("softBlock", { kind })).toBe(softBlock);
    expect(outcome("block", { kind })).toBe(block);
  });
});

describe("with an answer", () => {
  it.each<[string, SendMode, CompletedOptions, number, string]>([
    ["allowed", "block", { allowEvent: true }, 15, "send"],
    ["no decision is a no", "softBlock", {}, 15, "review: dontSend"],
    ["stopped", "softBlock", stop, 15, "review: dontSend"],
    ["stopped, may be sent", "promptUser", stop, 15, "review: sendAnyway dontSend"],
    ["to the pane", "softBlock", toPane, 15, "review: takeAction=Review dontSend"],
    ["to the pane, may be sent", "promptUser", toPane, 15, "review: takeAction=Review sendAnyway dontSend"],
    ["a label without a command", "block", { ...stop, cancelLabel: "Back" }, 15, "review: dontSend=Back"],
    ["softened", "block", { ...stop, sendModeOverride: "promptUser" }, 15, "review: sendAnyway dontSend"],
    ["never hardened", "promptUser", { ...stop, sendModeOverride: "block" }, 15, "review: sendAnyway dontSend"],
    ["options newer than Outlook", "block", { ...toPane, sendModeOverride: "promptUser" }, 13, "review: dontSend"],
  ])("%s", (_, mode, options, mailboxMinor, expected) => {
    expect(outcome(mode, completed(options), mailboxMinor)).toBe(expected);
  });

  it("hands the texts on as the version of Outlook knows them", () => {
    const options = { ...toPane, errorMessageMarkdown: "**Look**" };
    const dialog = (mailboxMinor: number) => {
      const step = nextStep("softBlock", completed(options), mailboxMinor);
      return step.kind === "ask" ? step.dialog : undefined;
    };
    expect(dialog(15)).toMatchObject({ message: "Look", markdown: "**Look**", commandId: "pane", contextData: "{}" });
    expect(dialog(14)).not.toHaveProperty("markdown");
    expect(dialog(12)).not.toHaveProperty("commandId");
  });
});
