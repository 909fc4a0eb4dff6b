import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { holdRequests, prepareConsole, watchRequests } from "./open-console.ts";

const open = prepareConsole();

const offset = (page: Page) => page.locator(".table-scroller").evaluate(({ scrollTop }) => scrollTop);
const rows = (page: Page) => page.locator("tbody tr");

/** Scrolls an element, by default the window, and waits for the event: the page stores the position then. */
async function scrollTo(page: Page, top: number, selector?: string): Promise<void> {
  await page.evaluate(
    ([top, selector]) =>
      new Promise((resolve) => {
        const element = selector === undefined ? null : document.querySelector(selector);
        (element ?? document).addEventListener("scroll", resolve, { once: true });
        (element ?? globalThis).scrollTo(0, top);
      }),
    [top, selector] as const,
  );
}

/** Stops the clock of the page, so that data does not become stale on a slow machine. */
function stopClock(page: Page): Promise<void> {
  return page.evaluate(() => {
    const now = Date.now();
    Date.now = () => now;
  });
}

/** Opens the connection in the middle of the screen, and goes back. */
async function openOneAndComeBack(page: Page): Promise<void> {
  await rows(page)
    .nth(12)
    .locator("a")
    .evaluate((link: HTMLElement) => link.click());
  await page.getByRole("heading", { name: /^Streams/ }).waitFor();
  await page.goBack();
}

describe("Back restores", () => {
  test("filter, order and scroll position of the connections, without a request", async () => {
    const page = await open("#/connections?status=active", { connections: 400 });
    await stopClock(page);
    await page.getByText(/^Read at/).waitFor();
    await page.getByRole("button", { name: "Latest sync" }).click();
    const header = page.getByRole("columnheader", { name: "Latest sync" });
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("descending");
    await page.getByLabel("Filter").pressSequentially("to");
    await scrollTo(page, 3_000, ".table-scroller");
    await expect.poll(() => offset(page)).toBe(3_000);
    // The table draws the rows at the new position in its next frame.
    await expect.poll(async () => Number(await rows(page).last().getAttribute("aria-rowindex"))).toBeGreaterThan(50);
    await expect.poll(() => new URL(page.url()).hash).toBe("#/connections?text=to&status=active&sort=-latest-sync");
    const shown = () => rows(page).locator("td:first-child").allInnerTexts();
    const before = await shown();
    const sent = watchRequests(page);

    await openOneAndComeBack(page);
    await expect.poll(() => offset(page)).toBe(3_000);
    await expect.poll(shown).toEqual(before);
    await expect.poll(() => page.getByLabel("Filter").inputValue()).toBe("to");
    await expect.poll(() => page.getByLabel("Status").inputValue()).toBe("active");
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("descending");
    expect(sent).toEqual(["connections/get"]);

    await page.reload();
    await page
      .getByRole("status")
      .getByText(/^\d+ of \d+$/)
      .waitFor();
    await expect.poll(() => page.getByLabel("Filter").inputValue()).toBe("to");
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("descending");
  });

  test("a search: form, criteria, results and order", async () => {
    const page = await open("#/search", { connections: 400 });
    await stopClock(page);
    await page.getByLabel("Status").selectOption("active");
    await page.getByLabel("Only this workspace").uncheck();
    await page.getByRole("button", { name: "Search" }).click();
    const found = page.getByRole("heading", { name: /^Found: [\d,]+$/ });
    const heading = await found.innerText();
    await page.getByRole("button", { name: "Source", exact: true }).click();
    await page.getByLabel("Prefix").fill("typed after");
    await scrollTo(page, 2_000, ".table-scroller");
    await scrollTo(page, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
    const sent = watchRequests(page);

    await openOneAndComeBack(page);
    await expect.poll(() => found.innerText()).toBe(heading);
    await expect.poll(() => page.getByLabel("Status").inputValue()).toBe("active");
    await expect.poll(() => page.getByLabel("Prefix").inputValue()).toBe("typed after");
    await expect.poll(() => page.getByLabel("Only this workspace").isChecked()).toBe(false);
    const header = page.getByRole("columnheader", { name: "Source", exact: true });
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("ascending");
    await expect.poll(() => offset(page)).toBe(2_000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
    expect(sent).toEqual(["connections/get"]);

    // A new visit starts at the top.
    await page.getByRole("link", { name: "Search", exact: true }).click();
    await expect.poll(() => page.getByLabel("Status").inputValue()).toBe("");
    await found.waitFor({ state: "detached" });
  });

  test("a connection: filter and scroll position", async () => {
    const page = await open("#/connections", { connections: 3, streams: 60 });
    await page.locator('tbody a:not([href*="c0000000-"])').first().click();
    await page.getByLabel("Filter streams").fill("a");
    await scrollTo(page, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
    await page.getByRole("link", { name: "Calls" }).evaluate((link: HTMLElement) => link.click());
    await page.getByRole("heading", { name: "Calls" }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect.poll(() => page.getByLabel("Filter streams").inputValue()).toBe("a");
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  });
});

test("typing continues when the browser limits changes of the address", async () => {
  const page = await open("#/connections");
  await page.getByLabel("Filter").waitFor();
  await page.evaluate(() => {
    const { replaceState } = history;
    history.replaceState = () => {
      history.replaceState = replaceState; // works again afterwards
      throw new DOMException("Attempt to use history.replaceState() more than 100 times", "SecurityError");
    };
  });
  await page.getByLabel("Filter").fill("bigquery");
  await expect.poll(() => page.getByLabel("Filter").inputValue()).toBe("bigquery");
  await page
    .getByRole("status")
    .getByText(/^\d of \d+$/)
    .waitFor();
  await expect.poll(() => new URL(page.url()).hash).toBe("#/connections?text=bigquery");
});

describe("each view sends one request", () => {
  test("when views change before the list arrives, or a button is clicked twice", async () => {
    const page = await open("#/faults");
    const release = await holdRequests(page);
    const sent = watchRequests(page);
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByText("Reading the connections…").waitFor();
    await page.getByRole("link", { name: "Connections", exact: true }).click();
    await page.getByRole("link", { name: "Create" }).first().click();
    await page.getByRole("link", { name: "Connections", exact: true }).click();
    await page.getByText("Reading the connections…").waitFor();
    await release();
    await page.getByText(/^Read at/).waitFor();
    await page.getByRole("button", { name: "Refresh" }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.getByRole("link", { name: "Calls" }).click();
    const lists = page.locator(".calls tbody tr", { hasText: "ListConnections" });
    await expect.poll(() => lists.locator(".pill").allInnerTexts()).toEqual(["✓ done", "✓ done"]);
    expect(sent.filter((operation) => operation === "connections/list")).toHaveLength(2);
  });
});
