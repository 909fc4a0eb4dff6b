import {
  BIGQUERY_DESTINATION_ID,
  createMockCore,
  INACTIVE_CONNECTION_ID,
  LOCKED_CONNECTION_ID,
  NIGHTLY_CONNECTION_ID,
  POSTGRES_SOURCE_ID,
} from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { described, prepareConsole } from "./open-console.ts";
import { serveMock } from "./serve-real.ts";

const open = prepareConsole();
const NIGHTLY = `#/connections/${NIGHTLY_CONNECTION_ID}`;

test("the switch for a fake of 2.x: reads every page, shows cron schedules, tags and locked", async () => {
  const page = await open("#/faults", { connections: 250, streams: 1 });
  await page.getByLabel("Airbyte 2.x instead of 0.36.5").check();
  await page.waitForURL(/version=2\.0/);
  await page.goto(`${page.url().replace(/#.*/, "")}#/connections?text=nightly`);
  await page.getByText("cron 0 30 2 * * ? Europe/Berlin").first().waitFor();
  await page.goto(`${page.url().replace(/#.*/, "")}#/connections?status=locked`);
  await page.getByRole("link", { name: "Stripe to Snowflake, locked" }).waitFor();
  const views = page.getByRole("navigation", { name: "Views" }).getByRole("link");
  expect(await views.allTextContents()).toEqual(["Overview", "Connections", "Create", "Calls", "Faults"]);
  await page.goto(`${page.url().replace(/#.*/, "")}#/search?name=Shop`);
  await page.getByText("The search of Airbyte 2.x finds nothing.").waitFor();
  await page.getByRole("main").getByRole("link", { name: "connections" }).click();
  await page.getByRole("heading", { name: "Connections" }).waitFor();
});

