import { type ClientOptions, HttpError } from "@airbyte-web-backend/client";
import { describe, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { empty, json, scriptedFetch } from "./scripted-fetch.ts";

const create = { sourceId, destinationId, status: "active" } as const;

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

test.each([
  [301, true],
  [302, true],
  [303, true],
  [307, false],
  [308, false],
])("a write that is redirected with %d has an outcome that is unknown: %s", async (status, outcomeUnknown) => {
  const call = makeClient(scriptedFetch(empty(status, { location: "/x" }))).connections.create(create);
  await expect(call).rejects.toMatchObject({ outcomeUnknown });
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

test("credentials in the target of a redirect are redacted", async () => {
  const options: Partial<ClientOptions> = { headers: { "x-api-key": "key-123456" } };
  const location = "https://login.example/key-123456?key=key-123456";
  const error = await makeClient(scriptedFetch(empty(302, { location })), options)
    .connections.list({ workspaceId })
    .catch((reason) => reason);
  expect(`${error.message} ${error.hint} ${JSON.stringify(error)}`).not.toContain("key-123456");
});

test("304 is an error, but not a redirect", async () => {
  const call = makeClient(scriptedFetch(empty(304))).connections.list({ workspaceId });
  await expect(call).rejects.toMatchObject({ name: "HttpError", status: 304 });
});
