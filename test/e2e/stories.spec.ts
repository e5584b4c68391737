import { expect, test, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { lockedZip } from "../../src/sandbox/samples/locked-zip";
import {
  ANNA,
  BOB,
  card,
  customers,
  EVA,
  JAN,
  LOTTE,
  openPane,
  openSandbox,
  ORIGIN,
  pane,
  prepared,
  pressSend,
  reviewFromDialog,
  sandbox,
  serve,
  write,
  type Mail,
  type Served,
} from "./support/addin";

/** Whole stories on the real office.js: from the press on Send to the mail that is sent or stays. */
const SENT = { status: "sent", by: "allowed" };
const TWO_NUMBERS = "<p>BSN 111222333</p><p>BSN 123456782</p>";
const secrets: Mail = { from: ANNA, to: [EVA], subject: "Two customers", html: TWO_NUMBERS };
const list: Mail = { from: ANNA, to: [EVA], subject: "List", html: "<p>Hi Eva</p>", attachments: [customers(12)] };

let served: Served;

test.beforeEach(async ({ context, page }) => {
  served = await serve(context);
  await openSandbox(page);
});

test.afterEach(() => {
  expect(served.complaints).toEqual([]);
  const outside = served.requests.filter((url) => !url.startsWith(`${ORIGIN}/`));
  // office.js comes from Microsoft's address and loads what it loads; nothing else is asked of anybody.
  expect(outside.filter((url) => !url.startsWith("https://appsforoffice.microsoft.com/lib/1/hosted/"))).toEqual([]);
});

test("a clean mail leaves without a word", async ({ page }) => {
  await write(page, { from: ANNA, to: [EVA], subject: "Lunch", html: "<p>Shall we have lunch on Thursday?</p>" });
  expect(await pressSend(page)).toEqual(SENT);
  expect(await sandbox(page, (api) => api.pane())).toBeUndefined();
});

test("data of others to an outsider is asked about, settled and sent", async ({ page }) => {
  await write(page, secrets);
  const state = await pressSend(page);
  expect(state).toMatchObject({ status: "asking", dialog: { reason: "review" } });
  expect(JSON.stringify(state)).toContain("The text holds data of 2 people.");
  expect(JSON.stringify(state)).not.toContain("111222333");
  await sandbox(page, (api) => api.choose("takeAction"));
  const frame = pane(page);
  await tick(card(frame, /data of 2 people/));
  await tick(card(frame, /outside/));
  await expect(frame.getByText("Ready: press Send")).toBeVisible();
  expect(await pressSend(page)).toEqual(SENT);
});

test("somebody else at the same organisation is the only thing asked about", async ({ page }) => {
  await write(page, secrets);
  await settleAll(page);
  await sandbox(page, (api, jan) => api.addRecipients("to", [jan]), JAN);
  await prepared(page);
  const state = await pressSend(page);
  expect(JSON.stringify(state)).toContain("outside your organisation");
  expect(JSON.stringify(state)).not.toContain("The text holds data");
  await sandbox(page, (api) => api.choose("takeAction"));
  await tick(card(pane(page), /outside/));
  await expect(pane(page).getByText("Ready: press Send")).toBeVisible();
  expect(await pressSend(page)).toEqual(SENT);
});

test("a new organisation asks for the data too", async ({ page }) => {
  await write(page, secrets);
  await settleAll(page);
  await sandbox(page, (api, lotte) => api.addRecipients("cc", [lotte]), LOTTE);
  await prepared(page);
  const dialog = JSON.stringify(await pressSend(page));
  expect(dialog).toContain("outside your organisation");
  expect(dialog).toContain("The text holds data of 2 people.");
});

test("taking receivers away asks nothing again", async ({ page }) => {
  await write(page, { ...secrets, to: [EVA, JAN, LOTTE] });
  await settleAll(page);
  await sandbox(page, (api, eva) => api.setRecipients("to", [eva]), EVA);
  await prepared(page);
  expect(await pressSend(page)).toEqual(SENT);
});

test("another value at the same count asks again", async ({ page }) => {
  await write(page, secrets);
  await settleAll(page);
  await sandbox(page, (api) => api.typeBody("<p>BSN 111222333</p><p>BSN 987654329</p>"));
  const frame = await reviewFromDialog(page);
  await expect(card(frame, /data of 2 people/).getByText("New since you checked")).toBeVisible();
});

test("a file read when it was added is not read again on Send", async ({ page }) => {
  await write(page, { ...list, attachments: [] });
  await sandbox(page, (api, file) => api.addAttachment(file), customers(12));
  await prepared(page);
  await sandbox(page, (api) => api.clearLog());
  const state = await pressSend(page);
  expect(JSON.stringify(state)).toContain("A file with data of 12 people is not locked.");
  const calls = await sandbox(page, (api) => api.log().map(({ text }) => text));
  expect(calls).toContain("getAttachmentsAsync");
  expect(calls).not.toContain("getAttachmentContentAsync");
});

test("another file of the same name and size asks again", async ({ page }) => {
  await write(page, list);
  await settleAll(page);
  const other = customers(12, "kundens.example");
  expect(Buffer.from(other.base64, "base64").length).toBe(Buffer.from(customers(12).base64, "base64").length);
  await sandbox(
    page,
    (api, file) => {
      for (const { id } of api.item().attachments) api.removeAttachment(id);
      api.addAttachment(file);
    },
    other,
  );
  await prepared(page);
  expect(JSON.stringify(await pressSend(page))).toContain("A file with data of 12 people is not locked.");
});

test("a file without content is asked about, never clean", async ({ page }) => {
  await sandbox(page, (api) => api.breakThings({ attachmentContent: "empty" }));
  await write(page, { ...list, to: [BOB] });
  const frame = await reviewFromDialog(page);
  await tick(card(frame, "We could not look inside customers.csv"));
  await expect(frame.getByText("Ready: press Send")).toBeVisible();
  expect(await pressSend(page)).toEqual(SENT);
});

test("a file that comes too late may be sent anyway", async ({ page }) => {
  await write(page, { ...list, to: [BOB], attachments: [] });
  await sandbox(page, (api) => api.breakThings({ attachmentContent: "slow" }));
  await sandbox(page, (api, file) => api.addAttachment(file), customers(3));
  const state = await pressSend(page);
  expect(state).toMatchObject({ status: "asking", dialog: { reason: "review" } });
  expect(buttonsOf(state)).toContain("sendAnyway");
});

test("a failing session store is replaced by a header that never travels", async ({ page }) => {
  await sandbox(page, (api) => api.breakThings({ sessionStore: "failing" }));
  await write(page, secrets);
  await settleAll(page);
  const headers = await sandbox(page, (api) => api.stores().internetHeaders);
  expect(Object.keys(headers)).toHaveLength(1);
  expect(JSON.stringify(headers)).not.toContain("111222333");
  expect(await pressSend(page)).toEqual(SENT);
  expect(await sandbox(page, (api) => api.stores().internetHeaders)).toEqual({});
});

test("when nothing can be stored the mail can still be sent", async ({ page }) => {
  await sandbox(page, (api) => api.breakThings({ sessionStore: "failing", failingMethod: "internetHeaders.getAsync" }));
  await write(page, { from: ANNA, to: [EVA], subject: "Lunch", html: "<p>Thursday?</p>" });
  const state = await pressSend(page);
  expect(JSON.stringify(state)).toContain("We could not see what you checked before.");
  expect(buttonsOf(state)).toContain("sendAnyway");
});

test("not correct: said once, remembered for this mail", async ({ page }) => {
  await write(page, { from: ANNA, to: [EVA, JAN], subject: "Part", html: "<p>BSN 111222333</p>" });
  const frame = await reviewFromDialog(page);
  await card(frame, /The text holds/)
    .getByRole("button", { name: "Found by mistake" })
    .click();
  await tick(card(frame, /outside/));
  await expect(frame.getByText("Ready: press Send")).toBeVisible();
  expect(await pressSend(page)).toEqual(SENT);
});

test("a list that is not locked needs a reason", async ({ page }) => {
  await write(page, list);
  const frame = await reviewFromDialog(page);
  const file = card(frame, "customers.csv is not locked");
  await file.getByRole("checkbox").click();
  await expect(frame.getByText("Ready: press Send")).toBeHidden();
  await file.getByText("We agreed to do it like this").click();
  await tick(card(frame, /outside/));
  await expect(frame.getByText("Ready: press Send")).toBeVisible();
  expect(await pressSend(page)).toEqual(SENT);
});

test("customers who see each other's address go to Bcc, and back by Undo", async ({ page }) => {
  const to = Array.from({ length: 8 }, (_, n) => ({
    name: `Customer ${String(n)}`,
    address: `c${String(n)}@firm${String(n)}.example`,
  }));
  await write(page, { from: ANNA, to, subject: "News", html: "<p>Our opening hours change.</p>" });
  const frame = await reviewFromDialog(page);
  await card(frame, "8 people can see each other's address").getByRole("button", { name: "Move to Bcc" }).click();
  await expect.poll(() => sandbox(page, (api) => api.item().bcc.length)).toBe(8);
  await expect.poll(() => sandbox(page, (api) => api.item().to.length)).toBe(0);
  await frame.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => sandbox(page, (api) => api.item().to.length)).toBe(8);
  await expect.poll(() => sandbox(page, (api) => api.item().bcc.length)).toBe(0);
  await card(frame, "8 people can see each other's address").getByRole("button", { name: "Move to Bcc" }).click();
  await expect.poll(() => sandbox(page, (api) => api.item().bcc.length)).toBe(8);
  await prepared(page);
  expect(await pressSend(page)).toEqual(SENT);
});

