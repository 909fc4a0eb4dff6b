import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PATIENCE_MS, prepareConsole, watchRequests } from "./open-console.ts";

const open = prepareConsole();

const offset = (page: Page) => page.locator(".table-scroller").evaluate(({ scrollTop }) => scrollTop);
const rows = (page: Page) => page.locator("tbody tr");

/** Opens the connection in the middle of the screen, and goes back. */
async function openOneAndComeBack(page: Page): Promise<void> {
  await rows(page)
    .nth(12)
    .locator("a")
    .evaluate((link: HTMLElement) => link.click());
  await page.getByRole("heading", { name: /^Streams/ }).waitFor();
  await page.goBack();
}

describe("Back restores", { timeout: PATIENCE_MS }, () => {
  test("filter, order and scroll position of the connections, without a request", async () => {
    const page = await open("#/connections?status=active", { connections: 400 });
    await page.getByRole("button", { name: "Latest sync" }).click();
    await page.getByLabel("Filter").pressSequentially("to");
    await page.locator(".table-scroller").evaluate((scroller) => scroller.scrollTo(0, 3_000));
    await expect.poll(() => offset(page)).toBe(3_000);
    await expect.poll(() => new URL(page.url()).hash).toBe("#/connections?text=to&status=active&sort=-latest-sync");
    const shown = () => rows(page).locator("td:first-child").allInnerTexts();
    const before = await shown();
    const sent = watchRequests(page);

    await openOneAndComeBack(page);
    await expect.poll(() => offset(page)).toBe(3_000);
    await expect.poll(shown).toEqual(before);
    await expect.poll(() => page.getByLabel("Filter").inputValue()).toBe("to");
    await expect.poll(() => page.getByLabel("Status").inputValue()).toBe("active");
    const header = page.getByRole("columnheader", { name: "Latest sync" });
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
    await page.getByLabel("Status").selectOption("active");
    await page.getByLabel("Only this workspace").uncheck();
    await page.getByRole("button", { name: "Search" }).click();
    const found = page.getByRole("heading", { name: /^Found: [\d,]+$/ });
    const heading = await found.innerText();
    await page.getByRole("button", { name: "Source", exact: true }).click();
    await page.getByLabel("Prefix").fill("typed after");
    await page.locator(".table-scroller").evaluate((scroller) => scroller.scrollTo(0, 2_000));
    await page.evaluate(() => scrollTo(0, 200));
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
    expect(await found.count()).toBe(0);
  });

  test("a connection: filter and scroll position", async () => {
    const page = await open("#/connections", { connections: 3, streams: 60 });
    await page.locator('tbody a:not([href*="c0000000-"])').first().click();
    await page.getByLabel("Filter streams").fill("a");
    await page.evaluate(() => scrollTo(0, 300));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
    await page.getByRole("link", { name: "Calls" }).evaluate((link: HTMLElement) => link.click());
    await page.getByRole("heading", { name: "Calls" }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect.poll(() => page.getByLabel("Filter streams").inputValue()).toBe("a");
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  });
});

test("typing continues when the browser limits changes of the address", {
  timeout: PATIENCE_MS,
}, async () => {
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

describe("each view sends one request", { timeout: PATIENCE_MS }, () => {
  test("when views change before the list arrives, or a button is clicked twice", async () => {
    const page = await open("#/faults");
    await page.getByRole("radio", { name: "Slow" }).check();
    const sent = watchRequests(page);
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByText("Reading the connections…").waitFor();
    await page.getByRole("link", { name: "Connections", exact: true }).click();
    await page.getByRole("link", { name: "Create" }).first().click();
    await page.getByRole("link", { name: "Connections", exact: true }).click();
    await page.getByLabel("Filter").waitFor();
    const lists = () => sent.filter((operation) => operation === "connections/list").length;
    expect(lists()).toBe(1);
    await page.getByRole("button", { name: "Refresh" }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.getByText(/^Read at/).waitFor();
    expect(lists()).toBe(2);
    await page.getByRole("link", { name: "Calls" }).click();
    await page.locator(".calls tbody tr").first().waitFor();
    const states = await page
      .locator(".calls tbody tr", { hasText: "ListConnections" })
      .locator(".pill")
      .allInnerTexts();
    expect(states).toEqual(["✓ done", "✓ done"]);
  });
});
