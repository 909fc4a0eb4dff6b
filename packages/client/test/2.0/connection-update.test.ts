import {
  type ConnectionChanges,
  createClient,
  toConnectionUpdate,
  type WebBackendConnectionRead,
} from "@airbyte-web-backend/client/2.0";
import { ACTIVE_CONNECTION_ID, createMockCore } from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { baseUrl, connectionId, example } from "./example.ts";

describe("toConnectionUpdate", () => {
  const basic = example("OrdersConnection") as WebBackendConnectionRead;
  const cron = example("UpdatedConnection") as WebBackendConnectionRead;
  const refreshed = example("RefreshedConnection") as WebBackendConnectionRead;
  const hourly = { basicSchedule: { units: 1, timeUnit: "hours" } } as const;

  test.each([
    ["nothing", basic, {}, {}],
    ["a status", basic, { status: "inactive" }, { status: "inactive" }],
    ["the data of a schedule", cron, { scheduleData: hourly }, { scheduleType: "basic", scheduleData: hourly }],
    [
      "a cron schedule",
      basic,
      { scheduleData: { cron: { cronExpression: "0 0 1 * * ?", cronTimeZone: "UTC" } } },
      { scheduleType: "cron", scheduleData: { cron: { cronExpression: "0 0 1 * * ?", cronTimeZone: "UTC" } } },
    ],
    ["the present type", cron, { scheduleType: "cron" }, { scheduleType: "cron", scheduleData: cron.scheduleData }],
    ["no schedule", basic, { scheduleType: "manual", scheduleData: hourly }, { scheduleType: "manual" }],
    [
      "a schedule in the form of 0.36",
      basic,
      { schedule: { units: 1, timeUnit: "hours" } },
      { scheduleType: "basic", scheduleData: hourly },
    ],
    ["no schedule in the form of 0.36", basic, { schedule: null }, { scheduleType: "manual" }],
    [
      "a refreshed catalog",
      refreshed,
      { syncCatalog: { streams: [] } },
      { syncCatalog: { streams: [] }, sourceCatalogId: refreshed.catalogId },
    ],
    ["a stored catalog", basic, { syncCatalog: { streams: [] } }, { syncCatalog: { streams: [] } }],
  ] as const)("changes %s", (_what, connection, changes, expected) => {
    expect(toConnectionUpdate(connection, changes as never)).toEqual({ connectionId, ...expected });
  });

  test("creates bodies that a server accepts, for each form of a schedule and after a refresh", async () => {
    const { fetch } = createMockCore({ version: "2.0", auth: false });
    const { connections } = createClient({ baseUrl, fetch });
    let connection = await connections.get({ connectionId: ACTIVE_CONNECTION_ID });
    const update = async (changes: ConnectionChanges): Promise<WebBackendConnectionRead> => {
      connection = await connections.update(toConnectionUpdate(connection, changes));
      return connection;
    };
    const hourly = { units: 1, timeUnit: "hours" } as const;
    expect(await update({ schedule: hourly })).toMatchObject({ scheduleData: { basicSchedule: hourly } });
    const cron = { cronExpression: "0 0 6 * * ?", cronTimeZone: "UTC" };
    expect(await update({ scheduleData: { cron } })).toMatchObject({ scheduleType: "cron", scheduleData: { cron } });
    expect(await update({ schedule: null })).toMatchObject({ scheduleType: "manual" });

    connection = await connections.get({ connectionId: ACTIVE_CONNECTION_ID, withRefreshedCatalog: true });
    const { syncCatalog } = connection;
    const namesOf = ({ streams }: typeof syncCatalog) => streams.map(({ stream }) => stream?.name);
    expect(namesOf((await update({ syncCatalog, skipReset: true })).syncCatalog)).toEqual(namesOf(syncCatalog));
  });
});
