import { NotFoundError } from "@airbyte-web-backend/client";
import { describe, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, workspaceId } from "./make-connection.ts";
import { unhandledRejections } from "./node.ts";
import { json, refused, scriptedFetch } from "./scripted-fetch.ts";

const state = { hasConnections: true, hasSources: true, hasDestinations: false };
const missing = { message: "Could not find configuration for STANDARD_SYNC: x." };

describe("a call that succeeds", () => {
  test("resolves to the body", async () => {
    expect(await makeClient(scriptedFetch(json(state))).workspaces.getState({ workspaceId })).toEqual(state);
  });

  test(".result() resolves to ok, data, response and attempts", async () => {
    const answer = json(state, 200, { "x-server": "airbyte" });
    const result = await makeClient(scriptedFetch(answer)).workspaces.getState({ workspaceId }).result();
    expect(result).toEqual({ ok: true, data: state, response: answer, attempts: 1 });
  });

  test(".withResponse() resolves to data, response and attempts", async () => {
    const answer = json(state, 200, { "x-server": "airbyte" });
    const result = await makeClient(scriptedFetch(answer)).workspaces.getState({ workspaceId }).withResponse();
    expect(result).toEqual({ ok: true, data: state, response: answer, attempts: 1 });
    expect(result.response.headers.get("x-server")).toBe("airbyte");
  });

  test("sends one request, however often its outcome is asked for", async () => {
    const fetch = scriptedFetch(json(state));
    const call = makeClient(fetch).workspaces.getState({ workspaceId });
    await Promise.all([call, call.result(), call.withResponse(), call.result()]);
    await call.withResponse();
    await call;
    expect(fetch.requests).toHaveLength(1);
  });

  test("gives the same data in each of its forms", async () => {
    const call = makeClient(scriptedFetch(json(state))).workspaces.getState({ workspaceId });
    const data = await call;
    expect((await call.withResponse()).data).toBe(data);
    expect(await call.result()).toMatchObject({ ok: true, data });
  });

  test("sends its request also when nobody waits for it", async () => {
    const fetch = scriptedFetch(json(state));
    makeClient(fetch).workspaces.getState({ workspaceId });
    await expect.poll(() => fetch.requests.length).toBe(1);
  });
});

describe("a call that fails", () => {
  test("rejects with the error", async () => {
    const call = makeClient(scriptedFetch(json(missing, 404))).connections.get({ connectionId });
    await expect(call).rejects.toBeInstanceOf(NotFoundError);
  });

  test(".withResponse() rejects with the very same error", async () => {
    const call = makeClient(scriptedFetch(json(missing, 404))).connections.get({ connectionId });
    const error = await call.catch((reason) => reason);
    await expect(call.withResponse()).rejects.toBe(error);
  });

  test(".result() resolves to the error and the response", async () => {
    const answer = json(missing, 404);
    const call = makeClient(scriptedFetch(answer)).connections.get({ connectionId });
    const error = await call.catch((reason) => reason);
    expect(await call.result()).toEqual({ ok: false, error, response: answer });
  });

  test(".result() has no response when none came", async () => {
    const call = makeClient(scriptedFetch(refused()), { maxRetries: 0 }).connections.get({ connectionId });
    const result = await call.result();
    expect(result).toMatchObject({ ok: false, error: { name: "NetworkError" } });
    expect(!result.ok && result.response).toBeUndefined();
  });

  test.each([
    ["the promise", (call: Forms) => call.catch(() => undefined)],
    [".result()", (call: Forms) => call.result()],
    [".withResponse()", (call: Forms) => call.withResponse().catch(() => undefined)],
    [".then() with two functions", (call: Forms) => call.then(undefined, () => undefined)],
    [".finally()", (call: Forms) => call.finally(() => undefined).catch(() => undefined)],
  ])("leaves no unhandled rejection when only %s is used", async (_form, use) => {
    const fetch = scriptedFetch(json(missing, 404));
    const reasons = await unhandledRejections(() => use(makeClient(fetch).connections.get({ connectionId })));
    expect(reasons).toEqual([]);
  });

  test("is reported by the runtime when nobody looks at it", async () => {
    const fetch = scriptedFetch(json(missing, 404));
    const reasons = await unhandledRejections(async () => {
      makeClient(fetch).connections.get({ connectionId });
      await expect.poll(() => fetch.requests.length).toBe(1);
    });
    expect(reasons).toHaveLength(1);
  });
});

describe("a body that cannot be sent", () => {
  const cycle: { workspaceId: unknown } = { workspaceId };
  cycle.workspaceId = cycle;

  test.each([
    ["a cycle", cycle],
    [
      "a getter that throws",
      {
        get workspaceId() {
          throw new Error("not now");
        },
      },
    ],
    [
      "a toJSON that throws",
      {
        toJSON() {
          throw new Error("no");
        },
      },
    ],
    [
      "a property that cannot be read",
      {
        get withRefreshedCatalog() {
          throw new Error("no");
        },
      },
    ],
  ])("is a ConfigError of the call and no synchronous throw: %s", async (_what, body) => {
    const fetch = scriptedFetch();
    const error = await makeClient(fetch)
      .connections.get(body as never)
      .catch((reason) => reason);
    expect(error).toMatchObject({
      name: "ConfigError",
      option: "body",
      operation: "webBackendGetConnection",
      attempts: 0,
      outcomeUnknown: false,
    });
    expect(error.cause).toBeInstanceOf(Error);
    expect(fetch.requests).toHaveLength(0);
  });
});

type Forms = ReturnType<ReturnType<typeof makeClient>["connections"]["get"]>;
