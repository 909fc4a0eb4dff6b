import { WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { create, get, unknownId, update } from "./connections.ts";
import { call, makeMock, nowMs } from "./make-mock.ts";

describe("create", () => {
  test("createdAt is the time by the clock of the mock", async () => {
    expect((await create(makeMock(), {})).body.createdAt).toBe(nowMs / 1000);
  });

  test("without a status: stored, shown without one, and not listed", async () => {
    const mock = makeMock();
    const { body } = await create(mock, { status: null, name: "No status" });
    expect(await get(mock, body.connectionId)).not.toHaveProperty("status");
    const { connections } = await call(mock, "connections/list", { workspaceId: WORKSPACE_ID });
    expect(connections.map(({ name }) => name)).not.toContain("No status");
    expect((await update(mock, { connectionId: body.connectionId, status: "active" })).body.status).toBe("active");
  });

  test("stores texts of 256 code points", async () => {
    const text = "😀".repeat(256);
    const operations = [{ workspaceId: WORKSPACE_ID, name: text, operatorConfiguration: { operatorType: "dbt" } }];
    const body = { name: text, prefix: text, namespaceFormat: text };
    expect(await create(makeMock(), { ...body, operations })).toMatchObject({ status: 200, body });
  });

  const tooLong = "😀".repeat(257);
  test.each([
    ["a name", { name: tooLong }],
    ["a prefix", { prefix: tooLong }],
    ["a namespaceFormat", { namespaceFormat: tooLong }],
    [
      "an operation name",
      { operations: [{ workspaceId: WORKSPACE_ID, name: tooLong, operatorConfiguration: { operatorType: "dbt" } }] },
    ],
  ])("rejects %s of 257 code points (409)", async (_, body) => {
    expect((await create(makeMock(), body)).status).toBe(409);
  });

  test("rejects a default name of more than 256 code points (409)", async () => {
    const mock = makeMock();
    for (const source of mock.state.sources) source.name = "n".repeat(256);
    expect((await create(mock, {})).status).toBe(409);
  });

  test("leaves the operations of a failed request behind", async () => {
    const mock = makeMock();
    const operations = [{ workspaceId: WORKSPACE_ID, name: "left", operatorConfiguration: { operatorType: "dbt" } }];
    expect((await create(mock, { operations, sourceId: unknownId })).status).toBe(404);
    expect(mock.state.operations.at(-1)).toMatchObject({ name: "left", tombstone: false });
  });
});
