import type { OperationCreate, WebBackendConnectionRead } from "@airbyte-web-backend/schema/2.0";
import { expect } from "chai";
import { type CaseContext, type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { connectionBody, createConnection, createFailure, invalidCreate } from "./support/connections.ts";
import { DATABASE, expectErrorId, expectKnownException, failure } from "./support/errors.ts";

const create = casesOf("webBackendCreateConnection");
const update = casesOf("webBackendUpdateConnection");

function dbt({ workspaceId }: Pick<CaseContext, "workspaceId">, name: string): OperationCreate {
  return { workspaceId, name, operatorConfiguration: { operatorType: "dbt" } };
}

function webhook({ workspaceId }: CaseContext, name: string): OperationCreate {
  return {
    workspaceId,
    name,
    operatorConfiguration: {
      operatorType: "webhook",
      webhook: { webhookType: "dbtCloud", dbtCloud: { accountId: 7, jobId: 8 } },
    },
  };
}

function operationNames({ operations = [] }: WebBackendConnectionRead): string[] {
  return operations.map(({ name }) => name);
}

export const cases: readonly ContractCase[] = [
  create.write("create creates and attaches operations", async (context) => {
    const created = await createConnection(context, { operations: [dbt(context, "A"), dbt(context, "B")] });
    expect(operationNames(created)).to.have.members(["A", "B"]);
    expect(created.operations?.map(({ operationId }) => operationId)).to.have.members(created.operationIds ?? []);
    for (const { workspaceId } of created.operations ?? []) expect(workspaceId).to.equal(context.workspaceId);
  }),
  create.write("create keeps only the type of normalization and dbt", async (context) => {
    const operatorConfiguration = { operatorType: "normalization", normalization: { option: "basic" } };
    const { body } = await context.sendRaw("webBackendCreateConnection", {
      json: {
        ...connectionBody(context),
        operations: [{ ...dbt(context, "A"), operatorConfiguration }],
      },
    });
    const [operation] = (body as WebBackendConnectionRead).operations ?? [];
    expect(operation?.operatorConfiguration).to.deep.equal({ operatorType: "normalization" });
  }),
  create.write("create returns the job of a dbt Cloud webhook as an address too", async (context) => {
    // Other servers need an account of dbt Cloud.
    context.fact("isFake");
    const { operations } = await createConnection(context, { operations: [webhook(context, "Job")] });
    const { webhook: stored } = operations?.[0]?.operatorConfiguration ?? {};
    expect(stored).to.deep.include({ webhookType: "dbtCloud", dbtCloud: { accountId: 7, jobId: 8 } });
    expect(stored?.executionUrl).to.include("/accounts/7/jobs/8/");
  }),
  create.write("create rejects an operation of an unknown workspace with 404", async (context) => {
    const workspaceId = crypto.randomUUID();
    expectErrorId(await createFailure(context, { operations: [dbt({ workspaceId }, "A")] }, 404));
  }),
  create.write("create rejects an operation of another workspace with 500", async (context) => {
    const { workspaceId } = context.fact("foreignConnection").source;
    expectErrorId(await createFailure(context, { operations: [dbt({ workspaceId }, "A")] }, 500));
  }),
  create.write("create rejects an operation without a name with 409", async (context) => {
    const { name: _, ...operation } = dbt(context, "");
    expectKnownException(await invalidCreate(context, { operations: [operation] }, 409), DATABASE);
  }),
  create.write("create rejects an operation without a type with 500", async (context) => {
    expectErrorId(
      await invalidCreate(context, { operations: [{ ...dbt(context, "A"), operatorConfiguration: {} }] }, 500),
    );
  }),
  create.write("create rejects a webhook without settings with 500", async (context) => {
    const operation = { ...dbt(context, "A"), operatorConfiguration: { operatorType: "webhook" as const } };
    expectErrorId(await createFailure(context, { operations: [operation] }, 500));
  }),

  update.write("update without operations leaves them attached", async (context) => {
    const created = await createConnection(context, { operations: [dbt(context, "A")] });
    const { connectionId, operations } = created;
    const updated = await context.airbyte.connections.update({ connectionId, name: "Contract" });
    expect(updated.operations).to.deep.equal(operations);
  }),
  update.write("update changes an attached operation and keeps its id", async (context) => {
    context.fact("isFake");
    const { connectionId, operationIds } = await createConnection(context, { operations: [dbt(context, "Before")] });
    const [operationId = ""] = operationIds ?? [];
    const operations = [{ ...webhook(context, "After"), operationId }];
    const updated = await context.airbyte.connections.update({ connectionId, operations });
    expect(updated.operationIds).to.deep.equal([operationId]);
    expect(updated.operations?.[0]).to.include({ operationId, name: "After" });
    expect(updated.operations?.[0]?.operatorConfiguration.operatorType).to.equal("webhook");
  }),
  update.write("update creates operations without an id or with an unattached id, under new ids", async (context) => {
    const other = await createConnection(context, { operations: [dbt(context, "Of another")] });
    const { connectionId } = await createConnection(context);
    const unattached = [crypto.randomUUID(), ...(other.operationIds ?? [])];
    const operations = [
      dbt(context, "No id"),
      ...unattached.map((operationId) => ({ ...dbt(context, "Not attached"), operationId })),
    ];
    const updated = await context.airbyte.connections.update({ connectionId, operations });
    expect(operationNames(updated)).to.have.members(["No id", "Not attached", "Not attached"]);
    for (const id of unattached) expect(updated.operationIds).not.to.include(id);
    const untouched = await context.airbyte.connections.get({ connectionId: other.connectionId });
    expect(untouched.operations).to.deep.equal(other.operations);
  }),
  update.write("update detaches operations that are not in the list", async (context) => {
    const created = await createConnection(context, { operations: [dbt(context, "Kept"), dbt(context, "Dropped")] });
    const { connectionId } = created;
    const kept = (created.operations ?? []).filter(({ name }) => name === "Kept");
    const operations = kept.map(({ operationId }) => ({ ...dbt(context, "Kept"), operationId }));
    const updated = await context.airbyte.connections.update({ connectionId, operations });
    expect(updated.operations).to.deep.equal(kept);
  }),
  update.write("update ignores the workspace of an attached operation", async (context) => {
    const { workspaceId } = context.fact("foreignConnection").source;
    const created = await createConnection(context, { operations: [dbt(context, "A")] });
    const [operationId = ""] = created.operationIds ?? [];
    const operations = [{ ...dbt({ workspaceId }, "A"), operationId }];
    const updated = await context.airbyte.connections.update({ connectionId: created.connectionId, operations });
    expect(updated.operations).to.deep.equal(created.operations);
  }),
  update.write("update that rejects the rest of the body has already written the operations", async (context) => {
    const { connectionId } = await createConnection(context);
    const body = { connectionId, operations: [dbt(context, "Left")], sourceCatalogId: crypto.randomUUID() };
    await failure(context.airbyte.connections.update(body), 409);
    expect(operationNames(await context.airbyte.connections.get({ connectionId }))).to.deep.equal(["Left"]);
  }),
];
