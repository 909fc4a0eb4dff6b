import { type Auth, createClient, type Hooks } from "@airbyte-web-backend/client";
import { type paths, raw } from "@airbyte-web-backend/client/raw";
import type { KnownExceptionInfo, WebBackendWorkspaceStateResult } from "@airbyte-web-backend/schema";
import { describe, expectTypeOf, test } from "vitest";

const baseUrl = "http://localhost:8000";

describe("createClient()", () => {
  test("accepts every option", () => {
    createClient({
      baseUrl,
      auth: { headers: () => ({ "x-api-key": "k" }) },
      fetch: globalThis.fetch,
      headers: { "x-team": "data" },
      timeoutMs: 1,
      deadlineMs: 1,
      maxRetries: 0,
      hooks: { onRetry: ({ delayMs }) => delayMs },
    });
  });

  test("accepts a fetch of type (request) => Promise<Response>, such as the mock's", () => {
    const fetch = (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
      Promise.resolve(Response.json({ input, init }));
    createClient({ baseUrl, fetch });
  });

  test("accepts undefined options, and no unknown or missing ones", () => {
    createClient({ baseUrl, auth: undefined, timeoutMs: undefined, headers: undefined });
    // @ts-expect-error baseUrl is missing
    createClient({ timeoutMs: 1 });
    // @ts-expect-error it is timeoutMs
    createClient({ baseUrl, timeout: 1 });
    // @ts-expect-error these are the arguments of basicAuth
    createClient({ baseUrl, auth: { username: "a", password: "b" } });
  });
});

test("an Auth may be synchronous or asynchronous, with or without refresh()", () => {
  expectTypeOf<{ headers: () => { a: string } }>().toExtend<Auth>();
  expectTypeOf<{ headers: () => Promise<{ a: string }>; refresh: () => Promise<boolean> }>().toExtend<Auth>();
  expectTypeOf<{ headers: () => string }>().not.toExtend<Auth>();
});

test("a hook may return any value or a promise", () => {
  expectTypeOf<{ onError: () => Promise<void>; onRetry: () => number }>().toExtend<Hooks>();
});

describe("raw()", () => {
  const client = raw(createClient({ baseUrl }));

  test("types body, data and error by the path", async () => {
    const { data, error } = await client.POST("/v1/web_backend/workspace/state", { body: { workspaceId: "x" } });
    if (data) expectTypeOf(data).toEqualTypeOf<WebBackendWorkspaceStateResult>();
    if (error) expectTypeOf<KnownExceptionInfo>().toExtend<typeof error>();
  });

  test("accepts the types of other paths, with or without those of the spec", async () => {
    // @ts-expect-error no such path
    client.POST("/v1/connections/list", { body: {} });
    interface Others {
      "/v1/health": { get: { responses: { 200: { content: { "application/json": { available: boolean } } } } } };
    }
    const airbyte = createClient({ baseUrl });
    const { data } = await raw<Others>(airbyte).GET("/v1/health");
    if (data) expectTypeOf(data).toEqualTypeOf<{ available: boolean }>();
    // @ts-expect-error without the paths of the spec
    raw<Others>(airbyte).POST("/v1/web_backend/workspace/state", { body: { workspaceId: "x" } });
    const both = raw<paths & Others>(airbyte);
    both.GET("/v1/health");
    both.POST("/v1/web_backend/workspace/state", { body: { workspaceId: "x" } });
  });

  test("rejects another HTTP method and a misspelt property", () => {
    // @ts-expect-error every operation is a POST
    client.GET("/v1/web_backend/workspace/state", {});
    // @ts-expect-error it is workspaceId
    client.POST("/v1/web_backend/workspace/state", { body: { workspace: "x" } });
  });
});
