import { describe, expect, test } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, workspaceId } from "./make-connection.ts";
import { json, scriptedFetch } from "./scripted-fetch.ts";

describe("a response that is too long", () => {
  test.each([
    [
      "Node",
      Object.assign(new Error("Cannot create a string longer than 0x1fffffe8 characters"), {
        code: "ERR_STRING_TOO_LONG",
      }),
    ],
    ["Deno and Bun", new RangeError("string too long")],
  ])("for a string of %s is not retried, and its error points at the stream", async (_what, cause) => {
    const fetch = scriptedFetch(() => Object.assign(json({}), { text: () => Promise.reject(cause) }));
    const { error } = await makeClient(fetch).connections.list({ workspaceId }).result();
    expect(error).toMatchObject({
      name: "ParseError",
      status: 200,
      attempts: 1,
      hint: expect.stringContaining("/stream"),
    });
    expect(error?.message).toContain("too long for a string");
    expect(fetch.requests).toHaveLength(1);
  });

  test("is not read further than its error needs", async () => {
    let pieces = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pieces++;
        controller.enqueue(new Uint8Array(65_536).fill(120));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    const { error } = await makeClient(scriptedFetch(new Response(endless, { status: 404 })))
      .connections.get({ connectionId })
      .result();
    expect(error).toMatchObject({ name: "NotFoundError", body: "x".repeat(2_048) });
    expect(isCancelled).toBe(true);
    expect(pieces).toBeLessThan(20);
  });

  test("is kept in the error up to 900 KB", async () => {
    const body = { message: "no", exceptionStack: ["at io.airbyte.Server\n".repeat(45_000)] };
    const { error } = await makeClient(scriptedFetch(json(body, 404)))
      .connections.get({ connectionId })
      .result();
    expect(error).toMatchObject({ body });
  });
});

describe("the time to process a response is linear in its length:", () => {
  // Work that is quadratic in these lengths exceeds the time limit of a test.
  const long = 1_000_000;
  test.each([
    ["a location", (text: string) => json({}, 302, { location: text }), "a"],
    ["a location with many users", (text: string) => json({}, 302, { location: text }), "a@"],
    ["a location with many queries", (text: string) => json({}, 302, { location: text }), "?"],
    ["a challenge", (text: string) => json({}, 401, { "www-authenticate": text }), " "],
    ["a Retry-After of seconds", (text: string) => json({}, 429, { "retry-after": text }), "1"],
    ["a Retry-After with a date", (text: string) => json({}, 429, { "retry-after": `Mon${text}` }), " 1"],
    ["a message of spaces", (text: string) => json({ message: `${text}x` }, 404), " "],
    ["a message of lines", (text: string) => json({ message: `${text}x` }, 404), "\n"],
    ["a page after white space", (text: string) => new Response(text, { status: 404 }), " "],
    ["a number with zeros", (text: string) => new Response(`{"a":1${text}1}`), "0"],
    ["a number with decimals", (text: string) => new Response(`{"a":0.${text}1}`), "0"],
    ["exponents", (text: string) => new Response(`{"a":"${text}"}`), "1e1"],
    ["quotes", (text: string) => new Response(`{"b":1e400,"a":"${text}"}`), '\\"'],
    ["backslashes", (text: string) => new Response(`{"b":1e400,"a":"${text}"}`), "\\\\"],
    ["opening brackets", (text: string) => new Response(`{"b":1e400,"a":"${text}`), "["],
    ["parts of a password", (text: string) => json({ message: text }, 404), "hunter-"],
    ["parts of an escaped password", (text: string) => json({ message: text }, 404), "hunter%2"],
  ])("%s", async (_what, answer, piece) => {
    const fetch = scriptedFetch(answer(piece.repeat(long / piece.length)));
    const airbyte = makeClient(fetch, { headers: { "x-secret": "hunter-hunter-2" }, maxRetries: 0 });
    await airbyte.connections.get({ connectionId }).result();
    expect(fetch.requests).toHaveLength(1);
  });
});
