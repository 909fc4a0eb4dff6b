import { ACTIVE_CONNECTION_ID, FAILING_CONNECTION_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { described, holdRequests, prepareConsole, renameBehindTheBack, watchRequests } from "./open-console.ts";

const open = prepareConsole();

describe("the overview", () => {
  test("shows the set-up, and counts connections with a link to each", async () => {
    const page = await open("#/");
    await page.getByText("Everything is set up.").waitFor();
    const tiles = page.locator(".tiles li");
    await expect
      .poll(async () => (await tiles.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ")))
      .toEqual([
        "44 connections",
        "40 active",
        "4 inactive",
        "5 failing",
        "5 stale",
        "7 running now",
        "0 running too long",
        "17 never synced",
      ]);
    const bottoms = await tiles.evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().bottom));
    expect(new Set(bottoms).size).toBe(1);

    await tiles.getByRole("link", { name: "inactive" }).click();
    await page.getByRole("heading", { name: "Connections" }).waitFor();
    await expect.poll(() => page.getByLabel("Status").inputValue()).toBe("inactive");
    await expect.poll(() => page.getByRole("status").innerText()).toMatch(/^4 of /);
  });
});

describe("the connections", () => {
  test("are filtered while typing, with the filter in the address, and open on a click in the row", async () => {
    const page = await open("#/connections");
    await page.getByLabel("Filter").waitFor();
    const pressSlash = async () => {
      await page.keyboard.press("/");
      return page.getByLabel("Filter").evaluate((box) => box === document.activeElement);
    };
    await expect.poll(pressSlash).toBe(true);
    await page.keyboard.type("bigquery SHOP");
    await page.getByRole("status").getByText(/^1 of/).waitFor();
    await expect
      .poll(() => page.locator("tbody tr").allInnerTexts())
      .toEqual([expect.stringContaining("Shop to BigQuery")]);
    await expect.poll(() => new URL(page.url()).hash).toBe("#/connections?text=bigquery+SHOP");

    await page.locator("tbody tr td:nth-child(4)").click();
    await page.getByRole("heading", { name: "Shop to BigQuery" }).waitFor();
    await page.goBack();
    await page.getByRole("status").getByText(/^1 of/).waitFor();
    await expect.poll(() => page.getByLabel("Filter").inputValue()).toBe("bigquery SHOP");

    await page.getByLabel("Status").selectOption("inactive");
    await page.getByText("No connection matches the filter.").waitFor();
    await page.getByRole("button", { name: "Clear the filter" }).click();
    await page.locator("tbody tr").first().waitFor();
    await expect.poll(() => new URL(page.url()).hash).toBe("#/connections");
    await page.getByRole("status").getByText("44 of 44").waitFor();
    await page.getByLabel("include deleted").check();
    await page.getByRole("status").getByText("46 of 46").waitFor();
  });

  test("are sorted by a column, and reversed by a second click; those that never synced are last", async () => {
    const page = await open("#/connections", { connections: 30 });
    await page.getByRole("button", { name: "Source" }).click();
    const source = page.getByRole("columnheader", { name: "Source" });
    await expect.poll(() => source.getAttribute("aria-sort")).toBe("ascending");
    const first = () => page.locator("tbody tr td:nth-child(3)").first().innerText();
    const before = await first();
    await page.getByRole("button", { name: "Source" }).click();
    await expect.poll(() => source.getAttribute("aria-sort")).toBe("descending");
    await expect.poll(first).not.toBe(before);

    const cells = () => page.locator("tbody tr td:nth-child(6)").allInnerTexts();
    const isNever = (text: string | undefined) => text?.includes("never") ?? false;
    const header = page.getByRole("columnheader", { name: "Latest sync" });
    await header.getByRole("button").click();
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("descending");
    await expect.poll(async () => isNever((await cells())[0])).toBe(false);
    await page.locator(".table-scroller").evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
    await expect.poll(async () => isNever((await cells()).at(-1))).toBe(true);
    await header.getByRole("button").click();
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("ascending");
    await expect.poll(async () => isNever((await cells()).at(-1))).toBe(true);
  });

  test("without a name have a fallback", async () => {
    const page = await open(`#/connections/${ACTIVE_CONNECTION_ID}`);
    await page.getByRole("heading", { name: "Shop to BigQuery" }).waitFor();
    await renameBehindTheBack(page, "");
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByRole("heading", { level: 1, name: "(no name)" }).waitFor();
    await page.getByRole("link", { name: "Connections", exact: true }).first().click();
    await page.getByLabel("Filter").fill(ACTIVE_CONNECTION_ID);
    await page.getByRole("link", { name: "(no name)" }).click();
    await page.getByRole("heading", { level: 1, name: "(no name)" }).waitFor();
  });

  test("can be opened with the keyboard", async () => {
    const page = await open("#/connections", { connections: 500 });
    await page.getByText(/^Read at/).waitFor();
    await page.getByLabel("include deleted").focus();
    for (let tabs = 0; tabs < 7; tabs += 1) await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex"));
    await expect.poll(focused).toBe("2");
    await page.keyboard.press("ArrowDown");
    await expect.poll(focused).toBe("3");
    await page.keyboard.press("End");
    const rows = Number(await page.getByRole("table").getAttribute("aria-rowcount"));
    expect(rows).toBeGreaterThan(400);
    await expect.poll(focused).toBe(String(rows));
    const name = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: name ?? "" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
  });
});

describe("the connection", () => {
  test("shows settings, streams by namespace, operations, masked secrets, and an id to copy", async () => {
    const page = await open(`#/connections/${ACTIVE_CONNECTION_ID}`);
    await page.getByRole("heading", { name: "Shop to BigQuery" }).waitFor();
    await expect.poll(() => page.locator(".settings").innerText()).toContain("every 24 hours");
    const streams = page.getByRole("table", { name: "Streams" });
    await expect
      .poll(() => streams.locator("tr.group").allInnerTexts())
      .toEqual([expect.stringMatching(/^public\s+3$/)]);
    await expect.poll(() => streams.getByRole("row", { name: /^users/ }).innerText()).toContain("append_dedup");
    await expect.poll(() => page.locator(".operations").innerText()).toContain("Normalize shop");
    const source = page.getByRole("region", { name: "Configuration of the source" });
    await expect.poll(() => source.innerText()).toContain('"password": "**********"');
    await expect.poll(() => source.locator("mark").count()).toBe(2);
    await page.getByText("The whole response as JSON").click();
    expect(await page.content()).not.toContain("not-a-real");

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the id of the connection" }).click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ACTIVE_CONNECTION_ID);
    await expect.poll(() => page.locator(".place").innerText()).toContain(WORKSPACE_ID);
  });

  test("compares discovered and stored streams", async () => {
    const page = await open(`#/connections/${ACTIVE_CONNECTION_ID}`);
    await page.getByRole("button", { name: "Discover" }).click();
    const table = page.getByRole("table", { name: "Stored and discovered streams" });
    const rows = async () => {
      const texts = await table.locator("tbody tr").allInnerTexts();
      return texts.map((text) => text.replaceAll(/\s+/g, " "));
    };
    await expect
      .poll(rows)
      .toEqual([
        'public.users incremental, append_dedup 5 columns incremental, append_dedup 6 columns ≠ changed field "country" is new',
        "public.legacy_events full_refresh, append 2 columns – − gone the stream no longer exists (breaking)",
        "public.countries – full_refresh, append 2 columns + new",
        "public.invoices – full_refresh, append 4 columns + new",
        "public.order-items full_refresh, overwrite 5 columns full_refresh, overwrite 5 columns = same",
      ]);
  });

  test("shows a failed discover job, sent once, beside the rest", async () => {
    const page = await open(`#/connections/${FAILING_CONNECTION_ID}`);
    await page.getByRole("button", { name: "Discover" }).click();
    await page.getByRole("alert").getByText("Could not discover the source.").waitFor();
    await expect.poll(() => page.locator(".operations").innerText()).toContain("Revenue models");
    await page.getByRole("link", { name: "Calls" }).click();
    await page.locator(".calls tbody tr").first().waitFor();
    await expect.poll(() => page.locator(".calls tbody tr").first().locator(".attempt").count()).toBe(1);
  });

  test("cancels a discover job", async () => {
    const page = await open(`#/connections/${ACTIVE_CONNECTION_ID}`);
    await page.getByRole("button", { name: "Discover" }).waitFor();
    await holdRequests(page);
    await page.getByRole("button", { name: "Discover" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Runs a job on the server").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.getByRole("link", { name: "Calls" }).click();
    await page.locator(".calls tbody tr").first().locator(".pill", { hasText: "aborted" }).waitFor();
  });

  test("that does not exist shows an error", async () => {
    const page = await open("#/connections/7f3f1b0e-0000-4000-8000-000000000000");
    await page.getByRole("alert").getByText("Could not find configuration for STANDARD_SYNC").waitFor();
  });
});

describe("the search", () => {
  test("covers all namespaces and this workspace by default", async () => {
    const page = await open("#/search");
    const find = () => page.getByRole("button", { name: "Search" }).click();
    const found = (count: number) => page.getByRole("heading", { name: `Found: ${count}`, exact: true });
    await page.getByLabel("Source connector").fill("Postgres");
    await page.getByLabel("Destination connector").fill("BigQuery");
    await page.getByLabel("Name", { exact: true }).fill("Shop to BigQuery");
    await expect.poll(() => page.locator(".body").innerText()).toContain('"namespaceDefinition":null');
    await find();
    await found(1).waitFor();
    await page.getByRole("link", { name: "Shop to BigQuery" }).waitFor();

    await page.getByLabel("Namespace").selectOption("source");
    await find();
    await page.getByText("No results.").waitFor();
    await found(0).waitFor();

    await page.getByRole("button", { name: "Clear" }).click();
    await find();
    await page.getByRole("heading", { name: /^Found: [1-9]/ }).waitFor();
    await page.getByLabel("Source name").fill("Sandbox database");
    await find();
    await found(0).waitFor();
    await page.getByLabel("Only this workspace").uncheck();
    await find();
    await found(1).waitFor();
  });

  test("explains its traps, and rejects a schedule that is not a number without a request", async () => {
    const page = await open("#/search");
    const sent = watchRequests(page);
    const units = page.getByLabel("Schedule: every");
    await units.fill("six");
    await page.getByRole("button", { name: "Search" }).click();
    await expect.poll(() => described(units)).toBe("Must be an integer of at least 1.");
    await expect.poll(() => units.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByRole("heading", { name: /^Found/ }).count()).toBe(0);
    expect(sent).toEqual([]);
    // The traps of the search.
    await page.getByText("default is “source”").waitFor();
    await units.fill("6");
    await page.getByText("24 hours is not 1 day").waitFor();
    await page.getByLabel("Status").selectOption("deprecated");
    await page.getByText("the search never returns deleted connections").waitFor();
  });
});

test("an unknown address shows an error and a link", async () => {
  const page = await open("#/no/such/view");
  for (const path of ["no/such/view", "connections/not-an-id"]) {
    await page.evaluate((hash) => location.assign(hash), `#/${path}`);
    await page.getByText(`Unknown address "${path}".`).waitFor();
  }
  await page.getByRole("link", { name: "Go to the overview" }).click();
  await page.getByRole("heading", { name: "Overview" }).waitFor();
});
