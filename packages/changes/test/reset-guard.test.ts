import { DestructiveChangeError, type Draft, modify, type StreamName } from "@airbyte-web-backend/changes";
import type { Airbyte as Airbyte20 } from "@airbyte-web-backend/client/2.0";
import {
  FAKER_CATALOG_ID,
  INACTIVE_CONNECTION_ID as INACTIVE_ID,
  NEVER_SYNCED_CONNECTION_ID as NEVER_SYNCED_ID,
  RUNNING_CONNECTION_ID as RUNNING_ID,
} from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { createAirbyte, createFake, type Fake, start, storedIn, writesOf } from "./fakes.ts";

type Streams = Draft<Airbyte20>["syncCatalog"]["streams"];

/** An edit of the streams. */
function streams(edit: (streams: Streams) => void): (draft: Draft<Airbyte20>) => void {
  return ({ syncCatalog }) => edit(syncCatalog.streams);
}

function setConfig(name: string, config: Partial<Streams[number]["config"]>): (draft: Draft<Airbyte20>) => void {
  return streams((all) => {
    for (const entry of all) if (entry.stream.name === name) Object.assign(entry.config, config);
  });
}

function start20(): { readonly mock: Fake; readonly airbyte: Airbyte20 } {
  const { mock, airbyte } = start("2.0");
  return { mock, airbyte: airbyte as Airbyte20 };
}

const ids = { another: "c0000000-0000-4000-8000-0000000000ff" };

describe("the reset guard on 0.36.5", () => {
  const refresh = () => ({ withRefreshedCatalog: true });

  test("refuses withRefreshedCatalog, and names all streams", async () => {
    const mock = createFake("0.36.5");
    const error = await modify(createAirbyte("0.36.5", mock), RUNNING_ID, refresh).catch((caught) => caught);
    expect(error).toBeInstanceOf(DestructiveChangeError);
    expect(error).toMatchObject({
      name: "DestructiveChangeError",
      message: `the change would clear the data of public.users and 1 more in the destination of connection ${RUNNING_ID}`,
      connectionId: RUNNING_ID,
      streams: [
        { namespace: "public", name: "users" },
        { namespace: "public", name: "countries" },
      ],
      outcomeUnknown: false,
    });
    expect(writesOf(mock)).toEqual([]);
  });

  test("allows it for a connection that allowReset names", async () => {
    const { mock, airbyte } = start("0.36.5");
    await expect(modify(airbyte, NEVER_SYNCED_ID, refresh, { allowReset: ids.another })).rejects.toThrow(
      DestructiveChangeError,
    );
    const result = await modify(airbyte, NEVER_SYNCED_ID, refresh, { allowReset: [ids.another, NEVER_SYNCED_ID] });
    expect(result).toMatchObject({
      outcome: "changed",
      changes: [{ path: "withRefreshedCatalog", after: true }],
      resets: [{ name: "Purchases" }, { name: "Products" }],
    });
    expect(mock.resets).toHaveLength(1);
  });

  test("refuses withRefreshedCatalog although the draft has skipReset, which 0.36.5 does not know", async () => {
    const mock = createFake("0.36.5");
    const change = () => ({ withRefreshedCatalog: true, skipReset: true }) as object;
    await expect(modify(createAirbyte("0.36.5", mock), RUNNING_ID, change)).rejects.toThrow(DestructiveChangeError);
    expect(mock.resets).toEqual([]);
  });

  test("allows a reset for an id in capitals", async () => {
    const mock = createFake("0.36.5");
    const options = { allowReset: RUNNING_ID.toUpperCase() };
    expect(await modify(createAirbyte("0.36.5", mock), RUNNING_ID, refresh, options)).toMatchObject({
      resets: [{ name: "users" }, { name: "countries" }],
    });
  });

  test("allows every change of the catalog, which resets nothing", async () => {
    const mock = createFake("0.36.5");
    const result = await modify(createAirbyte("0.36.5", mock), RUNNING_ID, (draft) => {
      draft.syncCatalog.streams.pop();
    });
    expect(result).toMatchObject({ outcome: "changed", resets: [], refreshes: [] });
    expect(mock.resets).toEqual([]);
  });
});

