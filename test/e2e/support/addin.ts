import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, type BrowserContext, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { SandboxApi } from "../../../src/sandbox/api";
import { DIST } from "../../support/built";

/** A host that office.js trusts; it serves the sandbox page and the add-in as built for production. */
export const ORIGIN = "https://outlook.office.com";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS = path.resolve("node_modules/@microsoft/office-js/dist");
const POLICY = /\/\*policy\*\/.*?\/\*end policy\*\//;

export type Mail = Parameters<SandboxApi["load"]>[0];

export interface Served {
  /** Addresses of everything that any page asked for. */
  readonly requests: string[];
  /** Refusals of the content security policy, errors and warnings of all pages. */
  readonly complaints: string[];
}

/** Serves everything from disk: whatever is not in the build or in office.js is refused, so nothing leaves. */
export async function serve(context: BrowserContext, policy: object = {}, change = sameText): Promise<Served> {
  const served: Served = { requests: [], complaints: [] };
  context.on("request", (request) => served.requests.push(request.url()));
  context.on("console", (message) => {
    // office.js styles an element of its own in a way that our content security policy refuses; nobody misses it.
    if (message.location().url.startsWith(CDN)) return;
    if (message.type() === "error" || message.type() === "warning") served.complaints.push(message.text());
  });
  context.on("weberror", (error) => served.complaints.push(error.error().message));
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    const file = fileOf(url);
    if (file === undefined) return route.abort();
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    if (!/\.(?:js|html)$/.test(file)) return route.fulfill({ path: file });
    const contentType = file.endsWith(".js") ? "text/javascript" : "text/html";
    return route.fulfill({ contentType, body: change(new URL(url).pathname, withPolicy(file, policy)) });
  });
  return served;
}

function sameText(_: string, text: string): string {
  return text;
}

function withPolicy(file: string, policy: object): string {
  const statement = `var secondLookPolicy = ${JSON.stringify(policy)};`;
  if (file.endsWith("policy.js")) return statement;
  return readFileSync(file, "utf8").replace(POLICY, () => `/*policy*/${statement}/*end policy*/`);
}

function fileOf(url: string): string | undefined {
  if (url.startsWith(CDN)) return path.join(OFFICE_JS, url.slice(CDN.length));
  if (!url.startsWith(`${ORIGIN}/`)) return undefined;
  const pathname = decodeURIComponent(new URL(url).pathname).replace(/^\/strict\//, "/");
  const name = pathname === "/" ? "index.html" : pathname.slice(1);
  const inSandbox = path.join(DIST.sandbox, name);
  return existsSync(inSandbox) ? inSandbox : path.join(DIST.web, name);
}

/** Opens the sandbox page; the emulated Outlook is ready afterwards. */
export async function openSandbox(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => window.sandbox !== undefined);
}

/** Runs `body` in the page. */
export function sandbox<Result, Argument>(
  page: Page,
  body: (api: SandboxApi, argument: Argument) => Result,
  argument?: Argument,
): Promise<Awaited<Result>> {
  const code = `(argument) => (${body.toString()})(window.sandbox, argument)`;
  return page.evaluate<Awaited<Result>>(`(${code})(${JSON.stringify(argument ?? null)})`);
}

/** Puts a mail into the emulated Outlook and waits until the add-in has prepared for it. */
export async function write(page: Page, mail: Mail): Promise<void> {
  await sandbox(page, (api, given) => api.load(given), mail);
  await prepared(page);
}

/** Waits until no event of Outlook is at work in the add-in. */
export async function prepared(page: Page): Promise<void> {
  await sandbox(page, (api) => api.settled());
}

export function pressSend(page: Page) {
  return sandbox(page, (api) => api.pressSend());
}

/** Presses Send, expects Outlook's dialog, and opens the pane from it. */
export async function reviewFromDialog(page: Page): Promise<FrameLocator> {
  const state = await pressSend(page);
  expect(state).toMatchObject({ status: "asking", dialog: { reason: "review" } });
  await sandbox(page, (api) => api.choose("takeAction"));
  return pane(page);
}

export async function openPane(page: Page): Promise<FrameLocator> {
  await sandbox(page, (api) => api.openPane());
  return pane(page);
}

export function pane(page: Page): FrameLocator {
  return page.frameLocator('iframe[src*="taskpane.html"]');
}

/** The card with this title. */
export function card(frame: FrameLocator, title: string | RegExp): Locator {
  return frame.getByRole("article").filter({ has: frame.getByRole("heading", { name: title }) });
}

export const ANNA = { name: "Anna de Wit", address: "anna@brightside.example" };
export const EVA = { name: "Eva Smit", address: "eva@printhouse.example" };
export const JAN = { name: "Jan Bakker", address: "jan@printhouse.example" };
export const LOTTE = { name: "Lotte Visser", address: "lotte@agency.example" };
export const BOB = { name: "Bob Mulder", address: "bob@brightside.example" };

/** A CSV file of customers, all invented. */
export function customers(
  count: number,
  domain = "klanten.example",
): { readonly name: string; readonly base64: string } {
  const rows = Array.from(
    { length: count },
    (_, n) => `Klant ${String(n)};klant${String(n)}@${domain};+31 6 1234 5${String(100 + n)}`,
  );
  return {
    name: "customers.csv",
    base64: Buffer.from(["Naam;E-mail;Telefoon", ...rows].join("\r\n")).toString("base64"),
  };
}
