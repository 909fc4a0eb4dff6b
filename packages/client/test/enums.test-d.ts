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

describe("an enum of a request is closed", () => {
  test("status", () => {
    expectTypeOf<ConnectionStatus>().toEqualTypeOf<"active" | "inactive" | "deprecated">();
    // @ts-expect-error no such status
    airbyte.connections.update({ ...update, status: "paused" });
  });

  test("a string is not assignable", () => {
    // @ts-expect-error a string may be any value
    airbyte.connections.update({ ...update, status: text });
  });

  test("namespaceDefinition has customformat, not custom", () => {
    airbyte.connections.update({ ...update, namespaceDefinition: "customformat" });
    // @ts-expect-error it is customformat
    airbyte.connections.update({ ...update, namespaceDefinition: "custom_format" });
  });

  test("the unit of a schedule", () => {
    airbyte.connections.update({ ...update, schedule: { units: 1, timeUnit: "weeks" } });
    // @ts-expect-error it is weeks
    airbyte.connections.update({ ...update, schedule: { units: 1, timeUnit: "weekly" } });
  });

  test("a criterion of a search", () => {
    // @ts-expect-error no such status
    airbyte.connections.search({ status: "paused" });
  });

  test("the sync modes of a stream", () => {
    const stream: AirbyteStream = { name: "users", supportedSyncModes: ["incremental"] };
    // @ts-expect-error no such mode
    stream.supportedSyncModes = ["cdc"];
  });
});

describe("an enum of a response is open", () => {
  test("accepts a value of a newer server", () => {
    expectTypeOf<"locked">().toExtend<ConnectionStatusRead>();
    expectTypeOf<"resumed">().toExtend<JobStatus>();
    const answered: WebBackendConnectionRead = { ...connection, status: "locked" };
    expectTypeOf(answered).toEqualTypeOf<WebBackendConnectionRead>();
  });

  test("has the known values in its type", () => {
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

  test("in nested objects too", () => {
    const [entry] = connection.syncCatalog.streams;
    expectTypeOf<"cdc">().toExtend<NonNullable<typeof entry>["config"]["syncMode"]>();
    expectTypeOf<"fortnights">().toExtend<NonNullable<typeof connection.schedule>["timeUnit"]>();
    expectTypeOf<"webhook">().toExtend<
      NonNullable<typeof connection.operations>[number]["operatorConfiguration"]["operatorType"]
    >();
  });
});

describe("jsonSchema", () => {
  test("can be read as any JSON", () => {
    const schema = connection.syncCatalog.streams[0]?.stream.jsonSchema;
    expectTypeOf(schema?.["properties"]).toBeUnknown();
  });

  test("can be written with any content", () => {
    const stream: AirbyteStream = {
      name: "users",
      jsonSchema: { type: "object", properties: { id: { type: "integer" } } },
    };
    expectTypeOf<AirbyteStream["jsonSchema"]>().toExtend<AirbyteStreamRead["jsonSchema"]>();
    expectTypeOf(stream.name).toBeString();
  });

  test("has its wire name", () => {
    // @ts-expect-error the document lists json_schema by mistake
    const stream: AirbyteStream = { name: "users", json_schema: {} };
    expectTypeOf(stream.name).toBeString();
  });

  test("is optional", () => {
    expectTypeOf<{ name: string }>().toExtend<AirbyteStream>();
  });
});

describe("the nulls of a 0.36 response", () => {
  test("namespaceFormat and prefix", () => {
    expectTypeOf(connection.namespaceFormat).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(connection.prefix).toEqualTypeOf<string | null | undefined>();
  });

  test("the latest sync job of a connection that never synced", () => {
    expectTypeOf(connection.latestSyncJobCreatedAt).toEqualTypeOf<number | null | undefined>();
    expectTypeOf<null>().toExtend<typeof connection.latestSyncJobStatus>();
  });

  test("the schedule of a manual connection", () => {
    expectTypeOf<null>().toExtend<typeof connection.schedule>();
  });

  test("the resource requirements, and each of their keys", () => {
    expectTypeOf<null>().toExtend<typeof connection.resourceRequirements>();
    expectTypeOf<{ cpu_limit: null }>().toExtend<typeof connection.resourceRequirements>();
  });

  test("the variant of an operation that does not apply", () => {
    type Configuration = NonNullable<typeof connection.operations>[number]["operatorConfiguration"];
    expectTypeOf<{ operatorType: "dbt"; normalization: null; dbt: null }>().toExtend<Configuration>();
  });

  test("namespace, sourceDefinedCursor and jsonSchema of a stream", () => {
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

  test("do not apply to ids, name, status, catalog, source and destination", () => {
    expectTypeOf(connection.connectionId).toBeString();
    expectTypeOf(connection.name).toBeString();
    expectTypeOf(connection.isSyncing).toBeBoolean();
    expectTypeOf<null>().not.toExtend<typeof connection.status>();
    expectTypeOf<null>().not.toExtend<typeof connection.syncCatalog>();
    expectTypeOf<null>().not.toExtend<typeof connection.source>();
    expectTypeOf<null>().not.toExtend<typeof connection.destination>();
  });
});
