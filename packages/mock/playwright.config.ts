import { chromiumLaunchOptions } from "@airbyte-web-backend/chromium";
import { defineConfig } from "@playwright/test";

// For the example alone. Its users have browsers of Playwright's own, and need none of this.
export default defineConfig({
  testDir: "examples",
  testMatch: "playwright.spec.ts",
  reporter: "line",
  forbidOnly: true,
  outputDir: "node_modules/.cache/playwright",
  use: { launchOptions: await chromiumLaunchOptions() },
});
