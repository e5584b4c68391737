import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import type { Key } from "../../src/core/model/finding";
import { topicId } from "../../src/core/review/cards";
import { decodeConfirmations, decodeKeys } from "../../src/core/review/stored/confirmations";
import { decodeItems } from "../../src/core/review/stored/items";
import { STORED } from "../../src/core/review/stored/names";
import { openMail } from "../../src/sandbox/page/open-mail";
import {
  asStored,
  canonicalItems,
  goldenMail,
  goldenNames,
  goldenPolicyFile,
  goldenReview,
  SALT,
} from "../golden/golden";
import { readGolden } from "../golden/in-outlook";
import { openSandbox, pane, prepared, pressSend, sandbox, serve, write, type Mail } from "./support/addin";

/** Mails that one page goes through, one after the other: a page for each would take minutes. */
const MAILS_A_PAGE = 6;

for (const names of pages()) {
  test(`the sandbox asks as recorded about ${names.join(", ")}`, async ({ context, page }) => {
    const served = await serve(context, goldenPolicyFile(names[0] ?? ""));
    await openSandbox(page);
    for (const name of names) await test.step(name, () => sendAndReview(page, name));
    expect(served.complaints).toEqual([]);
  });
}

/** Pages of mails that have the same policy. */
function pages(): readonly (readonly string[])[] {
  const byPolicy = new Map<string, string[]>();
  for (const name of goldenNames()) {
    const policy = JSON.stringify(goldenPolicyFile(name));
    byPolicy.set(policy, [...(byPolicy.get(policy) ?? []), name]);
  }
  return [...byPolicy.values()].flatMap((names) =>
    Array.from({ length: Math.ceil(names.length / MAILS_A_PAGE) }, (_, at) =>
      names.slice(at * MAILS_A_PAGE, (at + 1) * MAILS_A_PAGE),
    ),
  );
}

/** Send asks, the pane shows the same and settles it, and Send lets the mail go. */
async function sendAndReview(page: Page, name: string): Promise<void> {
  const { decision, items } = goldenReview(name);
  await compose(page, name);
  const state = await pressSend(page);
  expect(state.status, name).toBe(decision === "send" ? "sent" : "asking");
  const open = decodeItems((await stored(page, STORED.open)) ?? '{"items":[]}') ?? [];
  expect(canonicalItems(open), name).toEqual(asStored(items));
  if (decision === "send") return;

  await sandbox(page, (api) => api.choose("takeAction"));
  const frame = pane(page);
  const cards = frame.locator("[data-card]");
  await expect(cards.first()).toBeVisible();
  const shown = await cards.evaluateAll((all) => all.map((card) => card.getAttribute("data-card")));
  expect(shown.sort(), name).toEqual([...new Set(open.map(({ about }) => topicId(about)))].sort());

  await settleAll(frame);
  const confirmable = items.filter(({ level }) => level !== "stop");
  // A tick shows at once and is stored a moment later.
  const keys = [...new Set(confirmable.flatMap((item) => item.keys))].sort();
  await expect.poll(async () => [...new Set(await settledKeys(page))].sort(), { message: name }).toEqual(keys);
  const after = await pressSend(page);
  expect(after.status, name).toBe(confirmable.length === items.length ? "sent" : "asking");
}

/** Writes the mail as its sender did: a reply begins with those who took part in the answered mail. */
async function compose(page: Page, name: string): Promise<void> {
  const mail = await mailOf(name);
  const { thread } = readGolden(name).draft;
  const known = new Set<string>(thread?.participants);
  const thoseThere = (people: Mail["to"] = []) => people.filter(({ address }) => known.has(address));
  const { to, cc, bcc } = mail;
  const opened = { ...mail, to: thoseThere(to), cc: thoseThere(cc), bcc: thoseThere(bcc) };
  await write(page, thread === undefined ? mail : opened);
  await sandbox(
    page,
    (api, given) => {
      api.setSessionData(given.entry, given.salt);
      for (const field of ["to", "cc", "bcc"] as const) api.setRecipients(field, given[field] ?? []);
    },
    { entry: STORED.salt, salt: SALT, to, cc, bcc },
  );
  await prepared(page);
}

async function mailOf(name: string): Promise<Mail> {
  const mail = await openMail(new File([Buffer.from(goldenMail(name))], `${name}.eml`));
  if (mail === undefined) throw new Error(`${name}.eml is no mail`);
  return mail;
}

/** Ticks every card of the pane that can be ticked, with a reason where one is asked for. */
async function settleAll(frame: FrameLocator): Promise<void> {
  const open = frame.getByRole("checkbox", { checked: false });
  for (let left = await open.count(); left > 0; left--) {
    const justified = frame.getByRole("checkbox", { name: /because/, checked: false });
    const needsReason = (await justified.count()) > 0;
    await (needsReason ? justified : open).first().click();
    if (needsReason) await frame.getByText("We agreed to do it like this").click();
    await expect(open).toHaveCount(left - 1);
  }
}

/** Keys that were confirmed in the pane, and those of advice that Send has given. */
async function settledKeys(page: Page): Promise<readonly Key[]> {
  const confirmed = decodeConfirmations((await stored(page, STORED.confirmed)) ?? '{"v":1,"rows":[]}');
  const seen = decodeKeys((await stored(page, STORED.seen)) ?? '{"v":1,"keys":""}');
  return [...(confirmed ?? []).map(({ key }) => key), ...(seen ?? [])];
}

function stored(page: Page, entry: string): Promise<string | undefined> {
  return sandbox(page, (api, name) => api.stores().sessionData[name], entry);
}
