import { decodeItems } from "../../src/core/review/stored/items";
import { STORED } from "../../src/core/review/stored/names";
import type { CompletedOptions } from "../../src/launch/answer";
import { asStored, canonicalItems, goldenNames, goldenReview } from "./golden";
import { goldenInOutlook, loadHandler } from "./in-outlook";

const NOTHING_OPEN = '{"items":[]}';

/** What Outlook is told, by what was decided. It knows no more than these three. */
const ANSWERS = { send: "leave", advise: "send anyway?", confirm: "stay", stop: "stay" } as const;

function kindOfAnswer({ allowEvent, sendModeOverride }: CompletedOptions) {
  if (allowEvent) return "leave";
  return sendModeOverride === "promptUser" ? "send anyway?" : "stay";
}

/** Sends a golden mail through the built file. */
async function send(name: string, isPrepared: boolean) {
  const golden = goldenInOutlook(name);
  const { outlook } = golden;
  loadHandler(name, golden);
  await outlook.fire("onNewMessageCompose", 0);
  golden.addNewcomers();
  if (isPrepared) await outlook.fire("onMessageAttachmentsChanged", 0);
  outlook.calls.length = 0;
  const answers = (await outlook.fire("onMessageSend", 0)) as readonly CompletedOptions[];
  return { answers, calls: outlook.calls, open: decodeItems(outlook.session.get(STORED.open) ?? NOTHING_OPEN) ?? [] };
}

describe.each([
  ["files read on Send", false],
  ["files read when they were added", true],
])("the built handler, %s", (_, isPrepared) => {
  test.each(goldenNames())("asks about %s as recorded", async (name) => {
    const { decision, items } = goldenReview(name);
    const { answers, calls, open } = await send(name, isPrepared);
    expect(canonicalItems(open)).toEqual(asStored(items));
    expect(answers.map(kindOfAnswer)).toEqual([ANSWERS[decision]]);
    if (isPrepared) expect(calls).not.toContain("getAttachmentContentAsync");
  });
});
