import { expect, test, type Locator, type Page } from "@playwright/test";
import { openPane } from "./support/pane";
import { PANE_STATES } from "./support/pane-states";

/** Pixels around an element in which its ring is drawn. */
const RING = 6;
/** More than any of these states has. */
const MOST_STOPS = 50;

for (const name of ["many", "reason", "crowd-grown"]) {
  for (const forcedColors of ["none", "active"] as const) {
    test(`${name}, forced colours ${forcedColors}: every stop of Tab shows that it has the focus`, async ({
      browser,
    }) => {
      test.setTimeout(90_000);
      const state = PANE_STATES.find((one) => one.name === name);
      if (state === undefined) throw new Error(`There is no state "${name}".`);
      const context = await browser.newContext({ reducedMotion: "reduce", forcedColors });
      const { page } = await openPane(context, { ...state.start, language: "en-US" }, state.policy);
      await state.act?.(page);
      await expect(page.getByText(state.shows).first()).toBeVisible();
      const { stops, unseen } = await walk(page);
      expect(unseen).toEqual([]);
      expect(stops).toBeGreaterThan(5);
      await context.close();
    });
  }
}

test("the menu opens by keyboard with the focus in it, every time, and gives it back", async ({ context }) => {
  const { page: pane } = await openPane(context, { mail: {}, language: "en-US" });
  const more = pane.getByRole("button", { name: "More" });
  await more.focus();
  for (let time = 0; time < 2; time++) {
    await pane.keyboard.press("Enter");
    await expect(pane.getByRole("menuitem", { name: "Look again" })).toBeFocused();
    await pane.keyboard.press("Escape");
    await expect(pane.getByRole("menu")).toHaveCount(0);
    await expect(more).toBeFocused();
  }
});

/** Presses Tab until it leaves the page; collects the elements that look the same with and without the focus. */
async function walk(page: Page): Promise<{ readonly stops: number; readonly unseen: readonly string[] }> {
  await page.mouse.click(1, 1); // Tab begins at the top
  const unseen: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if ((await focused.count()) === 0) return { stops, unseen };
    const what = await focused.evaluate((element) => element.outerHTML.slice(0, 160));
    const clip = await surroundings(focused);
    const withFocus = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
    await page.evaluate(blur); // Tab goes on from here
    if (withFocus.equals(await page.screenshot({ clip, animations: "disabled", caret: "hide" }))) unseen.push(what);
  }
  throw new Error("Tab does not leave the page.");
}

function blur(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

async function surroundings(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error("The focus is on something that is not shown.");
  const [x, y] = [Math.max(0, box.x - RING), Math.max(0, box.y - RING)];
  return { x, y, width: box.width + 2 * RING, height: box.height + 2 * RING };
}