describe("the reset guard on 2.0, if the destination cannot refresh", () => {
  /** The connection of the default state that writes to files: `Purchases` is selected, `Products` is not. */
  const connectionId = INACTIVE_ID;

  test.each<[what: string, change: (draft: Draft<Airbyte20>) => void]>([
    ["deselects a stream", setConfig("Purchases", { selected: false })],
    ["removes a stream", streams((all) => void all.splice(0))],
    ["changes a cursor", setConfig("Purchases", { cursorField: ["user_id"] })],
    ["changes a sync mode", setConfig("Purchases", { syncMode: "incremental" })],
    ["changes a destination sync mode", setConfig("Purchases", { destinationSyncMode: "overwrite" })],
    ["changes a primary key", setConfig("Purchases", { primaryKey: [["user_id"]] })],
    [
      "deselects a field",
      setConfig("Purchases", { fieldSelectionEnabled: true, selectedFields: [{ fieldPath: ["id"] }] }),
    ],
    [
      "adds a mapper",
      setConfig("Purchases", {
        mappers: [{ type: "field-filtering", mapperConfiguration: { targetField: "user_id" } as never }],
      }),
    ],
    [
      "adds a field",
      streams((all) => {
        for (const { stream } of all)
          Object.assign(Object(stream.jsonSchema).properties, { added: { type: "string" } });
      }),
    ],
  ])("refuses a change that %s", async (_, change) => {
    const { mock, airbyte } = start20();
    Object.assign(storedIn(mock, connectionId).syncCatalog.streams[0]?.config ?? {}, {
      syncMode: "full_refresh",
      cursorField: ["id"],
      destinationSyncMode: "append",
      primaryKey: [["id"]],
    });
    const before = mock.snapshot();
    const error = await modify(airbyte, connectionId, change).catch((caught) => caught);
    expect(error).toMatchObject({ name: "DestructiveChangeError", streams: [{ name: "Purchases" }] });
    expect(mock.snapshot()).toEqual(before);

    const { resets, refreshes } = await modify(airbyte, connectionId, change, { allowReset: connectionId });
    expect({ resets, refreshes }).toEqual({ resets: [{ name: "Purchases" }], refreshes: [] });
    expect(streamsOfResets(mock)).toEqual([{ name: "Purchases" }]);
  });

  test("selects one more stream without a reset", async () => {
    const { mock, airbyte } = start20();
    const result = await modify(airbyte, connectionId, setConfig("Products", { selected: true }));
    expect(result).toMatchObject({ outcome: "changed", resets: [], refreshes: [] });
    expect(writesOf(mock)).toMatchObject([{ skipReset: true }]);
    expect(mock.resets).toEqual([]);
    expect(storedIn(mock, connectionId).syncCatalog.streams).toHaveLength(2);
  });

  test("starts the job of a new stream if allowReset names the connection", async () => {
    const { mock, airbyte } = start20();
    const change = setConfig("Products", { selected: true });
    const { resets } = await modify(airbyte, connectionId, change, { allowReset: connectionId });
    expect(resets).toEqual([{ name: "Products" }]);
    expect(streamsOfResets(mock)).toEqual([{ name: "Products" }]);
  });

  test("keeps the data with skipReset", async () => {
    const { mock, airbyte } = start20();
    const result = await modify(airbyte, connectionId, (draft) => {
      draft.skipReset = true;
      setConfig("Purchases", { selected: false })(draft);
    });
    expect(result).toMatchObject({ outcome: "changed", resets: [] });
    expect(mock.resets).toEqual([]);
  });

  test("writes nothing if skipReset is the only change", async () => {
    const { mock, airbyte } = start20();
    expect(await modify(airbyte, connectionId, () => ({ skipReset: true }))).toMatchObject({ outcome: "unchanged" });
    expect(writesOf(mock)).toEqual([]);
  });

  test("resets no stream whose stored settings differ from those of a read", async () => {
    const { mock, airbyte } = start20();
    // The read shows the schema of the discovered catalog, the server compares with the stored one.
    Object.assign(storedIn(mock, connectionId).syncCatalog.streams[0]?.stream.jsonSchema ?? {}, { properties: {} });
    expect(storedIn(mock, connectionId).sourceCatalogId).toBe(FAKER_CATALOG_ID);
    await modify(airbyte, connectionId, setConfig("Products", { selected: true }));
    expect(mock.resets).toEqual([]);
  });

  test("ignores the order of the columns of a key", async () => {
    const { mock, airbyte } = start20();
    Object.assign(storedIn(mock, connectionId).syncCatalog.streams[0]?.config ?? {}, { primaryKey: [["a"], ["b"]] });
    await modify(airbyte, connectionId, setConfig("Purchases", { primaryKey: [["b"], ["a"]] }));
    expect(mock.resets).toEqual([]);
  });
});

describe("the reset guard on 2.0, if the destination can refresh", () => {
  test("reports the streams that the server reads again", async () => {
    const { mock, airbyte } = start20();
    const { resets, refreshes } = await modify(airbyte, RUNNING_ID, setConfig("users", { cursorField: ["id"] }));
    expect({ resets, refreshes }).toEqual({ resets: [], refreshes: [{ namespace: "public", name: "users" }] });
    expect(mock.resets).toMatchObject([{ kind: "refresh" }]);
    expect(streamsOfResets(mock)).toEqual(refreshes);
  });

  test("selects one more stream without a job", async () => {
    const { mock, airbyte } = start20();
    storedIn(mock, NEVER_SYNCED_ID).syncCatalog.streams.pop();
    const result = await modify(airbyte, NEVER_SYNCED_ID, setConfig("Products", { selected: true }));
    expect(result).toMatchObject({ outcome: "changed", refreshes: [] });
    expect(mock.resets).toEqual([]);
  });
});

function streamsOfResets({ resets }: Fake): readonly StreamName[] {
  return resets.flatMap(({ streams }) => streams);
}
