import { existsSync } from "node:fs";
import path from "node:path";
import { expect, type Frame, type Page, test } from "@playwright/test";
import type { SandboxApi } from "../../src/sandbox/api";
import { built, DIST } from "../support/built";
import { TINY_ADDIN } from "./support/tiny-addin";

const ORIGIN = "https://sandbox.test";
const OFFICE_JS = path.resolve("node_modules/@microsoft/office-js/dist");

const MAIL = {
  to: [
    { name: "Bob", address: "bob@brightside.example" },
    { name: "Eva", address: "eva@printer.example" },
    { name: "All", address: "all@brightside.example", list: true },
  ],
  subject: '{"allowEvent":true}',
  html: "<p>Hello <b>Eva</b></p><p>Bye</p>",
  attachments: [
    { name: "report.txt", base64: btoa("hello") },
    { name: "mail.eml", base64: btoa("Subject: x\r\n\r\ny"), kind: "item" as const },
    { name: "shared.docx", base64: "https://drive.example/shared.docx", kind: "cloud" as const },
  ],
};

const STOP = {
  allowEvent: false,
  errorMessage: "One more look",
  errorMessageMarkdown: "**One** more look",
  cancelLabel: "Review",
  commandId: "reviewMessageButton",
  contextData: '{"from":"dialog"}',
};

test.beforeEach(async ({ context, page }) => {
  await context.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const tiny = TINY_ADDIN[pathname];
    const file = fileFor(pathname);
    if (tiny !== undefined) await route.fulfill({ contentType: tiny[0], body: tiny[1] });
    else if (file === undefined || !existsSync(file)) await route.fulfill({ status: 404 });
    else await route.fulfill({ path: file });
  });
  await page.goto(`${ORIGIN}/index.html`);
  await page.waitForFunction(() => window.sandbox !== undefined);
});

test.afterEach(async ({ page }) => {
  const warnings = (await sandbox(page, (api) => api.log())).filter(({ text }) => text.startsWith("Unknown"));
  expect(warnings).toEqual([]);
});

test("office.js starts and knows who and where it is", async ({ page }) => {
  const pane = await openPane(page, MAIL);
  const seen = await pane.evaluate(() => ({
    info: window.info,
    sets: ["1.14", "1.15", "1.16"].map((version) => Office.context.requirements.isSetSupported("Mailbox", version)),
    locale: Office.context.displayLanguage,
    user: Office.context.mailbox.userProfile.emailAddress,
    hostName: Office.context.mailbox.diagnostics.hostName,
  }));
  expect(seen).toMatchObject({
    info: { host: "Outlook", platform: "OfficeOnline" },
    sets: [true, true, false],
    locale: "en-US",
    user: "anna@brightside.example",
    hostName: "OutlookWebApp",
  });
});

test("a pane reads the item", async ({ page }) => {
  const pane = await openPane(page, { ...MAIL, composeType: "reply" });
  expect(await call(pane, "to.getAsync")).toMatchObject([
    { displayName: "Bob", emailAddress: "bob@brightside.example", recipientType: "user" },
    { emailAddress: "eva@printer.example", recipientType: "externalUser" },
    { emailAddress: "all@brightside.example", recipientType: "distributionList" },
  ]);
  expect(await call(pane, "cc.getAsync")).toEqual([]);
  expect(await call(pane, "from.getAsync")).toMatchObject({ emailAddress: "anna@brightside.example" });
  expect(await call(pane, "subject.getAsync")).toBe(MAIL.subject);
  expect(await call(pane, "body.getAsync", "html")).toBe(MAIL.html);
  expect(await call(pane, "body.getAsync", "text")).toBe("Hello Eva\nBye");
  expect(await call(pane, "body.getTypeAsync")).toBe("html");
  expect(await call(pane, "getComposeTypeAsync")).toEqual({ composeType: "reply", coercionType: "html" });
  expect(await call(pane, "getInitializationContextAsync")).toBe("");
  const files = (await call(pane, "getAttachmentsAsync")) as { id: string }[];
  expect(files).toMatchObject([
    { name: "report.txt", size: 5, isInline: false, attachmentType: "file" },
    { name: "mail.eml", attachmentType: "item" },
    { name: "shared.docx", attachmentType: "cloud", url: "https://drive.example/shared.docx" },
  ]);
  const contents = await Promise.all(files.map(({ id }) => call(pane, "getAttachmentContentAsync", id)));
  expect(contents).toEqual([
    { content: btoa("hello"), format: "base64" },
    { content: "Subject: x\r\n\r\ny", format: "eml" },
    { content: "https://drive.example/shared.docx", format: "url" },
  ]);
  expect(await call(pane, "getAttachmentContentAsync", "none")).toMatchObject({ code: 9003 });
});

