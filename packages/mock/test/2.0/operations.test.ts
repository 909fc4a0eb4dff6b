import { ACTIVE_CONNECTION_ID, NORMALIZATION_OPERATION_ID, RUNNING_CONNECTION_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { update } from "./connections.ts";
import { type Mock20, makeMock, send } from "./make-mock.ts";

describe("operations", () => {
  const replace = (mock: Mock20, operations: object[]) =>
    update(mock, { connectionId: ACTIVE_CONNECTION_ID, operations });

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

  test("a webhook that cannot be read back makes every later read a 500", async () => {
    const mock = makeMock();
    const plain = { operatorType: "webhook", webhook: { executionUrl: "https://example.com" } };
    expect(
      (await replace(mock, [{ operationId: NORMALIZATION_OPERATION_ID, name: "x", operatorConfiguration: plain }]))
        .status,
    ).toBe(500);
    expect((await send(mock, "connections/get", { connectionId: ACTIVE_CONNECTION_ID })).status).toBe(500);
  });
});
