import { type Airbyte, toConnectionUpdate } from "@airbyte-web-backend/client";
import type { WebBackendConnectionRead, WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";
import { describe, expectTypeOf, test } from "vitest";

declare const airbyte: Airbyte;
declare const connection: WebBackendConnectionRead;

describe("from a response to an update", () => {
  test("is possible with toConnectionUpdate()", () => {
    expectTypeOf(toConnectionUpdate(connection)).toEqualTypeOf<WebBackendConnectionUpdate>();
    airbyte.connections.update(toConnectionUpdate(connection, { status: "inactive" }));
  });

  test("is not possible directly: a response has read-only properties", () => {
    // @ts-expect-error the enums of a response are open, those of a request are closed
    airbyte.connections.update(connection);
  });

  test("is not possible by picking properties: the status may be unknown", () => {
    const { connectionId, syncCatalog, status } = connection;
    // @ts-expect-error the status of a response may be any string
    airbyte.connections.update({ connectionId, status, syncCatalog: { streams: [] } });
    // @ts-expect-error the sync modes of a response may be any string
    airbyte.connections.update({ connectionId, status: "active", syncCatalog });
  });
});

test("the changes of toConnectionUpdate() are properties of an update, with closed enums", () => {
  toConnectionUpdate(connection, { prefix: null, schedule: null, name: "x", withRefreshedCatalog: true });
  // @ts-expect-error no such status
  toConnectionUpdate(connection, { status: "paused" });
  // @ts-expect-error it would be another connection
  toConnectionUpdate(connection, { connectionId: "x" });
  // @ts-expect-error the source cannot be changed
  toConnectionUpdate(connection, { sourceId: "x" });
});