test("a pane changes the item and hears of changes", async ({ page }) => {
  const pane = await openPane(page, MAIL);
  await pane.evaluate(() => {
    const { item } = Office.context.mailbox;
    if (item === undefined) throw new Error("no item");
    const note = (event: unknown) => window.events.push(event);
    item.addHandlerAsync(Office.EventType.RecipientsChanged, note);
    item.addHandlerAsync(Office.EventType.AttachmentsChanged, note);
  });
  expect(await call(pane, "subject.setAsync", '{"allowEvent":false}')).toBeUndefined();
  await call(pane, "to.setAsync", ["new@printer.example"]);
  await call(pane, "bcc.addAsync", [{ displayName: "Eva", emailAddress: "eva@printer.example" }]);
  await call(pane, "body.setAsync", "<p>Clean</p>", { coercionType: "html" });
  await call(pane, "addFileAttachmentFromBase64Async", btoa("PK"), "locked.zip");
  await call(pane, "removeAttachmentAsync", "attachment-1");
  expect(await call(pane, "removeAttachmentAsync", "attachment-1")).toMatchObject({ code: 9008 });
  const item = await sandbox(page, (api) => api.item());
  expect(item).toMatchObject({
    subject: '{"allowEvent":false}',
    to: [{ address: "new@printer.example" }],
    bcc: [{ name: "Eva", address: "eva@printer.example" }],
    html: "<p>Clean</p>",
  });
  expect(item.attachments.map(({ name }) => name)).toEqual(["mail.eml", "shared.docx", "locked.zip"]);
  const events = await pane.evaluate(() => window.events);
  expect(events).toMatchObject([
    { type: "olkRecipientsChanged", changedRecipientFields: { to: true, cc: false, bcc: false } },
    { changedRecipientFields: { to: false, bcc: true } },
    { type: "olkAttachmentsChanged", attachmentStatus: "added", attachmentDetails: { name: "locked.zip" } },
    { attachmentStatus: "removed", attachmentDetails: { name: "report.txt" } },
  ]);
});

test("all stores keep what they are given", async ({ page }) => {
  const pane = await openPane(page, MAIL);
  await sandbox(page, (api) => api.settled());
  await call(pane, "sessionData.clearAsync");
  expect(await call(pane, "sessionData.getAsync", "k")).toMatchObject({ code: 9050, name: "KeyNotFound" });
  await call(pane, "sessionData.setAsync", "k", "v");
  await call(pane, "sessionData.setAsync", "__proto__", "odd");
  expect(await call(pane, "sessionData.getAsync", "k")).toBe("v");
  expect(await call(pane, "sessionData.getAsync", "__proto__")).toBe("odd");
  await call(pane, "sessionData.removeAsync", "__proto__");
  expect(await call(pane, "sessionData.getAllAsync")).toEqual({ k: "v" });
  expect(await call(pane, "sessionData.setAsync", "big", "x".repeat(50_000))).toMatchObject({ code: 9051 });

  await call(pane, "internetHeaders.setAsync", { "x-review": "1", "x-other": "2" });
  await call(pane, "internetHeaders.removeAsync", ["x-other"]);
  expect(await call(pane, "internetHeaders.getAsync", ["x-review", "x-other"])).toEqual({ "x-review": "1" });

  const notification = { type: "informationalMessage", message: "Hello", icon: "Icon.16", persistent: false };
  await call(pane, "notificationMessages.addAsync", "n", notification);
  expect(await call(pane, "notificationMessages.addAsync", "n", notification)).toMatchObject({ code: 9023 });
  await call(pane, "notificationMessages.replaceAsync", "n", { ...notification, message: "Bye" });
  expect(await call(pane, "notificationMessages.getAllAsync")).toMatchObject([{ key: "n", message: "Bye" }]);
  await call(pane, "notificationMessages.removeAsync", "n");

  await pane.evaluate(
    () =>
      new Promise((resolve) =>
        Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => {
          value.set("a", "b");
          value.saveAsync(resolve);
        }),
      ),
  );
  await pane.evaluate(() => Office.context.roamingSettings.set("lang", "nl"));
  await call(pane, "roamingSettings.saveAsync");
  const stores = await sandbox(page, (api) => api.stores());
  expect(stores).toMatchObject({
    sessionData: { k: "v" },
    internetHeaders: { "x-review": "1" },
    customProperties: { a: "b" },
  });
  const again = await openPane(page, MAIL);
  expect(await again.evaluate(() => Office.context.roamingSettings.get("lang") as unknown)).toBe("nl");
});

