import type { Airbyte } from "@airbyte-web-backend/client";
import type {
  AirbyteStream,
  AirbyteStreamRead,
  ConnectionStatus,
  ConnectionStatusRead,
  JobStatus,
  WebBackendConnectionRead,
  WebBackendConnectionUpdate,
} from "@airbyte-web-backend/schema";
import { describe, expectTypeOf, test } from "vitest";

declare const airbyte: Airbyte;
declare const connection: WebBackendConnectionRead;
declare const update: WebBackendConnectionUpdate;
declare const text: string;

test("an enum of a request is closed", () => {
  expectTypeOf<ConnectionStatus>().toEqualTypeOf<"active" | "inactive" | "deprecated">();
  airbyte.connections.update({ ...update, namespaceDefinition: "customformat" });
  airbyte.connections.update({ ...update, schedule: { units: 1, timeUnit: "weeks" } });
  // @ts-expect-error no such status
  airbyte.connections.update({ ...update, status: "paused" });
  // @ts-expect-error a string may be any value
  airbyte.connections.update({ ...update, status: text });
  // @ts-expect-error it is customformat
  airbyte.connections.update({ ...update, namespaceDefinition: "custom_format" });
  // @ts-expect-error it is weeks
  airbyte.connections.update({ ...update, schedule: { units: 1, timeUnit: "weekly" } });
  // @ts-expect-error no such status
  airbyte.connections.search({ status: "paused" });
  const stream: AirbyteStream = { name: "users", supportedSyncModes: ["incremental"] };
  // @ts-expect-error no such mode
  stream.supportedSyncModes = ["cdc"];
});

describe("an enum of a response is open", () => {
  test("accepts a value of a newer server, also in a nested object, and lists the known ones", () => {
    const [entry] = connection.syncCatalog.streams;
    type Operation = NonNullable<typeof connection.operations>[number];
    expectTypeOf<"locked">().toExtend<ConnectionStatusRead>();
    expectTypeOf<"resumed">().toExtend<JobStatus>();
    expectTypeOf<"cdc">().toExtend<NonNullable<typeof entry>["config"]["syncMode"]>();
    expectTypeOf<"fortnights">().toExtend<NonNullable<typeof connection.schedule>["timeUnit"]>();
    expectTypeOf<"webhook">().toExtend<Operation["operatorConfiguration"]["operatorType"]>();
    expectTypeOf<ConnectionStatusRead>().not.toEqualTypeOf<string>();
    expectTypeOf<ConnectionStatus>().toExtend<ConnectionStatusRead>();
  });

  test("can be compared with a known value in an if and a switch", () => {
    const { status, latestSyncJobStatus } = connection;
    if (status === "active") expectTypeOf<typeof status>().toExtend<string>();
    switch (latestSyncJobStatus) {
      case "running":
      case null:
        break;
      default:
        expectTypeOf(latestSyncJobStatus).not.toEqualTypeOf<null>();
    }
    // @ts-expect-error a status is never a number
    if (status === 1) return;
  });

  test("rejects a value that is not a string", () => {
    // @ts-expect-error a status is a string
    const answered: ConnectionStatusRead = 7;
    expectTypeOf(answered).toEqualTypeOf<ConnectionStatusRead>();
  });
});

test("jsonSchema has its wire name, and can be read and written as any JSON, or be absent", () => {
  const schema = connection.syncCatalog.streams[0]?.stream.jsonSchema;
  expectTypeOf(schema?.["properties"]).toBeUnknown();
  const withSchema: AirbyteStream = {
    name: "users",
    jsonSchema: { type: "object", properties: { id: { type: "integer" } } },
  };
  // @ts-expect-error the document lists json_schema by mistake
  const withOther: AirbyteStream = { name: "users", json_schema: {} };
  expectTypeOf([withSchema, withOther]).toEqualTypeOf<AirbyteStream[]>();
  expectTypeOf<AirbyteStream["jsonSchema"]>().toExtend<AirbyteStreamRead["jsonSchema"]>();
  expectTypeOf<{ name: string }>().toExtend<AirbyteStream>();
});

describe("a null of a 0.36 response", () => {
  test("is in the type of each property that may be null", () => {
    type Configuration = NonNullable<typeof connection.operations>[number]["operatorConfiguration"];
    expectTypeOf(connection.namespaceFormat).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(connection.prefix).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(connection.latestSyncJobCreatedAt).toEqualTypeOf<number | null | undefined>();
    expectTypeOf<null>().toExtend<typeof connection.latestSyncJobStatus>();
    expectTypeOf<null>().toExtend<typeof connection.schedule>();
    expectTypeOf<null>().toExtend<typeof connection.resourceRequirements>();
    expectTypeOf<{ cpu_limit: null }>().toExtend<typeof connection.resourceRequirements>();
    expectTypeOf<{ operatorType: "dbt"; normalization: null; dbt: null }>().toExtend<Configuration>();
    expectTypeOf<{
      name: string;
      namespace: null;
      sourceDefinedCursor: null;
      jsonSchema: null;
    }>().toExtend<AirbyteStreamRead>();
  });

  test("must be checked before use", () => {
    // @ts-expect-error prefix may be null
    connection.prefix.toUpperCase();
    // @ts-expect-error schedule may be null
    connection.schedule.units.toFixed();
  });

  test("is not in the types of ids, name, status, catalog, source and destination", () => {
    expectTypeOf(connection.connectionId).toBeString();
    expectTypeOf(connection.name).toBeString();
    expectTypeOf(connection.isSyncing).toBeBoolean();
    expectTypeOf<null>().not.toExtend<typeof connection.status>();
    expectTypeOf<null>().not.toExtend<typeof connection.syncCatalog>();
    expectTypeOf<null>().not.toExtend<typeof connection.source>();
    expectTypeOf<null>().not.toExtend<typeof connection.destination>();
  });
});
