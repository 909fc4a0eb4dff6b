import { createClient } from "@airbyte-web-backend/client";
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

/** What the fake says against a body, whatever its types. */
async function refusal(body: object): Promise<unknown> {
  const airbyte = createClient({ baseUrl: "http://localhost:8000", fetch: createMockCore().fetch });
  const result = await airbyte.connections.create(body as WebBackendConnectionCreate).result();
  return result.ok ? undefined : result.error;
}

describe("the errors at the fields", () => {
  test.each<[string, object, string[]]>([
    ["400, all that is missing", {}, ["destinationId", "sourceId", "status"]],
    ["400, below a property", { ...ids, status: "active", schedule: { timeUnit: "hours" } }, ["schedule.units"]],
    [
      "400, in a list",
      { ...ids, status: "active", operations: [{ name: "x" }] },
      ["operations[0].operatorConfiguration", "operations[0].workspaceId"],
    ],
    ["422, a value that is none", { ...ids, status: "asleep" }, ["status"]],
    [
      "422, below a property",
      { ...ids, status: "active", schedule: { units: 1, timeUnit: "years" } },
      ["schedule.timeUnit"],
    ],
    ["422, in a list", { ...ids, status: "active", operations: [{ nmae: "x" }] }, ["operations[0].nmae"]],
    ["422, that is against no property", { ...ids, status: "active", namespaceDefinition: null }, [""]],
    ["404, which is no refusal of a body", { ...ids, sourceId: ACTIVE_CONNECTION_ID, status: "active" }, []],
  ])("of a %s stand at the property that the server names", async (_name, body, paths) => {
    const errors = fieldErrors(await refusal(body));
    expect(errors.map(({ path }) => path).sort()).toEqual(paths);
  });

  test("say what the server said, without the names of its classes", async () => {
    const [error] = fieldErrors(await refusal({ ...ids, sourceId: "shop", status: "active" }));
    expect(error?.message).toBe(
      'Cannot deserialize value of type UUID from String "shop": UUID has to be represented by standard 36-char representation',
    );
  });

  test("are of a field when they are of something below it, and elsewhere when no field is theirs", () => {
    const errors = [
      { path: "syncCatalog.streams[0].config", message: "a" },
      { path: "scheduled", message: "b" },
    ];
    expect(errorAt(errors, "syncCatalog")).toBe("The server says: a");
    expect(errorAt(errors, "schedule")).toBeUndefined();
    expect(errorsElsewhere(errors, ["syncCatalog", "schedule"])).toEqual([errors[1]]);
  });
});
