import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { makeConnection } from "../test/make-connection.ts";
import { toConnectionUpdate } from "./connection-update.ts";

/** The keys that a 0.36.5 server accepts in an update. Any other key causes a 422. */
const SETTABLE = [
  "connectionId",
  "name",
  "namespaceDefinition",
  "namespaceFormat",
  "operationIds",
  "operations",
  "prefix",
  "resourceRequirements",
  "schedule",
  "status",
  "syncCatalog",
  "withRefreshedCatalog",
];

test("toConnectionUpdate() keeps the value of a property that is undefined in the changes", () => {
  const connection = makeConnection({ prefix: "p_", schedule: { units: 6, timeUnit: "hours" } });
  // The types allow undefined for programs that are compiled without exactOptionalPropertyTypes.
  const changes = { prefix: undefined, schedule: undefined, name: "New" } as object;
  expect(toConnectionUpdate(connection, changes)).toMatchObject({
    prefix: "p_",
    schedule: { units: 6, timeUnit: "hours" },
    name: "New",
  });
});

test("toConnectionUpdate() copies every writable property", () => {
  const connection = makeConnection({
    name: "Orders",
    namespaceDefinition: "customformat",
    namespaceFormat: "raw_x",
    prefix: "p_",
    schedule: { units: 6, timeUnit: "hours" },
    status: "inactive",
    resourceRequirements: { cpu_limit: "2", memory_request: null },
  });
  const { connectionId, name, namespaceDefinition, namespaceFormat, prefix, schedule, status } = connection;
  const { syncCatalog, resourceRequirements } = connection;
  expect(toConnectionUpdate(connection)).toMatchObject({
    ...{ connectionId, name, namespaceDefinition, namespaceFormat, prefix, schedule, status },
    ...{ syncCatalog, resourceRequirements },
  });
});

test("toConnectionUpdate() omits properties that the server rejects", () => {
  const sent = Object.keys(JSON.parse(JSON.stringify(toConnectionUpdate(makeConnection()))));
  expect(sent.filter((key) => !SETTABLE.includes(key))).toEqual([]);
});

test("toConnectionUpdate() omits unknown top-level properties of a newer server", () => {
  const connection = { ...makeConnection(), breakingChange: false, geography: "auto" };
  const update = toConnectionUpdate(connection);
  expect(update).not.toHaveProperty("geography");
  expect(update).not.toHaveProperty("breakingChange");
});

test("toConnectionUpdate() keeps only the four writable keys of an operation", () => {
  const operation = makeOperation();
  const connection = makeConnection({ operations: [{ ...operation, tombstone: false } as typeof operation] });
  expect(toConnectionUpdate(connection).operations).toEqual([operation]);
});

test("toConnectionUpdate() keeps an empty list of operations", () => {
  expect(toConnectionUpdate(makeConnection({ operations: [] })).operations).toEqual([]);
});

test("toConnectionUpdate() overwrites the connection with the changes", () => {
  const update = toConnectionUpdate(makeConnection({ status: "active", prefix: "old_" }), {
    status: "inactive",
    prefix: null,
    withRefreshedCatalog: true,
  });
  expect(update).toMatchObject({ status: "inactive", prefix: null, withRefreshedCatalog: true });
});

test("toConnectionUpdate() keeps unknown enum values", () => {
  const connection = makeConnection({
    status: "locked",
    namespaceDefinition: "mirror",
    schedule: { units: 1, timeUnit: "fortnights" },
  });
  expect(toConnectionUpdate(connection)).toMatchObject({
    status: "locked",
    namespaceDefinition: "mirror",
    schedule: { units: 1, timeUnit: "fortnights" },
  });
});

test("toConnectionUpdate() keeps the streams unchanged, including unknown keys", () => {
  const connection = makeConnection();
  Object.assign(connection.syncCatalog.streams[0]?.stream ?? {}, { isResumable: true });
  expect(toConnectionUpdate(connection).syncCatalog).toEqual(connection.syncCatalog);
});

test.each(["namespaceDefinition", "operations"] as const)(
  "toConnectionUpdate() omits a null %s, which the server rejects, from the connection and the changes",
  (key) => {
    const nothing = { [key]: null } as never;
    for (const update of [toConnectionUpdate(makeConnection(nothing)), toConnectionUpdate(makeConnection(), nothing)]) {
      expect(JSON.parse(JSON.stringify(update))).not.toHaveProperty(key);
    }
  },
);

test("toConnectionUpdate() keeps null for schedule, prefix and namespaceFormat", () => {
  const update = toConnectionUpdate(makeConnection({ schedule: null, prefix: null, namespaceFormat: null }));
  expect(update).toMatchObject({ schedule: null, prefix: null, namespaceFormat: null });
});

test("toConnectionUpdate() accepts a connection of a newer server without the optional properties", () => {
  const { connectionId, name, status, syncCatalog, source, destination, sourceId, destinationId } = makeConnection();
  const connection: WebBackendConnectionRead = {
    ...{ connectionId, name, status, syncCatalog, source, destination, sourceId, destinationId },
    isSyncing: false,
  };
  const sent = JSON.parse(JSON.stringify(toConnectionUpdate(connection)));
  expect(Object.keys(sent).sort()).toEqual(["connectionId", "name", "status", "syncCatalog"]);
});

test("toConnectionUpdate() does not mutate its arguments", () => {
  const connection = makeConnection({ operations: null } as never);
  const before = structuredClone(connection);
  toConnectionUpdate(connection, { name: "other" });
  expect(connection).toEqual(before);
});

function makeOperation(): NonNullable<WebBackendConnectionRead["operations"]>[number] {
  return {
    operationId: "6f1d2c3b-4a59-4687-9786-a5b4c3d2e1f0",
    workspaceId: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
    name: "Normalization",
    operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" }, dbt: null },
  };
}
