import {
  AmbiguousConnectionError,
  type AnyAirbyte,
  DestructiveChangeError,
  ensure,
  modify,
  settingsOf,
  type WantedConnection,
} from "@airbyte-web-backend/changes";
import { ConfigError } from "@airbyte-web-backend/client/errors";
import {
  ACTIVE_CONNECTION_ID,
  BIGQUERY_DESTINATION_ID,
  DEPRECATED_CONNECTION_ID,
  FAILING_CONNECTION_ID,
  FAKER_CATALOG_ID,
  FAKER_SOURCE_ID,
  INACTIVE_CONNECTION_ID,
  POSTGRES_SOURCE_ID,
  PRODUCTION_TAG_ID,
  SANDBOX_WORKSPACE_ID,
  STRIPE_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { changesSince, createAirbyte, type Fake, start, storedIn, VERSIONS, type Version, writesOf } from "./fakes.ts";

const WANTED: WantedConnection<AnyAirbyte> = {
  name: "Stripe to BigQuery",
  sourceId: STRIPE_SOURCE_ID,
  destinationId: BIGQUERY_DESTINATION_ID,
  status: "active",
  prefix: "stripe_",
  syncCatalog: {
    streams: [
      {
        stream: { name: "charges", jsonSchema: { type: "object", properties: { id: { type: "string" } } } },
        config: { syncMode: "full_refresh", destinationSyncMode: "overwrite", selected: true },
      },
    ],
  },
};

/** The body that would create an existing connection. */
async function bodyOf(airbyte: AnyAirbyte, connectionId: string): Promise<WantedConnection<AnyAirbyte>> {
  const connection = await airbyte.connections.get({ connectionId });
  const { name, sourceId, destinationId, status, syncCatalog, operations = [] } = connection;
  return {
    name,
    sourceId,
    destinationId,
    status,
    syncCatalog,
    operations: operations.map(({ name, workspaceId, operatorConfiguration }) => ({
      name,
      workspaceId,
      operatorConfiguration,
    })),
  } as WantedConnection<AnyAirbyte>;
}

describe.each(VERSIONS)("ensure() on %s", (version) => {
  test.each([{}, { workspaceId: WORKSPACE_ID }])("creates a connection once: %j", async (options) => {
    const { mock, airbyte } = start(version);
    const created = await ensure(airbyte, WANTED, options);
    expect(created).toMatchObject({
      outcome: "created",
      connection: { name: "Stripe to BigQuery", prefix: "stripe_" },
      resets: [],
    });
    expect(created.changes).toContainEqual({ path: "prefix", after: "stripe_" });
    const after = mock.snapshot();
    expect(await ensure(airbyte, WANTED, options)).toMatchObject({
      outcome: "unchanged",
      connection: { connectionId: created.connection.connectionId },
      changes: [],
    });
    expect(changesSince(after, mock)).toEqual([]);
    expect(writesOf(mock)).toHaveLength(1);
  });

  test("creates one connection for two calls at the same time", async () => {
    const { mock, airbyte } = start(version);
    const outcomes = await Promise.all([ensure(airbyte, WANTED), ensure(airbyte, WANTED)]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["created", "unchanged"]);
    expect(writesOf(mock)).toHaveLength(1);
  });

  test("updates what the body names, and keeps the rest", async () => {
    const { mock, airbyte } = start(version);
    await ensure(airbyte, WANTED);
    const { prefix: _, syncCatalog: __, ...rest } = WANTED as { prefix?: string; syncCatalog?: object };
    const wanted = { ...rest, status: "inactive" } as WantedConnection<AnyAirbyte>;
    const before = mock.snapshot();
    expect(await ensure(airbyte, wanted)).toMatchObject({
      outcome: "updated",
      changes: [{ path: "status", before: "active", after: "inactive" }],
    });
    expect(changesSince(before, mock)).toEqual([expect.objectContaining({ before: "active", after: "inactive" })]);
  });

  test.each([ACTIVE_CONNECTION_ID, FAILING_CONNECTION_ID, INACTIVE_CONNECTION_ID])(
    "changes nothing for the body of an existing connection: %s",
    async (connectionId) => {
      const { mock, airbyte } = start(version);
      const wanted = await bodyOf(airbyte, connectionId);
      expect(await ensure(airbyte, wanted)).toMatchObject({ outcome: "unchanged", connection: { connectionId } });
      expect(writesOf(mock)).toEqual([]);
    },
  );

  test("updates the operation of the same name, and detaches others", async () => {
    const { mock, airbyte } = start(version);
    const wanted = await bodyOf(airbyte, ACTIVE_CONNECTION_ID);
    const { operationIds } = storedIn(mock, ACTIVE_CONNECTION_ID);
    const added = {
      name: "added",
      workspaceId: WORKSPACE_ID,
      operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" } },
    };
    const operations = [...(wanted.operations ?? []), added] as never;
    expect(await ensure(airbyte, { ...wanted, operations })).toMatchObject({ outcome: "updated" });
    expect(storedIn(mock, ACTIVE_CONNECTION_ID).operationIds).toEqual([...operationIds, expect.any(String)]);
    await ensure(airbyte, { ...wanted, operations: [] });
    expect(storedIn(mock, ACTIVE_CONNECTION_ID).operationIds).toEqual([]);
  });

  test("finds a connection by its id, and renames it", async () => {
    const { mock, airbyte } = start(version);
    const wanted = { ...(await bodyOf(airbyte, INACTIVE_CONNECTION_ID)), name: "Renamed" };
    const result = await ensure(airbyte, { ...wanted, connectionId: INACTIVE_CONNECTION_ID });
    expect(result).toMatchObject({ outcome: "updated", connection: { name: "Renamed" } });
    expect(storedIn(mock, INACTIVE_CONNECTION_ID).name).toBe("Renamed");
  });

  test("refuses another source for the connection of an id", async () => {
    const { mock, airbyte } = start(version);
    const wanted = { ...WANTED, connectionId: INACTIVE_CONNECTION_ID, sourceId: POSTGRES_SOURCE_ID };
    const { sourceId } = storedIn(mock, INACTIVE_CONNECTION_ID);
    await expect(ensure(airbyte, wanted)).rejects.toThrow(
      new ConfigError("sourceId", `cannot be changed: connection ${INACTIVE_CONNECTION_ID} has ${sourceId}`),
    );
    expect(writesOf(mock)).toEqual([]);
  });

  test("refuses a body without a name and an id", async () => {
    const { mock, airbyte } = start(version);
    for (const name of [undefined, " "]) {
      await expect(ensure(airbyte, { ...WANTED, name } as never)).rejects.toThrow(ConfigError);
    }
    expect(mock.calls).toEqual([]);
  });

  test("creates a new connection beside a deleted one", async () => {
    const { airbyte } = start(version);
    const wanted = await bodyOf(airbyte, DEPRECATED_CONNECTION_ID);
    const { outcome, connection } = await ensure(airbyte, { ...wanted, status: "active" });
    expect(outcome).toBe("created");
    expect(connection.connectionId).not.toBe(DEPRECATED_CONNECTION_ID);
  });

  test.each([{}, { workspaceId: WORKSPACE_ID }])("lists two candidates: %j", async (options) => {
    const { mock, airbyte } = start(version);
    const { connection } = await ensure(airbyte, WANTED);
    const { connectionId } = connection;
    const otherId = "c0000000-0000-4000-8000-0000000000ff";
    mock.state.connections.push({
      ...structuredClone(storedIn(mock, connectionId)),
      connectionId: otherId,
      status: "inactive",
    });
    const error = await ensure(airbyte, WANTED, options).catch((caught) => caught);
    expect(error).toBeInstanceOf(AmbiguousConnectionError);
    expect(error.candidates).toHaveLength(2);
    expect(error.candidates).toEqual(
      expect.arrayContaining([
        { connectionId, name: "Stripe to BigQuery", status: "active" },
        { connectionId: otherId, name: "Stripe to BigQuery", status: "inactive" },
      ]),
    );
    expect(error.message).toMatch(
      /^2 connections named "Stripe to BigQuery" have this source and destination: [\da-f-]+, [\da-f-]+$/,
    );
  });

  const wrongWorkspace = { workspaceId: SANDBOX_WORKSPACE_ID };
  const expected = `workspaceId: must be the workspace of the source, ${WORKSPACE_ID}`;

  test("refuses a workspace that is not that of the source", async () => {
    const { mock, airbyte } = start(version);
    await expect(ensure(airbyte, WANTED, wrongWorkspace)).rejects.toThrow(`${expected}; got ${SANDBOX_WORKSPACE_ID}`);
    expect(writesOf(mock)).toEqual([]);
  });

  test("creates at most one connection if only the response of the create tells the workspace of the source", async () => {
    const { mock, airbyte } = start(version);
    mock.state.connections = mock.state.connections.filter(({ sourceId }) => sourceId !== STRIPE_SOURCE_ID);
    await expect(ensure(airbyte, WANTED, wrongWorkspace)).rejects.toThrow(`${expected}, in which connection `);
    await expect(ensure(airbyte, WANTED, wrongWorkspace)).rejects.toThrow(`${expected}; got ${SANDBOX_WORKSPACE_ID}`);
    expect(writesOf(mock)).toHaveLength(1);
  });

  test.each([{ status: 400 }, { networkError: true as const }])(
    "reports the workspace of the source if the search fails with %j",
    async (fault) => {
      const { mock, airbyte } = start(version);
      mock.faults.next("connections/search", fault);
      await expect(ensure(airbyte, WANTED, wrongWorkspace)).rejects.toThrow(`${expected}, in which connection `);
    },
  );

  test("checks no workspace that has another connection of the source", async () => {
    const { mock, airbyte } = start(version);
    await ensure(airbyte, WANTED, { workspaceId: WORKSPACE_ID.toUpperCase() });
    expect(mock.calls).toHaveLength(2);
  });

  test("finds the connection after a lost response of the create", async () => {
    const { mock, airbyte } = start(version);
    mock.faults.next("connections/create", { status: 502, serverActs: true });
    const { outcome, connection, changes } = await ensure(airbyte, WANTED);
    expect(outcome).toBe("created");
    expect(storedIn(mock, connection.connectionId).name).toBe("Stripe to BigQuery");
    expect(changes).toContainEqual({ path: "prefix", after: "stripe_" });
    expect(mock.state.connections.filter(({ name }) => name === "Stripe to BigQuery")).toHaveLength(1);
  });

  test("reports an update after a lost response", async () => {
    const { mock, airbyte } = start(version);
    await ensure(airbyte, WANTED);
    mock.faults.next("connections/update", { networkError: true, serverActs: true });
    const wanted = { ...WANTED, status: "inactive" as const };
    expect(await ensure(airbyte, wanted)).toMatchObject({
      outcome: "updated",
      connection: { status: "inactive" },
      changes: [{ path: "status", before: "active", after: "inactive" }],
    });
    expect(writesOf(mock)).toHaveLength(2);
  });

  test.each(["create", "update"] as const)(
    "keeps the unknown outcome of the %s if it cannot look afterwards",
    async (write) => {
      const { mock, airbyte } = start(version);
      if (write === "update") await ensure(airbyte, WANTED);
      let isLost = false;
      const fetch: Fake["fetch"] = async (input, init) => {
        if (isLost) throw new TypeError("unreachable");
        const response = await mock.fetch(input, init);
        isLost = String(input).endsWith(`connections/${write}`);
        if (isLost) throw new TypeError("connection reset");
        return response;
      };
      const wanted = { ...WANTED, prefix: "lost_" };
      const error = await ensure(createAirbyte(version, { fetch }), wanted).catch((caught) => caught);
      expect(error).toMatchObject({ name: "NetworkError", outcomeUnknown: true });
      expect(error.operation).toMatch(write === "create" ? /Create/ : /Update/);
    },
  );

  test("keeps the unknown outcome of a create that is aborted", async () => {
    const { mock } = start(version);
    const controller = new AbortController();
    const fetch: Fake["fetch"] = async (input, init) => {
      const response = await mock.fetch(input, init);
      if (String(input).endsWith("connections/create")) controller.abort();
      return response;
    };
    const aborted = ensure(createAirbyte(version, { fetch }), WANTED, { signal: controller.signal });
    await expect(aborted).rejects.toMatchObject({ name: "AbortError", outcomeUnknown: true });
  });

  test("passes on the error if a create has an unknown outcome and there is no connection", async () => {
    const { mock, airbyte } = start(version);
    mock.faults.next("connections/create", { networkError: true });
    await expect(ensure(airbyte, WANTED)).rejects.toMatchObject({ name: "NetworkError", outcomeUnknown: true });
    expect(writesOf(mock)).toHaveLength(1);
  });
});

test("ensure() on 0.36.5 stores no namespace format, in place of the text null", async () => {
  const { mock, airbyte } = start("0.36.5");
  const { connection } = await ensure(airbyte, WANTED);
  expect(storedIn(mock, connection.connectionId).namespaceFormat).toBeNull();
});

test("ensure() on 2.0 passes allowReset to modify()", async () => {
  const { airbyte } = start("2.0");
  const wanted = await bodyOf(airbyte, INACTIVE_CONNECTION_ID);
  const syncCatalog = { streams: [] };
  await expect(ensure(airbyte, { ...wanted, syncCatalog })).rejects.toThrow(DestructiveChangeError);
  const result = await ensure(airbyte, { ...wanted, syncCatalog }, { allowReset: INACTIVE_CONNECTION_ID });
  expect(result.resets).toEqual([{ name: "Purchases" }]);
});

const schema = { type: "object", properties: { id: { type: "string" }, email: { type: "string" } }, required: ["id"] };

/** A catalog with one stream, with these settings beside the required ones. */
function catalogOf(config: object, stream: object = {}): object {
  const modes = { syncMode: "full_refresh", destinationSyncMode: "overwrite", selected: true };
  return {
    syncCatalog: {
      streams: [{ stream: { name: "charges", jsonSchema: schema, ...stream }, config: { ...modes, ...config } }],
    },
  };
}

function operationOf(operatorConfiguration: object): object {
  return { operations: [{ name: "operation", workspaceId: WORKSPACE_ID, operatorConfiguration }] };
}

function fieldsOf(...names: string[]): object {
  return { fieldSelectionEnabled: true, selectedFields: names.map((name) => ({ fieldPath: [name] })) };
}

const hashing = {
  type: "hashing",
  mapperConfiguration: { targetField: "id", method: "SHA-256", fieldNameSuffix: "_x" },
};
const discovered = { sourceId: FAKER_SOURCE_ID, sourceCatalogId: FAKER_CATALOG_ID };
const purchases = { name: "Purchases" };

test.each<[what: string, versions: readonly Version[], body: object]>([
  [
    "normalization, of which 2.x only stores the type",
    VERSIONS,
    operationOf({ operatorType: "normalization", normalization: { option: "basic" } }),
  ],
  [
    "dbt, of which 2.x only stores the type",
    VERSIONS,
    operationOf({ operatorType: "dbt", dbt: { gitRepoUrl: "https://host/repository" } }),
  ],
  [
    "a webhook, of which the server returns more",
    ["2.0"],
    operationOf({
      operatorType: "webhook",
      webhook: { webhookType: "dbtCloud", dbtCloud: { accountId: 1, jobId: 2 } },
    }),
  ],
  ["selected fields, to which the server cuts the schema", ["2.0"], catalogOf(fieldsOf("id"))],
  ["no selected field", ["2.0"], catalogOf(fieldsOf())],
  ["selected fields without a selection", ["2.0"], catalogOf({ ...fieldsOf("id"), fieldSelectionEnabled: false })],
  ["an unknown selected field", ["2.0"], catalogOf(fieldsOf("id", "unknown"))],
  [
    "an unknown selected field of a discovered stream",
    ["2.0"],
    { ...discovered, ...catalogOf(fieldsOf("unknown", "id"), purchases) },
  ],
  ["a mapper, to which the server gives an id", ["2.0"], catalogOf({ mappers: [hashing] })],
  ["a mapper of a discovered stream", ["2.0"], { ...discovered, ...catalogOf({ mappers: [hashing] }, purchases) }],
  [
    "null for values of a stream",
    VERSIONS,
    catalogOf(
      { cursorField: null, primaryKey: null },
      { sourceDefinedCursor: null, defaultCursorField: null, sourceDefinedPrimaryKey: null },
    ),
  ],
  [
    "settings of a stream that the server computes",
    ["2.0"],
    catalogOf({
      aliasName: "other",
      suggested: true,
      generationId: 3,
      minimumGenerationId: 1,
      syncId: 2,
      namespace: "other",
    }),
  ],
  ["null for a setting that the server keeps", VERSIONS, { namespaceDefinition: null }],
  [
    "resources that the server does not store",
    ["2.0"],
    { resourceRequirements: { cpu_request: "1", ephemeral_storage_request: "1Gi" } },
  ],
  ["a catalog without streams", VERSIONS, { syncCatalog: {} }],
  ["null for a list", VERSIONS, { operations: null }],
  [
    "tags, of which only the id counts",
    ["2.0"],
    { tags: [{ tagId: PRODUCTION_TAG_ID, workspaceId: WORKSPACE_ID, name: "", color: "" }] },
  ],
  ["a backfill preference", ["2.0"], { backfillPreference: "enabled" }],
  [
    "the data of a manual schedule",
    ["2.0"],
    { scheduleType: "manual", scheduleData: { basicSchedule: { units: 1, timeUnit: "hours" } } },
  ],
  ["a schedule without its type", ["2.0"], { scheduleData: { basicSchedule: { units: 1, timeUnit: "hours" } } }],
  [
    "null for the older form of a schedule, which removes it",
    ["2.0"],
    { schedule: null, scheduleType: "basic", scheduleData: { basicSchedule: { units: 1, timeUnit: "hours" } } },
  ],
  [
    "an older form of a schedule beside a type",
    ["2.0"],
    { schedule: { units: 1, timeUnit: "hours" }, scheduleType: "cron" },
  ],
  ["properties that only an update has", ["2.0"], { skipReset: true, notifySchemaChangesByEmail: false }],
])("ensure() changes nothing the second time: %s", async (_, versions, body) => {
  for (const version of versions) {
    const { mock, airbyte } = start(version);
    const { syncCatalog: __, ...settings } = WANTED as { syncCatalog?: object };
    const wanted = { ...settings, ...body } as WantedConnection<AnyAirbyte>;
    expect(await ensure(airbyte, wanted)).toMatchObject({ outcome: "created" });
    expect(await ensure(airbyte, wanted)).toMatchObject({ outcome: "unchanged", changes: [] });
    expect(writesOf(mock)).toHaveLength(1);
    for (const name of ["skipReset", "notifySchemaChangesByEmail"]) expect(writesOf(mock)[0]).not.toHaveProperty(name);
  }
});

test("ensure() on 2.0 selects another field of a stream whose stored schema is cut", async () => {
  const { mock, airbyte } = start("2.0");
  const ensureFields = (...names: string[]) =>
    ensure(airbyte, { ...WANTED, ...catalogOf(fieldsOf(...names)) } as WantedConnection<AnyAirbyte>);
  const { connection } = await ensureFields("id");
  expect(await ensureFields("id", "email")).toMatchObject({ outcome: "updated" });
  const [entry] = storedIn(mock, connection.connectionId).syncCatalog.streams;
  expect(Object.keys(Object(entry?.stream.jsonSchema?.["properties"]))).toEqual(["id", "email"]);
});

test("ensure() on 2.0 names the refreshed streams although the response of the update is lost", async () => {
  const { mock, airbyte } = start("2.0");
  await ensure(airbyte, { ...WANTED, ...catalogOf({}) } as WantedConnection<AnyAirbyte>);
  mock.faults.next("connections/update", { networkError: true, serverActs: true });
  const wanted = { ...WANTED, ...catalogOf({ cursorField: ["id"] }) } as WantedConnection<AnyAirbyte>;
  expect(await ensure(airbyte, wanted)).toMatchObject({ outcome: "updated", refreshes: [{ name: "charges" }] });
});

test.each(VERSIONS)(
  "ensure() on %s removes a prefix that was added to the settings of an exported connection",
  async (version) => {
    const { airbyte } = start(version);
    const { connection } = await ensure(airbyte, { ...WANTED, prefix: undefined } as never);
    const { sourceId, destinationId, connectionId } = connection;
    const exported = JSON.parse(JSON.stringify({ ...settingsOf(connection), sourceId, destinationId }));
    const resourceRequirements = version === "2.0" ? undefined : { cpu_limit: "1" };
    await modify(airbyte, connectionId, () => ({ prefix: "added_", resourceRequirements }));
    expect(await ensure(airbyte, exported)).toMatchObject({ changes: [{ path: "prefix", before: "added_" }] });
  },
);
