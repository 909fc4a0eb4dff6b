import type { HttpError } from "@airbyte-web-backend/client";
import { describe, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, destinationId, sourceId, workspaceId } from "./make-connection.ts";
import { json, page, scriptedFetch } from "./scripted-fetch.ts";

const newConnection = { sourceId, destinationId, status: "active" } as const;

/** The error of a `get` after one attempt. */
async function failureOf(answer: Response): Promise<HttpError> {
  const { error } = await makeClient(scriptedFetch(answer), { maxRetries: 0 })
    .connections.get({ connectionId })
    .result();
  return error as HttpError;
}

describe("the error message contains the reason from the body", () => {
  test.each([
    ["message, as Airbyte", { message: "It broke." }, "It broke."],
    ["a message of several lines", { message: "one\n\ttwo" }, "one two"],
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
    ["message.detail", { message: { detail: "It broke." } }, "It broke."],
    ["errors, a list of strings", { errors: ["first", "second"] }, "first: second"],
    ["detail, a list, as FastAPI", { detail: [{ loc: ["body"], msg: "field required" }] }, "field required"],
    ["the same in two places", { message: "No", error: "No", _embedded: { errors: [{ message: "No" }] } }, "No"],
    ["an empty message and an error", { message: "", error: "Bad Request" }, "Bad Request"],
    ["an error id", { errorId: "a1b2" }, "error id a1b2"],
    ["no strings", { message: { a: 1 }, error: 7, errors: [{}], detail: null }, ""],
    ["null", null, ""],
    ["a number", 7, ""],
    ["a string", "broken", ""],
    [
      "invalid properties",
      {
        message: "Invalid input.",
        validationErrors: [{ propertyPath: "arg0.id", message: "must not be null" }, { propertyPath: "arg0.status" }],
      },
      "Invalid input. arg0.id must not be null, arg0.status",
    ],
    ["malformed invalid properties", { validationErrors: [{ message: "too long" }, null, "x", {}] }, "too long"],
    [
      "a stack of Java, which stays in the body",
      {
        message: "no",
        exceptionStack: ["java.lang.X: no", "\tat io.airbyte.server.apis.ConfigurationApi(Api.java:880)"],
      },
      "no",
    ],
  ])("%s", async (_what, body, reason) => {
    const error = await failureOf(json(body, 409));
    expect(error.message).toBe(`webBackendGetConnection answered 409${reason && `: ${reason}`}`);
    expect(error.body).toEqual(body);
  });

  test("a deeply nested object or a long list", async () => {
    const deep = JSON.parse(`${'{"error":'.repeat(500)}"deep"${"}".repeat(500)}`);
    const body = { error: deep, errors: Array.from({ length: 5_000 }, (_, index) => `reason ${index}`) };
    const { message } = await failureOf(json(body, 409));
    expect(message).toContain("reason 9");
    expect(message).not.toContain("reason 10");
  });

  test("an empty body", async () => {
    expect((await failureOf(new Response("", { status: 500 }))).message).toBe("webBackendGetConnection answered 500");
  });

  test("a key named __proto__, which does not change a prototype", async () => {
    const error = await failureOf(new Response('{"__proto__":{"message":"evil"},"message":"no"}', { status: 409 }));
    expect(error.message).toBe("webBackendGetConnection answered 409: no");
    expect(({} as { message?: string }).message).toBeUndefined();
  });
});

test("an error keeps the useful headers, with lower-case names", async () => {
  const headers = {
    "Content-Type": "text/html",
    "Retry-After": "7",
    "WWW-Authenticate": "Basic",
    Server: "nginx",
    "Set-Cookie": "session=abcdef",
    "X-Powered-By": "PHP",
  };
  expect(await failureOf(new Response("", { status: 503, headers }))).toMatchObject({
    headers: { "content-type": "text/html", "retry-after": "7", "www-authenticate": "Basic", server: "nginx" },
    retryAfterMs: 7_000,
  });
});

describe("the hint", () => {
  test.each([
    ["401 of the Basic proxy", page(401, { "www-authenticate": "Basic realm=x" }), "requires Basic realm=x"],
    ["401 without a challenge", json({ message: "no" }, 401), "Check auth"],
    ["a web page of 404", page(404), "Check baseUrl"],
    ["a web page in capitals", new Response("\n <HTML>", { status: 404 }), "Check baseUrl"],
    ["a web page of 500", page(500), "Check baseUrl"],
    ["404 of an unknown path", json({ id: null, message: "Object not found. HTTP 404" }, 404), "lacks this path"],
    ["404 without a body", new Response("", { status: 404 }), "lacks this path"],
    ["405", new Response("", { status: 405 }), "lacks this path"],
  ])("for %s says what to do", async (_what, answer, hint) => {
    expect((await failureOf(answer)).hint).toContain(hint);
  });

  test.each([
    ["404 of an unknown id in 2.x", json({ errorId: "0b1c" }, 404)],
    ["404 of an unknown id", json({ message: "Could not find configuration for STANDARD_SYNC: x." }, 404)],
    ["500", json({ message: "Internal Server Error: null" }, 500)],
    ["400", json({ message: "Some properties contained invalid input.", validationErrors: [] }, 400)],
    ["409", json({ message: "conflict" }, 409)],
    ["a web page of a proxy that cannot reach Airbyte", page(502)],
  ])("is not there for %s", async (_what, answer) => {
    expect((await failureOf(answer)).hint).toBeUndefined();
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
