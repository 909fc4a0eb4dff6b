import { ACTIVE_CONNECTION_ID, NORMALIZATION_OPERATION_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { get, unknownId, update } from "./connections.ts";
import { makeMock, send } from "./make-mock.ts";

describe("deletion", () => {
  test("connections/delete is a 204, as often as it is called, and detaches operations", async () => {
    const mock = makeMock();
    for (const _ of [1, 2]) {
      const { status, body, headers } = await send(mock, "connections/delete", { connectionId: ACTIVE_CONNECTION_ID });
      expect({ status, body, type: headers.get("content-type") }).toEqual({ status: 204, body: "", type: null });
    }
    const read = await get(mock, ACTIVE_CONNECTION_ID);
    expect(read).toMatchObject({ status: "deprecated", operations: [] });
    expect(mock.state.operations.find(({ operationId }) => operationId === NORMALIZATION_OPERATION_ID)?.tombstone).toBe(
      true,
    );
    expect((await send(mock, "connections/delete", { connectionId: unknownId })).status).toBe(404);
  });

  test("connections/delete drops a pending refresh, and no other job", async () => {
    const mock = makeMock();
    const connectionId = ACTIVE_CONNECTION_ID;
    const before = structuredClone(mock.state.jobs);
    await update(mock, { connectionId, syncCatalog: { streams: [] } });
    expect(await get(mock, connectionId)).toMatchObject({ isSyncing: true, latestSyncJobStatus: "pending" });
    await send(mock, "connections/delete", { connectionId });
    expect(await get(mock, connectionId)).toMatchObject({ isSyncing: false, latestSyncJobStatus: "succeeded" });
    expect(mock.state.jobs).toEqual(before);
  });
});