test("a file is taken out, and put back by Undo", async ({ page }) => {
  await write(page, list);
  const frame = await reviewFromDialog(page);
  await card(frame, "customers.csv is not locked").getByRole("button", { name: "Take the file out" }).click();
  await expect.poll(() => sandbox(page, (api) => api.item().attachments.length)).toBe(0);
  await frame.getByRole("button", { name: "Undo" }).click();
  await expect
    .poll(() => sandbox(page, (api) => api.item().attachments.map(({ name }) => name)))
    .toEqual(["customers.csv"]);
  await expect(card(frame, "customers.csv is not locked")).toBeVisible();
});

test("advice is given once", async ({ page }) => {
  await write(page, { from: ANNA, to: [EVA], subject: "Report", html: "<p>Please find attached the report.</p>" });
  const state = await pressSend(page);
  expect(JSON.stringify(state)).toContain("nothing is attached");
  expect(buttonsOf(state)).toEqual(["takeAction", "sendAnyway", "dontSend"]);
  await sandbox(page, (api) => api.choose("dontSend"));
  expect(await pressSend(page)).toEqual(SENT);
});

test("the ribbon button opens the same checklist, and it follows the draft", async ({ page }) => {
  await write(page, { from: ANNA, to: [EVA, JAN], subject: "Lunch", html: "<p>Thursday?</p>" });
  const frame = await openPane(page);
  await expect(frame.getByRole("heading", { name: "Nothing to check" })).toBeVisible();
  await sandbox(page, (api, html) => api.typeBody(html), TWO_NUMBERS);
  await expect(card(frame, /data of 2 people/)).toBeVisible({ timeout: 10_000 });
  await sandbox(page, (api) => api.typeBody("<p>Thursday?</p>"));
  await expect(card(frame, /data of 2 people/)).toBeHidden({ timeout: 10_000 });
  await expect(frame.getByRole("heading", { name: "Nothing to check" })).toBeVisible();
});

