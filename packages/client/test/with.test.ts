import { bearerAuth, ConfigError } from "@airbyte-web-backend/client";
import { expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { workspaceId } from "./make-connection.ts";
import { json, scriptedFetch } from "./scripted-fetch.ts";

test("with() changes an option of the new client only", async () => {
  const fetch = scriptedFetch(json({}, 503), json({}, 503));
  const airbyte = makeClient(fetch, { maxRetries: 0 });
  const other = airbyte.with({ baseUrl: "https://other.example" });
  await other.connections.list({ workspaceId }).result();
  await airbyte.connections.list({ workspaceId }).result();
  expect(fetch.requests.map(({ url }) => new URL(url).origin)).toEqual([
    "https://other.example",
    "http://localhost:8000",
  ]);
});

test("with() merges headers, in any letter case", async () => {
  const fetch = scriptedFetch(json({}), json({}));
  const airbyte = makeClient(fetch, { headers: { "X-Team": "data", "X-Keep": "yes" } });
  await airbyte.with({ headers: { "x-team": "ops", "x-new": "1" } }).connections.list({ workspaceId });
  await airbyte.connections.list({ workspaceId });
  const [derived, original] = fetch.requests.map(({ headers }) => headers);
  expect(derived?.get("x-team")).toBe("ops");
  expect(derived?.get("x-keep")).toBe("yes");
  expect(derived?.get("x-new")).toBe("1");
  expect(original?.get("x-team")).toBe("data");
  expect(original?.has("x-new")).toBe(false);
});

const setting = {
  auth: bearerAuth("abc-1234"),
  basePath: "/airbyte-api",
  baseUrl: "http://localhost:8000",
  deadlineMs: 5,
  fetchOptions: { cache: "no-store" },
  headers: { "x-team": "data" },
  maxRetries: 0,
  timeoutMs: 4,
} as const;

test.each(Object.keys(setting))("with({ %s: undefined }) keeps it", async (name) => {
  const fetch = scriptedFetch(json({}, 503), json({}, 503));
  const airbyte = makeClient(fetch, setting);
  await airbyte.connections.list({ workspaceId }).result();
  await airbyte
    .with({ [name]: undefined })
    .connections.list({ workspaceId })
    .result();
  const [before, after] = fetch.requests;
  expect(fetch.requests).toHaveLength(2);
  expect({ url: after?.url, headers: [...(after?.headers ?? [])], cache: after?.init.cache }).toEqual({
    url: before?.url,
    headers: [...(before?.headers ?? [])],
    cache: before?.init.cache,
  });
});

test("an undefined option of a call has the value of the client", async () => {
  const fetch = scriptedFetch(json({}, 503), json({}, 503));
  const airbyte = makeClient(fetch, setting);
  const undefineds = { maxRetries: undefined, headers: undefined, timeoutMs: undefined, validate: undefined };
  expect(await airbyte.connections.list({ workspaceId }, undefineds).result()).toMatchObject({ attempts: 1 });
  expect(fetch.requests[0]?.headers.get("x-team")).toBe("data");
});

test("with() merges fetchOptions", async () => {
  const fetch = scriptedFetch(json({}));
  const airbyte = makeClient(fetch, { fetchOptions: { cache: "no-store", dispatcher: "proxy" } });
  await airbyte.with({ fetchOptions: { cache: "reload", next: { revalidate: 60 } } }).connections.list({ workspaceId });
  expect(fetch.requests[0]?.init).toMatchObject({ cache: "reload", dispatcher: "proxy", next: { revalidate: 60 } });
});

test.each([
  undefined,
  null,
  "x",
  { maxRetries: -1 },
  { baseUrl: "ftp://localhost" },
  { headers: new Headers({ x: "y" }) },
])("with(%o) throws a ConfigError", (options) => {
  expect(() => makeClient(scriptedFetch()).with(options as never)).toThrow(ConfigError);
});
