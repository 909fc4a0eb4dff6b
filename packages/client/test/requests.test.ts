import { type Airbyte, createClient } from "@airbyte-web-backend/client";
import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, makeConnection, sourceId, workspaceId } from "./make-connection.ts";
import { json, scriptedFetch } from "./scripted-fetch.ts";

interface MethodCase {
  method: string;
  path: string;
  body: object;
  call: (airbyte: Airbyte) => Promise<unknown>;
}

const create = { sourceId, destinationId, status: "active" } as const;
const update = { connectionId, status: "inactive", syncCatalog: { streams: [] } } as const;

const METHODS: MethodCase[] = [
  {
    method: "connections.list",
    path: "/v1/web_backend/connections/list",
    body: { workspaceId },
    call: (airbyte) => airbyte.connections.list({ workspaceId }),
  },
  {
    method: "connections.listAll",
    path: "/v1/web_backend/connections/list_all",
    body: { workspaceId },
    call: (airbyte) => airbyte.connections.listAll({ workspaceId }),
  },
  {
    method: "connections.get",
    path: "/v1/web_backend/connections/get",
    body: { connectionId },
    call: (airbyte) => airbyte.connections.get({ connectionId }),
  },
  {
    method: "connections.create",
    path: "/v1/web_backend/connections/create",
    body: create,
    call: (airbyte) => airbyte.connections.create(create),
  },
  {
    method: "connections.update",
    path: "/v1/web_backend/connections/update",
    body: update,
    call: (airbyte) => airbyte.connections.update({ ...update, syncCatalog: { streams: [] } }),
  },
  {
    method: "connections.search",
    path: "/v1/web_backend/connections/search",
    body: { namespaceDefinition: null, name: "Orders" },
    call: (airbyte) => airbyte.connections.search({ namespaceDefinition: null, name: "Orders" }),
  },
  {
    method: "workspaces.getState",
    path: "/v1/web_backend/workspace/state",
    body: { workspaceId },
    call: (airbyte) => airbyte.workspaces.getState({ workspaceId }),
  },
];

describe.each(METHODS)("$method", ({ path, body, call }) => {
  test("sends one POST with its body as JSON to its path", async () => {
    const fetch = scriptedFetch(json({}));
    await call(makeClient(fetch));
    expect(fetch.requests).toHaveLength(1);
    expect(fetch.requests[0]?.url).toBe(`http://localhost:8000/api${path}`);
    expect(fetch.requests[0]?.init.method).toBe("POST");
    expect(JSON.parse(fetch.requests[0]?.text ?? "")).toEqual(body);
  });

  test("sends JSON and accepts JSON", async () => {
    const fetch = scriptedFetch(json({}));
    await call(makeClient(fetch));
    expect(fetch.requests[0]?.headers.get("content-type")).toBe("application/json");
    expect(fetch.requests[0]?.headers.get("accept")).toBe("application/json");
  });

  test("returns the body of the response", async () => {
    const answer = { anything: ["the", "server", "says"] };
    expect(await call(makeClient(scriptedFetch(json(answer))))).toEqual(answer);
  });
});

test("a client sends no request before its first call", async () => {
  const fetch = scriptedFetch();
  makeClient(fetch);
  await Promise.resolve();
  expect(fetch.requests).toHaveLength(0);
});

test.each([
  "http://localhost:8000",
  "http://localhost:8000/",
  "http://localhost:8000/api",
  "http://localhost:8000/api/v1/",
])("a client of %s calls the same address", async (baseUrl) => {
  const fetch = scriptedFetch(json({ connections: [] }));
  await createClient({ baseUrl, fetch }).connections.list({ workspaceId });
  expect(fetch.requests[0]?.url).toBe("http://localhost:8000/api/v1/web_backend/connections/list");
});

test("keeps the path of baseUrl", async () => {
  const fetch = scriptedFetch(json({ connections: [] }));
  await createClient({ baseUrl: "https://data.example/airbyte", fetch }).connections.list({ workspaceId });
  expect(fetch.requests[0]?.url).toBe("https://data.example/airbyte/api/v1/web_backend/connections/list");
});

test("a request has the client as its user agent", async () => {
  const fetch = scriptedFetch(json({ connections: [] }));
  await makeClient(fetch).connections.list({ workspaceId });
  expect(fetch.requests[0]?.headers.get("user-agent")).toBe("airbyte-web-backend-client");
});

test("a request in a browser does not set the user agent", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
  const fetch = scriptedFetch(json({ connections: [] }));
  await makeClient(fetch).connections.list({ workspaceId });
  expect(fetch.requests[0]?.headers.has("user-agent")).toBe(false);
});

test("a request has no authorization header if the client has no auth", async () => {
  const fetch = scriptedFetch(json({ connections: [] }));
  await makeClient(fetch).connections.list({ workspaceId });
  expect(fetch.requests[0]?.headers.has("authorization")).toBe(false);
});

