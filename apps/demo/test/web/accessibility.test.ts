import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { ACTIVE_CONNECTION_ID } from "@airbyte-web-backend/mock";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PATIENCE_MS, prepareConsole } from "./open-console.ts";

const open = prepareConsole();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe has against the page as it is: rule, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>("axe.run()");
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

type Visit = readonly [name: string, route: string, prepare: (page: Page) => Promise<unknown>];

const visits: readonly Visit[] = [
  ["overview", "#/", (page) => page.getByRole("heading", { name: "Failed last" }).waitFor()],
  ["connections", "#/connections?deleted", (page) => page.locator("tbody tr").first().waitFor()],
  ["connections, with a problem", "#/faults", showProblem],
  ["connection", `#/connections/${ACTIVE_CONNECTION_ID}`, showDiscovered],
  ["edit, with a refused field", `#/connections/${ACTIVE_CONNECTION_ID}/edit`, showRefused],
  ["create", "#/create", (page) => page.getByLabel("Source id").waitFor()],
  ["search, with what was found", "#/search", showFound],
  ["calls", "#/", showCalls],
  ["faults", "#/faults", (page) => page.getByRole("radio", { name: "401" }).check()],
];

describe.each(["light", "dark"] as const)("in %s", { timeout: PATIENCE_MS }, (colorScheme) => {
  test.each(visits)("axe finds nothing against the view %s", async (_name, route, prepare) => {
    const page = await open(route, { colorScheme });
    await prepare(page);
    expect(await violations(page)).toEqual([]);
  });

  test("the page is drawn so", async () => {
    const page = await open("#/calls", { colorScheme });
    const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
    expect(red > 128).toBe(colorScheme === "light");
  });
});

test("the first Tab leads to the content, past the navigation", { timeout: PATIENCE_MS }, async () => {
  const page = await open("#/calls");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
});

async function showProblem(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "401" }).check();
  await page.getByRole("link", { name: "Connections", exact: true }).click();
  await page.getByRole("alert").waitFor();
}

async function showDiscovered(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Discover" }).click();
  await page.getByRole("cell", { name: "invoices" }).waitFor();
  await page.getByText("The whole answer as JSON").click();
}

async function showRefused(page: Page): Promise<void> {
  await page.getByLabel("Every").fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("alert").waitFor();
}

async function showFound(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Search" }).click();
  await page.locator("tbody tr").first().waitFor();
}

async function showCalls(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Failed last" }).waitFor();
  await page.getByRole("link", { name: "Calls" }).click();
  await page.locator(".calls tbody tr").first().waitFor();
}
