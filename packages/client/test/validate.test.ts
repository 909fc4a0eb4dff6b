import { createClient, type Hooks, ValidationError } from "@airbyte-web-backend/client";
import { responseValidators as validators } from "@airbyte-web-backend/schema/validators";
import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { makeConnection, workspaceId } from "./make-connection.ts";
import { json, scriptedFetch } from "./scripted-fetch.ts";

/** Two connections without a name: one place in the type, two in the response. */
const nameless = {
  connections: [
    { ...makeConnection(), name: undefined },
    { ...makeConnection(), name: undefined },
  ],
};
const listOf = (...connections: object[]): Response => json({ connections });

describe("promise 12: validation", () => {
  test("is off by default, and the response is returned unchanged", async () => {
    const airbyte = makeClient(scriptedFetch(json(nameless)));
    expect(await airbyte.connections.list({ workspaceId })).toEqual(JSON.parse(JSON.stringify(nameless)));
  });

  test("that is strict rejects with all issues and the response, without a value in the message", async () => {
    const airbyte = makeClient(scriptedFetch(json(nameless)), { validate: "strict", validators });
    const error = await airbyte.connections.list({ workspaceId }).catch((reason) => reason);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ name: "ValidationError", operation: "webBackendListConnectionsForWorkspace" });
    expect(error.issues).toEqual([
      { pointer: "/connections/0", expected: 'property "name"', found: "none" },
      { pointer: "/connections/1", expected: 'property "name"', found: "none" },
    ]);
    expect(error.data.connections).toHaveLength(2);
    expect(JSON.stringify(error)).not.toContain("syncCatalog");
  });

  test("that warns calls the hook once for each place, and returns the response", async () => {
    const onInvalid = vi.fn<NonNullable<Hooks["onInvalid"]>>();
    const fetch = scriptedFetch(json(nameless), json(nameless));
    const airbyte = makeClient(fetch, { validate: "warn", validators, hooks: { onInvalid } });
    for (const _ of [1, 2]) expect((await airbyte.connections.list({ workspaceId })).connections).toHaveLength(2);
    expect(onInvalid).toHaveBeenCalledTimes(1);
    expect(onInvalid.mock.calls[0]?.[0].issues).toEqual([
      { pointer: "/connections/0", expected: 'property "name"', found: "none" },
    ]);
  });

  test.each<[string, object]>([
    ["an unknown enum value", { status: "locked" }],
    ["an extra key", { tags: ["x"] }],
    ["a null in an optional property", { schedule: null, operations: null, namespaceDefinition: null }],
    ["an optional property that is absent", { operationIds: undefined, prefix: undefined }],
  ])("lets pass: %s", async (_what, change) => {
    const answer = { ...makeConnection(), ...change };
    const airbyte = makeClient(scriptedFetch(listOf(answer)), { validate: "strict", validators });
    const { connections } = await airbyte.connections.list({ workspaceId });
    expect(connections).toEqual(JSON.parse(JSON.stringify([answer])));
  });

  test.each<[string, object, object]>([
    [
      "a wrong type",
      { isSyncing: "no" },
      { pointer: "/connections/0/isSyncing", expected: "boolean", found: "string" },
    ],
    [
      "a null in place of a required value",
      { name: null },
      { pointer: "/connections/0/name", expected: "string", found: "null" },
    ],
    ["a wrong type that may be null", { prefix: 7 }, { pointer: "/connections/0/prefix", found: "number" }],
  ])("finds %s", async (_what, change, issue) => {
    const fetch = scriptedFetch(listOf({ ...makeConnection(), ...change }));
    const call = makeClient(fetch, { validate: "strict", validators }).connections.list({ workspaceId });
    await expect(call).rejects.toMatchObject({ issues: [issue] });
  });

  test("can be changed for a single call", async () => {
    const airbyte = makeClient(scriptedFetch(json(nameless), json(nameless)), { validators });
    await expect(airbyte.connections.list({ workspaceId }, { validate: "strict" })).rejects.toThrow(ValidationError);
    await expect(airbyte.connections.list({ workspaceId }, { validate: "off" })).resolves.toBeDefined();
  });

  test("without validators is a ConfigError before a request", async () => {
    expect(() => createClient({ baseUrl: "http://localhost:8000", validate: "strict" })).toThrow(
      /^validators: must be/,
    );
    const fetch = scriptedFetch(json(nameless));
    const call = makeClient(fetch).connections.list({ workspaceId }, { validate: "warn" });
    await expect(call).rejects.toMatchObject({ name: "ConfigError", option: "validators" });
    expect(fetch.requests).toHaveLength(0);
  });

  test.each([{}, 5, () => []])("with %o as validators throws a ConfigError in createClient", (none) => {
    const make = () =>
      createClient({ baseUrl: "http://localhost:8000", validate: "strict", validators: none as never });
    expect(make).toThrow(/^validators: must be responseValidators/);
  });

  test("of a write has an unknown outcome", async () => {
    const fetch = scriptedFetch(json({}));
    const airbyte = makeClient(fetch, { validate: "strict", validators });
    const body = { sourceId: "s", destinationId: "d", status: "active" } as const;
    await expect(airbyte.connections.create(body)).rejects.toMatchObject({ outcomeUnknown: true });
  });
});