test("the headers of a call override those of the client, in any letter case", async () => {
  const fetch = scriptedFetch(json({ connections: [] }));
  const airbyte = makeClient(fetch, { headers: { "X-Team": "data", "X-Keep": "yes" } });
  await airbyte.connections.list({ workspaceId }, { headers: { "x-team": "ops" } });
  expect(fetch.requests[0]?.headers.get("x-team")).toBe("ops");
  expect(fetch.requests[0]?.headers.get("x-keep")).toBe("yes");
});

test("the headers of one call do not affect the next", async () => {
  const fetch = scriptedFetch(json({ connections: [] }), json({ connections: [] }));
  const airbyte = makeClient(fetch);
  await airbyte.connections.list({ workspaceId }, { headers: { "x-team": "ops" } });
  await airbyte.connections.list({ workspaceId });
  expect(fetch.requests[1]?.headers.has("x-team")).toBe(false);
});

test("each request tells fetch not to follow redirects", async () => {
  const fetch = scriptedFetch(json({ connections: [] }));
  await makeClient(fetch).connections.list({ workspaceId });
  expect(fetch.requests[0]?.init.redirect).toBe("manual");
});

test("the body is serialised once for all attempts", async () => {
  vi.useFakeTimers({ now: 0 });
  const toJSON = vi.fn(() => workspaceId);
  const fetch = scriptedFetch(json({}, 503), json({}, 503), json({ connections: [] }));
  const call = makeClient(fetch).connections.list({ workspaceId: { toJSON } as never });
  await vi.runAllTimersAsync();
  await call;
  vi.useRealTimers();
  expect(toJSON).toHaveBeenCalledTimes(1);
  expect(fetch.requests.map(({ text }) => text)).toEqual(Array(3).fill(JSON.stringify({ workspaceId })));
});

test("a fetch that changes the headers of one request does not affect the next", async () => {
  const fetch = scriptedFetch(
    ({ init }) => {
      Object.assign(init.headers ?? {}, { "x-mark": "of the first request" });
      return json({ connections: [] });
    },
    json({ connections: [] }),
  );
  const airbyte = makeClient(fetch);
  await airbyte.connections.list({ workspaceId });
  await airbyte.connections.list({ workspaceId });
  expect(fetch.requests[1]?.headers.has("x-mark")).toBe(false);
});

test("without the fetch option each request looks up globalThis.fetch", async () => {
  const first = scriptedFetch(json({ connections: [] }));
  const second = scriptedFetch(json({ connections: [] }));
  const airbyte = createClient({ baseUrl: "http://localhost:8000" });
  vi.stubGlobal("fetch", first);
  await airbyte.connections.list({ workspaceId });
  vi.stubGlobal("fetch", second);
  await airbyte.connections.list({ workspaceId });
  expect([first.requests.length, second.requests.length]).toEqual([1, 1]);
});

test("the fetch option replaces globalThis.fetch", async () => {
  const global = scriptedFetch();
  vi.stubGlobal("fetch", global);
  await makeClient(scriptedFetch(json({ connections: [] }))).connections.list({ workspaceId });
  expect(global.requests).toHaveLength(0);
});

test("a response may have unknown enum values, extra keys, nulls and no optional properties", async () => {
  const { prefix: _absent, ...connection } = makeConnection({ status: "locked", schedule: null });
  const answer = { ...connection, geography: "auto", latestSyncJobStatus: "resumed" };
  const data = await makeClient(scriptedFetch(json(answer))).connections.get({ connectionId });
  expect(data).toEqual(answer);
});

test.each(["text/plain", "text/html", "application/vnd.api+json"])(
  "a JSON object with content type %s is a response",
  async (contentType) => {
    const fetch = scriptedFetch(new Response('{"connections":[]}', { headers: { "content-type": contentType } }));
    expect(await makeClient(fetch).connections.list({ workspaceId })).toEqual({ connections: [] });
  },
);

test("a JSON object with status 201 and without a content type is a response", async () => {
  const fetch = scriptedFetch(new Response(new TextEncoder().encode('{"connections":[]}'), { status: 201 }));
  expect(await makeClient(fetch).connections.list({ workspaceId })).toEqual({ connections: [] });
});

test("a JSON object after a byte order mark is a response", async () => {
  const fetch = scriptedFetch(new Response('\ufeff{"connections":[]}'));
  expect(await makeClient(fetch).connections.list({ workspaceId })).toEqual({ connections: [] });
});

test("a JSON object with a wrong Content-Length of 0 is a response", async () => {
  const fetch = scriptedFetch(new Response('{"connections":[]}', { headers: { "content-length": "0" } }));
  expect(await makeClient(fetch).connections.list({ workspaceId })).toEqual({ connections: [] });
});

test("a method works without its object", async () => {
  const { list } = makeClient(scriptedFetch(json({ connections: [] }))).connections;
  expect(await list({ workspaceId })).toEqual({ connections: [] });
});
