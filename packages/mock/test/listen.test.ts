import { type IncomingHttpHeaders, request } from "node:http";
import { createMockAirbyte, generateState, makeConnection, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, expect, test, vi } from "vitest";
import { makeMock } from "./0.36.5/make-mock.ts";

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

test("listen uses a free port and returns the base URL of the API", async () => {
  const server = await start();
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/api`);
  expect(await (await fetch(`${server.url}/v1/health`)).json()).toEqual({ available: true });
});

test("an idle connection stays open for 75 seconds", async () => {
  const response = await list(await start());
  expect(response.headers.get("keep-alive")).toBe("timeout=75");
});

test("listen serves a given mock, or a new one with a given state", async () => {
  const mock = createMockAirbyte({ state: { connections: [] } });
  const server = await start({ mock });
  expect(server.mock).toBe(mock);
  expect(await (await list(server)).json()).toEqual({ connections: [] });
  const other = await start({ state: { connections: [makeConnection({ name: "Mine" })] } });
  expect(await (await list(other)).json()).toMatchObject({ connections: [{ name: "Mine" }] });
});

/** Sends a request without normalising its path and headers. */
function sendRaw(server: MockServer, path: string, headers: string[], body: string) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const options = { port: server.port, method: "POST", path, headers: ["Host", "localhost", ...headers] };
    const sent = request(options, async (response) => {
      const text = (await response.toArray()).join("");
      resolve({ status: response.statusCode, headers: response.headers, text });
    });
    sent.on("error", reject).end(body);
  });
}

const jsonType = ["Content-Type", "application/json"];

test("two Content-Type headers are malformed", async () => {
  const server = await start();
  const answer = await sendRaw(server, "/api/v1/web_backend/connections/list", [...jsonType, ...jsonType], "{}");
  expect(answer.status).toBe(400);
  expect(answer.text).toContain("HTTP ERROR 400 Bad Request");
});

test.each(["/api/v1/./web_backend/connections/list", "/api/v1/x/../web_backend/connections/list"])(
  "dots in a path are not resolved (404): %s",
  async (path) => {
    const answer = await sendRaw(await start(), path, jsonType, "{}");
    expect(answer.status).toBe(404);
    expect(Object.keys(JSON.parse(answer.text))).toContain("id");
  },
);

test("a response of up to 8,192 bytes has a length, a larger one is chunked", async () => {
  const server = await start();
  for (const [size, isWhole] of [
    [8192, true],
    [8193, false],
  ] as const) {
    const empty = JSON.stringify({ connections: [] }).length;
    server.mock.respond("connections/list", () => ({ connections: "x".repeat(size - empty) }) as never);
    const { headers, text } = await sendRaw(
      server,
      "/api/v1/web_backend/connections/list",
      jsonType,
      JSON.stringify({ workspaceId: WORKSPACE_ID }),
    );
    expect(text).toHaveLength(size);
    expect(headers["content-length"]).toBe(isWhole ? String(size) : undefined);
    expect(headers["transfer-encoding"]).toBe(isWhole ? undefined : "chunked");
  }
});

test("close and cutBody work with fake timers", async () => {
  const server = await start();
  vi.useFakeTimers();
  try {
    await (await list(server)).text();
    server.mock.faults.next("*", { cutBody: true });
    await expect(list(server).then((response) => response.text())).rejects.toThrow();
    await server.close();
  } finally {
    vi.useRealTimers();
  }
});

test("networkError over a port breaks the connection", async () => {
  const server = await start();
  server.mock.faults.next("*", { networkError: true });
  await expect(list(server)).rejects.toThrow(TypeError);
});

test("an error of a responder is a 500 with its message", async () => {
  const server = await start();
  server.mock.respond("connections/list", () => {
    throw new RangeError("a bug in a responder");
  });
  const response = await list(server);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    message: "The mock threw an error: a bug in a responder",
    exceptionClassName: "RangeError",
    exceptionStack: expect.arrayContaining([expect.stringContaining("listen.test.ts")]),
  });
});

test("cutBody over a port breaks in the body", async () => {
  const server = await start();
  server.mock.faults.next("*", { cutBody: true });
  const response = await list(server);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow(TypeError);
});

test("close ends hanging requests", async () => {
  const server = await listen();
  server.mock.faults.next("*", { hang: true });
  const hanging = list(server);
  await expect.poll(() => server.mock.calls.length).toBe(1);
  await Promise.all([server.close(), expect(hanging).rejects.toThrow(TypeError)]);
});

test("listen rejects if the port is in use", async () => {
  const { port } = await start();
  await expect(listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test.each([{ port: 65_536 }, { port: -1 }, { port: Number.NaN }, { maxBodyBytes: -1 }])(
  "listen(%j) throws",
  async (options) => {
    await expect(listen(options)).rejects.toThrow(RangeError);
  },
);

test("close with graceMs waits for open requests", async () => {
  const server = await listen({ mock: makeMock({ delayMs: 100 }) });
  const answer = list(server);
  await expect.poll(() => server.mock.calls.length).toBe(1);
  await server.close({ graceMs: 600_000 });
  expect((await answer).status).toBe(200);
  await expect(list(server)).rejects.toThrow(TypeError);
});

test("close with graceMs waits for the end of a response body", async () => {
  const state = generateState({ connections: 200 });
  const server = await listen({ mock: createMockAirbyte({ state }) });
  const response = await list(server);
  const closed = server.close({ graceMs: 600_000 });
  const { connections } = await response.json();
  await closed;
  expect(connections.length).toBeGreaterThan(100);
});

test("close ends open requests after graceMs", async () => {
  const server = await listen({ mock: makeMock({ delayMs: 600_000 }) });
  const answer = list(server);
  await expect.poll(() => server.mock.calls.length).toBe(1);
  await Promise.all([server.close({ graceMs: 50 }), expect(answer).rejects.toThrow(TypeError)]);
});

test("a hang over a port ends when the client aborts", async () => {
  const server = await start();
  server.mock.faults.next("*", { hang: true });
  const patience = new AbortController();
  const hanging = list(server, { signal: patience.signal });
  await expect.poll(() => server.mock.calls.length).toBe(1);
  patience.abort();
  await expect(hanging).rejects.toMatchObject({ name: "AbortError" });
  await expect.poll(() => server.mock.calls[0]?.status).toBe(null);
  expect((await list(server)).status).toBe(200);
});

test("delayMs, invalidJson, html and status faults work over a port", async () => {
  const server = await start();
  server.mock.faults.next("*", { delayMs: 20 });
  expect((await list(server)).status).toBe(200);
  server.mock.faults.next("*", { invalidJson: true });
  await expect(list(server).then((response) => response.json())).rejects.toThrow(SyntaxError);
  server.mock.faults.next("*", { html: true });
  expect((await list(server)).headers.get("content-type")).toBe("text/html");
  server.mock.faults.next("*", { status: 429, retryAfterSeconds: 7 });
  const { status, headers } = await list(server);
  expect([status, headers.get("retry-after")]).toEqual([429, "7"]);
});
