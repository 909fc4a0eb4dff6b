import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium, type ServedPage, servePage } from "@airbyte-web-backend/chromium";
import type { Family } from "@airbyte-web-backend/client/connect";
import { listen } from "@airbyte-web-backend/mock/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contracts, families, versionOf } from "../src/contract.ts";
import type { ContractResult } from "../src/run-in-page.ts";

const workerScript = join(
  dirname(createRequire(import.meta.url).resolve("msw/package.json")),
  "lib/mockServiceWorker.js",
);

let page: ServedPage;
let browser: Awaited<ReturnType<typeof launchChromium>>;
beforeAll(async () => {
  page = await servePage({
    entry: fileURLToPath(new URL("../src/run-in-page.ts", import.meta.url)),
    files: { "/mockServiceWorker.js": workerScript },
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await page?.close();
});

/** Opens a page that runs the contract, in a context of its own without a service worker, and returns its result. */
async function runInChromium(query: string): Promise<ContractResult> {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(0);
    await tab.goto(`${page.url}?${query}`);
    const result = await tab.waitForFunction(() => Reflect.get(globalThis, "contractResult"));
    return await result.jsonValue();
  } finally {
    await context.close();
  }
}

function allPassed(family: Family): ContractResult {
  return { passed: contracts[family].length, skipped: 0, failures: [] };
}

describe.each(families)("all cases of %s pass in Chromium", (family) => {
  test.each(["fetch", "worker"])("with target=%s", async (target) => {
    expect(await runInChromium(`family=${family}&target=${target}`)).toEqual(allPassed(family));
  });

  test("over a port, of another origin than the page", async () => {
    const server = await listen({ mock: versionOf(family).createFake() });
    try {
      const result = await runInChromium(`family=${family}&target=port&url=${server.url}`);
      expect(result).toEqual(allPassed(family));
    } finally {
      await server.close();
    }
  });
});
