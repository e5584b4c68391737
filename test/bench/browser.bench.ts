import { chromium, type Page } from "@playwright/test";
import { BROWSER_ARGS, findBrowser, unpackBrowser } from "../support/browser";
import { summarise, type BenchRow } from "../support/bench";
import { peopleXlsx } from "../support/people-xlsx";
import { ANNA, EVA, openSandbox, prepared, pressSend, sandbox, serve, write, type Mail } from "../e2e/support/addin";

const ROUNDS = 15;
/** A handler that answers at once: what it takes is office.js, the browser and the emulated host, not us. */
const EMPTY_HANDLER =
  "Office.onReady(function () {}); Office.actions.associate('onMessageSend', function (event) { event.completed({ allowEvent: true }); });";

/** Cold event to decision and first findings of the pane, with the real office.js in a browser. */
export default async function (): Promise<readonly BenchRow[]> {
  await unpackBrowser();
  const { executablePath, env } = findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS], env: { ...process.env, ...env } });
  const onPage = async <T>(run: (page: Page) => Promise<T>, change?: (path: string, text: string) => string) => {
    const context = await browser.newContext();
    await serve(context, {}, change);
    const page = await context.newPage();
    await openSandbox(page);
    const result = await run(page);
    await context.close();
    return result;
  };
  const empty = await onPage(
    (page) => sends(page, listMail(), true),
    (path, text) => (path === "/launchevent.js" ? EMPTY_HANDLER : text),
  );
  const known = await onPage((page) => sends(page, listMail(), true));
  const cold = await onPage((page) => sends(page, listMail(), false));
  const pane = await onPage(firstFindings);
  await browser.close();
  const floor = summarise("", empty).value;
  const share = (times: readonly number[]) => times.map((time) => Math.max(0, time - floor));
  return [
    summarise("Send in a cold runtime, a handler that does nothing", empty),
    summarise("Send in a cold runtime, everything read before", known),
    summarise("  our share of it", share(known), 50),
    summarise("Send in a cold runtime, an xlsx of 200 KB not read before", cold),
    summarise("  our share of it", share(cold), 150),
    summarise("pane, from opening to the first card", pane, 600),
  ];
}

function listMail(): Mail {
  const base64 = Buffer.from(peopleXlsx(3_200)).toString("base64");
  const attachments = [{ name: "customers.xlsx", base64 }];
  return { from: ANNA, to: [EVA], subject: "List", html: "<p>Dear Eva, here is the list.</p>", attachments };
}

/** Milliseconds from the event to `completed`, each time in a runtime that was not running. */
async function sends(page: Page, mail: Mail, readBefore: boolean): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await write(page, mail);
    if (!readBefore) await sandbox(page, (api) => api.clearSessionData());
    await sandbox(page, (api) => api.restartRuntime());
    await sandbox(page, (api) => api.clearLog());
    await pressSend(page);
    const log = await sandbox(page, (api) => api.log());
    const took = log.find(({ text }) => text === "OnMessageSend completed")?.took;
    if (took === undefined) throw new Error("Send did not complete");
    times.push(took);
  }
  return times;
}

async function firstFindings(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await write(page, listMail());
    const started = performance.now();
    await sandbox(page, (api) => api.openPane());
    await page.frameLocator('iframe[src*="taskpane.html"]').getByRole("article").first().waitFor();
    times.push(performance.now() - started);
    await sandbox(page, (api) => api.closePane());
    await prepared(page);
  }
  return times;
}
