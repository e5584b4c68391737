import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import {
  ANNA,
  card,
  customers,
  EVA,
  JAN,
  openSandbox,
  pane,
  prepared,
  pressSend,
  reviewFromDialog,
  sandbox,
  serve,
  write,
  type Mail,
} from "./support/addin";

/** Stories that depend on the organisation's policy, or on a handler that is broken or of another version. */
const SENT = { status: "sent", by: "allowed" };
const list: Mail = { from: ANNA, to: [EVA], subject: "List", html: "<p>Hi Eva</p>", attachments: [customers(12)] };

async function open(context: BrowserContext, page: Page, policy: object, handler?: (code: string) => string) {
  await serve(context, policy, (path, text) =>
    path === "/launchevent.js" && handler !== undefined ? handler(text) : text,
  );
  await openSandbox(page);
}

test("report mode never asks, and the pane shows what it would ask", async ({ context, page }) => {
  await open(context, page, { version: 1, mode: "report" });
  await write(page, list);
  await sandbox(page, (api) => api.openPane());
  await expect(card(pane(page), "customers.csv is not locked")).toBeVisible();
  await expect(pane(page).getByText(/This is a trial/)).toBeVisible();
  expect(await pressSend(page)).toEqual(SENT);
});

test("enforce mode holds a mail that could not be read", async ({ context, page }) => {
  await open(context, page, { version: 1, mode: "enforce" });
  await sandbox(page, (api) => api.breakThings({ failingMethod: "body.getAsync" }));
  await write(page, { ...list, attachments: [] });
  const state = await pressSend(page);
  expect(state).toMatchObject({ status: "asking", dialog: { reason: "review" } });
  expect(JSON.stringify(state)).not.toContain("sendAnyway");
});

// Each takes away something that the body of the bundle needs while it loads.
const crashed = (code: string): string => `window.Map = function () { throw new Error("no"); };\n${code}`;

for (const [mode, expected, sendAnyway] of [
  ["report", SENT, false],
  ["confirm", { status: "asking" }, true],
  ["enforce", { status: "asking" }, false],
] as const) {
  test(`a handler that breaks while loading answers as mode ${mode} says`, async ({ context, page }) => {
    await open(context, page, { version: 1, mode }, crashed);
    await write(page, list);
    const state = await pressSend(page);
    expect(state).toMatchObject(expected);
    expect(JSON.stringify(state).includes('"sendAnyway"')).toBe(sendAnyway);
  });
}

test("a damaged policy is said, and the built-in one holds", async ({ context, page }) => {
  await open(context, page, { version: 1, mode: "reprot" });
  await write(page, list);
  const frame = await reviewFromDialog(page);
  await expect(card(frame, "customers.csv is not locked")).toBeVisible();
  await expect(card(frame, "We could not read your organisation's settings")).toBeVisible();
});

test("a blocked address must be taken off, and Undo brings it back", async ({ context, page }) => {
  await open(context, page, { version: 1, blockedRecipients: ["printhouse.example"] });
  await write(page, {
    from: ANNA,
    to: [EVA, { name: "Bob", address: "bob@brightside.example" }],
    subject: "Hi",
    html: "<p>Hi</p>",
  });
  const frame = await reviewFromDialog(page);
  const blocked = card(frame, "eva@printhouse.example may not get this");
  await expect(blocked.getByRole("checkbox")).toHaveCount(0);
  await expect(blocked.getByRole("button", { name: "Found by mistake" })).toHaveCount(0);
  await blocked.getByRole("button", { name: "Take off the list" }).click();
  await expect.poll(() => sandbox(page, (api) => api.item().to.length)).toBe(1);
  await frame.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => sandbox(page, (api) => api.item().to.length)).toBe(2);
  await blocked.getByRole("button", { name: "Take off the list" }).click();
  await expect.poll(() => sandbox(page, (api) => api.item().to.length)).toBe(1);
  await prepared(page);
  expect(await pressSend(page)).toEqual(SENT);
});

test("the strict profile asks about every address", async ({ context, page }) => {
  await open(context, page, { version: 1, profile: "strict" });
  await write(page, { from: ANNA, to: [EVA, JAN], subject: "Hi", html: "<p>Hi</p>" });
  const frame = await reviewFromDialog(page);
  await card(frame, /^eva@printhouse.example is outside/)
    .getByRole("checkbox")
    .click();
  await expect(frame.getByText("1 of 2 checked")).toBeAttached();
  await card(frame, /^jan@printhouse.example is outside/)
    .getByRole("checkbox")
    .click();
  await expect(frame.getByText("Ready: press Send")).toBeVisible();
  expect(await pressSend(page)).toEqual(SENT);
});

/** A handler of another version: it asks about something that this pane cannot name, until its key is confirmed. */
const OLD_HANDLER = `
  Office.onReady(function () {});
  var KEY = "abcdefghijkl";
  var OPEN = JSON.stringify({ v: 7, items: [{ check: "future-check", level: "confirm", keys: [KEY] }] });
  Office.actions.associate("onMessageSend", function (event) {
    var data = Office.context.mailbox.item.sessionData;
    data.getAsync("secondlook.confirmed", function (result) {
      if (result.status === "succeeded" && result.value.indexOf(KEY) >= 0) return event.completed({ allowEvent: true });
      data.setAsync("secondlook.open", OPEN, function () {
        event.completed({ allowEvent: false, errorMessage: "One more look", commandId: "reviewMessageButton", cancelLabel: "Review", contextData: "{}" });
      });
    });
  });
  ["onNewMessageCompose", "onMessageCompose", "onMessageRecipientsChanged", "onMessageAttachmentsChanged", "onMessageFromChanged"].forEach(function (name) {
    Office.actions.associate(name, function (event) { event.completed(); });
  });
`;

test("what a handler of another version asks can be settled in this pane", async ({ context, page }) => {
  await open(context, page, {}, () => OLD_HANDLER);
  await write(page, { from: ANNA, to: [EVA], subject: "Lunch", html: "<p>Thursday?</p>" });
  const frame = await reviewFromDialog(page);
  await card(frame, "There is one more thing to look at").getByRole("checkbox").click();
  await expect(frame.getByText("Ready: press Send")).toBeVisible();
  expect(await pressSend(page)).toEqual(SENT);
});
