import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "./test/support/browser";

const { executablePath, env } = findBrowser();

export default defineConfig({
  testDir: "test/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/e2e",
  globalSetup: "./test/support/playwright-setup.ts",
  workers: 2,
  // Else a file with many tests keeps one worker busy long after the other is done.
  fullyParallel: true,
  timeout: 30_000,
  forbidOnly: true,
  reporter: "list",
  use: {
    ignoreHTTPSErrors: true,
    launchOptions: {
      executablePath,
      args: [...BROWSER_ARGS],
      env: { ...process.env, ...env },
    },
  },
});
