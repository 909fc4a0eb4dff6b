import { ACTIVE_CONNECTION_ID, BIGQUERY_DESTINATION_ID, POSTGRES_SOURCE_ID } from "@airbyte-web-backend/mock";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { described, holdRequests, prepareConsole, renameBehindTheBack, watchRequests } from "./open-console.ts";

const open = prepareConsole();
const EDIT = `#/connections/${ACTIVE_CONNECTION_ID}/edit`;

describe("edit a connection", () => {
  test("shows the changes before it saves, and keeps the rest", async () => {
    const page = await open(EDIT);
    const save = page.getByRole("button", { name: "Save" });
    await save.waitFor();
    await expect.poll(() => save.isDisabled()).toBe(true);

    await page.getByLabel("Every").fill("6");
    await page.getByLabel("Prefix").fill("");
    await page.getByText("+ schedule.units: 6").waitFor();
    await expect
      .poll(() => page.locator(".diff li").allInnerTexts())
      .toEqual(['- prefix: "shop_"', "- schedule.units: 24", "+ schedule.units: 6"]);
    await page.setViewportSize({ width: 1280, height: 400 });
    await save.scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await save.click();
    await page.getByRole("heading", { level: 1, name: /^Shop to BigQuery/ }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    const settings = () => page.locator(".settings").innerText();
    await expect.poll(settings).toContain("every 6 hours");
    await expect.poll(settings).toMatch(/Prefix\s+none/);
    await expect.poll(settings).toContain("customformat: shop_");
    await expect.poll(() => page.locator(".operations").innerText()).toContain("Normalize shop");
  });

  test("adds discovered streams to the form, and cancels a discover job", async () => {
    const page = await open(EDIT);
    await page.getByLabel("public.users").uncheck();
    const release = await holdRequests(page);
    await page.getByRole("button", { name: "Discover streams" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await page.getByRole("alert").count()).toBe(0);
    await release();
    await page.getByRole("button", { name: "Discover streams" }).click();
    await page.getByLabel("public.countries").check();
    // Unsaved choices stay.
    await expect.poll(() => page.getByLabel("public.users").isChecked()).toBe(false);
    await page.getByLabel("public.users").check();
    expect(await page.getByLabel("public.legacy_events").count()).toBe(0);
    await expect.poll(() => page.getByLabel("public.invoices").isChecked()).toBe(false);
    await page.getByText("+ syncCatalog.streams[public.countries]").waitFor();
    const changes = await page.locator(".diff li").allInnerTexts();
    expect(changes).toContain("- syncCatalog.streams[public.legacy_events]");
    // The other lines are the new field of a stream.
    const whole = /^[-+] syncCatalog\.streams\[public\.(countries|legacy_events)\]$/;
    const field = /^\+ syncCatalog\.streams\[public\.users\]\.stream\.jsonSchema\.properties\.country\./;
    expect(changes.filter((line) => !whole.test(line) && !field.test(line))).toEqual([]);
    await page.getByRole("button", { name: "Save" }).click();
    const streams = page.getByRole("table", { name: "Streams" });
    await expect
      .poll(() => streams.locator("tbody tr:not(.group) td:first-child").allInnerTexts())
      .toEqual(["users", "order-items", "countries"]);
  });

  test("rejects invalid values with focus and without a request; an empty name keeps the old one", async () => {
    const page = await open(EDIT);
    const sent = watchRequests(page);
    const [name, units] = [page.getByLabel("Name", { exact: true }), page.getByLabel("Every")];
    await name.fill("");
    await expect.poll(() => described(name)).toBe('Empty: the name stays "Shop to BigQuery".');
    await expect.poll(() => page.getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
    for (const typed of ["", "1.5"]) {
      await units.fill(typed);
      await expect.poll(() => described(units)).toBe("Must be an integer of at least 1.");
      await page.getByText(`+ schedule.units: "${typed}"`).waitFor();
      await name.press("Enter");
      await expect.poll(() => units.evaluate((field) => field === document.activeElement)).toBe(true);
      await expect.poll(() => units.getAttribute("aria-invalid")).toBe("true");
    }
    await units.fill("24");
    await expect.poll(() => units.getAttribute("aria-invalid")).toBe("false");

    const format = page.getByLabel("Namespace format");
    await format.fill("");
    await page.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => described(format)).toContain("Enter a format");
    expect(sent).toEqual([]);
  });

  test("shows unknown values as they are, and a 422 at its field after sending one back", async () => {
    const page = await open("#/faults");
    await page.getByLabel("Respond like a newer server").check();
    await page.getByRole("link", { name: "Connections", exact: true }).click();
    await page.getByLabel("Filter").fill("shop to bigquery");
    const row = page.locator("tbody tr").first();
    await row.getByText("? suspended").waitFor();
    await row.getByText("every 2 fortnights").waitFor();
    await expect.poll(() => page.getByLabel("Status").locator("option").allInnerTexts()).toContain("suspended");

    await page.evaluate((hash) => location.assign(hash), EDIT);
    await page.getByRole("heading", { name: "Edit Shop to BigQuery" }).waitFor();
    const [status, unit] = [page.getByLabel("Status"), page.getByLabel("Unit")];
    await status.waitFor();
    await expect.poll(() => status.locator("option:checked").innerText()).toBe("suspended (not known here)");
    await expect.poll(() => unit.locator("option:checked").innerText()).toBe("fortnights (not known here)");
    await page.getByLabel("Prefix").fill("raw_");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").waitFor();
    await expect.poll(() => described(unit)).toContain("Unexpected value 'fortnights'");
  });

  test("says that the outcome is unknown after a lost response, keeps the focus, and saves again", async () => {
    const page = await open(EDIT);
    await page.getByLabel("Prefix").fill("raw_");
    await page.getByText('+ prefix: "raw_"').waitFor();
    await page.evaluate(loseNextUpdate);
    const save = page.getByRole("button", { name: "Save" });
    await save.press("Enter");
    await page.getByRole("alert").getByText("Outcome unknown.").waitFor();
    await expect.poll(() => save.evaluate((button) => button === document.activeElement)).toBe(true);
    const sent = watchRequests(page);
    await page.keyboard.press("Enter");
    await page.getByText("Saved.").waitFor();
    // The lost response was a success.
    expect(sent).not.toContain("connections/update");
  });

  test("does not save over the changes of another program, and continues with or without its own", async () => {
    const page = await open(EDIT);
    await page.getByLabel("Name", { exact: true }).fill("Mine");
    await renameBehindTheBack(page, "Theirs");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("was changed by another program: name").waitFor();
    await expect
      .poll(() => page.getByRole("alert").locator(".diff li").allInnerTexts())
      .toEqual(expect.arrayContaining(['- name: "Shop to BigQuery"', '+ name: "Theirs"']));
    await page.getByRole("button", { name: "Keep my changes" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Edit Theirs" }).waitFor();
    await expect
      .poll(() => page.locator(".changes li").allInnerTexts())
      .toEqual(['- name: "Theirs"', '+ name: "Mine"']);
    await page.getByRole("alert").waitFor({ state: "detached" });
    // The next Tab leads to the first field.
    await page.keyboard.press("Tab");
    const name = page.getByLabel("Name", { exact: true });
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);

    await renameBehindTheBack(page, "Theirs again");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Discard my changes" }).click();
    await expect.poll(() => name.inputValue()).toBe("Theirs again");
    await name.fill("Mine");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "Mine" }).waitFor();
  });
});

describe("create a connection", () => {
  test("copies the streams of another connection, shows the request, and opens the result", async () => {
    const page = await open("#/create");
    await chooseEnds(page);
    const template = page.getByLabel("Copy streams from");
    for (const label of ["Shop to BigQuery", "none", "Shop to BigQuery"]) {
      await template.selectOption({ label });
      if (label === "none") await page.getByText("No stream: the connection will sync nothing.").waitFor();
      else await page.getByLabel("public.users").waitFor();
    }
    await page.getByLabel("Name", { exact: true }).fill("A second one");
    await expect
      .poll(() => page.getByRole("region", { name: "Body of the request" }).innerText())
      .toContain(`"sourceId": "${POSTGRES_SOURCE_ID}"`);
    await page.getByRole("button", { name: "Create" }).click();
    await page.getByRole("heading", { level: 1, name: "A second one" }).waitFor();
    await page.getByRole("heading", { name: "Streams (3)" }).waitFor();
  });

  test("marks missing fields without a request", async () => {
    const page = await open("#/create");
    const sent = watchRequests(page);
    const [source, destination] = [
      page.getByLabel("Source", { exact: true }),
      page.getByLabel("Destination", { exact: true }),
    ];
    await source.locator(`option[value="${POSTGRES_SOURCE_ID}"]`).waitFor({ state: "attached" });
    expect(await source.getAttribute("aria-invalid")).toBe("false");
    // 0.36 has no cron.
    expect(await page.getByLabel("Runs").locator("option").allInnerTexts()).toEqual(["manually", "at an interval"]);
    await page.getByRole("button", { name: "Create" }).click();
    await expect.poll(() => described(source)).toBe("Choose a source.");
    await expect.poll(() => described(destination)).toBe("Choose a destination.");
    await expect.poll(() => source.evaluate((field) => field === document.activeElement)).toBe(true);
    await source.selectOption(POSTGRES_SOURCE_ID);
    await expect.poll(() => source.locator("option:checked").innerText()).toMatch(/^[A-Z].* \(Postgres\)$/);
    await destination.selectOption(BIGQUERY_DESTINATION_ID);
    await expect.poll(() => page.locator('[aria-invalid="true"]').count()).toBe(0);
    expect(sent).toEqual([]);
  });

  test("shows a 422 at its field until the value changes", async () => {
    const page = await open("#/create");
    await chooseEnds(page);
    await page.getByLabel("Source", { exact: true }).selectOption("enter an id");
    const source = page.getByLabel("Source id");
    await source.fill("shop");
    await page.getByRole("button", { name: "Create" }).click();
    await page.getByRole("alert").getByText("The server refused a field").waitFor();
    await expect.poll(() => described(source)).toContain('Cannot deserialize value of type UUID from String "shop"');
    await expect.poll(() => source.evaluate((field) => field === document.activeElement)).toBe(true);
    await source.fill(POSTGRES_SOURCE_ID);
    await expect.poll(() => source.getAttribute("aria-invalid")).toBe("false");
    await page.getByRole("alert").waitFor({ state: "detached" });
    await source.fill("shop");
    await expect.poll(() => source.getAttribute("aria-invalid")).toBe("true");
  });

  test("says that the outcome is unknown after a lost response, and does not repeat it", async () => {
    const page = await open("#/faults");
    await page.getByLabel("Truncated response").check();
    await page.getByRole("link", { name: "Create" }).click();
    await chooseOther(page, "Source", POSTGRES_SOURCE_ID);
    await chooseOther(page, "Destination", BIGQUERY_DESTINATION_ID);
    await page.getByLabel("Name", { exact: true }).fill("Created anyway");
    const sent = watchRequests(page);
    await page.getByRole("button", { name: "Create" }).click();
    await page.getByText("Outcome unknown.").waitFor();
    await page.getByText("The server may have applied the change.").waitFor();

    const asked: string[] = [];
    page.once("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole("button", { name: "Create" }).click();
    await expect.poll(() => asked).toEqual([expect.stringContaining("may have created the connection")]);
    expect(sent.filter((operation) => operation === "connections/create")).toHaveLength(1);

    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("link", { name: "Faults" }).click();
    await page.getByLabel("Nothing").check();
    await page.getByRole("link", { name: "Connections", exact: true }).click();
    await page.getByLabel("Filter").fill("Created anyway");
    await page.getByRole("status").getByText(/^1 of/).waitFor();
  });
});

describe("leave a form", () => {
  /** Answers every question of the page, and records it. */
  function answer(page: Page, isYes: boolean): string[] {
    const asked: string[] = [];
    page.removeAllListeners("dialog");
    page.on("dialog", (dialog) => {
      asked.push(`${dialog.type()}: ${dialog.message()}`);
      void (isYes ? dialog.accept() : dialog.dismiss());
    });
    return asked;
  }
  const QUESTION = "confirm: Leave without saving? Your changes will be lost.";
  const start = async () => {
    const page = await open(`#/connections/${ACTIVE_CONNECTION_ID}`);
    await page.getByRole("link", { name: "Edit" }).click();
    const name = page.getByLabel("Name", { exact: true });
    await name.waitFor();
    return { page, name };
  };

  test("by a link, Enter or the back button: asks, and No keeps the values", async () => {
    const { page, name } = await start();
    await name.fill("Mine");
    await page.getByText('+ name: "Mine"').waitFor();
    const asked = answer(page, false);
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByRole("link", { name: "Cancel" }).press("Enter");
    page.goBack().catch(() => undefined); // never resolves
    await expect.poll(() => asked).toEqual([QUESTION, QUESTION, QUESTION]);
    await expect.poll(() => new URL(page.url()).hash).toBe(EDIT);
    await expect.poll(() => name.inputValue()).toBe("Mine");

    answer(page, true);
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  });

  test("does not ask without changes or after saving", async () => {
    const { page, name } = await start();
    const asked = answer(page, false);
    await page.getByRole("link", { name: "Cancel" }).click();
    await page.getByRole("link", { name: "Edit" }).click();
    await name.fill("Mine");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "Mine" }).waitFor();
    await page.getByRole("link", { name: "Create" }).click();
    await page.getByLabel("Source", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    expect(asked).toEqual([]);
  });

  test("by a reload: asks too, also when creating", async () => {
    const page = await open("#/create");
    await page.getByLabel("Name", { exact: true }).fill("Mine");
    const asked = answer(page, true);
    await page.reload();
    expect(asked).toEqual(["beforeunload: "]);
    await page.getByLabel("Name", { exact: true }).waitFor();
    await expect.poll(() => page.getByLabel("Name", { exact: true }).inputValue()).toBe("");
  });
});

async function chooseEnds(page: Page): Promise<void> {
  await page.getByLabel("Source", { exact: true }).selectOption(POSTGRES_SOURCE_ID);
  await page.getByLabel("Destination", { exact: true }).selectOption(BIGQUERY_DESTINATION_ID);
}

/** Without a list there are no choices. */
async function chooseOther(page: Page, end: "Source" | "Destination", id: string): Promise<void> {
  await page.getByLabel(end, { exact: true }).selectOption("enter an id");
  await page.getByLabel(`${end} id`).fill(id);
}

/** Runs in the page: the next update reaches the server, but its response is lost. */
function loseNextUpdate(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (!response.url.endsWith("/connections/update")) return response;
    globalThis.fetch = fetch;
    throw new TypeError("Failed to fetch");
  };
}
