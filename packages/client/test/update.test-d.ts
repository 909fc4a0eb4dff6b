import { type Airbyte, toConnectionUpdate } from "@airbyte-web-backend/client";
import type { WebBackendConnectionRead, WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";
import { describe, expectTypeOf, test } from "vitest";

declare const airbyte: Airbyte;
declare const connection: WebBackendConnectionRead;

describe("the way from an answer to an update", () => {
  test("leads through toConnectionUpdate()", () => {
    expectTypeOf(toConnectionUpdate(connection)).toEqualTypeOf<WebBackendConnectionUpdate>();
    airbyte.connections.update(toConnectionUpdate(connection, { status: "inactive" }));
  });

  test("does not go straight: the server refuses what only it may set", () => {
    // @ts-expect-error the enums of an answer are open, those of a request are closed
    airbyte.connections.update(connection);
  });

  test("does not go by picking properties either: the status may be one that the types do not know", () => {
    const { connectionId, syncCatalog, status } = connection;
    // @ts-expect-error the status of an answer may be any string
    airbyte.connections.update({ connectionId, status, syncCatalog: { streams: [] } });
    // @ts-expect-error the sync modes of an answer may be any string
    airbyte.connections.update({ connectionId, status: "active", syncCatalog });
  });
});

describe("the changes of toConnectionUpdate()", () => {
  test("are those of an update", () => {
    toConnectionUpdate(connection, { prefix: null, schedule: null, name: "x", withRefreshedCatalog: true });
  });

  test("have closed enums", () => {
    // @ts-expect-error no such status
    toConnectionUpdate(connection, { status: "paused" });
  });

  test("do not reach the id of the connection", () => {
    // @ts-expect-error that would be another connection
    toConnectionUpdate(connection, { connectionId: "x" });
  });

  test("do not reach the source", () => {
    // @ts-expect-error the source cannot be changed
    toConnectionUpdate(connection, { sourceId: "x" });
  });
});
