import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium, servePage } from "@airbyte-web-backend/chromium";
import { listen } from "@airbyte-web-backend/mock/node";
import { expect, test } from "vitest";
import { contract } from "../src/contract.ts";
import type { ContractResult } from "../src/run-in-page.ts";

const workerScript = join(
  dirname(createRequire(import.meta.url).resolve("msw/package.json")),
  "lib/mockServiceWorker.js",
);

/** Opens a page that runs the contract, and returns its result. */
async function runInChromium(query: string): Promise<ContractResult> {
  const page = await servePage({
    entry: fileURLToPath(new URL("../src/run-in-page.ts", import.meta.url)),
    files: { "/mockServiceWorker.js": workerScript },
  });
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(`${page.url}?${query}`);
    const result = await tab.waitForFunction(() => Reflect.get(globalThis, "contractResult"), undefined, {
      timeout: 0,
    });
    return await result.jsonValue();
  } finally {
    await browser.close();
    await page.close();
  }
}

test.each(["target=fetch", "target=worker"])("all cases pass in Chromium with %s", async (query) => {
  expect(await runInChromium(query)).toEqual({ passed: contract.length, skipped: 0, failures: [] });
});

test("all cases pass in Chromium over a port, of another origin than the page", async () => {
  const server = await listen();
  try {
    const result = await runInChromium(`target=port&url=${server.url}`);
    expect(result).toEqual({ passed: contract.length, skipped: 0, failures: [] });
  } finally {
    await server.close();
  }
});
