import type { AirbyteCatalog, AirbyteStreamConfiguration } from "@airbyte-web-backend/schema/2.0";
import { expect } from "chai";
import { type CaseContext, type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import {
  catalogOf,
  connectionBody,
  createConnection,
  createFailure,
  createWithStream,
  fields,
  invalidCreate,
  makeEntry,
  namesOf,
  selectedOf,
  toRequest,
} from "./support/connections.ts";
import { expectErrorId, expectKnownException, expectProblem, failure, SPECIFICATION } from "./support/errors.ts";

const create = casesOf("webBackendCreateConnection");
const update = casesOf("webBackendUpdateConnection");

/** What the server rejects of a stream with selected fields. */
const wrongSelections: readonly (readonly [name: string, config: Partial<AirbyteStreamConfiguration>])[] = [
  ["an empty path", { selectedFields: [{ fieldPath: [] }] }],
  ["a deselected cursor", { syncMode: "incremental", cursorField: ["at"], selectedFields: [{ fieldPath: ["id"] }] }],
  [
    "a deselected primary key",
    { destinationSyncMode: "append_dedup", primaryKey: [["id"]], selectedFields: [{ fieldPath: ["at"] }] },
  ],
];

/** The known connection's source, destination and discovered catalog, with nothing selected. */
function withCatalog(context: CaseContext): { sourceCatalogId: string; discovered: AirbyteCatalog } {
  const { catalogId = "", syncCatalog } = context.fact("connection");
  return { sourceCatalogId: catalogId, discovered: toRequest(syncCatalog) };
}

function select({ streams }: AirbyteCatalog, names: readonly (string | undefined)[]): AirbyteCatalog {
  const entries = streams.map(({ stream, config }) => ({
    stream,
    config: { ...config, selected: names.includes(stream?.name) },
  }));
  return { streams: entries } as AirbyteCatalog;
}

export const cases: readonly ContractCase[] = [
  create.write("create stores only selected streams", async (context) => {
    const streams = [makeEntry({}, { name: "contract_in" }), makeEntry({ selected: false }, { name: "contract_out" })];
    const { syncCatalog } = await createConnection(context, { syncCatalog: { streams } });
    expect(namesOf(syncCatalog)).to.deep.equal(["contract_in"]);
  }),
  create.write("create returns the streams that are synced, and get all discovered ones", async (context) => {
    const { sourceCatalogId, discovered } = withCatalog(context);
    const [name] = namesOf(discovered);
    const syncCatalog = select(discovered, [name]);
    const created = await createConnection(context, { sourceCatalogId, syncCatalog });
    expect(namesOf(created.syncCatalog)).to.deep.equal([name]);
    const read = await context.airbyte.connections.get({ connectionId: created.connectionId });
    expect(namesOf(read.syncCatalog)).to.deep.equal(namesOf(discovered));
    expect(selectedOf(read.syncCatalog)).to.deep.equal([name]);
  }),
  create.write("create does not check that streams exist at the source", async (context) => {
    const { sourceCatalogId } = withCatalog(context);
    const created = await createConnection(context, { sourceCatalogId, syncCatalog: catalogOf() });
    expect(namesOf(created.syncCatalog)).to.deep.equal(["contract_users"]);
    // Stored, but not in the catalog that get merges.
    const read = await context.airbyte.connections.get({ connectionId: created.connectionId });
    expect(selectedOf(read.syncCatalog)).to.deep.equal([]);
  }),
  create.write("create returns streams and their configuration in order", async (context) => {
    const config = {
      syncMode: "incremental",
      cursorField: ["at"],
      destinationSyncMode: "append_dedup",
      primaryKey: [["id"], ["email"]],
      destinationObjectName: "contract",
    } as const;
    const streams = [
      makeEntry(config as unknown as Partial<AirbyteStreamConfiguration>, { name: "b", namespace: "contract" }),
      makeEntry({}, { name: "a" }),
    ];
    const { syncCatalog } = await createConnection(context, { syncCatalog: { streams } });
    expect(namesOf(syncCatalog)).to.deep.equal(["b", "a"]);
    expect(syncCatalog.streams[0]?.stream).to.deep.include({ namespace: "contract", jsonSchema: fields });
    expect(syncCatalog.streams[0]?.config).to.deep.include(config);
  }),
  create.write("create computes alias and suggestion, and ignores the generation", async (context) => {
    const config = { aliasName: "sent", suggested: true, generationId: 7, namespace: "sent" };
    const { syncCatalog } = await createConnection(context, { syncCatalog: catalogOf(config, { name: "a-b" }) });
    const stored = syncCatalog.streams[0]?.config;
    expect(stored).to.include({ aliasName: "a_b", suggested: false });
    expect(stored).not.to.have.any.keys("generationId", "namespace");
  }),
  create.write("create treats a catalog without streams as empty", async (context) => {
    const { body } = await context.sendRaw("webBackendCreateConnection", {
      json: { ...connectionBody(context), syncCatalog: {} },
    });
    expect(body).to.deep.include({ syncCatalog: { streams: [] } });
  }),
  create.write("create rejects null streams with 500", async (context) => {
    expectErrorId(await invalidCreate(context, { syncCatalog: { streams: null } }, 500));
  }),
  create.write("create rejects the same stream twice with 500", async (context) => {
    const streams = [makeEntry(), makeEntry({ syncMode: "incremental" })];
    expectErrorId(await createFailure(context, { syncCatalog: { streams } }, 500));
  }),
  create.write("create accepts streams of the same name in two namespaces", async (context) => {
    const streams = [makeEntry({}, { namespace: "contract_a" }), makeEntry({}, { namespace: "contract_b" })];
    const { syncCatalog } = await createConnection(context, { syncCatalog: { streams } });
    expect(syncCatalog.streams).to.have.length(2);
  }),
  create.write("create rejects a stream whose selected is missing with 500", async (context) => {
    const { stream, config } = makeEntry();
    const { selected: _, ...rest } = config ?? {};
    const response = await context.sendRaw("webBackendCreateConnection", {
      json: { ...connectionBody(context), syncCatalog: { streams: [{ stream, config: rest }] } },
    });
    expectErrorId(response, 500);
  }),
  create.write("create rejects an unknown sync mode with 400", async (context) => {
    const { stream, config } = makeEntry();
    const streams = [{ stream, config: { ...config, syncMode: "FULL_REFRESH" } }];
    await context.sendInvalid(
      "webBackendCreateConnection",
      { ...connectionBody(context), syncCatalog: { streams } },
      400,
    );
  }),
  create.write("create rejects includeFiles with 400 where the connectors have no files", async (context) => {
    context.fact("isFake");
    const error = await createFailure(context, { syncCatalog: catalogOf({ includeFiles: true }) }, 400);
    const type = "error:connection-validation/file-transfer/connection-unsupported";
    expect(expectProblem(error, type)).to.have.property("streams");
  }),

  create.write("create with selected fields stores a schema of these fields only", async (context) => {
    const selectedFields = [{ fieldPath: ["id"] }, { fieldPath: ["no_such_field"] }];
    const { syncCatalog } = await createWithStream(context, { fieldSelectionEnabled: true, selectedFields });
    const [entry] = syncCatalog.streams;
    expect(entry?.stream?.jsonSchema).to.deep.include({ properties: { id: { type: "integer" } } });
    expect(entry?.config).to.deep.include({ fieldSelectionEnabled: true, selectedFields: [{ fieldPath: ["id"] }] });
  }),
  create.write("create ignores selected fields while field selection is off", async (context) => {
    const { syncCatalog } = await createWithStream(context, { selectedFields: [{ fieldPath: ["id"] }] });
    const [entry] = syncCatalog.streams;
    expect(entry?.stream?.jsonSchema).to.deep.equal(fields);
    expect(entry?.config).to.deep.include({ fieldSelectionEnabled: false, selectedFields: [] });
  }),
  ...wrongSelections.map(([name, config]) =>
    create.write(`create rejects selected fields with ${name} with 422`, async (context) => {
      expectKnownException(
        await createFailure(context, { syncCatalog: catalogOf({ fieldSelectionEnabled: true, ...config }) }, 422),
        SPECIFICATION,
      );
    }),
  ),
  create.write("create rejects a nested selected field with 500", async (context) => {
    const config = { fieldSelectionEnabled: true, selectedFields: [{ fieldPath: ["id", "inner"] }] };
    expectErrorId(await createFailure(context, { syncCatalog: catalogOf(config) }, 500));
  }),
  create.write("create rejects selected fields of a schema without properties with 422", async (context) => {
    const syncCatalog = catalogOf({ fieldSelectionEnabled: true, selectedFields: [] }, { jsonSchema: {} });
    expectKnownException(await createFailure(context, { syncCatalog }, 422), SPECIFICATION);
  }),

  update.write("update replaces the catalog: absent and unselected streams are deselected", async (context) => {
    const { airbyte } = context;
    const streams = ["contract_a", "contract_b", "contract_c"].map((name) => makeEntry({}, { name }));
    const { connectionId } = await createConnection(context, { syncCatalog: { streams } });
    const syncCatalog = {
      streams: [
        makeEntry({ destinationSyncMode: "overwrite" }, { name: "contract_a" }),
        makeEntry({ selected: false }, { name: "contract_b" }),
      ],
    };
    const updated = await airbyte.connections.update({ connectionId, syncCatalog, skipReset: true });
    expect(selectedOf(updated.syncCatalog)).to.deep.equal(["contract_a"]);
    expect(updated.syncCatalog.streams[0]?.config?.destinationSyncMode).to.equal("overwrite");
  }),
  update.write("update returns all discovered streams, with the selected ones", async (context) => {
    const { sourceCatalogId, discovered } = withCatalog(context);
    const { connectionId } = await createConnection(context, { sourceCatalogId });
    const names = namesOf(discovered).slice(0, 2);
    const syncCatalog = select(discovered, names);
    const updated = await context.airbyte.connections.update({ connectionId, syncCatalog, skipReset: true });
    expect(namesOf(updated.syncCatalog)).to.deep.equal(namesOf(discovered));
    expect(selectedOf(updated.syncCatalog)).to.deep.equal(names);
    expect(updated).not.to.have.property("catalogDiff");
  }),
  update.write("update rejects the same stream twice with 500 and keeps the catalog", async (context) => {
    const created = await createWithStream(context);
    const { connectionId } = created;
    const syncCatalog = { streams: [makeEntry(), makeEntry()] };
    expectErrorId(await failure(context.airbyte.connections.update({ connectionId, syncCatalog }), 500));
    expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
  }),
];
