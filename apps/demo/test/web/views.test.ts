import { ACTIVE_CONNECTION_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { PATIENCE_MS, prepareConsole } from "./open-console.ts";

const open = prepareConsole();

describe("the overview", { timeout: PATIENCE_MS }, () => {
  test("says what the workspace has and counts its connections", async () => {
    const page = await open("#/");
    await page.getByText("Everything is set up.").waitFor();
    const tiles = await page.locator(".tiles li").allInnerTexts();
    expect(tiles.map((text) => text.replace(/^[\d,]+\s+/, ""))).toEqual([
      "connections",
      "active",
      "inactive",
      "failing",
      "running now",
      "never synced",
    ]);
    expect(tiles.every((text) => Number.parseInt(text, 10) > 0)).toBe(true);
  });

  test("leads from a count to the connections that it counts", async () => {
    const page = await open("#/");
    const tile = page.locator(".tiles a", { hasText: "inactive" });
    const count = Number.parseInt(await tile.innerText(), 10);
    await tile.click();
    await page.getByRole("heading", { name: "Connections" }).waitFor();
    expect(await page.getByLabel("Status").inputValue()).toBe("inactive");
    expect(await page.getByRole("status").innerText()).toMatch(new RegExp(`^${count} of `));
  });
});

describe("the connections", { timeout: PATIENCE_MS }, () => {
  test("are ten thousand, of which only those that can be seen are in the page", async () => {
    const page = await open("#/connections?deleted", { connections: 10_000 });
    await page.getByText("10,006 of 10,006").waitFor();
    const table = page.getByRole("table", { name: "Connections" });
    expect(await table.getAttribute("aria-rowcount")).toBe("10007");
    expect(await table.locator("tbody tr").count()).toBeLessThan(60);

    await page.locator(".table-scroller").evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
    await table.locator('tr[aria-rowindex="10007"]').waitFor();
    expect(await table.locator("tbody tr").count()).toBeLessThan(60);
  });

  test("are filtered while one types, by words in any order, and the address keeps the filter", async () => {
    const page = await open("#/connections");
    await page.getByLabel("Filter").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("bigquery SHOP");
    await page.getByRole("status").getByText(/^1 of/).waitFor();
    expect(await page.locator("tbody tr").allInnerTexts()).toEqual([expect.stringContaining("Shop to BigQuery")]);
    expect(new URL(page.url()).hash).toBe("#/connections?text=bigquery+SHOP");

    await page.getByRole("link", { name: "Shop to BigQuery" }).click();
    await page.getByRole("heading", { name: "Shop to BigQuery" }).waitFor();
    await page.goBack();
    await page.getByRole("status").getByText(/^1 of/).waitFor();
    expect(await page.getByLabel("Filter").inputValue()).toBe("bigquery SHOP");
  });

  test("are sorted by a column, and the other way round by a second click", async () => {
    const page = await open("#/connections");
    await page.getByRole("button", { name: "Source" }).click();
    const header = page.getByRole("columnheader", { name: "Source" });
    expect(await header.getAttribute("aria-sort")).toBe("ascending");
    const first = await page.locator("tbody tr td:nth-child(3)").first().innerText();
    await page.getByRole("button", { name: "Source" }).click();
    expect(await header.getAttribute("aria-sort")).toBe("descending");
    expect(await page.locator("tbody tr td:nth-child(3)").first().innerText()).not.toBe(first);
  });

  test("are reached and opened with the keyboard alone", async () => {
    const page = await open("#/connections", { connections: 500 });
    await page.getByLabel("with deleted ones").focus();
    for (let tabs = 0; tabs < 7; tabs += 1) await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex"));
    expect(await focused()).toBe("2");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("3");
    await page.keyboard.press("End");
    const rows = Number(await page.getByRole("table").getAttribute("aria-rowcount"));
    expect(rows).toBeGreaterThan(400);
    await expect.poll(focused, { timeout: PATIENCE_MS }).toBe(String(rows));
    const name = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: name ?? "" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });
});

describe("the connection", { timeout: PATIENCE_MS }, () => {
  test("shows its settings, its streams by namespace and its operations", async () => {
    const page = await open(`#/connections/${ACTIVE_CONNECTION_ID}`);
    await page.getByRole("heading", { name: "Shop to BigQuery" }).waitFor();
    expect(await page.locator(".settings").innerText()).toContain("every 24 hours");
    const streams = page.getByRole("table", { name: "Streams" });
    expect(await streams.locator("tr.group").allInnerTexts()).toEqual([expect.stringMatching(/^public\s+3$/)]);
    expect(await streams.getByRole("row", { name: /^users/ }).innerText()).toContain("append_dedup");
    expect(await page.locator(".operations").innerText()).toContain("Normalize shop");
  });
});
