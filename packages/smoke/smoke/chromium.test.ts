import { join } from "node:path";
import { launchChromium, servePage } from "@airbyte-web-backend/chromium";
import { expect, inject, test } from "vitest";
import { startMock } from "../src/start-mock.ts";
import { walkOutput } from "./walk-output.ts";

test("the client works in Chromium, with the fake in the page and with a cross-origin server", async () => {
  const project = inject("project");
  const mock = await startMock([join(project, "node_modules/.bin/airbyte-mock")], { cwd: project });
  const page = await servePage({ entry: join(project, "page.ts") });
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    const problems: string[] = [];
    tab.on("pageerror", ({ message }) => problems.push(message));
    await tab.goto(`${page.url}?airbyte=${encodeURIComponent(mock.url)}`);
    await tab.locator("#over-port").waitFor();
    expect(await tab.locator("#in-process").textContent()).toBe(walkOutput.trimEnd());
    expect(await tab.locator("#over-port").textContent()).toBe(walkOutput.trimEnd());
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
    await page.close();
    await mock.stop();
  }
});