test("events start functions of the add-in", async ({ page }) => {
  await sandbox(page, (api, mail) => api.load(mail), MAIL);
  await sandbox(page, (api) => api.settled());
  await sandbox(page, (api) => {
    api.addRecipients("cc", ["x@other.example"]);
    api.addAttachment({ name: "b.txt", base64: btoa("b") });
    api.setFrom("info@brightside.example");
    return api.settled();
  });
  const { sessionData } = await sandbox(page, (api) => api.stores());
  expect(Object.keys(sessionData).sort()).toEqual([
    "OnMessageAttachmentsChanged",
    "OnMessageCompose",
    "OnMessageFromChanged",
    "OnMessageRecipientsChanged",
    "OnNewMessageCompose",
  ]);
  expect(JSON.parse(sessionData["OnMessageRecipientsChanged"] ?? "")).toMatchObject({
    changedRecipientFields: { to: false, cc: true },
  });
  expect(JSON.parse(sessionData["OnMessageAttachmentsChanged"] ?? "")).toMatchObject({
    attachmentStatus: "added",
    attachmentDetails: { name: "b.txt", attachmentType: "file" },
  });
});

test("Send goes through when the handler allows it", async ({ page }) => {
  await sandbox(page, (api, mail) => api.load(mail), MAIL);
  expect(await sandbox(page, (api) => api.pressSend())).toEqual({ status: "sent", by: "allowed" });
  await sandbox(page, (api) => api.editAgain());
  await sandbox(page, (api) => api.restartRuntime());
  expect(await sandbox(page, (api) => api.pressSend())).toEqual({ status: "sent", by: "allowed" });
});

test("Take Action opens the pane with what the handler gave", async ({ page }) => {
  await load(page, STOP);
  const asked = await sandbox(page, (api) => api.pressSend());
  expect(asked).toEqual({
    status: "asking",
    dialog: {
      reason: "review",
      message: STOP.errorMessage,
      markdown: STOP.errorMessageMarkdown,
      commandId: STOP.commandId,
      contextData: STOP.contextData,
      buttons: [{ id: "takeAction", label: "Review" }, { id: "dontSend" }],
    },
  });
  expect(await sandbox(page, (api) => api.choose("sendAnyway"))).toEqual(asked);
  expect(await sandbox(page, (api) => api.choose("takeAction"))).toEqual({ status: "stopped", by: "takeAction" });
  expect(await sandbox(page, (api) => api.pane())).toBe("reviewMessageButton");
  expect(await call(await paneFrame(page), "getInitializationContextAsync")).toBe(STOP.contextData);
});

