import {
  INACTIVE_CONNECTION_ID,
  makeConnection,
  makeSelectedStream,
  NIGHTLY_CONNECTION_ID,
  SOURCE_CATALOG_ID,
} from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { get, update } from "./connections.ts";
import { makeMock } from "./make-mock.ts";

describe("get with withRefreshedCatalog", () => {
  test("an update with the new catalog takes the flag back, but does not activate the connection", async () => {
    const mock = makeMock();
    const { syncCatalog, catalogId } = await get(mock, NIGHTLY_CONNECTION_ID, true);
    const streams = syncCatalog.streams.map(({ stream, config }) => ({
      stream,
      config: { ...config, syncMode: "full_refresh", cursorField: [] },
    }));
    const { body } = await update(mock, {
      connectionId: NIGHTLY_CONNECTION_ID,
      syncCatalog: { streams },
      sourceCatalogId: catalogId,
    });
    expect(body).toMatchObject({ status: "inactive", schemaChange: "no_change" });
  });

  test("shows an empty diff if nothing has changed, and keeps the id of the catalog", async () => {
    const before = await get(makeMock(), INACTIVE_CONNECTION_ID);
    const read = await get(makeMock(), INACTIVE_CONNECTION_ID, true);
    expect(read).toEqual({ ...before, catalogDiff: { transforms: [] } });
  });

  test("keeps what was configured, and takes what the source insists on", async () => {
    const mock = makeMock({
      state: {
        connections: [
          makeConnection({
            sourceCatalogId: SOURCE_CATALOG_ID,
            syncCatalog: {
              streams: [
                makeSelectedStream(
                  { name: "users", namespace: "public" },
                  { syncMode: "incremental", cursorField: ["created_at"], primaryKey: [["email"]] },
                ),
                makeSelectedStream({ name: "countries", namespace: "public" }, { syncMode: "incremental" }),
              ],
            },
          }),
        ],
      },
    });
    const { connectionId = "" } = mock.state.connections[0] ?? {};
    const { syncCatalog } = await get(mock, connectionId, true);
    const configOf = (name: string) => syncCatalog.streams.find(({ stream }) => stream?.name === name)?.config;
    expect(configOf("users")).toMatchObject({
      syncMode: "incremental",
      cursorField: ["created_at"],
      primaryKey: [["id"]],
    });
    // The source supports one mode only.
    expect(configOf("countries")).toMatchObject({ syncMode: "full_refresh", destinationSyncMode: "append" });
  });
});
