import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { getResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeEach, expect, test } from "vitest";

const mock = createMockAirbyte();
const server = setupServer(...mock.handlers);
server.listen({ onUnhandledFrame: "error" });
beforeEach(() => mock.reset());
afterAll(() => server.close());

const origin = "http://airbyte.example:8000";

function post(path: string, body: unknown, init: RequestInit = {}): Promise<Response> {
  return fetch(`${origin}/api/v1/web_backend/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...init,
  });
}

test("handlers answer the global fetch on any origin", async () => {
  const response = await post("connections/list", { workspaceId: WORKSPACE_ID });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(mock.calls[0]?.operation).toBe("webBackendListConnectionsForWorkspace");
});

test("handlers answer a wrong verb and an unknown path like the server", async () => {
  expect((await fetch(`${origin}/api/v1/web_backend/connections/list`)).status).toBe(500);
  const unknown = await post("connections/delete", {});
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toMatchObject({ id: null });
});

test("handlers leave requests of others alone, also when they look alike", async () => {
  const paths = ["/app/api/v1/health", "/app/api/v1/web_backend/connections/list", "/api/v1/users", "/api/v1"];
  for (const path of paths) {
    expect(await getResponse([...mock.handlers], new Request(origin + path)), path).toBeUndefined();
  }
  expect(mock.calls).toEqual([]);
});

test("a mistake in a responder is a 500 with its message and stack", async () => {
  mock.respond("connections/list", () => {
    throw new RangeError("a mistake in a test");
  });
  const response = await post("connections/list", { workspaceId: WORKSPACE_ID });
  expect(response.status).toBe(500);
  const { message, exceptionClassName, exceptionStack } = await response.json();
  expect({ message, exceptionClassName }).toEqual({
    message: "The mock has thrown: a mistake in a test",
    exceptionClassName: "RangeError",
  });
  expect(exceptionStack[1]).toContain("msw-handlers.test.ts");
});

test("handlers inject faults", async () => {
  mock.faults.next("connections/list", { networkError: true });
  await expect(post("connections/list", {})).rejects.toThrow(TypeError);
  mock.faults.next("connections/list", { cutBody: true });
  const cut = await post("connections/list", { workspaceId: WORKSPACE_ID });
  await expect(cut.text()).rejects.toThrow();
});

test("handlers end a hang when the request is aborted", async () => {
  mock.faults.next("connections/list", { hang: true });
  const hanging = post("connections/list", {}, { signal: AbortSignal.timeout(20) });
  await expect(hanging).rejects.toMatchObject({ name: "TimeoutError" });
});
