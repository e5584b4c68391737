import { isAtLeast } from "../../src/core/model/finding";
import { decodeConfirmations } from "../../src/core/review/stored/confirmations";
import { STORED } from "../../src/core/review/stored/names";
import { officeItem } from "../../src/outlook/office";
import { policyFrom } from "../../src/outlook/policy";
import { startSession } from "../../src/pane/session";
import type { ReviewSession } from "../../src/pane/state";
import { askedCards } from "../../src/pane/view";
import { canonicalItems, goldenNames, goldenPolicyFile, goldenReview } from "./golden";
import { goldenInOutlook, loadHandler, type GoldenInOutlook } from "./in-outlook";

/** The pane beside a golden mail, after its first look. */
async function openPane(name: string, { outlook, sender }: GoldenInOutlook): Promise<ReviewSession> {
  const session = startSession(officeItem(outlook.item), {
    packaged: policyFrom(goldenPolicyFile(name)),
    surroundings: { reviewer: sender.emailAddress, language: "en", recipientCaps: [1_000] },
    isVisible: () => false,
  });
  await session.look();
  return session;
}

const cards = (session: ReviewSession) => askedCards(session.state().reviewed?.cards ?? []);
const asked = (session: ReviewSession) =>
  cards(session)
    .flatMap(({ items }) => items)
    .filter(({ state, level }) => state === "open" && isAtLeast(level, "advise"));

describe("the pane, and Send after it", () => {
  test.each(goldenNames())("ask about %s as recorded", async (name) => {
    const golden = goldenInOutlook(name);
    loadHandler(name, golden);
    await golden.outlook.fire("onNewMessageCompose", 0);
    golden.addNewcomers();
    const session = await openPane(name, golden);
    const { items } = goldenReview(name);
    expect(canonicalItems(asked(session))).toEqual(items);

    // What must be fixed has no tick.
    const ticked = cards(session).filter(({ level }) => level !== "stop");
    await Promise.all(ticked.map((card) => session.tick(card, card.level === "justify" ? "agreed" : undefined)));
    session.stop();
    const confirmable = items.filter(({ level }) => level !== "stop");
    const confirmed = decodeConfirmations(golden.outlook.session.get(STORED.confirmed) ?? '{"v":1,"rows":[]}');
    expect(new Set(confirmed?.map(({ key }) => key))).toEqual(new Set(confirmable.flatMap(({ keys }) => keys)));
    expect(await golden.outlook.fire("onMessageSend", 0)).toMatchObject([
      { allowEvent: confirmable.length === items.length },
    ]);
  });
});
