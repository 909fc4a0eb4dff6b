import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium, servePage } from "@airbyte-web-backend/chromium";
import { expect, test } from "vitest";

const script = join(dirname(createRequire(import.meta.url).resolve("msw/package.json")), "lib/mockServiceWorker.js");

test("a worker responds to a page in Chromium, with the document and the cron libraries", async () => {
  const entry = fileURLToPath(new URL("worker-page.ts", import.meta.url));
  const served = await servePage({ entry, files: { "/mockServiceWorker.js": script } });
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(served.url);
    const result = await tab.evaluate(() => (Reflect.get(globalThis, "page") as () => Promise<unknown>)());
    expect(result).toEqual({ count: 7, description: "at 12:00" });
  } finally {
    await browser.close();
    await served.close();
  }
});
