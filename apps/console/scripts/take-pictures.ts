// Writes the README's screenshots to docs/pictures: `pnpm --filter @airbyte-web-backend/console pictures`.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "@airbyte-web-backend/chromium";
import { ACTIVE_CONNECTION_ID, NIGHTLY_CONNECTION_ID } from "@airbyte-web-backend/mock/core";
import type { Page } from "playwright-core";
import { buildAndServe } from "../server/build-and-serve.ts";

interface Picture {
  readonly name: string;
  /** The address below the console, such as `?version=2.0#/connections`. */
  readonly route: string;
  readonly colorScheme?: "dark";
  /** The width of a phone, 390 pixels. */
  readonly isNarrow?: true;
  /** Steps before the screenshot. */
  readonly prepare: (page: Page) => Promise<unknown>;
}

const pictures: readonly Picture[] = [
  {
    name: "connections",
    route: "#/connections",
    prepare: async (page) => {
      await page.getByLabel("Filter").fill("production BigQuery");
      await waitForList(page);
    },
  },
  {
    name: "connection",
    route: `#/connections/${ACTIVE_CONNECTION_ID}`,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Discover" }).click();
      await page.getByRole("cell", { name: "invoices" }).waitFor();
    },
  },
  {
    name: "edit",
    route: `#/connections/${ACTIVE_CONNECTION_ID}/edit`,
    prepare: async (page) => {
      await page.getByLabel("Every").fill("6");
      await page.getByLabel("Prefix").fill("raw_");
      await page.getByLabel("public.legacy_events").uncheck();
    },
  },
  {
    name: "edit-2.x",
    route: `?version=2.0#/connections/${NIGHTLY_CONNECTION_ID}/edit`,
    prepare: async (page) => {
      await page.getByLabel("Cron expression").fill("0 30 5 ? * MON-FRI");
      await page.getByLabel("public.users").check();
      await page.getByLabel("Sync mode of users").selectOption("incremental");
      await page.getByLabel("Destination mode of users").selectOption("append_dedup");
      await page.getByText("at 05:30, Monday through Friday").waitFor();
    },
  },
  {
    name: "search",
    route: "#/search",
    prepare: async (page) => {
      await page.getByLabel("Source connector").fill("Postgres");
      await page.getByLabel("Schedule: every").fill("24");
      await page.getByRole("button", { name: "Search" }).click();
      await waitForRows(page);
    },
  },
  {
    name: "faults",
    route: "#/faults",
    prepare: async (page) => {
      await page.getByLabel("503 twice").check();
      await page.getByRole("button", { name: "Send a read" }).click();
      await page.locator(".pill", { hasText: "done" }).waitFor();
      await page.getByLabel("HTML page").check();
      await page.getByRole("button", { name: "Send a read" }).click();
      await page.locator(".pill", { hasText: "failed" }).waitFor();
    },
  },
  {
    name: "narrow-dark",
    route: "#/connections?health=failing",
    colorScheme: "dark",
    isNarrow: true,
    prepare: waitForList,
  },
  {
    name: "problem-dark",
    route: "#/connections",
    colorScheme: "dark",
    prepare: async (page) => {
      await waitForRows(page);
      await page.getByRole("link", { name: "Faults" }).click();
      await page.getByLabel("401").check();
      await page.getByRole("link", { name: "Connections" }).click();
      await page.getByRole("button", { name: "Refresh" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
];

const folder = join(import.meta.dirname, "../../../docs/pictures");
await mkdir(folder, { recursive: true });
const [browser, served] = await Promise.all([launchChromium(), buildAndServe()]);
try {
  const context = await browser.newContext();
  // The browser ends with its last tab, so this one stays.
  await context.newPage();
  for (const { name, route, colorScheme = "light", isNarrow, prepare } of pictures) {
    const page = await context.newPage();
    await page.setViewportSize(isNarrow ? { width: 390, height: 844 } : { width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(served.url + route);
    await prepare(page);
    await page.locator("main").focus();
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await served.close();
}

function waitForList(page: Page): Promise<void> {
  return page.getByText(/^Read at/).waitFor();
}

function waitForRows(page: Page): Promise<void> {
  return page.locator("tbody tr").first().waitFor();
}
