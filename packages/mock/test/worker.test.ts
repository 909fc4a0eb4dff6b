import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium, type ServedPage, servePage } from "@airbyte-web-backend/chromium";
import type { Fault } from "@airbyte-web-backend/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "./worker-page.ts";

const script = join(dirname(createRequire(import.meta.url).resolve("msw/package.json")), "lib/mockServiceWorker.js");

let served: ServedPage;
let browser: Awaited<ReturnType<typeof launchChromium>>;
beforeAll(async () => {
  const entry = fileURLToPath(new URL("worker-page.ts", import.meta.url));
  served = await servePage({ entry, files: { "/mockServiceWorker.js": script } });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Opens a page, whose functions run in Chromium. */
async function open(): Promise<{ [Name in keyof Page]: (...args: Parameters<Page[Name]>) => Promise<unknown> }> {
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(served.url);
  const call =
    (name: keyof Page) =>
    (...args: unknown[]) =>
      tab.evaluate(([name, args]) => Reflect.get(Reflect.get(globalThis, "page"), name)(...args), [
        name,
        args,
      ] as const);
  return {
    start: call("start"),
    stop: call("stop"),
    list: call("list"),
    fetchPage: call("fetchPage"),
    statuses: call("statuses"),
  };
}

test("a worker responds to requests to Airbyte on any origin, until it stops", async () => {
  const page = await open();
  expect(await page.start()).toBe("started");
  expect(await page.list()).toBe('200 application/json {"connections":[');
  expect(await page.fetchPage()).toBe(200);
  expect(await page.statuses()).toEqual([200]);
  await page.stop();
  expect(await page.list()).toBe("TypeError");
});

test("a worker with a missing script throws an error with its URL and how to install it", async () => {
  const page = await open();
  expect(await page.start("/nowhere.js")).toBe(
    "Error: The service worker /nowhere.js did not start. Run `npx msw init <folder of static files>` to install its script.",
  );
});

test.each<[Fault, string]>([
  [{ status: 503 }, '503 application/json {"message":"Inte'],
  [{ html: true }, "502 text/html <html>\r\n<head><t"],
  [{ delayMs: 10 }, '200 application/json {"connections":['],
  [{ invalidJson: true }, '200 application/json {"connections":['],
  [{ networkError: true }, "TypeError"],
  [{ untilNewToken: true }, '401 application/json {"message":"Inte'],
])("the fault %j works behind a worker", async (fault, outcome) => {
  const page = await open();
  await page.start();
  expect(await page.list(fault)).toBe(outcome);
});

test("behind a worker a hang ends when the page aborts, and cutBody breaks the body", async () => {
  const page = await open();
  await page.start();
  expect(await page.list({ hang: true }, 200)).toBe("TimeoutError");
  expect(await page.list({ cutBody: true })).toMatch(/^200 application\/json \w*Error$/);
});
