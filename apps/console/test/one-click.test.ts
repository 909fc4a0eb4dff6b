import { ACTIVE_CONNECTION_ID, BIGQUERY_DESTINATION_ID, POSTGRES_SOURCE_ID } from "@airbyte-web-backend/mock";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { holdRequests, prepareConsole, watchRequests } from "./open-console.ts";

const open = prepareConsole();
const CONNECTION = `#/connections/${ACTIVE_CONNECTION_ID}`;

type Press = (page: Page, button: string) => Promise<unknown>;

const presses: readonly (readonly [name: string, press: Press])[] = [
  ["a double click", (page, name) => page.getByRole("button", { name }).dblclick()],
  [
    "Enter and a click at once",
    (page, name) =>
      page.evaluate((name) => {
        const button = [...document.querySelectorAll("button")].find(({ innerText }) => innerText === name);
        button?.form?.requestSubmit();
        button?.click();
        button?.click();
      }, name),
  ],
  [
    "Enter held down",
    async (page) => {
      await page.getByLabel("Name", { exact: true }).focus();
      // Without waiting: keys are pressed before and after the first response.
      await Promise.all(Array.from({ length: 30 }, () => page.keyboard.down("Enter")));
      await page.keyboard.up("Enter");
    },
  ],
];

test.each(presses)("%s writes once", async (_name, press) => {
  const page = await open("#/create");
  const sent = watchRequests(page);
  await page.getByLabel("Source", { exact: true }).selectOption(POSTGRES_SOURCE_ID);
  await page.getByLabel("Destination", { exact: true }).selectOption(BIGQUERY_DESTINATION_ID);
  await page.getByLabel("Name", { exact: true }).fill("Made once");
  await press(page, "Create");
  await page.getByRole("heading", { level: 1, name: "Made once" }).waitFor();

  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Renamed once");
  await page.getByText('+ name: "Renamed once"').waitFor();
  await press(page, "Save");
  await page.getByRole("heading", { level: 1, name: "Renamed once" }).waitFor();

  await page.getByRole("link", { name: "Connections", exact: true }).first().click();
  await page.getByLabel("Filter").fill("once");
  await page.getByRole("status").getByText(/^1 of/).waitFor();
  expect(sent.filter((operation) => /create|update/.test(operation))).toEqual([
    "connections/create",
    "connections/update",
  ]);
});

test("a double click on Discover runs one job", async () => {
  const page = await open(CONNECTION);
  await page.getByRole("button", { name: "Discover" }).waitFor();
  const sent = watchRequests(page);
  for (const jobs of [1, 2]) {
    const button = page.getByRole("button", { name: "Discover" });
    await button.evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await expect.poll(() => sent.filter((operation) => operation === "discover").length).toBe(jobs);
    await page.getByText("Runs a job on the server").waitFor();
    await page.getByRole("cell", { name: "invoices" }).waitFor();
  }
  expect(sent.filter((operation) => operation === "discover")).toHaveLength(2);

  await page.getByRole("link", { name: "Calls" }).click();
  await page.getByRole("button", { name: "Read everything again" }).click();
  await expect.poll(() => sent.at(-1)).toBe("connections/get");
  expect(sent.filter((operation) => operation === "discover")).toHaveLength(2);
});

describe("the buttons of a connection", () => {
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const updates = (sent: readonly string[]) => sent.filter((operation) => operation === "connections/update").length;

  test("Pause: a double click does not resume", async () => {
    const page = await open(CONNECTION);
    await button(page, "Pause").waitFor();
    const sent = watchRequests(page);
    await button(page, "Pause").dblclick();
    await page.getByText("Paused.").waitFor();
    await expect.poll(() => button(page, "Resume").isEnabled()).toBe(true);
    await expect.poll(() => page.locator(".settings").innerText()).toContain("inactive");
    expect(updates(sent)).toBe(1);
    await button(page, "Resume").dblclick();
    await page.getByText("Resumed.").waitFor();
    await expect.poll(() => page.locator(".settings").innerText()).toContain("● active");
    expect(updates(sent)).toBe(2);
  });

  test("Delete asks first; Restore asks too and restores", async () => {
    const page = await open(CONNECTION);
    const asked: string[] = [];
    let answer = false;
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void (answer ? dialog.accept() : dialog.dismiss());
    });
    await button(page, "Delete").waitFor();
    const sent = watchRequests(page);
    await button(page, "Delete").click();
    await expect.poll(() => asked).toEqual([expect.stringMatching(/^Delete “Shop to BigQuery”\?/)]);
    expect(sent).toEqual([]);
    answer = true;
    await button(page, "Delete").click();
    await page.getByText("Deleted.").waitFor();
    await expect.poll(() => page.locator(".settings").innerText()).toContain("✕ deleted");
    await expect.poll(() => button(page, "Pause").isDisabled()).toBe(true);
    await button(page, "Restore").click();
    await page.getByText("Restored, and paused.").waitFor();
    await expect.poll(() => page.locator(".settings").innerText()).toContain("inactive");
    expect(updates(sent)).toBe(2);
  });

  test("another view sends no second write while one is pending", async () => {
    const page = await open(CONNECTION);
    await button(page, "Pause").waitFor();
    const release = await holdRequests(page);
    const sent = watchRequests(page);
    await button(page, "Pause").click();
    await page.getByRole("link", { name: "Overview" }).click();
    await page.goBack();
    await expect.poll(() => button(page, "Pause").isDisabled()).toBe(true);
    await release();
    await expect.poll(() => button(page, "Resume").isEnabled()).toBe(true);
    expect(updates(sent)).toBe(1);
  });
});
