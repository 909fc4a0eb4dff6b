import { NotFoundError, ServerError } from "@airbyte-web-backend/client";
import { expect } from "chai";
import { type ContractCase, casesOf } from "../../contract-case.ts";
import { createConnection, dbt, normalization } from "../support/create-connection.ts";
import { discover } from "../support/discover.ts";
import { makeEntry } from "../support/make-entry.ts";
import { refusal } from "../support/refusal.ts";
import { commonRefusals } from "./common-refusals.ts";
import { ERROR_BODIES_UNTIL, expectInternalError, expectNotFound } from "./error-bodies.ts";

const operation = "webBackendGetConnection";
/** This version omits properties without a value. */
const NULLS_UNTIL = "0.39.8";
/** This version also returns unselected streams. Earlier versions may as well. */
const SELECTED_ONLY_UNTIL = "0.40.0";

const { read, write } = casesOf(operation);

export const cases: readonly ContractCase[] = [
  read(
    "get of an unknown id responds with 404 and names the id in the message",
    { until: ERROR_BODIES_UNTIL },
    async ({ airbyte }) => {
      const connectionId = crypto.randomUUID();
      const error = await refusal(airbyte.connections.get({ connectionId }), NotFoundError);
      expectNotFound(error.body, "STANDARD_SYNC", connectionId);
    },
  ),
  read(
    "get of the stored catalog returns only selected streams",
    { until: SELECTED_ONLY_UNTIL },
    async ({ airbyte, fact }) => {
      const { connectionId } = fact("connection");
      const { syncCatalog } = await airbyte.connections.get({ connectionId });
      expect(syncCatalog.streams).not.to.deep.equal([]);
      for (const { config } of syncCatalog.streams) expect(config.selected).to.equal(true);
    },
  ),
  write(
    "get returns every property, unset ones as null and unset lists as []",
    { until: NULLS_UNTIL },
    async (context) => {
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
  ),
  read(
    "get returns an empty list for a connection without operations",
    { until: NULLS_UNTIL },
    async ({ airbyte, workspaceId }) => {
      const { connections } = await airbyte.connections.list({ workspaceId });
      for (const { operations, operationIds } of connections) {
        expect(operations).to.be.an("array");
        expect(operationIds).to.be.an("array");
      }
    },
  ),
  write(
    "get with a refresh responds with 500 when two stored streams have the same name",
    { until: ERROR_BODIES_UNTIL },
    async (context) => {
      await discover(context);
      const streams = [makeEntry({ namespace: "one" }), makeEntry({ namespace: "two" })];
      const { connectionId } = await createConnection(context, { syncCatalog: { streams } });
      const call = context.airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
      const error = await refusal(call, ServerError);
      expectInternalError(error.body, "java.lang.IllegalStateException", "");
    },
  ),
  ...commonRefusals({
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
