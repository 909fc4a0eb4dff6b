import { bearerAuth } from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";
import { stream } from "@airbyte-web-backend/client/stream";
import type { Middleware } from "openapi-fetch";
import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { deaf, json, reset, scriptedFetch } from "./scripted-fetch.ts";
import { settle, useFakeClock } from "./time.ts";

const STATE = "/v1/web_backend/workspace/state";
const state = { hasConnections: true, hasSources: true, hasDestinations: true };
const create = { sourceId, destinationId, status: "active" } as const;

useFakeClock();

describe("middleware of openapi-fetch", () => {
  test("runs for methods and for raw calls", async () => {
    const fetch = scriptedFetch(json(state), json(state));
    const airbyte = makeClient(fetch);
    const seen: string[] = [];
    raw(airbyte).use({
      onRequest: ({ schemaPath, request }) => {
        seen.push(`${request.method} ${schemaPath}`);
        request.headers.set("x-trace", "1");
      },
      onResponse: ({ response }) => void seen.push(`${response.status}`),
    });
    expect(await airbyte.workspaces.getState({ workspaceId })).toEqual(state);
    await raw(airbyte).POST(STATE, { body: { workspaceId } });
    expect(seen).toEqual([`POST ${STATE}`, "200", `POST ${STATE}`, "200"]);
    expect(fetch.requests.map(({ headers }) => headers.get("x-trace"))).toEqual(["1", "1"]);
    expect(fetch.requests[1]).toMatchObject({ url: fetch.requests[0]?.url, text: fetch.requests[0]?.text });
  });

  test("sees and removes the headers of the client and the call", async () => {
    const fetch = scriptedFetch(json(state));
    const airbyte = makeClient(fetch, { headers: { "x-team": "data", "x-keep": "yes" }, auth: bearerAuth("abc-1234") });
    const seen: (string | null)[] = [];
    raw(airbyte).use({
      onRequest: ({ request: { headers } }) => {
        seen.push(headers.get("x-team"), headers.get("x-call"), headers.get("x-keep"), headers.get("authorization"));
        headers.delete("x-team");
        headers.set("x-call", "2");
      },
    });
    await airbyte.workspaces.getState({ workspaceId }, { headers: { "x-call": "1" } });
    expect(seen).toEqual(["data", "1", "yes", null]);
    const { headers } = fetch.requests[0] as (typeof fetch.requests)[0];
    expect(["x-team", "x-call", "x-keep", "authorization"].map((name) => headers.get(name))).toEqual([
      null,
      "2",
      "yes",
      "Bearer abc-1234",
    ]);
  });

  test("replaces the request, and the new body determines whether the call is a write", async () => {
    const fetch = scriptedFetch(json({}, 503), json({}));
    const airbyte = makeClient(fetch);
    const body = JSON.stringify({ connectionId, withRefreshedCatalog: true });
    raw(airbyte).use({ onRequest: ({ request }) => new Request(request, { body }) });
    const { error } = await settle(airbyte.connections.get({ connectionId }));
    expect(error).toMatchObject({ name: "ServerError", outcomeUnknown: true });
    expect(fetch.requests.map(({ text }) => text)).toEqual([body]);
  });

  test("returns a response without a request", async () => {
    const fetch = scriptedFetch();
    const airbyte = makeClient(fetch);
    raw(airbyte).use({ onRequest: () => json(state) });
    const result = await settle(airbyte.workspaces.getState({ workspaceId }));
    expect(result).toMatchObject({ ok: true, data: state, attempts: 0, response: { status: 200 } });
    expect(fetch.requests).toHaveLength(0);
  });

  test("replaces the response", async () => {
    const airbyte = makeClient(scriptedFetch(json(state), json(state)));
    const answers = [json({ hasConnections: false }), json({ message: "Closed" }, 403)];
    raw(airbyte).use({ onResponse: () => answers.shift() });
    expect(await airbyte.workspaces.getState({ workspaceId })).toEqual({ hasConnections: false });
    await expect(airbyte.workspaces.getState({ workspaceId })).rejects.toMatchObject({
      name: "PermissionError",
      message: "webBackendGetWorkspaceState answered 403: Closed",
      attempts: 1,
    });
  });

  test("gets the AirbyteError of a failed call, and replaces it with a response or an error", async () => {
    const airbyte = makeClient(scriptedFetch(reset(), reset()), { maxRetries: 0 });
    const failure = new Error("the cache is empty");
    const replacements = [json(state), failure];
    const seen: unknown[] = [];
    raw(airbyte).use({
      onError: ({ error }) => {
        seen.push((error as Error).name);
        return replacements.shift();
      },
    });
    expect(await airbyte.workspaces.getState({ workspaceId })).toEqual(state);
    await expect(airbyte.connections.create(create)).rejects.toMatchObject({
      name: "AirbyteError",
      cause: failure,
      operation: "webBackendCreateConnection",
      outcomeUnknown: true,
    });
    expect(seen).toEqual(["NetworkError", "NetworkError"]);
  });

  test.each([
    [
      "throws",
      (): never => {
        throw new Error("no trace");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no trace"))],
  ])("that %s fails the call before anything is sent", async (_how, onRequest) => {
    const fetch = scriptedFetch();
    const airbyte = makeClient(fetch);
    raw(airbyte).use({ onRequest });
    const { error } = await settle(airbyte.connections.create(create));
    expect(error).toMatchObject({
      name: "AirbyteError",
      attempts: 0,
      outcomeUnknown: false,
      cause: { message: "no trace" },
    });
    expect(fetch.requests).toHaveLength(0);
  });

  test("runs once per call, not once per attempt", async () => {
    const airbyte = makeClient(scriptedFetch(json({}, 503), json({}, 503), json(state)));
    const onRequest = vi.fn();
    const onResponse = vi.fn();
    raw(airbyte).use({ onRequest, onResponse });
    expect(await settle(airbyte.workspaces.getState({ workspaceId }))).toMatchObject({ ok: true, attempts: 3 });
    expect([onRequest.mock.calls.length, onResponse.mock.calls.length]).toEqual([1, 1]);
  });

  test("is inherited by clients that with() derives later, and is removed with eject()", async () => {
    const airbyte = makeClient(scriptedFetch(...Array.from({ length: 4 }, () => json(state))));
    const onRequest = vi.fn();
    const middleware: Middleware = { onRequest };
    const before = airbyte.with({});
    raw(airbyte).use(middleware);
    const after = airbyte.with({});
    raw(airbyte).eject(middleware);
    for (const client of [airbyte, before, after]) await client.workspaces.getState({ workspaceId });
    expect(onRequest).toHaveBeenCalledTimes(1);
    expect(raw(airbyte)).toBe(raw(airbyte));
  });

  test("cannot send a request to another server", async () => {
    const fetch = scriptedFetch();
    const airbyte = makeClient(fetch, { auth: bearerAuth("abc-1234") });
    raw(airbyte).use({ onRequest: ({ request }) => new Request("http://other.example/api/v1", request) });
    await expect(airbyte.workspaces.getState({ workspaceId })).rejects.toMatchObject({
      name: "ConfigError",
      option: "path",
    });
    expect(fetch.requests).toHaveLength(0);
  });

  test("does not see credentials that an error response repeats", async () => {
    const fetch = scriptedFetch(({ headers }) => json({ message: headers.get("authorization") }, 403));
    const airbyte = makeClient(fetch, { auth: bearerAuth("Hunter2/token") });
    const seen: string[] = [];
    raw(airbyte).use({ onResponse: async ({ response }) => void seen.push(await response.clone().text()) });
    const { error } = await settle(airbyte.workspaces.getState({ workspaceId }));
    expect(error?.message).toContain("[redacted]");
    expect(seen.join()).not.toContain("Hunter2");
  });

  test("keeps the digits of large numbers", async () => {
    const airbyte = makeClient(scriptedFetch(new Response('{"id":9223372036854775807}')));
    raw(airbyte).use({ onResponse: () => undefined });
    expect(JSON.stringify(await airbyte.connections.get({ connectionId }))).toBe('{"id":9223372036854775807}');
  });

  test("runs for a stream, and does not see the connections", async () => {
    const airbyte = makeClient(scriptedFetch(json({ connections: [{ name: "one" }, { name: "two" }] })));
    const seen: string[] = [];
    raw(airbyte).use({ onResponse: async ({ response }) => void seen.push(await response.clone().text()) });
    const names: string[] = [];
    for await (const { name } of stream(airbyte).connections.list({ workspaceId })) names.push(name);
    expect([names, seen]).toEqual([["one", "two"], ['{"connections":[]}']]);
  });

  test("lets an abort and a deadline end the call", async () => {
    const airbyte = makeClient(scriptedFetch(deaf, deaf));
    raw(airbyte).use({ onRequest: () => undefined });
    const controller = new AbortController();
    const aborted = airbyte.workspaces.getState({ workspaceId }, { signal: controller.signal }).result();
    const late = airbyte.workspaces.getState({ workspaceId }, { deadlineMs: 100 }).result();
    await vi.advanceTimersByTimeAsync(10);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(90);
    expect(await aborted).toMatchObject({ error: { name: "AbortError", cause: "enough" } });
    expect(await late).toMatchObject({ error: { name: "TimeoutError", limit: "deadlineMs" } });
    expect(vi.getTimerCount()).toBe(0);
  });
});
