import { AirbyteError, bearerAuth, type HeadersContext } from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";
import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { json, type ScriptedFetch, scriptedFetch } from "./scripted-fetch.ts";
import { settle, useFakeClock } from "./time.ts";

const STATE = "/v1/web_backend/workspace/state";
const sent = ({ requests }: ScriptedFetch, name: string): (string | null | undefined)[] =>
  requests.map(({ headers }) => headers.get(name));

useFakeClock();

describe("headers from a function", () => {
  test("are created for each request, including retries, from the call and the attempt", async () => {
    const asked: HeadersContext[] = [];
    const fetch = scriptedFetch(json({}, 503), json({}), json({}));
    const onRequest = vi.fn();
    const airbyte = makeClient(fetch, {
      hooks: { onRequest },
      headers: (context) => {
        asked.push(context);
        return { traceparent: `00-${context.callId}-${context.attempt}` };
      },
    });
    await settle(airbyte.connections.list({ workspaceId }));
    await settle(airbyte.workspaces.getState({ workspaceId }));
    expect(asked.map(({ operation, attempt }) => [operation, attempt])).toEqual([
      ["webBackendListConnectionsForWorkspace", 1],
      ["webBackendListConnectionsForWorkspace", 2],
      ["webBackendGetWorkspaceState", 1],
    ]);
    expect(asked.map(({ callId }) => callId)).toEqual(onRequest.mock.calls.map(([{ callId }]) => callId));
    expect(sent(fetch, "traceparent")).toEqual(asked.map(({ callId, attempt }) => `00-${callId}-${attempt}`));
  });

  test("are created again for the request after a token refresh", async () => {
    let [tokens, spans] = [0, 0];
    const fetch = scriptedFetch(json({}, 401), json({}));
    const auth = bearerAuth(() => `token-${++tokens}`);
    await makeClient(fetch, { auth, headers: () => ({ "x-span": `${++spans}` }) }).connections.list({ workspaceId });
    expect(sent(fetch, "x-span")).toEqual(["1", "2"]);
  });

  test("may be a promise, and may be set for a call", async () => {
    const fetch = scriptedFetch(json({}));
    const airbyte = makeClient(fetch, { headers: async () => ({ "x-team": "data", "x-keep": "yes" }) });
    await airbyte.connections.list({ workspaceId }, { headers: () => ({ "X-Team": "ops" }) });
    expect([sent(fetch, "x-team"), sent(fetch, "x-keep")]).toEqual([["ops"], ["yes"]]);
  });

  test("are also sent by raw, and do not override the credentials", async () => {
    const fetch = scriptedFetch(json({}));
    const headers = () => ({ Authorization: "Bearer old", "x-team": "data" });
    const airbyte = makeClient(fetch, { auth: bearerAuth("abc-1234"), headers });
    await raw(airbyte).POST(STATE, { body: { workspaceId } });
    expect([sent(fetch, "x-team"), sent(fetch, "authorization")]).toEqual([["data"], ["Bearer abc-1234"]]);
  });

  test.each([
    ["throws", () => Promise.reject(new Error("no tracer"))],
    [
      "throws at once",
      () => {
        throw new Error("no tracer");
      },
    ],
  ])("that %s: the call fails, sends nothing, and has certainly written nothing", async (_how, headers) => {
    const fetch = scriptedFetch();
    const airbyte = makeClient(fetch, { headers });
    const { error } = await settle(airbyte.connections.create({ sourceId, destinationId, status: "active" }));
    expect(error).toBeInstanceOf(AirbyteError);
    expect(error).toMatchObject({
      message: "webBackendCreateConnection: headers failed",
      attempts: 0,
      outcomeUnknown: false,
      cause: { message: "no tracer" },
    });
    expect(fetch.requests).toHaveLength(0);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["Headers", new Headers({ x: "y" })],
    ["a line break", { x: "hunter2\n" }],
    ["a name with a space", { "x y": "hunter2" }],
    ["a number", { x: 2 }],
  ])("of which it gives %s are a ConfigError that does not show them", async (_what, made) => {
    const fetch = scriptedFetch();
    const { error } = await settle(
      makeClient(fetch, { headers: () => made as never }).connections.list({ workspaceId }),
    );
    expect(error).toMatchObject({ name: "ConfigError", option: "headers" });
    expect(JSON.stringify(error) + error?.message).not.toContain("hunter2");
    expect(fetch.requests).toHaveLength(0);
  });

  test("are limited by timeoutMs", async () => {
    const airbyte = makeClient(scriptedFetch(), {
      maxRetries: 0,
      timeoutMs: 100,
      headers: () => new Promise(() => {}),
    });
    expect(await settle(airbyte.connections.list({ workspaceId }))).toMatchObject({ error: { name: "TimeoutError" } });
  });

  test("are not sent if they resolve after an abort", async () => {
    const fetch = scriptedFetch(json({}));
    const controller = new AbortController();
    const headers = async (): Promise<{ readonly x: string }> => {
      controller.abort();
      return { x: "y" };
    };
    const call = makeClient(fetch, { headers }).connections.list({ workspaceId }, { signal: controller.signal });
    expect(await settle(call)).toMatchObject({ error: { name: "AbortError" } });
    expect(fetch.requests).toHaveLength(0);
  });
});

describe("a header that is null", () => {
  test("is removed for one call in any letter case", async () => {
    const fetch = scriptedFetch(json({}), json({}));
    const airbyte = makeClient(fetch, { headers: { "X-Team": "data" } });
    await airbyte.connections.list({ workspaceId }, { headers: { "x-TEAM": null, "user-agent": null } });
    await airbyte.connections.list({ workspaceId });
    expect(sent(fetch, "x-team")).toEqual([null, "data"]);
    expect(sent(fetch, "user-agent")).toEqual([null, "airbyte-web-backend-client"]);
  });

  test("is removed from a client that with() derives, and can be set again", async () => {
    const fetch = scriptedFetch(json({}), json({}));
    const without = makeClient(fetch, { headers: { "x-team": "data" } }).with({ headers: { "x-team": null } });
    await without.connections.list({ workspaceId });
    await without.connections.list({ workspaceId }, { headers: { "x-team": "ops" } });
    expect(sent(fetch, "x-team")).toEqual([null, "ops"]);
  });

  test("is removed from a call of raw", async () => {
    const fetch = scriptedFetch(json({}), json({}));
    const client = raw(makeClient(fetch, { headers: { "X-Team": "data" } }));
    await client.POST(STATE, { body: { workspaceId }, headers: { "x-team": null, "x-own": "1" } });
    await client.POST(STATE, { body: { workspaceId } });
    expect(sent(fetch, "x-team")).toEqual([null, "data"]);
    expect(sent(fetch, "x-own")).toEqual(["1", null]);
  });
});

test("a header that is undefined keeps its value in the client, a call and with()", async () => {
  const fetch = scriptedFetch(json({}), json({}));
  const airbyte = makeClient(fetch, { headers: { "x-team": "data", "x-none": undefined } });
  await airbyte.connections.list({ workspaceId }, { headers: { "x-team": undefined } });
  await airbyte.with({ headers: { "x-team": undefined } }).connections.list({ workspaceId });
  expect([sent(fetch, "x-team"), sent(fetch, "x-none")]).toEqual([
    ["data", "data"],
    [null, null],
  ]);
});
