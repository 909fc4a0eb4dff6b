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

const schedule = { units: 6, timeUnit: "hours" } as const;
const operation = {
  operationId: "6f1d2c3b-4a59-4687-9786-a5b4c3d2e1f0",
  workspaceId: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
  name: "Normalization",
  operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" }, dbt: null },
} as const;
const unknownValues = {
  status: "locked",
  namespaceDefinition: "mirror",
  schedule: { units: 1, timeUnit: "fortnights" },
} as const;
const nulls = { schedule: null, prefix: null, namespaceFormat: null };

test.each([
  ["values that are undefined in the changes", { prefix: "p_", schedule }, { prefix: undefined, schedule: undefined }],
  ["an empty list of operations", { operations: [] }, {}],
  ["unknown enum values", unknownValues, {}],
  ["null for schedule, prefix and namespaceFormat", nulls, {}],
])("toConnectionUpdate() keeps %s", (_what, properties, changes) => {
  // The types of some programs, without exactOptionalPropertyTypes, allow undefined.
  const update = toConnectionUpdate(makeConnection(properties as object), changes as object);
  expect(update).toMatchObject(properties);
});

test("toConnectionUpdate() keeps only the four writable keys of an operation", () => {
  const read = { ...operation, tombstone: false };
  expect(toConnectionUpdate(makeConnection({ operations: [read] })).operations).toEqual([operation]);
});

test("toConnectionUpdate() overwrites the connection with the changes", () => {
  const changes = { status: "inactive", prefix: null, withRefreshedCatalog: true } as const;
  const connection = makeConnection({ status: "active", prefix: "old_" });
  expect(toConnectionUpdate(connection, changes)).toMatchObject(changes);
});

test("toConnectionUpdate() copies every writable property", () => {
  const connection = makeConnection({
    name: "Orders",
    namespaceDefinition: "customformat",
    namespaceFormat: "raw_x",
    prefix: "p_",
    schedule,
    status: "inactive",
    resourceRequirements: { cpu_limit: "2", memory_request: null },
  });
  const { connectionId, name, namespaceDefinition, namespaceFormat, prefix, status } = connection;
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
