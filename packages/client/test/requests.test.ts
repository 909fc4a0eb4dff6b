import { createClient } from "@airbyte-web-backend/client";
import { expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, makeConnection, sourceId, workspaceId } from "./make-connection.ts";
import { json, type SentRequest, scriptedFetch } from "./scripted-fetch.ts";

const METHODS = [
  ["connections", "list", "/connections/list", { workspaceId }],
  ["connections", "listAll", "/connections/list_all", { workspaceId }],
  ["connections", "get", "/connections/get", { connectionId }],
  ["connections", "create", "/connections/create", { sourceId, destinationId, status: "active" }],
  ["connections", "update", "/connections/update", { connectionId, status: "inactive", syncCatalog: { streams: [] } }],
  ["connections", "search", "/connections/search", { namespaceDefinition: null, name: "Orders" }],
  ["workspaces", "getState", "/workspace/state", { workspaceId }],
] as const;

test.each(METHODS)("%s.%s sends one POST with its body as JSON, and returns the response", async (...row) => {
  const [group, method, path, body] = row;
  const answer = { anything: ["the", "server", "says"] };
  const fetch = scriptedFetch(json(answer));
  const methods = makeClient(fetch)[group] as unknown as Record<string, (body: object) => Promise<unknown>>;
  expect(await methods[method]?.(body)).toEqual(answer);
  expect(fetch.requests).toHaveLength(1);
  const [{ url, init, headers, text = "" }] = fetch.requests as [SentRequest];
  expect(url).toBe(`http://localhost:8000/api/v1/web_backend${path}`);
  expect(init.method).toBe("POST");
  expect([headers.get("content-type"), headers.get("accept")]).toEqual(["application/json", "application/json"]);
  expect(JSON.parse(text)).toEqual(body);
});

test("a client sends no request before its first call", async () => {
  const fetch = scriptedFetch();
  makeClient(fetch);
  await Promise.resolve();
  expect(fetch.requests).toHaveLength(0);
});

test.each([
  ["Node.js/24", "airbyte-web-backend-client"],
  ["Mozilla/5.0 (X11; Linux x86_64)", null],
])("a request on %s has the user agent %s, and without auth no credentials", async (userAgent, sent) => {
  vi.stubGlobal("navigator", { userAgent });
  const fetch = scriptedFetch(json({ connections: [] }));
  await makeClient(fetch).connections.list({ workspaceId });
  const headers = fetch.requests[0]?.headers;
  expect([headers?.get("user-agent"), headers?.get("authorization")]).toEqual([sent, null]);
});

test("the headers of a call override those of the client in any letter case, and do not affect the next", async () => {
  const fetch = scriptedFetch(json({ connections: [] }), json({ connections: [] }));
  const airbyte = makeClient(fetch, { headers: { "X-Team": "data", "X-Keep": "yes" } });
  await airbyte.connections.list({ workspaceId }, { headers: { "x-team": "ops", "x-new": "1" } });
  await airbyte.connections.list({ workspaceId });
  const names = ["x-team", "x-keep", "x-new"];
  expect(fetch.requests.map(({ headers }) => names.map((name) => headers.get(name)))).toEqual([
    ["ops", "yes", "1"],
    ["data", "yes", null],
  ]);
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

test.each<[string, BodyInit, ResponseInit]>([
  ["with content type text/plain", '{"connections":[]}', { headers: { "content-type": "text/plain" } }],
  ["with content type text/html", '{"connections":[]}', { headers: { "content-type": "text/html" } }],
  ["with status 201 and no content type", new TextEncoder().encode('{"connections":[]}'), { status: 201 }],
  ["after a byte order mark", '\ufeff{"connections":[]}', {}],
  ["with a wrong Content-Length of 0", '{"connections":[]}', { headers: { "content-length": "0" } }],
])("a JSON object %s is a response", async (_what, body, init) => {
  const fetch = scriptedFetch(new Response(body, init));
  expect(await makeClient(fetch).connections.list({ workspaceId })).toEqual({ connections: [] });
});

test("a method works without its object", async () => {
  const { list } = makeClient(scriptedFetch(json({ connections: [] }))).connections;
  expect(await list({ workspaceId })).toEqual({ connections: [] });
});
