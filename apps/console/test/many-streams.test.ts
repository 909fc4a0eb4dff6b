import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { prepareConsole } from "./open-console.ts";

const open = prepareConsole();
const STREAMS = 500;

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

test("a connection of 500 streams: renders the visible ones, filters, and edits the right one", async () => {
  const page = await open("#/connections", { connections: 3, streams: STREAMS });
  // Generated connections have other ids than the default ones.
  await page.locator('tbody a:not([href*="c0000000-"])').first().click();
  await page.getByRole("heading", { name: `Streams (${STREAMS})` }).waitFor();
  const table = page.getByRole("table", { name: "Streams" });
  const stored = table.locator("tbody tr:not(.group)");
  await expect.poll(() => stored.count()).toBe(STREAMS);
  await stored.first().scrollIntoViewIfNeeded();
  await expectDrawnWhenSeen(stored);

  // innerText omits what is not rendered.
  const name = (await stored.nth(321).locator("td").first().textContent()) ?? "";
  await page.getByLabel("Filter streams").fill(name.toUpperCase());
  await page
    .getByRole("status")
    .getByText(/^\d+ of 500$/)
    .waitFor();
  const shown = await stored.locator("td:first-child").allTextContents();
  expect(shown).toContain(name);
  expect(shown.length).toBeLessThan(STREAMS / 4);

  await page.getByRole("link", { name: "Edit" }).click();
  const rows = page.locator(".streams tbody tr");
  await rows.first().scrollIntoViewIfNeeded();
  await expect.poll(() => rows.count()).toBe(STREAMS);
  await expectDrawnWhenSeen(rows);
  const edited = (await rows.nth(321).locator("label").textContent()) ?? "";
  await page.getByLabel("Filter streams").fill(edited);
  await page
    .getByRole("status")
    .getByText(/^\d+ of 500$/)
    .waitFor();
  await page.getByLabel(edited, { exact: true }).uncheck();
  // 0.36.5 stores selected streams only, so the whole stream goes.
  await expect.poll(() => page.locator(".diff li").allInnerTexts()).toEqual([`- syncCatalog.streams[${edited}]`]);
  await page.getByLabel("Filter streams").press("Enter");
  await page.getByLabel("Filter streams").fill("");
  await expect.poll(() => rows.count()).toBe(STREAMS);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: `Streams (${STREAMS - 1})` }).waitFor();
});