test("the handler can soften its answer, the manifest's mode decides otherwise", async ({ page }) => {
  const buttons = async (options: object, sendMode: "promptUser" | "softBlock" | "block") => {
    await load(page, options);
    await sandbox(page, (api, mode) => api.change({ sendMode: mode }), sendMode);
    const state = await sandbox(page, (api) => api.pressSend());
    return state.status === "asking" ? state.dialog.buttons.map(({ id }) => id) : state.status;
  };
  expect(await buttons(STOP, "promptUser")).toEqual(["takeAction", "sendAnyway", "dontSend"]);
  expect(await buttons({ ...STOP, sendModeOverride: "promptUser" }, "block")).toContain("sendAnyway");
  expect(await buttons(STOP, "block")).toEqual(["takeAction", "dontSend"]);
});

test("a handler that hangs", async ({ page }) => {
  await sandbox(page, (api, mail) => api.load(mail), { ...MAIL, subject: "never" });
  await sandbox(page, (api) => api.change({ slowAfter: 200, handlerTimeout: 900 }));
  const pressed = sandbox(page, (api) => api.pressSend());
  await expect.poll(() => sandbox(page, (api) => api.send())).toMatchObject({ dialog: { reason: "slow" } });
  expect(await pressed).toMatchObject({ dialog: { reason: "timeout", buttons: [{ id: "dontSend" }] } });
});

test("a handler that cannot be reached", async ({ page }) => {
  const reason = async (sendMode: "promptUser" | "softBlock" | "block") => {
    await load(page, { allowEvent: true });
    await sandbox(page, (api, mode) => api.change({ sendMode: mode }), sendMode);
    const state = await sandbox(page, (api) => api.pressSend());
    return state.status === "asking" ? [state.dialog.reason, ...state.dialog.buttons.map(({ id }) => id)] : [];
  };
  await sandbox(page, (api) => api.breakThings({ handler: "unavailable" }));
  expect(await reason("softBlock")).toEqual(["unavailable", "sendAnyway", "tryLater"]);
  expect(await reason("block")).toEqual(["unavailable", "tryLater"]);
  await sandbox(page, (api) => api.breakThings({ handler: "normal" }));
  await page.context().route(`${ORIGIN}/commands.js`, (route) => route.fulfill({ body: "Office.onReady(() => {});" }));
  expect(await reason("softBlock")).toEqual(["unavailable", "sendAnyway", "tryLater"]);
});

test("faults reach the add-in as errors of Office.js", async ({ page }) => {
  const pane = await openPane(page, MAIL);
  const broken = (faults: Parameters<SandboxApi["breakThings"]>[0]) =>
    sandbox(page, (api, given) => api.breakThings(given), faults);
  await broken({ attachmentContent: "empty", sessionStore: "failing" });
  expect(await call(pane, "getAttachmentContentAsync", "attachment-1")).toMatchObject({ content: "" });
  expect(await call(pane, "sessionData.getAllAsync")).toMatchObject({ code: 9042, name: "InternalServerError" });
  await broken({ attachmentContent: "failing", sessionStore: "full" });
  expect(await call(pane, "getAttachmentContentAsync", "attachment-1")).toMatchObject({ code: 9042 });
  expect(await call(pane, "sessionData.setAsync", "k", "v")).toMatchObject({ code: 9051 });
  await broken({ failingMethod: "body.getAsync", silentMethod: "subject.getAsync" });
  expect(await call(pane, "body.getAsync", "html")).toMatchObject({ code: 9042 });
  const silent = call(pane, "subject.getAsync").then(() => "answered");
  expect(await Promise.race([silent, page.waitForTimeout(300).then(() => "silent")])).toBe("silent");
});

test("an older Outlook has fewer requirement sets, or does not run the add-in", async ({ page }) => {
  const pane = await openPane(page, MAIL);
  await sandbox(page, (api) => api.change({ mailboxVersion: "1.16" }));
  const newer = await paneFrame(page);
  expect(newer).not.toBe(pane);
  expect(await newer.evaluate(() => Office.context.requirements.isSetSupported("Mailbox", "1.16"))).toBe(true);
  await sandbox(page, (api) => api.change({ mailboxVersion: "1.8" }));
  expect(await sandbox(page, (api) => api.pane())).toBeUndefined();
  expect(await sandbox(page, (api) => api.pressSend())).toEqual({ status: "sent", by: "unchecked" });
});

