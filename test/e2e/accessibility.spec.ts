import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import {
  ANNA,
  customers,
  EVA,
  JAN,
  openSandbox,
  reviewFromDialog,
  sandbox,
  serve,
  write,
  type Mail,
} from "./support/addin";

/** The checklist in every theme and language: nothing that axe objects to, nothing that does not fit. */
const busy: Mail = {
  from: ANNA,
  to: [EVA, JAN, { name: "Somebody without an address", address: "" }],
  subject: "Welcome {{first_name}}",
  html: "<p>Dear {{first_name}}, username: marieke, password: Zomer2026! BSN 111222333, BSN 123456782.</p>",
  attachments: [
    customers(12),
    { name: "broken.xlsx", base64: Buffer.from("PK\u0003\u0004 not really").toString("base64") },
  ],
};

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

for (const [theme, options] of [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { colorScheme: "dark", forcedColors: "active" }],
] as const) {
  test(`axe finds nothing to object to: ${theme}`, async ({ browser }) => {
    const context = await browser.newContext({ ...options, ignoreHTTPSErrors: true });
    await serve(context);
    const page = await context.newPage();
    await openSandbox(page);
    await sandbox(page, (api, chosen) => api.change({ theme: chosen }), theme);
    await write(page, busy);
    const frame = await reviewFromDialog(page);
    await expect(frame.getByRole("article").first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .include(['iframe[src*="taskpane.html"]', "body"])
      .exclude([['iframe[src*="taskpane.html"]', "[data-tabster-dummy]"]])
      .withTags(TAGS)
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
    await context.close();
  });
}

for (const locale of ["en-US", "nl-NL", "de-DE", "fr-FR"] as const) {
  test(`${locale}: every word there, nothing too wide for 320 pixels`, async ({ context, page }) => {
    await serve(context);
    await openSandbox(page);
    await sandbox(page, (api, chosen) => api.change({ locale: chosen }), locale);
    await write(page, busy);
    const frame = await reviewFromDialog(page);
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(frame.getByRole("article").first()).toBeVisible();
    expect(await frame.locator("html").getAttribute("lang")).toBe(locale.slice(0, 2));
    expect(await frame.locator("body").innerText()).not.toMatch(/undefined|NaN|\[object|\{\w+\}(?!\})/);
    expect(await frame.locator("body").evaluate(tooWide)).toEqual([]);
  });
}

/** Texts of elements that reach beyond the page or are cut off. */
function tooWide(body: HTMLElement): readonly string[] {
  const wide = [...body.querySelectorAll<HTMLElement>("*")].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return (
      width > 1 &&
      (right > document.documentElement.clientWidth + 1 || element.scrollWidth > element.clientWidth + 2) &&
      getComputedStyle(element).overflowX !== "visible"
    );
  });
  return wide.map((element) => element.innerText.slice(0, 80));
}
