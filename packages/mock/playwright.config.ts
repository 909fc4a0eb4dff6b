import { chromiumLaunchOptions } from "@airbyte-web-backend/chromium";
import { defineConfig } from "@playwright/test";

// Only for the example. Users of Playwright have its browsers and do not need this file.
export default defineConfig({
  testDir: "examples",
  testMatch: "playwright.spec.ts",
  reporter: "line",
  // For tests that hang, also on a busy machine, as in vitest.base.ts.
  timeout: 900_000,
  expect: { timeout: 120_000 },
  forbidOnly: true,
  outputDir: "node_modules/.cache/playwright",
  use: { launchOptions: await chromiumLaunchOptions() },
});
