import { NotFoundError, ServerError } from "@airbyte-web-backend/client";
import type { AirbyteStream, AirbyteStreamConfiguration, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { expect } from "chai";
import { commonRefusals } from "../common-refusals.ts";
import { type CaseContext, type ContractCase, NotApplicable } from "../contract-case.ts";
import { createConnection, dbt, normalization } from "../create-connection.ts";
import { ERROR_BODIES_UNTIL, expectInternalError, expectNotFound } from "../error-bodies.ts";
import { makeEntry } from "../make-entry.ts";
import { refusal } from "../refusal.ts";
import { retire } from "../retire.ts";

const operation = "webBackendGetConnection";
/** From here on, properties without a value are left out. */
const NULLS_UNTIL = "0.39.8";
/** By then the streams that are not selected are answered too; since when, is not known. */
const SELECTED_ONLY_UNTIL = "0.40.0";

export const getConnection: readonly ContractCase[] = [
  {
    operation,
    effect: "read",
    name: "get gives the connection with its source and destination",
    async run({ airbyte, workspaceId, fact }) {
      const { connectionId, sourceId, destinationId } = fact("connection");
      const connection = await airbyte.connections.get({ connectionId });
      expect(connection).to.include({ connectionId, sourceId, destinationId });
      expect(connection.source).to.include({ sourceId, workspaceId });
      expect(connection.destination).to.include({ destinationId, workspaceId });
    },
  },
  {
    operation,
    effect: "read",
    name: "get of an unknown id rejects with NotFoundError",
    async run({ airbyte }) {
      const error = await refusal(airbyte.connections.get({ connectionId: crypto.randomUUID() }), NotFoundError);
      expect(error).to.include({ status: 404, operation });
    },
  },
  {
    operation,
    effect: "read",
    until: ERROR_BODIES_UNTIL,
    name: "get names the unknown id in the message of its 404, whose body has no id of its own",
    async run({ airbyte }) {
      const connectionId = crypto.randomUUID();
      const error = await refusal(airbyte.connections.get({ connectionId }), NotFoundError);
      expectNotFound(error.body, "STANDARD_SYNC", connectionId);
    },
  },
  {
    operation,
    effect: "read",
    name: "get gives a deleted connection like any other",
    async run({ airbyte, fact }) {
      const { connectionId } = fact("deletedConnection");
      const connection = await airbyte.connections.get({ connectionId });
      expect(connection).to.include({ connectionId, status: "deprecated" });
    },
  },
  {
    operation,
    effect: "read",
    name: "get knows no workspace: the id alone decides",
    async run({ airbyte, fact }) {
      const { connectionId, source } = fact("foreignConnection");
      const connection = await airbyte.connections.get({ connectionId });
      expect(connection.source.workspaceId).to.equal(source.workspaceId);
    },
  },
  {
    operation,
    effect: "read",
    until: SELECTED_ONLY_UNTIL,
    name: "get of the stored catalog gives selected streams only",
    async run({ airbyte, fact }) {
      const { connectionId } = fact("connection");
      const { syncCatalog } = await airbyte.connections.get({ connectionId });
      expect(syncCatalog.streams).not.to.deep.equal([]);
      for (const { config } of syncCatalog.streams) expect(config.selected).to.equal(true);
    },
  },
  {
    operation,
    effect: "read",
    name: "get takes withRefreshedCatalog false and null like absent",
    async run({ airbyte, fact, sendRaw }) {
      const { connectionId } = fact("connection");
      const stored = await airbyte.connections.get({ connectionId });
      expect(await airbyte.connections.get({ connectionId, withRefreshedCatalog: false })).to.deep.equal(stored);
      // The document does not allow the null, so the client's types do not either.
      const text = JSON.stringify({ connectionId, withRefreshedCatalog: null });
      expect((await sendRaw(operation, { text })).body).to.deep.equal(stored);
    },
  },
  {
    operation,
    effect: "write",
    until: NULLS_UNTIL,
    name: "get sends every property, the unset ones as null and the unset lists as []",
    async run(context) {
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
    },
  },
  {
    operation,
    effect: "read",
    until: NULLS_UNTIL,
    name: "get sends an empty list, not null, where a connection has no operations",
    async run({ airbyte, workspaceId }) {
      const { connections } = await airbyte.connections.list({ workspaceId });
      for (const { operations, operationIds } of connections) {
        expect(operations).to.be.an("array");
        expect(operationIds).to.be.an("array");
      }
    },
  },
  {
    operation,
    effect: "read",
    name: "get lists the ids of its operations in operationIds",
    async run({ airbyte, fact }) {
      const { connectionId } = fact("connection");
      const { operations = [], operationIds = [] } = await airbyte.connections.get({ connectionId });
      expect(operationIds).to.include.members(operations.map(({ operationId }) => operationId));
    },
  },
  {
    operation,
    effect: "read",
    name: "get tells the time of the newest sync in seconds, together with its status",
    async run({ airbyte, fact }) {
      const { connectionId } = fact("syncedConnection");
      const connection = await airbyte.connections.get({ connectionId });
      // In milliseconds, a time in this range would be before 1973.
      expect(connection.latestSyncJobCreatedAt).to.be.within(1_500_000_000, 100_000_000_000);
      expect(connection.latestSyncJobStatus).to.be.a("string");
    },
  },
  {
    operation,
    effect: "read",
    name: "get says isSyncing while the newest sync is pending, running or incomplete",
    async run({ airbyte, workspaceId, fact }) {
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
  },
  {
    operation,
    effect: "read",
    name: "get masks secrets with ten asterisks and leaves the rest of the configuration readable",
    async run({ airbyte, fact }) {
      const secretText = fact("secretText");
      const { connectionId } = fact("connection");
      const { source, destination } = await airbyte.connections.get({ connectionId });
      for (const configuration of [source.connectionConfiguration, destination.connectionConfiguration]) {
        const text = JSON.stringify(configuration);
        expect(text).not.to.include(secretText);
        expect(text).to.include('"**********"');
        expect(Object.values(configuration ?? {}).some((value) => value !== "**********")).to.equal(true);
      }
    },
  },
  {
    operation,
    effect: "write",
    name: "get with a refresh takes streams and their schemas from the source, and drops what it has no more",
    async run(context) {
      const { discovered, stream } = await discover(context);
      const outdated = { ...stream, jsonSchema: { type: "object", title: "outdated" } };
      const streams = [makeEntry({ name: "contract_gone" }), makeEntry(outdated)];
      const { connectionId } = await createConnection(context, { syncCatalog: { streams } });
      const refreshed = await refresh(context, connectionId);
      expect(refreshed.map((entry) => entry.stream)).to.deep.equal(discovered.map((entry) => entry.stream));
    },
  },
  {
    operation,
    effect: "write",
    name: "get with a refresh gives new streams selected, with the defaults of the source",
    async run(context) {
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
  },
  {
    operation,
    effect: "write",
    name: "get with a refresh keeps what was chosen for a stream that is still there, whatever its namespace was",
    async run(context) {
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
  },
  {
    operation,
    effect: "write",
    name: "get with a refresh fills an empty cursor and key with the defaults of the source",
    async run(context) {
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
  },
  {
    operation,
    effect: "write",
    name: "get with a refresh gives up a sync mode that the source does not support any more",
    async run(context) {
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
    },
  },
  {
    operation,
    effect: "write",
    name: "get with a refresh stores nothing",
    async run(context) {
      await discover(context);
      const created = await createConnection(context, { syncCatalog: { streams: [makeEntry()] } });
      const { connectionId } = created;
      await refresh(context, connectionId);
      expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
    },
  },
  {
    operation,
    effect: "write",
    name: "get with a refresh changes the catalog only",
    async run(context) {
      await discover(context);
      const created = await createConnection(context, { prefix: "contract_" });
      const { connectionId } = created;
      const refreshed = await context.airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
      expect({ ...refreshed, syncCatalog: created.syncCatalog }).to.deep.equal(created);
    },
  },
  {
    operation,
    effect: "write",
    until: ERROR_BODIES_UNTIL,
    name: "get with a refresh is a 500 when two stored streams have the same name",
    async run(context) {
      await discover(context);
      const streams = [makeEntry({ namespace: "one" }), makeEntry({ namespace: "two" })];
      const { connectionId } = await createConnection(context, { syncCatalog: { streams } });
      const call = context.airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
      const error = await refusal(call, ServerError);
      expectInternalError(error.body, "java.lang.IllegalStateException", "");
    },
  },
  {
    operation,
    effect: "write",
    name: "get with a refresh rejects with ServerError when the source cannot be discovered; without, it still answers",
    async run({ airbyte, fact }) {
      const connectionId = fact("undiscoverableConnectionId");
      const call = airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
      expect(await refusal(call, ServerError)).to.include({ status: 500, operation });
      expect(await airbyte.connections.get({ connectionId })).to.include({ connectionId });
    },
  },
  {
    operation,
    effect: "write",
    name: "get goes on giving a connection after it was deprecated",
    async run(context) {
      const created = await createConnection(context);
      await retire(context, created);
      const { connectionId } = created;
      const connection = await context.airbyte.connections.get({ connectionId });
      expect(connection).to.deep.equal({ ...created, status: "deprecated" });
    },
  },
  ...commonRefusals({
    operation,
    method: "get",
    effect: "read",
    body: { connectionId: crypto.randomUUID() },
    required: ["connectionId"],
    idProperty: "connectionId",
  }),
];

type StreamsRead = WebBackendConnectionRead["syncCatalog"]["streams"];

/** What the source of the known connection has now, and one stream of it. */
async function discover(
  context: CaseContext,
  isWanted: (stream: AirbyteStream) => boolean = () => true,
  description = "a name of its own",
): Promise<{ discovered: StreamsRead; stream: AirbyteStream }> {
  const discovered = await refresh(context, context.fact("connection").connectionId);
  // Sync modes that this version does not know would be refused; a fake and a 0.36.5 have none.
  const stream = discovered.map((entry) => entry.stream as AirbyteStream).find(isWanted);
  if (!stream) throw new NotApplicable(`the source has no stream with ${description}`);
  return { discovered, stream };
}

async function refresh({ airbyte }: CaseContext, connectionId: string): Promise<StreamsRead> {
  const { syncCatalog } = await airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
  return syncCatalog.streams;
}

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
