import { ACTIVE_CONNECTION_ID } from "@airbyte-web-backend/mock/core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PATIENCE_MS, prepareConsole } from "./open-console.ts";

const open = prepareConsole();
const CONNECTION = `#/connections/${ACTIVE_CONNECTION_ID}`;

interface Visit {
  readonly name: string;
  readonly route: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const withModes: readonly Visit[] = [
  {
    name: "streams and comparison",
    route: CONNECTION,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Discover" }).click();
      await page.getByRole("cell", { name: "invoices" }).waitFor();
    },
  },
  { name: "choices of streams", route: `${CONNECTION}/edit` },
];
const tables: readonly Visit[] = [
  ...withModes,
  { name: "connections", route: "#/connections" },
  {
    name: "calls",
    route: "#/",
    prepare: async (page) => {
      await page.getByRole("heading", { name: "Latest failures" }).waitFor();
      await page.getByRole("link", { name: "Calls" }).click();
    },
  },
  { name: "failures", route: "#/" },
];

describe.each([1280, 390])("in a window of %d pixels", { timeout: PATIENCE_MS }, (width) => {
  test.each(tables)("$name have the roles of a table", async ({ route, prepare }) => {
    const page = await open(route, { width });
    await prepare?.(page);
    await page.locator("tbody tr").first().waitFor();
    const parts = await page.evaluate(() => {
      const layouts: Record<string, string> = {
        TABLE: "table",
        THEAD: "table-header-group",
        TBODY: "table-row-group",
        TR: "table-row",
        TH: "table-cell",
        TD: "table-cell",
      };
      return [...document.querySelectorAll("table, thead, tbody, tr, th, td")]
        .filter((part) => getComputedStyle(part).display !== layouts[part.tagName])
        .map((part) => `${part.tagName} ${part.getAttribute("role")} ${part.getAttribute("scope") ?? ""}`.trim());
    });
    const allowed = [
      "TABLE table",
      "THEAD rowgroup",
      "TBODY rowgroup",
      "TR row",
      "TD cell",
      "TH columnheader col",
      "TH rowheader rowgroup",
    ];
    expect([...new Set(parts)].filter((part) => !allowed.includes(part))).toEqual([]);
  });

  test.each(withModes)("$name does not break words", async ({ route, prepare }) => {
    const page = await open(route, { width });
    await prepare?.(page);
    await page.locator("tbody tr").first().waitFor();
    const broken = await page.evaluate(() => {
      const words: string[] = [];
      const texts = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? "").matchAll(
          /\b(incremental|full_refresh|append|overwrite|append_dedup)\b/g,
        )) {
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) words.push(word);
        }
      }
      return words;
    });
    expect(broken).toEqual([]);
  });
});
