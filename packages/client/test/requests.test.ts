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

  test("sends JSON and asks for JSON", async () => {
    const fetch = scriptedFetch(json({}));
    await call(makeClient(fetch));
    expect(fetch.requests[0]?.headers.get("content-type")).toBe("application/json");
    expect(fetch.requests[0]?.headers.get("accept")).toBe("application/json");
  });

  test("gives the body of the answer", async () => {
    const answer = { anything: ["the", "server", "says"] };
    expect(await call(makeClient(scriptedFetch(json(answer))))).toEqual(answer);
  });
});

test("a client sends nothing before its first call", async () => {
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

test("a client below a path keeps the path", async () => {
  const fetch = scriptedFetch(json({ connections: [] }));
  await createClient({ baseUrl: "https://data.example/airbyte", fetch }).connections.list({ workspaceId });
  expect(fetch.requests[0]?.url).toBe("https://data.example/airbyte/api/v1/web_backend/connections/list");
});

test("a request names the client as its user agent", async () => {
  const fetch = scriptedFetch(json({ connections: [] }));
  await makeClient(fetch).connections.list({ workspaceId });
  expect(fetch.requests[0]?.headers.get("user-agent")).toBe("airbyte-web-backend-client");
});

test("a request of a browser leaves the user agent to the browser", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
  const fetch = scriptedFetch(json({ connections: [] }));
  await makeClient(fetch).connections.list({ workspaceId });
  expect(fetch.requests[0]?.headers.has("user-agent")).toBe(false);
});

test("a request carries no authorization when the client has no auth", async () => {
  const fetch = scriptedFetch(json({ connections: [] }));
  await makeClient(fetch).connections.list({ workspaceId });
  expect(fetch.requests[0]?.headers.has("authorization")).toBe(false);
});

test("the headers of a call win over those of the client, whatever their case", async () => {
  const fetch = scriptedFetch(json({ connections: [] }));
  const airbyte = makeClient(fetch, { headers: { "X-Team": "data", "X-Keep": "yes" } });
  await airbyte.connections.list({ workspaceId }, { headers: { "x-team": "ops" } });
  expect(fetch.requests[0]?.headers.get("x-team")).toBe("ops");
  expect(fetch.requests[0]?.headers.get("x-keep")).toBe("yes");
});

test("the headers of one call do not stay for the next", async () => {
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

test("the body is serialised once, however many attempts there are", async () => {
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

test("what a fetch does to the headers of one request does not reach the next", async () => {
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

test("without the fetch option each request looks up globalThis.fetch anew", async () => {
  const first = scriptedFetch(json({ connections: [] }));
  const second = scriptedFetch(json({ connections: [] }));
  const airbyte = createClient({ baseUrl: "http://localhost:8000" });
  vi.stubGlobal("fetch", first);
  await airbyte.connections.list({ workspaceId });
  vi.stubGlobal("fetch", second);
  await airbyte.connections.list({ workspaceId });
  expect([first.requests.length, second.requests.length]).toEqual([1, 1]);
});

test("the fetch option is used and globalThis.fetch is not", async () => {
  const global = scriptedFetch();
  vi.stubGlobal("fetch", global);
  await makeClient(scriptedFetch(json({ connections: [] }))).connections.list({ workspaceId });
  expect(global.requests).toHaveLength(0);
});

test("an answer passes with unknown enum values, extra keys, nulls and absent optionals", async () => {
  const { prefix: _absent, ...connection } = makeConnection({ status: "locked", schedule: null });
  const answer = { ...connection, geography: "auto", latestSyncJobStatus: "resumed" };
  const data = await makeClient(scriptedFetch(json(answer))).connections.get({ connectionId });
  expect(data).toEqual(answer);
});

test.each(["text/plain", "text/html", "application/vnd.api+json"])(
  "a JSON object is an answer with content type %s too",
  async (contentType) => {
    const fetch = scriptedFetch(new Response('{"connections":[]}', { headers: { "content-type": contentType } }));
    expect(await makeClient(fetch).connections.list({ workspaceId })).toEqual({ connections: [] });
  },
);

test("a JSON object is an answer with status 201 and without a content type too", async () => {
  const fetch = scriptedFetch(new Response(new TextEncoder().encode('{"connections":[]}'), { status: 201 }));
  expect(await makeClient(fetch).connections.list({ workspaceId })).toEqual({ connections: [] });
});

test("a JSON object is an answer behind a byte order mark too", async () => {
  const fetch = scriptedFetch(new Response('\ufeff{"connections":[]}'));
  expect(await makeClient(fetch).connections.list({ workspaceId })).toEqual({ connections: [] });
});

test("a JSON object is an answer when the server wrongly announces a length of 0", async () => {
  const fetch = scriptedFetch(new Response('{"connections":[]}', { headers: { "content-length": "0" } }));
  expect(await makeClient(fetch).connections.list({ workspaceId })).toEqual({ connections: [] });
});

test("a method can be taken off its object", async () => {
  const { list } = makeClient(scriptedFetch(json({ connections: [] }))).connections;
  expect(await list({ workspaceId })).toEqual({ connections: [] });
});
