import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { holdRequests, prepareConsole } from "./open-console.ts";

const open = prepareConsole();

/** Reads the connections, selects a fault, and reads again. */
async function refreshWith(fault: string): Promise<Page> {
  const page = await open("#/connections");
  await page.getByLabel("Filter").waitFor();
  await choose(page, fault);
  await page.getByRole("link", { name: "Connections", exact: true }).click();
  await page.getByRole("button", { name: "Refresh" }).click();
  return page;
}

async function choose(page: Page, fault: string): Promise<void> {
  await page.getByRole("link", { name: "Faults" }).click();
  await page.getByRole("radio", { name: fault }).check();
}

/** The attempts of the latest call in the calls view. */
async function latestAttempts(page: Page): Promise<string[]> {
  await page.getByRole("link", { name: "Calls" }).click();
  const latest = page.locator(".calls tbody tr").first();
  await latest.waitFor();
  return latest.locator(".attempt").allInnerTexts();
}

/** Records every text of an element, also of its replacement in another view. */
async function watch(page: Page, selector: string): Promise<() => Promise<string>> {
  const shown = await page.evaluateHandle((selector) => {
    const texts: string[] = [];
    const write = () =>
      texts.push(document.querySelector<HTMLElement>(selector)?.innerText.replaceAll(/\s+/g, " ") ?? "");
    new MutationObserver(write).observe(document.body, { subtree: true, childList: true, characterData: true });
    return texts;
  }, selector);
  return async () => (await shown.jsonValue()).join("\n");
}

describe("with a fault", () => {
  test.each([
    ["401", "answered 401", "Set AIRBYTE_USERNAME and AIRBYTE_PASSWORD", [1]],
    ["HTML page", "answered 200 with a web page instead of a JSON object", "AIRBYTE_URL", [1]],
    ["No connection", "(3 attempts)", "Check AIRBYTE_URL, and that the server is running.", [3]],
    // Retried only if the response breaks off before the page has read its first connection.
    [
      "Truncated response",
      "answered 200, then broke off",
      "Check AIRBYTE_URL, and that the server is running.",
      [1, 2, 3],
    ],
  ])("%s: shows the error above the last good list, and retries", async (fault, message, advice, attempts) => {
    const page = await refreshWith(fault);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    const said = await alert.innerText();
    expect(said).toContain("Could not read the connections. Below is the data from");
    expect(said).toContain(message);
    expect(said).toContain(advice);
    await expect.poll(() => page.locator("tbody tr").count()).toBeGreaterThan(5);
    expect(attempts).toContain((await latestAttempts(page)).length);

    await choose(page, "Nothing");
    await page.getByRole("link", { name: "Connections", exact: true }).click();
    await page.getByRole("button", { name: "Refresh" }).click();
    await alert.waitFor({ state: "detached" });
  });

  test("503 twice: retries, shows the retries, and succeeds", async () => {
    const page = await open("#/connections");
    await page.getByLabel("Filter").waitFor();
    await choose(page, "503 twice");
    await page.getByRole("link", { name: "Connections", exact: true }).click();
    const badges = await watch(page, "nav");
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect.poll(badges).toContain("Calls retrying");
    await page.getByRole("link", { name: "Faults 503 twice" }).waitFor({ state: "detached" });
    await page.getByText(/^Read at/).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await latestAttempts(page)).toEqual([
      expect.stringMatching(/^503 \d/),
      expect.stringMatching(/^503 \d/),
      expect.stringMatching(/^200 \d/),
    ]);
  });

  test("429: shows the wait of Retry-After, then the success", async () => {
    const page = await open("#/connections");
    await page.getByLabel("Filter").waitFor();
    await choose(page, "429 once");
    await page.getByRole("link", { name: "Calls" }).click();
    await page.locator(".calls tbody tr").first().waitFor();
    const shown = await watch(page, ".calls tbody");
    await page.getByRole("button", { name: "Read everything again" }).click();
    const latest = page.locator(".calls tbody tr").first();
    await expect.poll(shown).toMatch(/waiting 429 [\d.]+ m?s → waits 2\.\d s/);
    await expect.poll(() => latest.innerText()).toMatch(/429 [\d.]+ m?s → waited 2\.\d s → 200 [\d.]+ m?s/);
    await expect.poll(() => latest.innerText()).toContain("webBackendListConnectionsForWorkspace");
  });

  test("slow: the page stays usable", async () => {
    const page = await open("#/connections");
    await page.getByLabel("Filter").waitFor();
    await choose(page, "Slow");
    await page.getByRole("link", { name: "Connections", exact: true }).click();
    await page.getByLabel("Filter").waitFor();
    const shown = await watch(page, "main");
    // At once: on a slow machine the second click could come after the response.
    await page.evaluate(() => {
      for (const name of ["Refresh", "Source"]) {
        [...document.querySelectorAll("button")].find((button) => button.innerText.trim() === name)?.click();
      }
    });
    await expect.poll(shown).toMatch(/Reading….*Source ↑/);
    await page.getByText(/^Read at/).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("a view without data shows the error and retries", async () => {
    const page = await open("#/faults");
    await page.getByRole("radio", { name: "HTML page" }).check();
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByText("Could not read the connections.").waitFor();
    await page.getByText("Could not read the state of the workspace.").waitFor();
    await choose(page, "Nothing");
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByText("Everything is set up.").waitFor();
    await page.getByRole("heading", { name: "Latest failures" }).waitFor();
  });

  test("leaving a view aborts its request", async () => {
    const page = await open("#/search");
    await holdRequests(page);
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByText("Reading the search results").waitFor();
    await page.getByRole("link", { name: "Calls" }).click();
    await page.locator(".calls tbody tr").first().locator(".pill", { hasText: "aborted" }).waitFor();
  });
});
