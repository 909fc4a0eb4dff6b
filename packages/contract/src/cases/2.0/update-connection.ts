import { NotFoundError, toConnectionUpdate } from "@airbyte-web-backend/client/2.0";
import type { WebBackendConnectionRead, WebBackendConnectionUpdate } from "@airbyte-web-backend/schema/2.0";
import { expect } from "chai";
import { type CaseContext, type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { listEverything } from "../../2.0/facts.ts";
import { rejection } from "../support/rejection.ts";
import { createConnection, createWithStream } from "./support/connections.ts";
import {
  DATABASE,
  expectErrorId,
  expectFrameworkError,
  expectKnownException,
  expectProblem,
  failure,
} from "./support/errors.ts";
import { rejectsBadIds } from "./support/rejects-bad-ids.ts";

const operation = "webBackendUpdateConnection";

const { write } = casesOf(operation);

/** Creates a connection with a value for almost every property. */
async function createFull(context: CaseContext): Promise<WebBackendConnectionRead> {
  const { workspaceId } = context;
  return await createWithStream(
    context,
    {},
    {
      namespaceDefinition: "customformat",
      namespaceFormat: "contract",
      prefix: "contract_",
      scheduleType: "basic",
      scheduleData: { basicSchedule: { timeUnit: "weeks", units: 36 } },
      resourceRequirements: { cpu_request: "0.25", memory_limit: "1Gi" },
      nonBreakingChangesPreference: "propagate_columns",
      backfillPreference: "enabled",
      tags: [context.fact("tag")],
      operations: [{ workspaceId, name: "Models", operatorConfiguration: { operatorType: "dbt" } }],
    },
  );
}

type Change = Partial<WebBackendConnectionUpdate>;

/** One property each, or two that belong together. */
const patches: readonly (readonly [name: string, change: Change, shown?: object])[] = [
  ["the name", { name: "Contract: renamed" }],
  ["an empty name", { name: "" }],
  ["the prefix", { prefix: "other_" }],
  ["an empty prefix", { prefix: "" }],
  ["namespaceDefinition", { namespaceDefinition: "destination" }],
  ["namespaceFormat", { namespaceFormat: "other" }],
  ["the status", { status: "deprecated" }],
  ["no tags", { tags: [] }],
  ["no operations", { operations: [] }, { operations: [], operationIds: [] }],
  ["other resource requirements as a whole", { resourceRequirements: { cpu_limit: "2" } }],
  ["no resource requirements", { resourceRequirements: {} }],
  ["notifySchemaChanges", { notifySchemaChanges: true }],
  ["nonBreakingChangesPreference", { nonBreakingChangesPreference: "ignore" }],
  ["backfillPreference", { backfillPreference: "disabled" }],
];

export const cases: readonly ContractCase[] = [
  ...patches.map(([name, change, shown = change]) =>
    write(`update sets ${name} and changes nothing else`, async (context) => {
      const created = await createFull(context);
      const { connectionId } = created;
      const updated = await context.airbyte.connections.update({ connectionId, ...change });
      expect(updated).to.deep.equal({ ...created, ...shown });
      expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(updated);
    }),
  ),
  write("update with the id alone changes nothing", async (context) => {
    const created = await createFull(context);
    const { connectionId } = created;
    expect(await context.airbyte.connections.update({ connectionId })).to.deep.equal(created);
    expect(await context.airbyte.connections.update(toConnectionUpdate(created))).to.deep.equal(created);
  }),
  write("update with null for every property changes nothing", async (context) => {
    const created = await createFull(context);
    const keys = [
      ...["name", "prefix", "namespaceDefinition", "namespaceFormat", "status", "syncCatalog", "operations", "tags"],
      ...["schedule", "scheduleType", "scheduleData", "resourceRequirements", "sourceCatalogId", "skipReset"],
      ...["notifySchemaChanges", "notifySchemaChangesByEmail", "nonBreakingChangesPreference", "backfillPreference"],
    ];
    const nulls = Object.fromEntries(keys.map((key) => [key, null]));
    const { status, body } = await context.sendRaw(operation, {
      json: { connectionId: created.connectionId, ...nulls },
    });
    expect(status).to.equal(200);
    expect(body).to.deep.equal(created);
  }),
  write("update ignores source, destination and other properties that it does not have", async (context) => {
    const created = await createFull(context);
    const { connectionId } = created;
    const unknown = crypto.randomUUID();
    const ignored = { destinationId: unknown, operationIds: [], withRefreshedCatalog: true, noSuchProperty: 1 };
    const { body } = await context.sendRaw(operation, { json: { connectionId, ...ignored } });
    expect(body).to.deep.equal(created);
  }),
  write("update accepts a connection as get returns it, without schedule", async (context) => {
    const created = await createFull(context);
    const { schedule, ...body } = created;
    expect(schedule).to.deep.equal({ units: 36, timeUnit: "weeks" });
    const updated = await context.sendRaw(operation, { json: body });
    expect(updated.body).to.deep.equal(created);
    const rejected = await context.sendRaw(operation, { json: created });
    expectErrorId(rejected, 500);
  }),
  write("update replaces the tags and drops unknown ones", async (context) => {
    const tag = context.fact("tag");
    const { connectionId } = await createConnection(context);
    const tags = [tag, { ...tag, tagId: crypto.randomUUID() }];
    expect((await context.airbyte.connections.update({ connectionId, tags })).tags).to.deep.equal([tag]);
  }),
  write("update changes the e-mail setting only while it differs from notifySchemaChanges", async (context) => {
    const { connectionId } = await createConnection(context);
    const set = async (change: Change) => {
      const { notifySchemaChanges, notifySchemaChangesByEmail } = await context.airbyte.connections.update({
        connectionId,
        ...change,
      });
      return [notifySchemaChanges, notifySchemaChangesByEmail];
    };
    const both = { notifySchemaChanges: true, notifySchemaChangesByEmail: true };
    expect(await set(both)).to.deep.equal([true, true]);
    expect(await set({ notifySchemaChangesByEmail: false })).to.deep.equal([true, true]);
    expect(await set({ notifySchemaChanges: false })).to.deep.equal([false, true]);
    expect(await set({ notifySchemaChangesByEmail: false })).to.deep.equal([false, false]);
  }),
  write("update to deprecated deletes a connection, and to another status restores it", async (context) => {
    const { airbyte, workspaceId } = context;
    const created = await createFull(context);
    const { connectionId } = created;
    const isListed = async () =>
      (await listEverything(airbyte, workspaceId)).some((connection) => connection.connectionId === connectionId);
    const deleted = await airbyte.connections.update({ connectionId, status: "deprecated" });
    expect(deleted).to.deep.equal({ ...created, status: "deprecated" });
    expect(await isListed()).to.equal(false);
    expect(await airbyte.connections.update({ connectionId, status: "inactive" })).to.deep.equal(created);
    expect(await isListed()).to.equal(true);
  }),
  write("update of a locked connection rejects with 409, also of its status", async ({ airbyte, fact }) => {
    const locked = fact("lockedConnection");
    const { connectionId } = locked;
    for (const change of [{ name: "Contract" }, { status: "active" as const }]) {
      const error = await failure(airbyte.connections.update({ connectionId, ...change }), 409);
      expect(expectProblem(error, "error:connection/locked")).to.deep.include({ connectionId });
    }
    expect(await airbyte.connections.get({ connectionId })).to.include({ name: locked.name, status: "locked" });
  }),
  write("update of an unknown id rejects with NotFoundError and an errorId", async ({ airbyte }) => {
    const call = airbyte.connections.update({ connectionId: crypto.randomUUID(), name: "Contract" });
    expectErrorId(await rejection(call, NotFoundError));
  }),
  write("update rejects an unknown status with 400 and changes nothing", async (context) => {
    const created = await createConnection(context);
    const { connectionId } = created;
    const error = await context.sendInvalid(operation, { connectionId, name: "Contract", status: "paused" }, 400);
    expect(expectFrameworkError(error)).to.include("'paused'");
    expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
  }),
  write("update rejects a name of 257 characters and an unknown sourceCatalogId with 409", async (context) => {
    const { connectionId } = await createConnection(context);
    for (const change of [{ name: "x".repeat(257) }, { sourceCatalogId: crypto.randomUUID() }]) {
      const call = context.airbyte.connections.update({ connectionId, ...change });
      expectKnownException(await failure(call, 409), DATABASE);
    }
  }),
  write("update rejects onDemandEnabled with 403 where it is not licensed", async (context) => {
    // Other editions allow it.
    context.fact("isFake");
    const { connectionId } = await createConnection(context);
    const error = await failure(context.airbyte.connections.update({ connectionId, onDemandEnabled: true }), 403);
    expectProblem(error, "error:license/entitlement");
  }),
  write("update rejects a caller who may only read with 403 and changes nothing", async (context) => {
    const authorization = context.fact("readerAuthorization");
    const created = await createConnection(context);
    const { connectionId } = created;
    const response = await context.sendRaw(operation, { json: { connectionId, name: "Contract" }, authorization });
    expectFrameworkError(response, 403);
    expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
  }),
  ...rejectsBadIds({ operation, method: "update", effect: "write", id: "connectionId" }),
];
