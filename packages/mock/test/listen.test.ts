import { createMockAirbyte, makeConnection, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, expect, test } from "vitest";

const servers: MockServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(options?: Parameters<typeof listen>[0]): Promise<MockServer> {
  const server = await listen(options);
  servers.push(server);
  return server;
}

function list(server: MockServer, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}/v1/web_backend/connections/list`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
    ...init,
  });
}

test("listen takes a free port of this machine and tells the base URL of the API", async () => {
  const server = await start();
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/api`);
  expect(await (await fetch(`${server.url}/v1/health`)).json()).toEqual({ available: true });
});

test("listen answers with exactly application/json and CORS headers", async () => {
  const response = await list(await start());
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
});

test("listen serves a given mock, or a new one with a given state", async () => {
  const mock = createMockAirbyte({ state: { connections: [] } });
  const server = await start({ mock });
  expect(server.mock).toBe(mock);
  expect(await (await list(server)).json()).toEqual({ connections: [] });
  const other = await start({ state: { connections: [makeConnection({ name: "Mine" })] } });
  expect(await (await list(other)).json()).toMatchObject({ connections: [{ name: "Mine" }] });
});

test("listen sees a POST without a body as one without a body", async () => {
  const { url } = await start();
  const response = await fetch(`${url}/v1/web_backend/connections/get`, { method: "POST" });
  expect(response.status).toBe(400);
});

test("networkError breaks the connection", async () => {
  const server = await start();
  server.mock.faults.next("*", { networkError: true });
  await expect(list(server)).rejects.toThrow(TypeError);
});

test("cutBody sends the status and breaks in the body", async () => {
  const server = await start();
  server.mock.faults.next("*", { cutBody: true });
  const response = await list(server);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow(TypeError);
});

test("close ends requests that hang", async () => {
  const server = await listen();
  server.mock.faults.next("*", { hang: true });
  const hanging = list(server);
  await expect.poll(() => server.mock.calls.length).toBe(1);
  await Promise.all([server.close(), expect(hanging).rejects.toThrow(TypeError)]);
});

test("listen rejects when the port is taken", async () => {
  const { port } = await start();
  await expect(listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
