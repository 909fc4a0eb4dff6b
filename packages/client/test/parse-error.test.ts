import { describe, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, workspaceId } from "./make-connection.ts";
import { empty, json, page, scriptedFetch } from "./scripted-fetch.ts";

describe("a 2xx response that is not a JSON object rejects with ParseError", () => {
  test.each([
    ["204", () => empty(204), 204, ""],
    ["205", () => empty(205), 205, ""],
    ["an empty 200", () => new Response(""), 200, ""],
    ["white space", () => new Response(" \n"), 200, " \n"],
    ["null", () => json(null), 200, "null"],
    ["an array", () => json([1]), 200, "[1]"],
    ["a string", () => json("hello"), 200, '"hello"'],
    ["a number", () => json(7), 200, "7"],
    ["true", () => json(true), 200, "true"],
    ["broken JSON", () => new Response('{"connections": [}'), 200, '{"connections": [}'],
    ["truncated JSON", () => new Response('{"connections": ['), 200, '{"connections": ['],
    ["two objects", () => new Response("{}{}"), 200, "{}{}"],
    ["plain text", () => new Response("OK"), 200, "OK"],
  ])("%s", async (_what, answer, status, excerpt) => {
    const call = makeClient(scriptedFetch(answer())).connections.list({ workspaceId });
    await expect(call).rejects.toMatchObject({
      name: "ParseError",
      message: expect.stringContaining(`webBackendListConnectionsForWorkspace answered ${status} with `),
      status,
      excerpt,
      operation: "webBackendListConnectionsForWorkspace",
      attempts: 1,
    });
  });

  test("a web page, with a hint at baseUrl", async () => {
    const call = makeClient(scriptedFetch(page(200))).connections.list({ workspaceId });
    await expect(call).rejects.toMatchObject({
      name: "ParseError",
      message: expect.stringContaining("a web page"),
      excerpt: expect.stringContaining("Welcome to nginx"),
      hint: expect.stringContaining("baseUrl"),
    });
  });
});

test("ParseError keeps at most 2 KB of the body", async () => {
  const error = await makeClient(scriptedFetch(new Response("x".repeat(1_000_000))))
    .connections.list({ workspaceId })
    .catch((reason) => reason);
  expect(error.excerpt).toBe("x".repeat(2_048));
});

test("a ParseError is not retried, because the response was complete", async () => {
  const fetch = scriptedFetch(new Response("{"), json({ connections: [] }));
  await expect(makeClient(fetch).connections.list({ workspaceId })).rejects.toMatchObject({ name: "ParseError" });
  expect(fetch.requests).toHaveLength(1);
});

test(".result() of a ParseError has the response", async () => {
  const answer = empty(204);
  const result = await makeClient(scriptedFetch(answer)).connections.get({ connectionId }).result();
  expect(result).toMatchObject({ ok: false, response: answer });
});

test("a response with a key named __proto__ does not change a prototype", async () => {
  const fetch = scriptedFetch(new Response('{"__proto__":{"polluted":true},"connections":[]}'));
  await makeClient(fetch).connections.list({ workspaceId });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
