import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { ACTIVE_CONNECTION_ID, FAILING_CONNECTION_ID } from "@airbyte-web-backend/mock";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { prepareConsole } from "./open-console.ts";

const open = prepareConsole();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * The violations of the page: rule and place.
 *
 * @param options Of `axe.run`. Default: all rules.
 */
async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  expect(results.passes.length).toBeGreaterThan(0);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** The rules whose outcome depends on colours. */
const COLOUR_RULES: RunOptions = { runOnly: ["color-contrast", "link-in-text-block"] };

type Visit = readonly [name: string, route: string, prepare: (page: Page) => Promise<unknown>];

const visits: readonly Visit[] = [
  ["overview", "#/", (page) => page.getByRole("heading", { name: "Latest failures" }).waitFor()],
  ["connections", "#/connections?deleted=yes", (page) => page.locator("tbody tr").first().waitFor()],
  ["connections, with a problem", "#/faults", showProblem],
  ["connection", `#/connections/${ACTIVE_CONNECTION_ID}`, showDiscovered],
  ["edit, with a refused field", `#/connections/${ACTIVE_CONNECTION_ID}/edit`, showRefused],
  ["create", "#/create", (page) => page.getByLabel("Source", { exact: true }).waitFor()],
  ["search, with what was found", "#/search", showFound],
  ["connection, with a source that fails", `#/connections/${FAILING_CONNECTION_ID}`, showFailing],
  ["connections, with none that fits", "#/connections?text=no+such+name", showNone],
  ["an unknown address", "#/nowhere", (page) => page.getByText("Unknown address").waitFor()],
  ["calls", "#/", showCalls],
  ["faults", "#/faults", (page) => page.getByRole("radio", { name: "401" }).check()],
];

describe.each(visits)("%s", (_name, route, prepare) => {
  test("has no violation on a narrow and a wide screen, in light and dark, and no overflow", async () => {
    const page = await open(route, { width: 390 });
    await prepare(page);
    await page.evaluate(axe);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page)).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await page.evaluate(tablePartsWithoutRole)).toEqual([]);
      expect(await page.evaluate(brokenModes)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, COLOUR_RULES)).toEqual([]);
  });
});

/** Runs in the page. Parts of a table with another layout than a table's lose their semantics, unless they have a role. */
function tablePartsWithoutRole(): string[] {
  const parts: Record<string, { layout: string; roles: string[] }> = {
    TABLE: { layout: "table", roles: ["table"] },
    THEAD: { layout: "table-header-group", roles: ["rowgroup"] },
    TBODY: { layout: "table-row-group", roles: ["rowgroup"] },
    TR: { layout: "table-row", roles: ["row"] },
    TD: { layout: "table-cell", roles: ["cell"] },
    TH: { layout: "table-cell", roles: ["columnheader col", "rowheader rowgroup"] },
  };
  return [...document.querySelectorAll("table, thead, tbody, tr, th, td")].flatMap((part) => {
    const { layout, roles } = parts[part.tagName] ?? { layout: "", roles: [] };
    const role = `${part.getAttribute("role")} ${part.getAttribute("scope") ?? ""}`.trim();
    return getComputedStyle(part).display === layout || roles.includes(role) ? [] : [`${part.tagName} ${role}`];
  });
}

/** Runs in the page. The sync modes that span two lines, except in a list of changes. */
function brokenModes(): string[] {
  const broken: string[] = [];
  const texts = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest(".diff")) continue; // long paths break anywhere
    const modes = /\b(incremental|full_refresh|append|overwrite|append_dedup)\b/g;
    for (const { 0: mode, index } of (node.textContent ?? "").matchAll(modes)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + mode.length);
      if (range.getClientRects().length > 1) broken.push(mode);
    }
  }
  return broken;
}

test("uses the colours of the system", async () => {
  const page = await open("#/calls");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
    expect(red > 128).toBe(colorScheme === "light");
  }
});

test("the first Tab skips the navigation", async () => {
  const page = await open("#/calls");
  await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
});

test("keyboard only: selects a fault, fills a form and saves it", async () => {
  const page = await open("#/faults");
  await page.getByRole("radio", { name: "Nothing" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.getByRole("radio", { name: "503 twice" }).isChecked()).toBe(true);
  await page.keyboard.press("ArrowUp");

  await page.evaluate((hash) => location.assign(hash), `#/connections/${ACTIVE_CONNECTION_ID}/edit`);
  await page.getByLabel("Name", { exact: true }).waitFor();
  await page.evaluate(() => document.getElementById("main")?.focus());
  await page.keyboard.press("Tab"); // the link to the connection
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("By hand alone");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "By hand alone" }).waitFor();
});

test("keyboard only: buttons keep the focus", async () => {
  const page = await open(`#/connections/${ACTIVE_CONNECTION_ID}`);
  for (const [name, outcome] of [
    ["Discover the source and compare", "2 new"],
    ["Pause", "Paused."],
  ] as const) {
    const button = page.getByRole("button", { name });
    await button.press("Enter");
    await page.getByText(outcome).waitFor();
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  }
});

async function showFailing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Discover" }).click();
  await page.getByRole("alert").getByText("Check the source in Airbyte").waitFor();
}

function showNone(page: Page): Promise<void> {
  return page.getByRole("button", { name: "Clear the filter" }).waitFor();
}

async function showProblem(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "401" }).check();
  await page.getByRole("link", { name: "Connections", exact: true }).click();
  await page.getByRole("alert").waitFor();
}

async function showDiscovered(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Discover" }).click();
  await page.getByRole("cell", { name: "invoices" }).waitFor();
  await page.getByText("The whole response as JSON").click();
}

async function showRefused(page: Page): Promise<void> {
  await page.getByLabel("Sync mode of legacy_events").selectOption("incremental");
  await page.getByLabel("Destination mode of legacy_events").selectOption("append_dedup");
  await page.getByLabel("Primary key of legacy_events").click();
  await page.getByLabel("Every").fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Must be an integer").waitFor();
}

async function showFound(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Search" }).click();
  await page.locator("tbody tr").first().waitFor();
}

async function showCalls(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Latest failures" }).waitFor();
  await page.getByRole("link", { name: "Calls" }).click();
  await page.locator(".calls tbody tr").first().waitFor();
}
