import { createMockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { listen } from "@airbyte-web-backend/mock/node";
import { expect, inject, test } from "vitest";
import { serveConsole } from "../server/build-and-serve.ts";
import { openBrowser, PATIENCE_MS } from "./open-console.ts";

test(
  "the switch for a fake of 2.x: reads every page, shows cron schedules, tags and locked",
  async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS / 2);
      await page.goto(`${inject("consoleUrl")}?connections=250&streams=1#/faults`);
      await page.getByLabel("Airbyte 2.x instead of 0.36.5").check();
      await page.waitForURL(/version=2\.0/);
      await page.goto(`${page.url().replace(/#.*/, "")}#/connections?text=nightly`);
      await page.getByText("cron 0 30 2 * * ? Europe/Berlin").first().waitFor();
      await page.goto(`${page.url().replace(/#.*/, "")}#/connections?status=locked`);
      await page.getByRole("link", { name: "Stripe to Snowflake, locked" }).waitFor();
      const views = page.getByRole("navigation", { name: "Views" }).getByRole("link");
      expect(await views.allTextContents()).toEqual(["Overview", "Connections", "Create", "Calls", "Faults"]);
      await page.goto(`${page.url().replace(/#.*/, "")}#/search?name=Shop`);
      await page.getByText("The search of Airbyte 2.x finds nothing.").waitFor();
      await page.getByRole("main").getByRole("link", { name: "connections" }).click();
      await page.getByRole("heading", { name: "Connections" }).waitFor();
    } finally {
      await browser.close();
    }
  },
  PATIENCE_MS,
);

test(
  "a real server of 2.x: the page detects it, and pauses a connection with a patch",
  async () => {
    const mock = createMockCore({ version: "2.0", auth: false });
    const airbyte = await listen({ mock });
    const served = await serveConsole(inject("realBuild"), {
      realServer: { url: airbyte.url.replace(/\/api.*$/, ""), workspaceId: WORKSPACE_ID },
    });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS / 2);
      await page.goto(`${served.url}#/connections/c0000000-0000-4000-8000-000000000008`);
      await page.getByText("cron 0 30 2 * * ? Europe/Berlin").waitFor();
      await page.getByRole("button", { name: "Pause" }).click();
      await page.getByText("Paused.").waitFor();
      const updates = mock.calls.filter(({ operation }) => operation === "webBackendUpdateConnection");
      expect(updates.map(({ body }) => body)).toEqual([
        { connectionId: "c0000000-0000-4000-8000-000000000008", status: "inactive" },
      ]);
    } finally {
      await browser.close();
      await served.close();
      await airbyte.close();
    }
  },
  PATIENCE_MS,
);
