import { ACTIVE_CONNECTION_ID, FAILING_CONNECTION_ID } from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { described, prepareConsole, watchRequests } from "./open-console.ts";

const open = prepareConsole();
const versions = [
  ["0.36", {}],
  ["2.x", { version: "2.0" }],
] as const;

describe.each(versions)("the fields of a stream on %s", (_name, options) => {
  test("are a cursor and a primary key, by sync mode, and are saved", async () => {
    const page = await open(`#/connections/${ACTIVE_CONNECTION_ID}/edit`, options);
    const [cursor, key] = [
      page.getByLabel("Cursor of legacy_events"),
      page.getByLabel("Primary key of legacy_events", { exact: false }),
    ];
    await page.getByLabel("public.legacy_events").waitFor();
    expect([await cursor.count(), await key.count()]).toEqual([0, 0]);
    await page.getByLabel("Sync mode of legacy_events").selectOption("incremental");
    await page.getByLabel("Destination mode of legacy_events").selectOption("append_dedup");
    await expect.poll(() => described(cursor)).toBe("Choose a cursor.");
    await expect.poll(() => described(key)).toBe("Choose a primary key.");

    const sent = watchRequests(page);
    await page.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => cursor.evaluate((field) => field === document.activeElement)).toBe(true);
    await cursor.selectOption({ label: "payload" });
    await page.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => key.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(sent).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByLabel("payload", { exact: true }).check();
    await page.getByLabel("id", { exact: true }).check();
    await page.getByLabel("Primary key of legacy_events: payload, id").waitFor();
    await page.getByLabel("payload", { exact: true }).uncheck();
    await page.getByText('+ syncCatalog.streams[public.legacy_events].config.primaryKey.0.0: "id"').waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    const row = page.getByRole("table", { name: "Streams" }).getByRole("row", { name: /^legacy_events/ });
    await expect
      .poll(() => row.getByRole("cell").allInnerTexts())
      .toEqual(["legacy_events", "incremental", "append_dedup", "payload", "id", "2"]);
  });

  test("are read-only if the source defines them, and disabled for a stream that is not synced", async () => {
    const page = await open(`#/connections/${FAILING_CONNECTION_ID}/edit`, options);
    await page.getByLabel("Sync mode of charges").selectOption("incremental");
    await page.getByLabel("Destination mode of charges").selectOption("append_dedup");
    const row = page.locator(".streams tbody tr", { hasText: "charges" });
    const defined = row.locator(".source-defined");
    await expect.poll(() => defined.allInnerTexts()).toEqual(["created", "id"]);
    expect(await row.locator("details").count()).toBe(0);

    await row.getByRole("checkbox").uncheck();
    await expect.poll(() => defined.count()).toBe(0);
    expect(await page.getByLabel("Sync mode of charges").isDisabled()).toBe(true);
  });
});