test("a settled card can be reopened, and Send asks again", async ({ page }) => {
  await write(page, secrets);
  await settleAll(page);
  const frame = pane(page);
  await frame.getByRole("button", { name: /Look again at: The text holds/ }).click();
  const tick = card(frame, /data of 2 people/).getByRole("checkbox");
  await tick.click(); // neither on nor off until that is stored
  await expect(tick).not.toBeChecked();
  await expect(frame.getByText("Ready: press Send")).toBeHidden();
  expect(JSON.stringify(await pressSend(page))).toContain("The text holds data of 2 people.");
});

test("show reveals a value for a moment only", async ({ page }) => {
  await page.clock.install();
  await write(page, { ...secrets, to: [EVA, JAN] });
  const frame = await openPane(page);
  await expect(frame.locator("body")).not.toContainText("111222333");
  await card(frame, /data of 2 people/)
    .getByRole("button", { name: /Show/ })
    .first()
    .click();
  await expect(frame.locator("body")).toContainText("111222333");
  await page.clock.runFor(11_000);
  await expect(frame.locator("body")).not.toContainText("111222333");
});

test("a meeting is reviewed as well", async ({ page }) => {
  await write(page, { ...secrets, kind: "meeting" });
  const frame = await reviewFromDialog(page);
  expect(await sandbox(page, (api) => api.pane())).toBe("reviewMeetingButton");
  await expect(card(frame, /data of 2 people/)).toBeVisible();
});

test("in a mail that was sent the pane says what it is for", async ({ page }) => {
  await write(page, { ...secrets, mode: "read" });
  const frame = await openPane(page);
  await expect(frame.getByText("This mail is already sent")).toBeVisible();
});

test("a handler that cannot be loaded: Outlook itself asks", async ({ page }) => {
  await sandbox(page, (api) => api.breakThings({ handler: "unavailable" }));
  await write(page, secrets);
  expect(await pressSend(page)).toMatchObject({ status: "asking", dialog: { reason: "unavailable" } });
});

test("a part that Outlook does not hand over is asked about", async ({ page }) => {
  await sandbox(page, (api) => api.breakThings({ failingMethod: "body.getAsync" }));
  await write(page, { from: ANNA, to: [EVA], subject: "Lunch", html: "<p>Thursday?</p>" });
  const state = await pressSend(page);
  expect(JSON.stringify(state)).toContain("We could not read the text.");
  expect(buttonsOf(state)).toContain("sendAnyway");
});

