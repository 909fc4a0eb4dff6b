import {
  ACTIVE_CONNECTION_ID,
  NORMALIZATION_OPERATION_ID,
  RUNNING_CONNECTION_ID,
  SANDBOX_WORKSPACE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { create, unknownId, update } from "./connections.ts";
import { type Mock20, makeMock, send } from "./make-mock.ts";

describe("operations", () => {
  const dbt = { operatorType: "dbt" };
  const webhook = {
    operatorType: "webhook",
    webhook: { webhookConfigId: unknownId, webhookType: "dbtCloud", dbtCloud: { accountId: 1, jobId: 2 } },
  };
  const replace = (mock: Mock20, operations: object[]) =>
    update(mock, { connectionId: ACTIVE_CONNECTION_ID, operations });

  test("an attached operation is changed in place", async () => {
    const { body } = await replace(makeMock(), [
      { operationId: NORMALIZATION_OPERATION_ID, name: "new", operatorConfiguration: dbt },
    ]);
    expect(body.operations).toEqual([
      { operationId: NORMALIZATION_OPERATION_ID, workspaceId: WORKSPACE_ID, name: "new", operatorConfiguration: dbt },
    ]);
  });

  test("an operation with an id that is not attached is created anew", async () => {
    const { body } = await replace(makeMock(), [
      { operationId: unknownId, workspaceId: WORKSPACE_ID, name: "new", operatorConfiguration: dbt },
    ]);
    expect(body.operationIds).toHaveLength(1);
    expect(body.operationIds).not.toContain(unknownId);
  });

  test("an operation that is left out is detached, and deleted if no other connection uses it", async () => {
    const mock = makeMock();
    const tombstone = () =>
      mock.state.operations.find(({ operationId }) => operationId === NORMALIZATION_OPERATION_ID)?.tombstone;
    const other = mock.state.connections.find(({ connectionId }) => connectionId === RUNNING_CONNECTION_ID);
    other?.operationIds.push(NORMALIZATION_OPERATION_ID);
    await replace(mock, []);
    expect(tombstone()).toBe(false);
    await update(mock, { connectionId: RUNNING_CONNECTION_ID, operations: [] });
    expect(tombstone()).toBe(true);
  });

  test("of normalization and dbt only the type is kept", async () => {
    const { body } = await create(makeMock(), {
      operations: [
        {
          workspaceId: WORKSPACE_ID,
          name: "n",
          operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" } },
        },
      ],
    });
    expect(body.operations[0]?.operatorConfiguration).toEqual({ operatorType: "normalization" });
  });

  test("a run of dbt Cloud is shown with the address that it calls", async () => {
    const { body } = await create(makeMock(), {
      operations: [{ workspaceId: WORKSPACE_ID, name: "n", operatorConfiguration: webhook }],
    });
    expect(body.operations[0]?.operatorConfiguration).toMatchObject({
      operatorType: "webhook",
      webhook: {
        executionUrl: "https://cloud.getdbt.com/api/v2/accounts/1/jobs/2/run/",
        dbtCloud: { accountId: 1, jobId: 2 },
      },
    });
  });

  test("a webhook that cannot be read back makes every later read a 500", async () => {
    const mock = makeMock();
    const plain = { operatorType: "webhook", webhook: { executionUrl: "https://example.com" } };
    expect(
      (await replace(mock, [{ operationId: NORMALIZATION_OPERATION_ID, name: "x", operatorConfiguration: plain }]))
        .status,
    ).toBe(500);
    expect((await send(mock, "connections/get", { connectionId: ACTIVE_CONNECTION_ID })).status).toBe(500);
  });

  test.each<[string, object, number]>([
    ["no type", { operatorConfiguration: {} }, 500],
    ["no workspaceId", { workspaceId: null }, 500],
    ["an unknown workspace", { workspaceId: unknownId }, 404],
    ["no name", { name: null }, 409],
    ["another workspace", { workspaceId: SANDBOX_WORKSPACE_ID }, 500],
    ["a webhook without settings", { operatorConfiguration: { operatorType: "webhook" } }, 500],
  ])("create refuses %s", async (_name, operation, status) => {
    const operations = [{ workspaceId: WORKSPACE_ID, name: "n", operatorConfiguration: dbt, ...operation }];
    expect((await create(makeMock(), { operations })).status).toBe(status);
  });
});
