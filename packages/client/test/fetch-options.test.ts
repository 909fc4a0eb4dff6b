import { clientCredentialsAuth } from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";
import { stream } from "@airbyte-web-backend/client/stream";
import { describe, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { workspaceId } from "./make-connection.ts";
import { json, scriptedFetch } from "./scripted-fetch.ts";

const dispatcher = { proxy: "http://proxy:3128" };
const STATE = "/v1/web_backend/workspace/state";

describe("fetchOptions", () => {
  test("are passed to fetch by methods, streams, raw and token requests", async () => {
    const fetch = scriptedFetch(json({ access_token: "abc" }), json({}), json({ connections: [] }), json({}));
    const airbyte = makeClient(fetch, {
      auth: clientCredentialsAuth({ clientId: "id-1", clientSecret: "secret-1" }),
      fetchOptions: { dispatcher, credentials: "include", cache: "no-store" },
    });
    await airbyte.workspaces.getState({ workspaceId });
    for await (const _ of stream(airbyte).connections.list({ workspaceId }));
    await raw(airbyte).POST(STATE, { body: { workspaceId } });
    const seen = fetch.requests.map(({ init }) => ({ ...init }));
    expect(seen).toHaveLength(4);
    for (const init of seen) {
      expect(init).toMatchObject({ dispatcher, credentials: "include", cache: "no-store" });
      expect(init).toMatchObject({ method: "POST", redirect: "manual", headers: { accept: "application/json" } });
    }
  });

  test("are not changed by requests", async () => {
    const fetchOptions = Object.freeze({ keepalive: true });
    await makeClient(async () => json({}), { fetchOptions }).connections.list({ workspaceId });
    expect(fetchOptions).toEqual({ keepalive: true });
  });
});
