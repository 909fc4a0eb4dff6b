import { toConnectionUpdate } from "@airbyte-web-backend/client/2.0";
import type {
  AirbyteStreamConfiguration,
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
} from "@airbyte-web-backend/schema/2.0";
import { expect } from "chai";
import { type CaseContext, type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import type { ChangedSource } from "../../2.0/facts.ts";
import { NotApplicable } from "../../contract-case.ts";
import { createConnection, namesOf, selectedOf, toRequest } from "./support/connections.ts";
import { expectProblem } from "./support/errors.ts";

const operation = "webBackendGetConnection";

const { read, write } = casesOf(operation);

/** Creates a connection with all streams of a stored catalog of the changed source. */
async function createOutdated(
  context: CaseContext,
  catalog: keyof Pick<ChangedSource, "catalogId" | "brokenCatalogId"> = "catalogId",
  overrides: Partial<WebBackendConnectionCreate> = {},
  config: Partial<AirbyteStreamConfiguration> = {},
): Promise<WebBackendConnectionRead> {
  const { airbyte } = context;
  const { sourceId, destinationId, [catalog]: sourceCatalogId } = context.fact("changedSource");
  const { connectionId } = await createConnection(context, {
    sourceId,
    destinationId,
    sourceCatalogId,
    status: "active",
    ...overrides,
  });
  const { syncCatalog } = await airbyte.connections.get({ connectionId });
  const streams = toRequest(syncCatalog).streams.map((entry) => ({
    ...entry,
    config: { ...entry.config, selected: true, ...config } as AirbyteStreamConfiguration,
  }));
  return await airbyte.connections.update({ connectionId, syncCatalog: { streams }, skipReset: true });
}

async function refresh({ airbyte }: CaseContext, connectionId: string): Promise<WebBackendConnectionRead> {
  return await airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
}

export const cases: readonly ContractCase[] = [
  write("get with a refresh returns what the source has added and removed", async (context) => {
    const { connectionId } = await createOutdated(context);
    const { catalogDiff } = await refresh(context, connectionId);
    const byType = (type: string) =>
      (catalogDiff?.transforms ?? [])
        .filter(({ transformType }) => transformType === type)
        .map(({ streamDescriptor }) => streamDescriptor.name);
    expect(byType("add_stream")).to.deep.equal(["invoices"]);
    expect(byType("remove_stream")).to.deep.equal(["legacy_events"]);
    expect(byType("update_stream")).to.deep.equal(["users"]);
  }),
  write("get with a refresh returns the columns that a stream has gained", async (context) => {
    const { connectionId } = await createOutdated(context);
    const { catalogDiff } = await refresh(context, connectionId);
    const updated = catalogDiff?.transforms.find(({ transformType }) => transformType === "update_stream");
    expect(updated?.updateStream?.fieldTransforms).to.deep.include({
      transformType: "add_field",
      fieldName: ["country"],
      breaking: false,
      addField: { schema: { type: ["null", "string"] } },
    });
    expect(updated?.updateStream?.streamAttributeTransforms).to.deep.equal([]);
  }),
  write("get with a refresh returns the discovered streams, new ones unselected", async (context) => {
    const before = await createOutdated(context);
    const after = await refresh(context, before.connectionId);
    expect(namesOf(after.syncCatalog)).to.include("invoices").and.not.to.include("legacy_events");
    expect(selectedOf(after.syncCatalog)).not.to.include("invoices");
    const kept = selectedOf(before.syncCatalog).filter((name) => name !== "legacy_events");
    expect(selectedOf(after.syncCatalog)).to.have.members(kept);
  }),
  write("get with a refresh keeps the configuration of streams", async (context) => {
    const chosen = { destinationSyncMode: "append" as const, syncMode: "full_refresh" as const };
    const { connectionId } = await createOutdated(context, "catalogId", {}, chosen);
    const { syncCatalog } = await refresh(context, connectionId);
    for (const { config } of syncCatalog.streams) if (config?.selected) expect(config).to.include(chosen);
  }),
  write("get with a refresh does not store the discovered catalog", async (context) => {
    const before = await createOutdated(context);
    const { connectionId } = before;
    const refreshed = await refresh(context, connectionId);
    expect(refreshed.catalogId).not.to.equal(before.catalogId);
    const after = await context.airbyte.connections.get({ connectionId });
    expect(after).to.deep.equal({ ...before, schemaChange: "non_breaking" });
  }),
  write("get with a refresh reports a non-breaking change until an update stores the catalog", async (context) => {
    const { airbyte } = context;
    const { connectionId } = await createOutdated(context);
    const refreshed = await refresh(context, connectionId);
    expect(refreshed).to.include({ schemaChange: "non_breaking", status: "active" });
    const body = toConnectionUpdate(refreshed, { syncCatalog: toRequest(refreshed.syncCatalog), skipReset: true });
    const updated = await airbyte.connections.update(body);
    expect(updated).to.include({ schemaChange: "no_change", catalogId: refreshed.catalogId });
    expect(namesOf(updated.syncCatalog)).to.deep.equal(namesOf(refreshed.syncCatalog));
    expect((await refresh(context, connectionId)).catalogDiff).to.deep.equal({ transforms: [] });
  }),
  write("get with a refresh deactivates a connection whose cursor is gone", async (context) => {
    const { airbyte } = context;
    const config = { syncMode: "incremental" as const, cursorField: ["changed_at"] };
    const { connectionId } = await createOutdated(context, "brokenCatalogId", {}, config);
    const refreshed = await refresh(context, connectionId);
    expect(refreshed).to.include({ schemaChange: "breaking", status: "inactive" });
    const fieldTransforms = refreshed.catalogDiff?.transforms.flatMap(
      ({ updateStream }) => updateStream?.fieldTransforms ?? [],
    );
    expect(fieldTransforms?.filter(({ breaking }) => breaking)).to.have.length(1);
    expect(await airbyte.connections.get({ connectionId })).to.include({
      schemaChange: "breaking",
      status: "inactive",
    });
  }),
  write("get with a refresh does not report a removed column as breaking if no sync needs it", async (context) => {
    const config = { syncMode: "full_refresh" as const, destinationSyncMode: "overwrite" as const };
    const { connectionId } = await createOutdated(context, "brokenCatalogId", {}, config);
    expect(await refresh(context, connectionId)).to.include({ schemaChange: "non_breaking", status: "active" });
  }),
  write("get with a refresh deactivates on any change if nonBreakingChangesPreference is disable", async (context) => {
    const { connectionId } = await createOutdated(context, "catalogId", { nonBreakingChangesPreference: "disable" });
    expect(await refresh(context, connectionId)).to.include({ schemaChange: "non_breaking", status: "inactive" });
  }),
  write("get with a refresh selects new columns of a stream with selected fields", async (context) => {
    const selectedFields = [{ fieldPath: ["id"] }];
    const config = { syncMode: "full_refresh" as const, destinationSyncMode: "append" as const };
    const { connectionId, syncCatalog } = await createOutdated(context);
    const users = toRequest(syncCatalog).streams.find(({ stream }) => stream?.name === "users");
    if (!users?.stream) throw new NotApplicable("the source has no stream users");
    const entry = {
      stream: users.stream,
      config: { ...config, selected: true, fieldSelectionEnabled: true, selectedFields },
    };
    await context.airbyte.connections.update({ connectionId, syncCatalog: { streams: [entry] }, skipReset: true });
    const refreshed = await refresh(context, connectionId);
    const found = refreshed.syncCatalog.streams.find(({ stream }) => stream?.name === "users");
    expect(found?.config?.selectedFields).to.deep.equal([{ fieldPath: ["id"] }, { fieldPath: ["country"] }]);
  }),
  write("get with a refresh returns the stored connection when discovery fails", async ({ airbyte, fact }) => {
    const connectionId = fact("undiscoverableConnectionId");
    const stored = await airbyte.connections.get({ connectionId });
    const refreshed = await airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
    expect(refreshed).to.deep.equal(stored).and.not.to.have.property("catalogDiff");
  }),
  read("get with a refresh rejects with 403 without an editor role", async ({ fact, sendRaw }) => {
    const { connectionId } = fact("connection");
    const authorization = fact("readerAuthorization");
    const response = await sendRaw(operation, {
      json: { connectionId, withRefreshedCatalog: true },
      authorization,
    });
    expect(response.status).to.equal(403);
    expectProblem(response, "https://reference.airbyte.com/reference/errors#forbidden");
  }),
];
