import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import webpack from "webpack";
import { DIST } from "../../support/built";
import type { PaneStart } from "./fake-outlook-page";

const ORIGIN = "https://pane.test";
const OUT = path.resolve("node_modules/.cache/second-look-tests");
const FAKE = path.join(OUT, "fake-outlook.js");

/** Bundles what stands in for office.js, once before all tests. */
export function bundleFakeOutlook(): Promise<void> {
  const parser = { syntax: "typescript" };
  const swc = { loader: "swc-loader", options: { swcrc: false, jsc: { parser, target: "es2022" } } };
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: path.resolve(__dirname, "fake-outlook-page.ts"),
    output: { path: OUT, filename: path.basename(FAKE) },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, use: swc }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() === true) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}

/** Opens the pane as built for production, over a mail in memory. Complaints are what the console showed. */
export async function openPane(
  context: BrowserContext,
  start: PaneStart,
  policy: object | null = {},
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.hostname === "appsforoffice.microsoft.com") return route.fulfill({ path: FAKE });
    if (url.origin !== ORIGIN) return route.abort();
    const file = path.join(DIST.web, url.pathname);
    if (url.pathname === "/policy.js" && policy !== null) {
      return route.fulfill({
        contentType: "text/javascript",
        body: `var secondLookPolicy = ${JSON.stringify(policy)};`,
      });
    }
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const contentType = TYPES[path.extname(file)] ?? "application/octet-stream";
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript((given) => (window.paneStart = given), start);
  await page.goto(`${ORIGIN}/taskpane.html`);
  return { page, complaints };
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};
