import { clientCredentialsAuth, createClient } from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";
import { stream } from "@airbyte-web-backend/client/stream";
import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { workspaceId } from "./make-connection.ts";
import { json, scriptedFetch } from "./scripted-fetch.ts";

const ROOT = "http://localhost:8000/airbyte-api/v1";

describe("basePath", () => {
  test("is used by methods, streams, raw and token requests", async () => {
    const fetch = scriptedFetch(json({ access_token: "abc" }), json({}), json({ connections: [] }), json({}));
    const airbyte = makeClient(fetch, {
      auth: clientCredentialsAuth({ clientId: "id-1", clientSecret: "secret-1" }),
      basePath: "/airbyte-api",
    });
    await airbyte.workspaces.getState({ workspaceId });
    for await (const _ of stream(airbyte).connections.list({ workspaceId }));
    await raw(airbyte).POST("/v1/web_backend/workspace/state", { body: { workspaceId } });
    expect(fetch.requests.map(({ url }) => url)).toEqual([
      `${ROOT}/applications/token`,
      `${ROOT}/web_backend/workspace/state`,
      `${ROOT}/web_backend/connections/list`,
      `${ROOT}/web_backend/workspace/state`,
    ]);
  });

  test.each(["/airbyte-api", "/airbyte-api/", "/"])("reaches a server whose API is at %s", async (basePath) => {
    const mock = createMockAirbyte({ basePath: basePath === "/" ? "" : "/airbyte-api" });
    const airbyte = createClient({ baseUrl: "http://localhost:8000", basePath, fetch: mock.fetch });
    expect(await airbyte.workspaces.getState({ workspaceId: WORKSPACE_ID })).toMatchObject({ hasConnections: true });
  });

  test("does not affect how raw distinguishes reads from writes", async () => {
    const fetch = scriptedFetch(json({}, 503), json({}));
    const airbyte = makeClient(fetch, { basePath: "/a/../airbyte" });
    await raw(airbyte).POST("/v1/web_backend/workspace/state", { body: { workspaceId } });
    expect(fetch.requests).toHaveLength(2);
  });

  test("can be changed by with()", async () => {
    const fetch = scriptedFetch(json({}));
    await makeClient(fetch).with({ basePath: "/airbyte-api" }).workspaces.getState({ workspaceId });
    expect(fetch.requests[0]?.url).toBe(`${ROOT}/web_backend/workspace/state`);
  });
});
