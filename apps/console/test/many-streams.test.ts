import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PATIENCE_MS, prepareConsole } from "./open-console.ts";

const open = prepareConsole();
const STREAMS = 500;

/** A connection of 500 streams. */
async function openLarge(): Promise<Page> {
  const page = await open("#/connections", { connections: 3, streams: STREAMS });
  // Generated connections have other ids than the default ones.
  await page.locator('tbody a:not([href*="c0000000-"])').first().click();
  await page.getByRole("heading", { name: `Streams (${STREAMS})` }).waitFor();
  return page;
}

/** Whether the browser has laid out a row. */
function isDrawn(row: Locator): Promise<boolean> {
  return row
    .locator("td")
    .first()
    .evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }));
}

async function expectDrawnWhenSeen(rows: Locator): Promise<void> {
  await expect.poll(() => isDrawn(rows.first())).toBe(true);
  await expect.poll(() => isDrawn(rows.last())).toBe(false);
  await rows.last().scrollIntoViewIfNeeded();
  await expect.poll(() => isDrawn(rows.last())).toBe(true);
}

describe("a connection of 500 streams", { timeout: PATIENCE_MS }, () => {
  test("scrolls, and renders the visible ones", async () => {
    const page = await openLarge();
    const rows = page.getByRole("table", { name: "Streams" }).locator("tbody tr:not(.group)");
    await expect.poll(() => rows.count()).toBe(STREAMS);
    await page.getByRole("table", { name: "Streams" }).scrollIntoViewIfNeeded();
    await rows.first().scrollIntoViewIfNeeded();
    await expectDrawnWhenSeen(rows);
  });

  test("filters by name", async () => {
    const page = await openLarge();
    const rows = page.getByRole("table", { name: "Streams" }).locator("tbody tr:not(.group)");
    // innerText omits what is not rendered.
    const name = (await rows.nth(321).locator("td").first().textContent()) ?? "";
    await page.getByLabel("Filter streams").fill(name.toUpperCase());
    await page
      .getByRole("status")
      .getByText(/^\d+ of 500$/)
      .waitFor();
    const shown = await rows.locator("td:first-child").allTextContents();
    expect(shown).toContain(name);
    expect(shown.length).toBeLessThan(STREAMS / 4);
  });

  test("edits the right stream under a filter", async () => {
    const page = await openLarge();
    await page.getByRole("link", { name: "Edit" }).click();
    const rows = page.locator(".streams tbody tr");
    await rows.first().scrollIntoViewIfNeeded();
    await expect.poll(() => rows.count()).toBe(STREAMS);
    const name = (await rows.nth(321).locator("label").textContent()) ?? "";
    await expectDrawnWhenSeen(rows);

    await page.getByLabel("Filter streams").fill(name);
    await page
      .getByRole("status")
      .getByText(/^\d+ of 500$/)
      .waitFor();
    await page.getByLabel(name, { exact: true }).uncheck();
    // 0.36.5 stores selected streams only, so the whole stream goes.
    await expect.poll(() => page.locator(".diff li").allInnerTexts()).toEqual([`- syncCatalog.streams[${name}]`]);
    await page.getByLabel("Filter streams").press("Enter");
    await page.getByLabel("Filter streams").fill("");
    await expect.poll(() => rows.count()).toBe(STREAMS);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: `Streams (${STREAMS - 1})` }).waitFor();
  });
});
