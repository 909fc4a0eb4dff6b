import { describe, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { json, scriptedFetch } from "./scripted-fetch.ts";

const newConnection = { sourceId, destinationId, status: "active" } as const;

describe("the error message contains the reason from the body", () => {
  test.each([
    ["error", { error: "Version mismatch: 0.36 and 0.40" }, "Version mismatch: 0.36 and 0.40"],
    [
      "_embedded.errors, as Micronaut",
      { message: "Unauthorized", _links: {}, _embedded: { errors: [{ message: "Wrong secret" }] } },
      "Unauthorized: Wrong secret",
    ],
    [
      "title and detail, as RFC 9457",
      { type: "about:blank", title: "Forbidden", detail: "No role" },
      "Forbidden: No role",
    ],
    [
      "error and path, as Spring",
      { timestamp: 1, status: 404, error: "Not Found", path: "/api/x" },
      "Not Found: /api/x",
    ],
    [
      "error_description, as OAuth",
      { error: "invalid_client", error_description: "No such app" },
      "invalid_client: No such app",
    ],
    ["error.message", { error: { code: 7, message: "Quota is used up" } }, "Quota is used up"],
    ["errors, a list of strings", { errors: ["first", "second"] }, "first: second"],
    ["detail, a list, as FastAPI", { detail: [{ loc: ["body"], msg: "field required" }] }, "field required"],
    ["the same in two places", { message: "No", error: "No", _embedded: { errors: [{ message: "No" }] } }, "No"],
    ["an empty message and an error", { message: "", error: "Bad Request" }, "Bad Request"],
    ["an error id", { errorId: "a1b2" }, "error id a1b2"],
    ["no strings", { message: { a: 1 }, error: 7, errors: [{}], detail: null }, ""],
  ])("%s", async (_what, body, reason) => {
    const { error } = await makeClient(scriptedFetch(json(body, 409)))
      .connections.get({ connectionId })
      .result();
    expect(error?.message).toBe(`webBackendGetConnection answered 409${reason && `: ${reason}`}`);
  });

  test("a deeply nested object or a long list", async () => {
    const deep = JSON.parse(`${'{"error":'.repeat(500)}"deep"${"}".repeat(500)}`);
    const body = { error: deep, errors: Array.from({ length: 5_000 }, (_, index) => `reason ${index}`) };
    const { error } = await makeClient(scriptedFetch(json(body, 409)))
      .connections.get({ connectionId })
      .result();
    expect(error?.message).toContain("reason 9");
    expect(error?.message).not.toContain("reason 10");
  });
});

describe("a create or update that was rejected", () => {
  const message = "Could not find configuration for SOURCE_CONNECTION: x.";
  test.each([
    ["create, 404", json({ message }, 404), "create"],
    ["create, 422", json({ message: "namespaceDefinition" }, 422), "create"],
    ["update, 422", json({ message: "namespaceDefinition" }, 422), "update"],
  ] as const)("hints that operations may have been written: %s", async (_what, answer, method) => {
    const { connections } = makeClient(scriptedFetch(answer));
    const operations = [
      { workspaceId, name: "Normalization", operatorConfiguration: { operatorType: "normalization" as const } },
    ];
    const body = { ...newConnection, connectionId, syncCatalog: { streams: [] }, operations };
    const { error } = await connections[method](body).result();
    expect(error).toMatchObject({
      outcomeUnknown: false,
      hint: expect.stringContaining("operations may have been written"),
    });
  });

  test.each([
    ["a read", json({ message: "no" }, 422), "get"],
    ["a create without operations", json({ message }, 404), "create"],
    ["an update of an unknown connection", json({ message }, 404), "update"],
    ["an invalid body", json({ message: "Some properties", validationErrors: [] }, 400), "create"],
  ] as const)("has no such hint: %s", async (_what, answer, method) => {
    const { connections } = makeClient(scriptedFetch(answer));
    const { error } = await connections[method]({ ...newConnection, connectionId } as never).result();
    expect(error?.hint).toBeUndefined();
  });
});
