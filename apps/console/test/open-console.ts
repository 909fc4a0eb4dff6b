import { launchChromium } from "@airbyte-web-backend/chromium";
import { ACTIVE_CONNECTION_ID } from "@airbyte-web-backend/mock/core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { buildAndServe, type ServedConsole } from "../server/build-and-serve.ts";

export interface OpenOptions {
  /** How many connections the fake generates beside its small workspace. Default 40. */
  readonly connections?: number;
  /** How many streams each of those has. Default 2. */
  readonly streams?: number;
  readonly colorScheme?: "light" | "dark";
  /** Of the window, in pixels. Default 1280. */
  readonly width?: number;
}

/** Opens the console on the fake, at a route such as `#/calls`, and waits until the page is there. */
export type OpenConsole = (route?: string, options?: OpenOptions) => Promise<Page>;

/** What a test of the page may take on a slow machine. */
export const PATIENCE_MS = 90_000;

/**
 * A browser and the built console for all tests of a file, a fresh tab for each. A test fails for whatever its page throws.
 */
export function prepareConsole(): OpenConsole {
  let browser: Browser;
  let context: BrowserContext;
  let served: ServedConsole;
  const tabs: Page[] = [];
  const problems: string[] = [];
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), buildAndServe()]);
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(PATIENCE_MS / 2); // so that a failure names its step
    // The Chromium from npm is a single process: it ends with its last tab, so this one stays.
    await context.newPage();
  }, PATIENCE_MS);
  afterEach(async () => {
    await Promise.all(tabs.splice(0).map((tab) => tab.close()));
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return async (route = "#/", { connections = 40, streams = 2, colorScheme = "light", width = 1280 } = {}) => {
    const page = await context.newPage();
    tabs.push(page);
    page.on("pageerror", (error) => problems.push(String(error)));
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${served.url}?connections=${connections}&streams=${streams}${route}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  };
}

/** What is sent from now on, by the end of its path; a `get` that runs a discover job is `discover`. */
export function watchRequests(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    const operation = request.url().split("/web_backend/")[1];
    if (!operation || request.serviceWorker()) return;
    sent.push(request.postData()?.includes('"withRefreshedCatalog":true') ? "discover" : operation);
  });
  return sent;
}

/** As somebody else would, in another program. All else of the connection is cleared. */
export function renameBehindTheBack(page: Page, name: string): Promise<void> {
  return page.evaluate(
    async ([connectionId, name]) => {
      const call = async (operation: string, body: object) => {
        const response = await fetch(`/api/v1/web_backend/connections/${operation}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        });
        return response.json();
      };
      const { syncCatalog, status } = await call("get", { connectionId });
      await call("update", { connectionId, syncCatalog, status, name });
    },
    [ACTIVE_CONNECTION_ID, name] as const,
  );
}
