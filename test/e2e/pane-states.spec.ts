import AxeBuilder from "@axe-core/playwright";
import { expect, test, type BrowserContextOptions } from "@playwright/test";
import { openPane } from "./support/pane";
import { PANE_STATES } from "./support/pane-states";

/** Pictures are for looking at, in test-results/; nothing is compared pixel by pixel. */
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
const NARROW = { width: 320, height: 700 };

for (const { name, start, policy, act, shows, without = [] } of PANE_STATES) {
  for (const [look, options] of Object.entries(LOOKS)) {
    test(`${name}, ${look}: there, narrow enough, and nothing that axe objects to`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: NARROW, reducedMotion: "reduce", ...options });
      const given = { ...start, language: "en-US", dark: look !== "light" };
      const { page, complaints } = await openPane(context, given, policy);
      await act?.(page);
      await expect(page.getByText(shows).first()).toBeVisible();
      await page.screenshot({ path: `test-results/pane/${name}-${look}.png`, fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
      const sideways = await page.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(sideways).toBe(0);
      const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]");
      // The pane has no frames, for which the other way opens a page more.
      axe
        .setLegacyMode()
        .options({ resultTypes: ["violations"] })
        .disableRules([...without]);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    });
  }
}
