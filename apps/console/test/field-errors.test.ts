import { createClient } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import {
  ACTIVE_CONNECTION_ID,
  BIGQUERY_DESTINATION_ID,
  createMockCore,
  POSTGRES_SOURCE_ID,
} from "@airbyte-web-backend/mock/core";
import type { WebBackendConnectionCreate } from "@airbyte-web-backend/schema";
import { describe, expect, test } from "vitest";
import { errorAt, errorsElsewhere, fieldErrors } from "../src/form/field-errors.ts";

const ids = { sourceId: POSTGRES_SOURCE_ID, destinationId: BIGQUERY_DESTINATION_ID };

/** The fake's error for an invalid body. */
async function refusal(body: object): Promise<unknown> {
  const airbyte = createClient({ baseUrl: "http://localhost:8000", fetch: createMockCore().fetch });
  const result = await airbyte.connections.create(body as WebBackendConnectionCreate).result();
  return result.ok ? undefined : result.error;
}

describe("the errors of fields", () => {
  test.each<[string, object, string[]]>([
    ["400, all missing properties", {}, ["destinationId", "sourceId", "status"]],
    ["400, below a property", { ...ids, status: "active", schedule: { timeUnit: "hours" } }, ["schedule.units"]],
    [
      "400, in a list",
      { ...ids, status: "active", operations: [{ name: "x" }] },
      ["operations[0].operatorConfiguration", "operations[0].workspaceId"],
    ],
    ["422, an unknown enum value", { ...ids, status: "asleep" }, ["status"]],
    [
      "422, below a property",
      { ...ids, status: "active", schedule: { units: 1, timeUnit: "years" } },
      ["schedule.timeUnit"],
    ],
    ["422, in a list", { ...ids, status: "active", operations: [{ nmae: "x" }] }, ["operations[0].nmae"]],
    ["422, without a property", { ...ids, status: "active", namespaceDefinition: null }, [""]],
    ["404, which is not about the body", { ...ids, sourceId: ACTIVE_CONNECTION_ID, status: "active" }, []],
  ])("of a %s have the server's property", async (_name, body, paths) => {
    const errors = fieldErrors(await refusal(body));
    expect(errors.map(({ path }) => path).sort()).toEqual(paths);
  });

  test.each([
    ["0 0 25 * * ?", "UTC", "scheduleData.cron.cronExpression", "The cron expression is invalid"],
    ["0 0 12 * * ?", "Etc/UTC", "scheduleData.cron.cronTimeZone", "The specified cron timezone is invalid"],
  ])("of a problem of 2.x about the schedule %j %j", async (cronExpression, cronTimeZone, path, message) => {
    const { fetch } = createMockCore({ version: "2.0", auth: false });
    const airbyte = createClient20({ baseUrl: "http://localhost:8000", fetch });
    const scheduleData = { cron: { cronExpression, cronTimeZone } };
    const result = await airbyte.connections
      .create({ ...ids, status: "active", scheduleType: "cron", scheduleData })
      .result();
    expect(result.ok ? [] : fieldErrors(result.error)).toEqual([{ path, message }]);
  });

  test("have the server's message without class names", async () => {
    const [error] = fieldErrors(await refusal({ ...ids, sourceId: "shop", status: "active" }));
    expect(error?.message).toBe(
      'Cannot deserialize value of type UUID from String "shop": UUID has to be represented by standard 36-char representation',
    );
  });

  test("belong to the field of a parent property, or to no field", () => {
    const errors = [
      { path: "syncCatalog.streams[0].config", message: "a" },
      { path: "scheduled", message: "b" },
    ];
    expect(errorAt(errors, "syncCatalog")).toBe("The server says: a");
    expect(errorAt(errors, "schedule")).toBeUndefined();
    expect(errorsElsewhere(errors, ["syncCatalog", "schedule"])).toEqual([errors[1]]);
  });
});