test("a meeting has attendees, a sent mail comes whole", async ({ page }) => {
  const meeting = await openPane(page, { ...MAIL, kind: "meeting", cc: [{ name: "O", address: "o@other.example" }] });
  expect(await call(meeting, "requiredAttendees.getAsync")).toHaveLength(3);
  expect(await call(meeting, "optionalAttendees.getAsync")).toMatchObject([{ emailAddress: "o@other.example" }]);
  expect(await call(meeting, "organizer.getAsync")).toMatchObject({ emailAddress: "anna@brightside.example" });
  expect(await sandbox(page, (api) => api.pane())).toBe("reviewMeetingButton");
  expect(await sandbox(page, (api) => api.pressSend())).toEqual({ status: "sent", by: "allowed" });

  const sent = await openPane(page, { ...MAIL, mode: "read" });
  const seen = await sent.evaluate(() => {
    const item = Office.context.mailbox.item;
    return { to: item?.to.length, subject: item?.subject, files: item?.attachments.length, itemId: item?.itemId };
  });
  expect(seen).toEqual({ to: 3, subject: MAIL.subject, files: 3, itemId: "AAMkAGSandboxSent=" });
  expect(await call(sent, "body.getAsync", "html")).toBe(MAIL.html);
  expect(await sandbox(page, (api) => api.pane())).toBe("reviewSentButton");
});

test("pages of the add-in follow language and theme", async ({ page }) => {
  await openPane(page, MAIL);
  await sandbox(page, (api) => api.change({ locale: "nl-NL", theme: "dark" }));
  const pane = await paneFrame(page);
  expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("nl-NL");
  await pane.evaluate(
    () =>
      new Promise((resolve) => {
        const note = (event: { officeTheme?: unknown }) => window.events.push(event.officeTheme);
        Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, note, resolve);
      }),
  );
  await sandbox(page, (api) => api.change({ theme: "light" }));
  expect(await pane.evaluate(() => window.events)).toMatchObject([
    { bodyBackgroundColor: "#292929", bodyForegroundColor: "#ffffff" },
    { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#242424" },
  ]);
});

declare global {
  interface Window {
    info: unknown;
    events: unknown[];
    call: (path: string, ...args: readonly unknown[]) => Promise<unknown>;
  }
}

function fileFor(pathname: string): string | undefined {
  if (pathname === "/manifest.xml") return path.resolve("manifest.xml");
  if (pathname === "/msajax-shim.js") return built("web", "msajax-shim.js");
  if (pathname.startsWith("/office-js/")) return path.join(OFFICE_JS, pathname.slice("/office-js/".length));
  if (pathname.startsWith("/assets/")) return path.resolve(`.${pathname}`);
  return path.join(DIST.sandbox, pathname);
}

/** Runs `body` in the page. */
function sandbox<Result, Argument>(
  page: Page,
  body: (api: SandboxApi, argument: Argument) => Result,
  argument?: Argument,
): Promise<Awaited<Result>> {
  const code = `(argument) => (${body.toString()})(window.sandbox, argument)`;
  return page.evaluate<Awaited<Result>>(`(${code})(${JSON.stringify(argument)})`);
}

/** A mail whose send handler completes with these options. */
async function load(page: Page, options: object): Promise<void> {
  await sandbox(page, (api, mail) => api.load(mail), { ...MAIL, subject: JSON.stringify(options) });
}

async function openPane(page: Page, mail: Parameters<SandboxApi["load"]>[0]): Promise<Frame> {
  await sandbox(
    page,
    (api, given) => {
      api.load(given);
      api.openPane();
    },
    mail,
  );
  return paneFrame(page);
}

async function paneFrame(page: Page): Promise<Frame> {
  const pane = page.frameLocator('iframe[src*="taskpane.html"]');
  await expect(pane.locator("body")).toHaveText("ready");
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane has no frame.");
  return frame;
}

function call(frame: Frame, name: string, ...args: readonly unknown[]): Promise<unknown> {
  return frame.evaluate(([path, given]) => window.call(path, ...given), [name, args] as const);
}
