import { fileURLToPath } from "node:url";
import { launchChromium } from "@airbyte-web-backend/chromium";
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import { createServer } from "vite";
import { expect, test, vi } from "vitest";

test("the page of the browser guide shows connections through the proxy of Vite", async () => {
  const mock = createMockAirbyte();
  const airbyte = await listen({ mock, port: 0 });
  vi.stubEnv("AIRBYTE_URL", new URL(airbyte.url).origin);
  const root = fileURLToPath(new URL("../examples/page", import.meta.url));
  const vite = await createServer({ root, logLevel: "warn", server: { host: "127.0.0.1", port: 0 } });
  const browser = await launchChromium();
  try {
    await vite.listen();
    const page = await browser.newPage();
    await page.goto(vite.resolvedUrls?.local[0] ?? "");
    await page.locator("#connections li").first().waitFor();
    const items = await page.locator("#connections li").allTextContents();
    expect(items).toContain("Shop to BigQuery (active)");
    expect(mock.calls.map(({ status }) => status)).toEqual([200]);
  } finally {
    await browser.close();
    await vite.close();
    await airbyte.close();
    vi.unstubAllEnvs();
  }
});
