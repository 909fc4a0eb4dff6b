import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PATIENCE_MS, prepareConsole } from "./open-console.ts";

const open = prepareConsole();

/** Reads the connections, chooses a fault, comes back and reads again. */
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

/** The attempts of the latest call, as the calls view tells them. */
async function latestAttempts(page: Page): Promise<string[]> {
  await page.getByRole("link", { name: "Calls" }).click();
  const latest = page.locator(".calls tbody tr").first();
  await latest.waitFor();
  return latest.locator(".attempt").allInnerTexts();
}

/** Writes down whatever an element shows from now on, however short, also when another view has one in its place. */
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

describe("while something goes wrong", { timeout: PATIENCE_MS }, () => {
  test.each([
    ["401", "answered 401", "Set AIRBYTE_USERNAME and AIRBYTE_PASSWORD", 1],
    ["HTML page", "answered 200 with a web page instead of a JSON object", "AIRBYTE_URL", 1],
    ["No connection", "(3 attempts)", "Check AIRBYTE_URL, and that the server is running.", 3],
    // A list that has begun to arrive is not asked for again unless somebody says so.
    ["Broken answer", "answered 200 and broke off", "Check AIRBYTE_URL, and that the server is running.", 1],
  ])(
    "%s: the message says so, the last good list stays, and to try again helps when it is over",
    async (fault, message, advice, attempts) => {
      const page = await refreshWith(fault);
      const alert = page.getByRole("alert");
      await alert.waitFor();
      const said = await alert.innerText();
      expect(said).toContain("Could not read the connections. Shown is what was read at");
      expect(said).toContain(message);
      expect(said).toContain(advice);
      await expect.poll(() => page.locator("tbody tr").count()).toBeGreaterThan(5);
      expect(await latestAttempts(page)).toHaveLength(attempts);

      await choose(page, "Nothing");
      await page.getByRole("link", { name: "Connections", exact: true }).click();
      await page.getByRole("button", { name: "Refresh" }).click();
      await alert.waitFor({ state: "detached" });
    },
  );

  test("503 twice: the call waits and succeeds, and whoever looks at the page sees that it is tried again", async () => {
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

  test("429: the calls show the wait that the server asked for while it lasts, and the success after it", async () => {
    const page = await open("#/connections");
    await page.getByLabel("Filter").waitFor();
    await choose(page, "429 once");
    await page.getByRole("link", { name: "Calls" }).click();
    await page.locator(".calls tbody tr").first().waitFor();
    const shown = await watch(page, ".calls tbody");
    await page.getByRole("button", { name: "Read everything again" }).click();
    const latest = page.locator(".calls tbody tr").first();
    await expect.poll(shown).toMatch(/waiting 429 \d+ ms → waits 2\.\d s/);
    await expect.poll(() => latest.innerText()).toMatch(/429 \d+ ms → waited 2\.\d s → 200 \d+ ms/);
    await expect.poll(() => latest.innerText()).toContain("webBackendListConnectionsForWorkspace");
  });

  test("slow: what was read can be used meanwhile", async () => {
    const page = await open("#/connections");
    await page.getByLabel("Filter").waitFor();
    await choose(page, "Slow");
    await page.getByRole("link", { name: "Connections", exact: true }).click();
    await page.getByLabel("Filter").waitFor();
    const shown = await watch(page, "main");
    // Both at once, or a slow machine might take longer for the second click than the answer does.
    await page.evaluate(() => {
      for (const name of ["Refresh", "Source"]) {
        [...document.querySelectorAll("button")].find((button) => button.innerText.trim() === name)?.click();
      }
    });
    await expect.poll(shown).toMatch(/Reading….*Source ↑/);
    await page.getByText(/^Read at/).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("a view that never had data says what is missing, and reads it when asked", async () => {
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

  test("who leaves a view aborts what it was reading", async () => {
    const page = await open("#/faults");
    await page.getByRole("radio", { name: "Slow" }).check();
    await page.getByRole("link", { name: "Search" }).click();
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByText("Reading what the search finds").waitFor();
    await page.getByRole("link", { name: "Calls" }).click();
    await page.locator(".calls tbody tr").first().locator(".pill", { hasText: "aborted" }).waitFor();
  });
});
