import { NotFoundError, ServerError } from "@airbyte-web-backend/client";
import type { AirbyteStreamConfiguration } from "@airbyte-web-backend/schema";
import { expect } from "chai";
import { type ContractCase, casesOf } from "../../0.36/contract-case.ts";
import { rejection } from "../support/rejection.ts";
import { commonRejections } from "./common-rejections.ts";
import { ERROR_BODIES_UNTIL, expectInternalError, expectNotFound } from "./error-bodies.ts";
import { createConnection, dbt, normalization } from "./support/create-connection.ts";
import { discover, refresh } from "./support/discover.ts";
import { makeEntry } from "./support/make-entry.ts";
import { retire } from "./support/retire.ts";

const operation = "webBackendGetConnection";

const { read, write } = casesOf(operation);
/** This version omits properties without a value. */
const nulls = casesOf(operation, { until: "0.39.8" });
/** This version also returns unselected streams. Earlier versions may as well. */
const selectedOnly = casesOf(operation, { until: "0.40.0" });
const errorBodies = casesOf(operation, { until: ERROR_BODIES_UNTIL });

export const cases: readonly ContractCase[] = [
  read("get returns the ids of the operations as operationIds", async ({ airbyte, fact }) => {
    const { connectionId } = fact("connection");
    const { operations = [], operationIds = [] } = await airbyte.connections.get({ connectionId });
    expect(operationIds).to.include.members(operations.map(({ operationId }) => operationId));
  }),
  read(
    "get returns isSyncing while the latest sync is pending, running or incomplete",
    async ({ airbyte, workspaceId, fact }) => {
      fact("syncedConnection");
      const { connections } = await airbyte.connections.list({ workspaceId });
      for (const { connectionId } of connections) {
        const { isSyncing, latestSyncJobStatus } = await airbyte.connections.get({ connectionId });
        if (["pending", "running", "incomplete"].includes(latestSyncJobStatus ?? "")) {
          expect(isSyncing).to.equal(true);
        }
        if (latestSyncJobStatus == null) expect(isSyncing).to.equal(false);
      }
    },
  ),
  write("get with a refresh returns the streams and schemas of the source, without removed ones", async (context) => {
    const { discovered, stream } = await discover(context);
    const outdated = { ...stream, jsonSchema: { type: "object", title: "outdated" } };
    const streams = [makeEntry({ name: "contract_gone" }), makeEntry(outdated)];
    const { connectionId } = await createConnection(context, { syncCatalog: { streams } });
    const refreshed = await refresh(context, connectionId);
    expect(refreshed.map((entry) => entry.stream)).to.deep.equal(discovered.map((entry) => entry.stream));
  }),
  write(
    "get with a refresh selects new streams and configures them with the defaults of the source",
    async (context) => {
      await discover(context);
      const { connectionId } = await createConnection(context);
      const refreshed = await refresh(context, connectionId);
      expect(refreshed).not.to.deep.equal([]);
      for (const { stream, config } of refreshed) {
        expect(config.aliasName).to.match(/^\w+$/);
        expect({ ...config, aliasName: undefined }).to.deep.equal({
          syncMode: stream.supportedSyncModes?.[0] ?? "incremental",
          cursorField: stream.defaultCursorField,
          destinationSyncMode: "append",
          primaryKey: stream.sourceDefinedPrimaryKey,
          aliasName: undefined,
          selected: true,
        });
      }
    },
  ),
  write(
    "get with a refresh keeps the configuration of an existing stream, whatever its namespace was",
    async (context) => {
      const { stream } = await discover(context);
      const chosen: Partial<AirbyteStreamConfiguration> = {
        syncMode: stream.supportedSyncModes?.at(-1) ?? "full_refresh",
        destinationSyncMode: "append_dedup",
        cursorField: ["contract", "cursor"],
        primaryKey: [["contract"], ["key", "part"]],
      };
      const stored = { ...stream, namespace: "contract_elsewhere" };
      const streams = [makeEntry(stored, chosen)];
      const { connectionId } = await createConnection(context, { syncCatalog: { streams } });
      const refreshed = await refresh(context, connectionId);
      const kept = refreshed.find((entry) => entry.stream.name === stream.name);
      expect(kept?.stream.namespace).to.equal(stream.namespace);
      expect(kept?.config).to.deep.include(chosen);
    },
  ),
  write(
    "get with a refresh replaces an empty cursor and primary key with the defaults of the source",
    async (context) => {
      const { stream } = await discover(
        context,
        ({ defaultCursorField, sourceDefinedPrimaryKey }) => !!defaultCursorField?.length && !!sourceDefinedPrimaryKey,
        "a default cursor and a key",
      );
      const streams = [makeEntry(stream, { cursorField: [], primaryKey: [], destinationSyncMode: "overwrite" })];
      const { connectionId } = await createConnection(context, { syncCatalog: { streams } });
      const refreshed = await refresh(context, connectionId);
      const filled = refreshed.find((entry) => entry.stream.name === stream.name);
      expect(filled?.config).to.deep.include({
        cursorField: stream.defaultCursorField,
        primaryKey: stream.sourceDefinedPrimaryKey,
        destinationSyncMode: "overwrite",
      });
    },
  ),
  write("get with a refresh replaces a sync mode that the source no longer supports", async (context) => {
    const { stream } = await discover(
      context,
      ({ supportedSyncModes }) => supportedSyncModes?.join() === "full_refresh",
      "full_refresh only",
    );
    const streams = [makeEntry(stream, { syncMode: "incremental", cursorField: ["contract"] })];
    const { connectionId } = await createConnection(context, { syncCatalog: { streams } });
    const refreshed = await refresh(context, connectionId);
    const changed = refreshed.find((entry) => entry.stream.name === stream.name);
    expect(changed?.config.syncMode).to.equal("full_refresh");
  }),
  write("get with a refresh stores nothing", async (context) => {
    await discover(context);
    const created = await createConnection(context, { syncCatalog: { streams: [makeEntry()] } });
    const { connectionId } = created;
    await refresh(context, connectionId);
    expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
  }),
  write("get with a refresh changes only the catalog", async (context) => {
    await discover(context);
    const created = await createConnection(context, { prefix: "contract_" });
    const { connectionId } = created;
    const refreshed = await context.airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
    expect({ ...refreshed, syncCatalog: created.syncCatalog }).to.deep.equal(created);
  }),
  write(
    "get with a refresh rejects with ServerError when discovery fails, and without a refresh succeeds",
    async ({ airbyte, fact }) => {
      const connectionId = fact("undiscoverableConnectionId");
      const call = airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
      expect(await rejection(call, ServerError)).to.include({ status: 500, operation });
      expect(await airbyte.connections.get({ connectionId })).to.include({ connectionId });
    },
  ),
  write("get returns a connection after its status became deprecated", async (context) => {
    const created = await createConnection(context);
    await retire(context, created);
    const { connectionId } = created;
    const connection = await context.airbyte.connections.get({ connectionId });
    expect(connection).to.deep.equal({ ...created, status: "deprecated" });
  }),
  errorBodies.read("get of an unknown id responds with 404 and names the id in the message", async ({ airbyte }) => {
    const connectionId = crypto.randomUUID();
    const error = await rejection(airbyte.connections.get({ connectionId }), NotFoundError);
    expectNotFound(error.body, "STANDARD_SYNC", connectionId);
  }),
  selectedOnly.read("get of the stored catalog returns only selected streams", async ({ airbyte, fact }) => {
    const { connectionId } = fact("connection");
    const { syncCatalog } = await airbyte.connections.get({ connectionId });
    expect(syncCatalog.streams).not.to.deep.equal([]);
    for (const { config } of syncCatalog.streams) expect(config.selected).to.equal(true);
  }),
  nulls.write("get returns every property, unset ones as null and unset lists as []", async (context) => {
    const catalog = { streams: [{ ...makeEntry(), stream: { name: "contract_bare" } }] };
    const operations = [normalization(context), dbt(context)];
    const created = await createConnection(context, {
      namespaceFormat: null,
      syncCatalog: catalog,
      operations,
    });
    const connection = await context.airbyte.connections.get({ connectionId: created.connectionId });
    expect(connection).to.have.all.keys(connectionKeys);
    expect(connection).to.include({
      namespaceFormat: null,
      prefix: null,
      schedule: null,
      latestSyncJobCreatedAt: null,
      latestSyncJobStatus: null,
      resourceRequirements: null,
    });
    expect(connection.source).to.have.all.keys(actorKeys("source"));
    expect(connection.destination).to.have.all.keys(actorKeys("destination"));
    expect(connection.syncCatalog.streams.map(({ stream }) => stream)).to.deep.equal([
      {
        name: "contract_bare",
        jsonSchema: null,
        supportedSyncModes: [],
        sourceDefinedCursor: null,
        defaultCursorField: [],
        sourceDefinedPrimaryKey: [],
        namespace: null,
      },
    ]);
    const settings = connection.operations?.map(({ operatorConfiguration }) => operatorConfiguration);
    expect(settings).to.have.deep.members([
      { operatorType: "normalization", normalization: { option: "basic" }, dbt: null },
      {
        operatorType: "dbt",
        normalization: null,
        dbt: {
          gitRepoUrl: "https://git.example/models.git",
          gitRepoBranch: null,
          dockerImage: null,
          dbtArguments: null,
        },
      },
    ]);
  }),
  nulls.read("get returns an empty list for a connection without operations", async ({ airbyte, workspaceId }) => {
    const { connections } = await airbyte.connections.list({ workspaceId });
    for (const { operations, operationIds } of connections) {
      expect(operations).to.be.an("array");
      expect(operationIds).to.be.an("array");
    }
  }),
  errorBodies.write(
    "get with a refresh responds with 500 when two stored streams have the same name",
    async (context) => {
      await discover(context);
      const streams = [makeEntry({ namespace: "one" }), makeEntry({ namespace: "two" })];
      const { connectionId } = await createConnection(context, { syncCatalog: { streams } });
      const call = context.airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
      const error = await rejection(call, ServerError);
      expectInternalError(error.body, "java.lang.IllegalStateException", "");
    },
  ),
  ...commonRejections({
    operation,
    method: "get",
    effect: "read",
    body: { connectionId: crypto.randomUUID() },
    required: ["connectionId"],
    idProperty: "connectionId",
  }),
];

const connectionKeys = [
  "connectionId",
  "name",
  "namespaceDefinition",
  "namespaceFormat",
  "prefix",
  "sourceId",
  "destinationId",
  "syncCatalog",
  "schedule",
  "status",
  "operationIds",
  "source",
  "destination",
  "operations",
  "latestSyncJobCreatedAt",
  "latestSyncJobStatus",
  "isSyncing",
  "resourceRequirements",
];

function actorKeys(actor: "source" | "destination"): string[] {
  return [`${actor}DefinitionId`, `${actor}Id`, "workspaceId", "connectionConfiguration", "name", `${actor}Name`];
}
