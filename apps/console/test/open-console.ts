import { join } from "node:path";
import { ACTIVE_CONNECTION_ID } from "@airbyte-web-backend/mock/core";
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

export interface OpenOptions {
  /** The number of generated connections. Default 40. */
  readonly connections?: number;
  /** The number of streams of each. Default 2. */
  readonly streams?: number;
  /** The width of the window in pixels. Default 1280. */
  readonly width?: number;
  /** The version of the fake. Default 0.36. */
  readonly version?: "2.0";
  /** The address of another console than that on the fake. */
  readonly url?: string;
  /** Called before the page loads. */
  readonly prepare?: (page: Page) => unknown;
}

/** Opens the console on the fake at a route such as `#/calls`. */
export type OpenConsole = (route?: string, options?: OpenOptions) => Promise<Page>;

/** The limit of a step in the page, shorter than that of a test, so that a failure names its step. */
const STEP_MS = 150_000;

/**
 * Opens the console for the tests of a file, in a new tab for each. A test fails for every error that its page throws, and
 * leaves a screenshot in `test-results` if it fails.
 */
export function prepareConsole(): OpenConsole {
  let browser: Browser;
  let context: BrowserContext;
  const tabs: Page[] = [];
  const problems: string[] = [];
  beforeAll(async () => {
    // Closing it closes its own pages only: all files share one Chromium.
    browser = await chromium.connect(inject("chromium"));
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(STEP_MS);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await takeScreenshots(task.name, tabs);
    await Promise.all(tabs.splice(0).map((tab) => tab.close()));
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async (route = "#/", options = {}) => {
    const { connections = 40, streams = 2, width = 1280, version = "", url = inject("consoleUrl") } = options;
    const page = await context.newPage();
    tabs.push(page);
    page.on("pageerror", (error) => problems.push(String(error)));
    await page.setViewportSize({ width, height: 800 });
    await options.prepare?.(page);
    const query = new URLSearchParams({ connections: String(connections), streams: String(streams), version });
    await page.goto(`${url}?${query}${route}`);
    await page.locator("h1, .starting[role=alert]").waitFor();
    return page;
  };
}

async function takeScreenshots(name: string, tabs: readonly Page[]): Promise<void> {
  const file = name.replace(/\W+/g, "-").slice(0, 80);
  for (const [index, tab] of tabs.entries()) {
    const path = join(import.meta.dirname, `../test-results/${file}-${index + 1}.png`);
    // A page that has crashed has no picture. The test's own error is what counts.
    await tab.screenshot({ path, timeout: 10_000 }).catch(() => undefined);
  }
}

/** Records requests by the end of their path; a `get` that runs a discover job is `discover`. */
export function watchRequests(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    const operation = request.url().split("/web_backend/")[1];
    if (!operation || request.serviceWorker()) return;
    sent.push(request.postData()?.includes('"withRefreshedCatalog":true') ? "discover" : operation);
  });
  return sent;
}

/** Holds the requests of the page back until you call the result. A request that the page aborts still rejects at once. */
export async function holdRequests(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const { fetch } = globalThis;
    const { promise, resolve } = Promise.withResolvers<void>();
    globalThis.fetch = async (input, init) => {
      const { signal } = init ?? {};
      const aborted = new Promise<never>((_, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
      await Promise.race([promise, aborted]);
      return fetch(input, init);
    };
    return { release: resolve };
  });
  return () => held.evaluate(({ release }) => release());
}

/** Renames the connection like another client, which clears its other properties. */
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

/** The accessible description of a field. */
export function described(field: Locator): Promise<string | undefined> {
  return field.evaluate(
    (element) => document.getElementById(element.getAttribute("aria-describedby") ?? "")?.innerText,
  );
}
