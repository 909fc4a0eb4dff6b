import { chromiumLaunchOptions } from "@airbyte-web-backend/chromium";
import { defineConfig } from "@playwright/test";

// Only for the example. Users of Playwright have its browsers and do not need this file.
export default defineConfig({
  testDir: "examples",
  testMatch: "playwright.spec.ts",
  reporter: "line",
  forbidOnly: true,
  outputDir: "node_modules/.cache/playwright",
  use: { launchOptions: await chromiumLaunchOptions() },
});
