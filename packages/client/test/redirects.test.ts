import { HttpError } from "@airbyte-web-backend/client";
import { describe, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { workspaceId } from "./make-connection.ts";
import { empty, json, scriptedFetch } from "./scripted-fetch.ts";

describe.each([301, 302, 303, 307, 308])("a redirect with %d", (status) => {
  test.each([
    ["the same origin", "/login"],
    ["another origin", "https://login.example/start"],
    ["another scheme", "https://localhost:8000/api/v1/web_backend/connections/list"],
  ])("to %s is not followed and not repeated", async (_where, location) => {
    const fetch = scriptedFetch(empty(status, { location }), json({ connections: [] }));
    const error = await makeClient(fetch)
      .connections.list({ workspaceId })
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({
      name: "HttpError",
      status,
      headers: { location },
      operation: "webBackendListConnectionsForWorkspace",
      attempts: 1,
      message: `webBackendListConnectionsForWorkspace answered ${status}`,
      hint: expect.stringContaining(`Redirected to ${location}`),
    });
    expect(fetch.requests).toHaveLength(1);
  });

  test("without a Location header is an error too", async () => {
    const call = makeClient(scriptedFetch(empty(status))).connections.list({ workspaceId });
    await expect(call).rejects.toMatchObject({ status, hint: expect.stringContaining("Check baseUrl") });
  });
});

test("an opaque redirect of a browser is the same error, with status 0", async () => {
  const hidden = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
  const fetch = scriptedFetch(hidden, json({ connections: [] }));
  await expect(makeClient(fetch).connections.list({ workspaceId })).rejects.toMatchObject({
    name: "HttpError",
    status: 0,
  });
  expect(fetch.requests).toHaveLength(1);
});

test("304 is an error, but not a redirect", async () => {
  const call = makeClient(scriptedFetch(empty(304))).connections.list({ workspaceId });
  await expect(call).rejects.toMatchObject({ name: "HttpError", status: 304 });
});
