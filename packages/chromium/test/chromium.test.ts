import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { launchChromium, servePage } from "../src/index.ts";

test("launchChromium() opens a page with a program in TypeScript", async () => {
  const page = await servePage({ entry: fileURLToPath(new URL("page.ts", import.meta.url)) });
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    await tab.waitForFunction(() => document.title === "bundled");
    expect(await tab.evaluate(() => navigator.userAgent)).toContain("Chrome");
  } finally {
    await browser.close();
    await page.close();
  }
});

test("servePage() rejects with the file name when the program does not bundle", async () => {
  await expect(servePage({ entry: "no-such-file.ts" })).rejects.toThrow("no-such-file.ts");
});