test("a call that never comes back does not keep the mail for ever", async ({ page }) => {
  await sandbox(page, (api) => api.breakThings({ silentMethod: "recipients.getAsync" }));
  await write(page, { from: ANNA, to: [EVA], subject: "Lunch", html: "<p>Thursday?</p>" });
  expect(JSON.stringify(await pressSend(page))).toContain("We could not see everybody in");
});

test("five hundred receivers are one card with one tick and a filter", async ({ page }) => {
  const to = Array.from({ length: 500 }, (_, n) => ({
    name: `Customer ${String(n)}`,
    address: `c${String(n)}@firm${String(n)}.example`,
  }));
  await write(page, { ...secrets, to: [], bcc: to });
  const frame = await reviewFromDialog(page);
  const recipients = card(frame, /500 people/);
  await expect(recipients.getByRole("checkbox")).toHaveCount(1);
  await recipients.getByRole("button", { name: /Show all 500/ }).click();
  await recipients.getByRole("searchbox").or(recipients.getByRole("textbox")).fill("firm499");
  await expect(recipients.getByText("c499@firm499.example")).toBeVisible();
  await expect(recipients.getByText("c1@firm1.example")).toBeHidden();
});

test("names with markup are text", async ({ page }) => {
  const name = "<img src=x onerror=alert(1)> **Eva** \u202egnp.exe __proto__";
  await write(page, {
    ...list,
    to: [{ name, address: EVA.address }],
    attachments: [{ ...customers(12), name: `${name}.csv` }],
  });
  const frame = await reviewFromDialog(page);
  await expect(frame.getByRole("heading", { name: /<img src=x/ })).toBeVisible();
  expect(await frame.locator("img[src=x]").count()).toBe(0);
});

test("a locked file and its password do not leave in one mail", async ({ page }) => {
  const mail: Mail = { from: ANNA, ...(await lockedZip.mail()) };
  await write(page, mail);
  const frame = await reviewFromDialog(page);
  const stopped = card(frame, "The password is in this mail");
  await expect(stopped).toContainText("It opens payroll.zip: lock and key travel together.");
  await expect(stopped.getByRole("checkbox")).toHaveCount(0);
  await expect(stopped).not.toContainText("Harbour");
  await page.screenshot({ path: "test-results/pane/password-in-message.png", fullPage: true });
  await write(page, { ...mail, html: "<p>Hi Piet,</p><p>I give you the password by phone.</p>" });
  expect(await pressSend(page)).toEqual(SENT);
});

test("by keyboard alone", async ({ page }) => {
  await write(page, secrets);
  await page.getByRole("button", { name: "Send", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Review", exact: true }).press("Enter");
  const frame = pane(page);
  await expect(card(frame, /outside/)).toBeFocused();
  await pressUntilTicked(page, card(frame, /outside/));
  await expect(card(frame, /data of 2 people/)).toBeFocused();
  await pressUntilTicked(page, card(frame, /data of 2 people/));
  await expect(frame.getByText("Ready: press Send")).toBeVisible();
  await expect(frame.getByRole("status").filter({ hasText: "2 of 2 checked" })).toHaveCount(1);
  expect(await pressSend(page)).toEqual(SENT);
});

/** Goes on to the tick of a card, as somebody without a mouse does. */
async function pressUntilTicked(page: Page, article: Locator): Promise<void> {
  const box = article.getByRole("checkbox");
  for (let presses = 0; presses < 12; presses++) {
    if (await box.evaluate((node) => node === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
}

/** Opens the pane from the dialog and ticks every card, giving a reason where one is asked for. */
async function settleAll(page: Page): Promise<void> {
  const frame = await reviewFromDialog(page);
  await expect(frame.getByRole("article").first()).toBeVisible();
  const open = frame.getByRole("checkbox", { checked: false });
  for (let left = await open.count(); left > 0; left--) {
    const needsReason = await frame.getByRole("checkbox", { name: /because/, checked: false }).count();
    await (needsReason > 0 ? settleBecause(frame) : tick(frame.getByRole("article").filter({ has: open }).first()));
    await expect(open).toHaveCount(left - 1);
  }
  await expect(frame.getByText("Ready: press Send")).toBeVisible();
}

async function settleBecause(frame: FrameLocator): Promise<void> {
  await frame
    .getByRole("checkbox", { name: /because/, checked: false })
    .first()
    .click();
  await frame.getByText("We agreed to do it like this").click();
}

/** A settled card folds, and its checkbox goes with it. */
async function tick(article: Locator): Promise<void> {
  await article.getByRole("checkbox").click();
}

function buttonsOf(state: Awaited<ReturnType<typeof pressSend>>): readonly string[] {
  return state.status === "asking" ? state.dialog.buttons.map(({ id }) => id) : [];
}
