import { type IncomingHttpHeaders, request } from "node:http";
import {
  ACTIVE_CONNECTION_ID,
  createMockAirbyte,
  generateState,
  makeConnection,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, expect, test, vi } from "vitest";
import { makeMock } from "./ask.ts";

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

test("a TRACE, which no fetch can send, is a 500 that speaks of 405 like any other wrong verb", async () => {
  const { url } = await start();
  const answer = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const sent = request(`${url}/v1/web_backend/connections/get`, { method: "TRACE" }, async (response) => {
      resolve({ status: response.statusCode, text: (await response.toArray()).join("") });
    });
    sent.on("error", reject).end();
  });
  expect(answer.status).toBe(500);
  expect(answer.text).toContain("HTTP 405 Method Not Allowed");
});

test("bytes arrive as they are: what is no UTF-8 is a 422", async () => {
  const server = await start();
  const body = new Uint8Array([...new TextEncoder().encode('{"workspaceId":"'), 0xe9, 0x22, 0x7d]);
  const response = await list(server, { body });
  expect(response.status).toBe(422);
  expect((await response.json()).message).toMatch(/^Invalid json input\. Invalid UTF-8 /);
});

/** Sends a request whose target and headers stand as they are written. */
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

test("two media types are a malformed one", async () => {
  const server = await start();
  const answer = await sendRaw(server, "/api/v1/web_backend/connections/list", [...jsonType, ...jsonType], "{}");
  expect(answer.status).toBe(400);
  expect(answer.text).toContain("HTTP ERROR 400 Bad Request");
});

test.each(["/api/v1/./web_backend/connections/list", "/api/v1/x/../web_backend/connections/list"])(
  "a path with dots is a 404, because the server does not follow them: %s",
  async (path) => {
    const answer = await sendRaw(await start(), path, jsonType, "{}");
    expect(answer.status).toBe(404);
    expect(Object.keys(JSON.parse(answer.text))).toContain("id");
  },
);

test("an answer of up to 8,192 bytes has a length, a larger one comes in chunks", async () => {
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

test("a server closes, and a body breaks, while the time is faked", async () => {
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

test("networkError breaks the connection", async () => {
  const server = await start();
  server.mock.faults.next("*", { networkError: true });
  await expect(list(server)).rejects.toThrow(TypeError);
});

test("a mistake in a responder is a 500 with its message, and no lost connection", async () => {
  const server = await start();
  server.mock.respond("connections/list", () => {
    throw new RangeError("a mistake in a test");
  });
  const response = await list(server);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    message: "The mock threw an error: a mistake in a test",
    exceptionClassName: "RangeError",
    exceptionStack: expect.arrayContaining([expect.stringContaining("listen.test.ts")]),
  });
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

test.each([{ port: 65_536 }, { port: -1 }, { port: Number.NaN }, { maxBodyBytes: -1 }])(
  "listen refuses %j",
  async (options) => {
    await expect(listen(options)).rejects.toThrow(RangeError);
  },
);

test("close with graceMs lets a request that has arrived get its answer, and resolves then", async () => {
  const server = await listen({ mock: makeMock({ delayMs: 100 }) });
  const answer = list(server);
  await expect.poll(() => server.mock.calls.length).toBe(1);
  await server.close({ graceMs: 600_000 });
  expect((await answer).status).toBe(200);
  await expect(list(server)).rejects.toThrow(TypeError);
});

test("close with graceMs lets an answer that is on its way come to its end", async () => {
  const state = generateState({ connections: 200 });
  const server = await listen({ mock: createMockAirbyte({ state }) });
  const response = await list(server);
  const closed = server.close({ graceMs: 600_000 });
  const { connections } = await response.json();
  await closed;
  expect(connections.length).toBeGreaterThan(100);
});

test("close ends what is not done when graceMs are over", async () => {
  const server = await listen({ mock: makeMock({ delayMs: 600_000 }) });
  const answer = list(server);
  await expect.poll(() => server.mock.calls.length).toBe(1);
  await Promise.all([server.close({ graceMs: 50 }), expect(answer).rejects.toThrow(TypeError)]);
});

test("hang over a port ends with the client's patience, and the mock sees it go", async () => {
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

test("delayMs, invalidJson, html and a status arrive over a port as they are", async () => {
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

test("a server that is asked through listen answers with what the document says, errors included", async () => {
  const { url } = await start({ mock: makeMock() });
  const statuses: number[] = [];
  for (const [path, body] of [
    ["connections/get", { connectionId: ACTIVE_CONNECTION_ID }],
    ["connections/get", { connectionId: WORKSPACE_ID }],
    ["connections/get", {}],
    ["connections/get", { extra: 1 }],
    ["connections/delete", {}],
  ] as const) {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    statuses.push((await fetch(`${url}/v1/web_backend/${path}`, init)).status);
  }
  expect(statuses).toEqual([200, 404, 400, 422, 404]);
});
