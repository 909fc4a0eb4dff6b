import { mkdtemp, rm, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "@airbyte-web-backend/chromium";
import { createServer } from "vite";
import { expect, test, vi } from "vitest";
import { buildAndServe } from "../../web/server/build-and-serve.ts";
import { PATIENCE_MS } from "./open-console.ts";

const demo = join(import.meta.dirname, "../..");

test(
  "what `pnpm demo:web` starts serves the page, and msw's own script for the fake behind it",
  async () => {
    for (const name of Object.keys(process.env)) if (name.startsWith("AIRBYTE_")) vi.stubEnv(name, undefined);
    const cacheDir = await mkdtemp(join(tmpdir(), "airbyte-console-"));
    const server = await createServer({
      configFile: join(demo, "vite.config.ts"),
      cacheDir,
      logLevel: "silent",
      server: { host: "127.0.0.1", port: 0, hmr: false, ws: false },
    });
    const browser = await launchChromium();
    try {
      await server.listen();
      const url = server.resolvedUrls?.local[0] ?? "";
      const script = await fetch(`${url}mockServiceWorker.js`);
      expect(script.headers.get("content-type")).toContain("javascript");
      expect(await script.text()).toContain("msw");

      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS / 2);
      await page.goto(`${url}?connections=40#/connections?text=Shop`);
      await page.getByRole("link", { name: "Shop to BigQuery" }).waitFor();
      expect(await page.locator(".place").innerText()).toContain("the fake Airbyte in this tab");
    } finally {
      await browser.close();
      await server.close();
      await rm(cacheDir, { recursive: true, force: true });
    }
  },
  PATIENCE_MS,
);

test(
  "a page whose service worker does not start says so in place of the console",
  async () => {
    const served = await buildAndServe();
    const browser = await launchChromium();
    try {
      await unlink(join(served.folder, "mockServiceWorker.js"));
      const page = await browser.newPage();
      await page.goto(served.url);
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.innerText()).toContain("The console did not start. The service worker did not start from");
    } finally {
      await browser.close();
      await served.close();
    }
  },
  PATIENCE_MS,
);