describe("a real server of 2.x", () => {
  /** The page on a server, and the bodies of its updates. */
  async function openOnServer(route: string) {
    const mock = createMockCore({ version: "2.0", auth: false });
    const page = await open(route, { url: await serveMock(mock) });
    const updates = () =>
      mock.calls.filter(({ operation }) => operation === "webBackendUpdateConnection").map(({ body }) => body);
    return { page, updates, mock };
  }

  test("is detected, and a connection is paused with a patch", async () => {
    const { page, updates } = await openOnServer(NIGHTLY);
    await page.getByText("cron 0 30 2 * * ? Europe/Berlin").waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByText("Paused.").waitFor();
    expect(updates()).toEqual([{ connectionId: NIGHTLY_CONNECTION_ID, status: "inactive" }]);
  });

  test("shows the synced streams, and warns that a discover job deactivated the connection", async () => {
    const { page } = await openOnServer(NIGHTLY);
    await page.getByRole("heading", { name: "Streams (1 of 3)" }).waitFor();
    const streams = page.getByRole("table", { name: "Streams" }).locator("tbody tr:not(.group) td:first-child");
    await expect.poll(() => streams.allInnerTexts()).toEqual(["order-items"]);
    await page.getByText("The server deactivates the connection if the source has breaking changes.").waitFor();
    await page.getByRole("button", { name: "Discover" }).click();
    await page.getByText("The server has deactivated the connection").waitFor();
    const compared = page.getByRole("table", { name: "Stored and discovered streams" });
    await expect
      .poll(() =>
        compared
          .getByRole("row", { name: /countries/ })
          .getByRole("cell")
          .nth(1)
          .innerText(),
      )
      .toBe("not synced 2 columns");
  });

  test("says that a locked connection rejects changes", async () => {
    const { page, updates } = await openOnServer(`#/connections/${LOCKED_CONNECTION_ID}/edit`);
    const status = page.getByLabel("Status");
    await expect.poll(() => described(status)).toBe("The server rejects changes of a locked connection.");
    expect(await status.locator("option:checked").innerText()).toBe("locked");
    await page.getByLabel("Prefix").fill("raw_");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").getByText("answered 409").waitFor();
    expect(updates()).toHaveLength(1);
  });

  test("keeps an untouched cron schedule", async () => {
    const { page, updates } = await openOnServer(`${NIGHTLY}/edit`);
    const expression = page.getByLabel("Cron expression");
    await expect.poll(() => expression.inputValue()).toBe("0 30 2 * * ?");
    await expect.poll(() => page.getByLabel("Time zone").inputValue()).toBe("Europe/Berlin");
    await expect.poll(() => described(expression)).toBe("at 02:30");
    await page.getByLabel("Prefix").fill("raw_");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    expect(updates()).toEqual([{ connectionId: NIGHTLY_CONNECTION_ID, prefix: "raw_" }]);
  });

  test("checks a cron schedule before it is saved", async () => {
    const { page, updates } = await openOnServer(`${NIGHTLY}/edit`);
    const [expression, zone] = [page.getByLabel("Cron expression"), page.getByLabel("Time zone")];
    await zone.fill("Berlin");
    await expect.poll(() => described(zone)).toContain("Enter a name");
    await zone.fill("UTC");
    await expression.fill("30 2 * * *");
    await expect.poll(() => described(expression)).toContain("6 or 7 parts");
    await expression.fill("0 30 25 * * ?");
    await expect.poll(() => described(expression)).toContain("The server says: Failed to parse cron expression.");
    await page.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => expression.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(updates()).toEqual([]);

    await expression.fill("0 30 5 ? * MON");
    await expect.poll(() => described(expression)).toBe("at 05:30, only on Monday");
    await page.getByText('+ scheduleData.cron.cronExpression: "0 30 5 ? * MON"').waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("cron 0 30 5 ? * MON UTC").waitFor();
    const cron = { cronExpression: "0 30 5 ? * MON", cronTimeZone: "UTC" };
    expect(updates()).toEqual([{ connectionId: NIGHTLY_CONNECTION_ID, scheduleType: "cron", scheduleData: { cron } }]);
  });

  describe("asks before it clears data in the destination, and", () => {
    /** Changes a stream whose destination cannot refresh, and saves. */
    async function saveReset(answer: "accept" | "dismiss") {
      const { page, updates, mock } = await openOnServer(`#/connections/${INACTIVE_CONNECTION_ID}/edit`);
      const asked: string[] = [];
      page.on("dialog", async (dialog) => {
        expect(updates()).toEqual([]);
        asked.push(dialog.message());
        await dialog[answer]();
      });
      await page.getByLabel("Destination mode of Purchases").selectOption("overwrite");
      await page.getByRole("button", { name: "Save" }).click();
      await expect.poll(() => asked).toEqual([expect.stringContaining("delete the data of these streams")]);
      expect(asked[0]).toContain("• Purchases");
      return { page, updates, mock };
    }

    test("writes if the user agrees", async () => {
      const { page, updates, mock } = await saveReset("accept");
      await page.getByText("Saved.").waitFor();
      const row = page.getByRole("table", { name: "Streams" }).getByRole("row", { name: /^Purchases/ });
      await expect.poll(() => row.getByRole("cell").nth(2).innerText()).toBe("overwrite");
      expect(updates()).toHaveLength(1);
      expect(mock.resets).toMatchObject([{ kind: "reset", streams: [{ name: "Purchases" }] }]);
    });

    test("writes nothing if the user cancels, and keeps the form", async () => {
      const { page, updates } = await saveReset("dismiss");
      await page.getByText("Not saved: no data was deleted.").waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
      await expect.poll(() => page.getByLabel("Destination mode of Purchases").inputValue()).toBe("overwrite");
      expect(updates()).toEqual([]);
    });
  });
});

test("a connection of 2.x is created with a cron schedule", async () => {
  const page = await open("#/create", { version: "2.0" });
  await page.getByLabel("Source", { exact: true }).selectOption(POSTGRES_SOURCE_ID);
  await page.getByLabel("Destination", { exact: true }).selectOption(BIGQUERY_DESTINATION_ID);
  await page.getByLabel("Name", { exact: true }).fill("At noon");
  await page.getByLabel("Runs").selectOption("cron");
  await page.getByRole("button", { name: "Create" }).click();
  await page.getByRole("heading", { level: 1, name: "At noon" }).waitFor();
  await expect.poll(() => page.locator(".settings").innerText()).toContain("cron 0 0 12 * * ? UTC");
});
