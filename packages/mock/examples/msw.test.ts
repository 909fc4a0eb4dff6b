import { createMockAirbyte, makeConnection, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const mock = createMockAirbyte({ state: { connections: [makeConnection({ name: "Mine" })] } });
const server = setupServer(...mock.handlers);
beforeAll(() => server.listen());
beforeEach(() => mock.reset());
afterAll(() => server.close());

function listConnections(): Promise<Response> {
  return fetch("http://localhost:8000/api/v1/web_backend/connections/list", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
  });
}

test("lists connections after a 503", async () => {
  mock.faults.next("connections/list", { status: 503, retryAfterSeconds: 1 });
  expect((await listConnections()).status).toBe(503);
  expect(await (await listConnections()).json()).toMatchObject({ connections: [{ name: "Mine" }] });
  expect(mock.calls.map(({ status }) => status)).toEqual([503, 200]);
});
