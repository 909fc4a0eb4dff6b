import { type CallOptions, ConfigError, type Fetch, type Hooks, isAirbyteError } from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";
import { stream } from "@airbyte-web-backend/client/stream";
import { responseValidators as validators } from "@airbyte-web-backend/schema/validators";
import type { Middleware } from "openapi-fetch";
import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { makeConnection, workspaceId } from "./make-connection.ts";
import { countListeners } from "./node.ts";
import {
  type Answer,
  breaksOff,
  deaf,
  empty,
  json,
  never,
  page,
  refused,
  reset,
  scriptedFetch,
} from "./scripted-fetch.ts";
import { settle, useFakeClock } from "./time.ts";

useFakeClock();

const connections = ["one", "two", "three"].map((name) => makeConnection({ name }));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const [first = "", second = "", third = ""] = connections.map((connection) => JSON.stringify(connection));

interface Body {
  readonly response: Response;
  /** Sends a chunk. */
  readonly send: (text: string) => void;
  readonly end: () => void;
  readonly breakOff: () => void;
  /** How often the reader requested a chunk. */
  readonly pulls: () => number;
  readonly isCancelled: () => boolean;
}

/** A response whose body arrives in chunks that the test sends. */
function slowly(...pieces: readonly string[]): Body {
  let [pulls, isCancelled] = [0, false];
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
        for (const piece of pieces) given.enqueue(bytesOf(piece));
      },
      pull: () => void pulls++,
      cancel() {
        isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return {
    response: new Response(body),
    send: (text) => controller?.enqueue(bytesOf(text)),
    end: () => controller?.close(),
    breakOff: () => controller?.error(new TypeError("terminated")),
    pulls: () => pulls,
    isCancelled: () => isCancelled,
  };
}

interface Streamed {
  readonly names: readonly string[];
  readonly error: unknown;
}

/** The connections of a stream and its error, on the fake clock. */
async function collect(connections: AsyncIterable<{ readonly name: string }>): Promise<Streamed> {
  const names: string[] = [];
  const end = (async () => {
    try {
      for await (const { name } of connections) names.push(name);
      return undefined;
    } catch (error) {
      return error;
    }
  })();
  await vi.runAllTimersAsync();
  return { names, error: await end };
}

describe("stream()", () => {
  test.each(["list", "listAll", "search"] as const)(
    "of %s sends the same request as the method and yields the same connections",
    async (method) => {
      const fetch = scriptedFetch(json({ connections }), json({ connections }));
      const airbyte = makeClient(fetch);
      const streamed = [];
      for await (const connection of stream(airbyte).connections[method]({ workspaceId })) streamed.push(connection);
      expect({ connections: streamed }).toEqual(await airbyte.connections[method]({ workspaceId }));
      const [ours, theirs] = fetch.requests;
      expect({ url: ours?.url, text: ours?.text, headers: [...(ours?.headers ?? [])] }).toEqual({
        url: theirs?.url,
        text: theirs?.text,
        headers: [...(theirs?.headers ?? [])],
      });
    },
  );

  test("yields a connection as soon as it has arrived", async () => {
    const body = slowly(`{"connections":[${first}`);
    const taken = stream(makeClient(scriptedFetch(body.response))).connections.list({ workspaceId });
    const next = taken.next();
    await vi.advanceTimersByTimeAsync(10);
    body.send(`,${second}`);
    expect((await next).value).toEqual(connections[0]);
    const last = taken.next();
    body.send("]}");
    expect((await last).value).toEqual(connections[1]);
    body.end();
    expect(await taken.next()).toEqual({ done: true, value: undefined });
  });

  test("reads nothing while the caller is busy", async () => {
    const body = slowly(`{"connections":[${first},`, `${second},`);
    const taken = stream(makeClient(scriptedFetch(body.response))).connections.list({ workspaceId });
    await taken.next();
    const pulls = body.pulls();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(body.pulls()).toBe(pulls);
    await taken.next();
    await taken.return();
  });

  test("sends no request before the first connection is requested", async () => {
    const fetch = scriptedFetch(json({ connections }));
    const taken = stream(makeClient(fetch)).connections.list({ workspaceId });
    await vi.runAllTimersAsync();
    expect(fetch.requests).toHaveLength(0);
    expect(await collect(taken)).toEqual({ names: ["one", "two", "three"], error: undefined });
  });

  test("calls hooks for one request and one response", async () => {
    const hooks = { onRequest: vi.fn(), onResponse: vi.fn(), onError: vi.fn() } satisfies Hooks;
    await collect(
      stream(makeClient(scriptedFetch(json({ connections })), { hooks })).connections.list({ workspaceId }),
    );
    expect([hooks.onRequest, hooks.onResponse, hooks.onError].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  });

  test("does not change the client, `with` and `raw`", async () => {
    const fetch = scriptedFetch(json({ hasConnections: true }), json({ connections }), json({ connections }));
    const airbyte = makeClient(fetch);
    expect(await airbyte.workspaces.getState({ workspaceId })).toEqual({ hasConnections: true });
    const derived = airbyte.with({ maxRetries: 0 });
    expect((await collect(stream(derived).connections.list({ workspaceId }))).names).toHaveLength(3);
    const { data } = await raw(airbyte).POST("/v1/web_backend/connections/list", { body: { workspaceId } });
    expect(data).toEqual({ connections });
  });
});

describe("middleware of a stream", () => {
  const [one, two] = connections;
  const breaksOffAfterOne = (): Response => {
    const chunks = [`{"connections":[${first},`];
    return new Response(
      new ReadableStream({
        pull(controller) {
          const chunk = chunks.shift();
          if (chunk) controller.enqueue(bytesOf(chunk));
          else controller.error(new TypeError("terminated"));
        },
      }),
    );
  };
  const streamWith = (middleware: Middleware, answer: Answer): ReturnType<typeof collect> => {
    const airbyte = makeClient(scriptedFetch(answer), { maxRetries: 0 });
    raw(airbyte).use(middleware);
    return collect(stream(airbyte).connections.list({ workspaceId }));
  };

  test.each<[string, Middleware, Answer]>([
    ["before the request", { onRequest: () => json({ connections: [two] }) }, json({ connections: [one] })],
    ["after a failed response", { onResponse: () => json({ connections: [two] }) }, json({}, 404)],
    ["after an error", { onError: () => json({ connections: [two] }) }, refused()],
  ])("that responds %s: the stream yields these connections", async (_when, middleware, answer) => {
    expect(await streamWith(middleware, answer)).toEqual({ names: ["two"], error: undefined });
  });

  test.each<[string, Middleware, Answer]>([
    ["a response", { onResponse: () => json({ connections: [two] }) }, json({ connections: [one] })],
    ["an error", { onError: () => json({ connections: [two] }) }, breaksOffAfterOne],
  ])("that replaces %s after a connection was yielded: the stream rejects", async (_what, middleware, answer) => {
    const { names, error } = await streamWith(middleware, answer);
    expect(names).toEqual(["one"]);
    expect(error).toMatchObject({ name: "AirbyteError", message: expect.stringContaining("already streamed") });
  });

  test.each<[string, Middleware]>([
    ["returns", { onResponse: ({ response }) => response }],
    ["copies", { onResponse: ({ response }) => new Response(response.body, response) }],
  ])("that %s the response does not change the stream", async (_what, middleware) => {
    const result = await streamWith(middleware, json({ connections }));
    expect(result).toEqual({ names: ["one", "two", "three"], error: undefined });
  });
});

test("throws a ConfigError for an object that is not a client", () => {
  expect(() => stream({} as never)).toThrow(ConfigError);
  expect(() => stream(undefined as never)).toThrow(ConfigError);
});

describe("a stream rejects like the method", () => {
  const failures: Record<string, readonly (() => Answer)[]> = {
    "400": [() => json({ message: "no" }, 400)],
    "404": [() => json({ message: "Could not find" }, 404)],
    "503 three times": [() => json({}, 503), () => json({}, 503), () => json({}, 503)],
    "a web page": [() => page(200)],
    nothing: [() => empty(204)],
    null: [() => json(null)],
    "a list": [() => json([1])],
    "malformed JSON": [() => new Response('{"connections":[],')],
    "a refused connection three times": [refused, refused, refused],
    "a redirect": [() => empty(302, { location: "https://login.example.com" })],
  };

  test.each(Object.entries(failures))("%s", async (_name, answers) => {
    const script = (): Fetch => scriptedFetch(...answers.map((answer) => answer()));
    const whole = await settle(makeClient(script()).connections.list({ workspaceId }));
    const { names, error } = await collect(stream(makeClient(script())).connections.list({ workspaceId }));
    expect(names).toEqual([]);
    expect(isAirbyteError(error)).toBe(true);
    expect(error).toEqual(whole.error);
    expect((error as Error).message).toBe(whole.error?.message);
  });

  test("with an invalid option, before a request", async () => {
    const fetch = scriptedFetch();
    const options: CallOptions = { timeoutMs: -1 };
    const { error } = await collect(stream(makeClient(fetch)).connections.list({ workspaceId }, options));
    expect(error).toMatchObject({ name: "ConfigError", option: "timeoutMs" });
    expect(fetch.requests).toHaveLength(0);
  });

  test("when the connection breaks: after the whole connections, without a second request", async () => {
    const body = slowly(`{"connections":[${first},${second},{"connectionId":`);
    const fetch = scriptedFetch(body.response, json({ connections }));
    const taken = stream(makeClient(fetch)).connections.list({ workspaceId });
    const streamed = [(await taken.next()).value?.name, (await taken.next()).value?.name];
    body.breakOff();
    await expect(taken.next()).rejects.toMatchObject({ name: "NetworkError", attempts: 1 });
    expect(streamed).toEqual(["one", "two"]);
    expect(fetch.requests).toHaveLength(1);
  });

  test("when the body is truncated: after the whole connections", async () => {
    const fetch = scriptedFetch(new Response(`{"connections":[${first},{"connectionId":`));
    const { names, error } = await collect(stream(makeClient(fetch)).connections.list({ workspaceId }));
    expect(names).toEqual(["one"]);
    expect(error).toMatchObject({ name: "ParseError", status: 200 });
  });

  test.each([
    ["malformed JSON", `${first},{"name":},${third}`],
    ["nothing", `${first},,${third}`],
    ["a missing comma", `${first},${second}${third}`],
  ])("when a connection is %s: after those before it, with that connection as excerpt", async (_what, list) => {
    const body = slowly(`{"connections":[${list}]}`);
    const { names, error } = await collect(
      stream(makeClient(scriptedFetch(body.response))).connections.list({ workspaceId }),
    );
    expect(names).toEqual(["one"]);
    expect(error).toMatchObject({ name: "ParseError", excerpt: expect.stringMatching(/^\{"connections":\[/) });
    expect(body.isCancelled()).toBe(true);
  });
});

describe("a stream is retried", () => {
  test.each([
    ["503", () => json({}, 503)],
    ["a reset", reset],
    ["a body that is truncated before the first connection", breaksOff],
  ])("after %s", async (_what, answer) => {
    const fetch = scriptedFetch(answer(), json({ connections }));
    expect((await collect(stream(makeClient(fetch)).connections.list({ workspaceId }))).names).toHaveLength(3);
    expect(fetch.requests).toHaveLength(2);
  });

  test("not after it has yielded a connection, for any value of `retry`", async () => {
    const body = slowly(`{"connections":[${first},`);
    const fetch = scriptedFetch(body.response, json({ connections }));
    const taken = stream(makeClient(fetch)).connections.list({ workspaceId }, { retry: "always" });
    await taken.next();
    body.breakOff();
    await expect(taken.next()).rejects.toMatchObject({ name: "NetworkError" });
    expect(fetch.requests).toHaveLength(1);
  });
});

describe("the timeout of a stream", () => {
  test("is paused while the caller is busy", async () => {
    const body = slowly(`{"connections":[${first},`);
    const taken = stream(makeClient(scriptedFetch(body.response))).connections.list({ workspaceId });
    await taken.next();
    await vi.advanceTimersByTimeAsync(3_600_000);
    body.send(`${second}]}`);
    expect((await taken.next()).value?.name).toBe("two");
    body.end();
    expect((await taken.next()).done).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends when the server sends nothing for timeoutMs", async () => {
    const body = slowly(`{"connections":[${first},`);
    const taken = stream(makeClient(scriptedFetch(body.response))).connections.list({ workspaceId });
    await taken.next();
    const next = expect(taken.next()).rejects.toMatchObject({
      name: "TimeoutError",
      limit: "timeoutMs",
      limitMs: 30_000,
    });
    await vi.advanceTimersByTimeAsync(30_000);
    await next;
    expect(body.isCancelled()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ["never", never],
    ["never, over a fetch that ignores its signal,", deaf],
  ])("is over when the answer %s begins", async (_how, answer) => {
    const fetch = scriptedFetch(answer);
    const taken = stream(makeClient(fetch, { maxRetries: 0 })).connections.list({ workspaceId });
    expect((await collect(taken)).error).toMatchObject({ name: "TimeoutError", limit: "timeoutMs" });
  });

  test("ends after deadlineMs, even while the caller is busy", async () => {
    const body = slowly(`{"connections":[${first},${second},`);
    const airbyte = makeClient(scriptedFetch(body.response), { deadlineMs: 100 });
    const taken = stream(airbyte).connections.list({ workspaceId });
    await taken.next();
    await vi.advanceTimersByTimeAsync(100);
    await expect(taken.next()).rejects.toMatchObject({ name: "TimeoutError", limit: "deadlineMs" });
    expect(body.isCancelled()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("aborting a stream", () => {
  test.each([
    ["before the response", never],
    ["before the response of a fetch that ignores its signal", deaf],
    ["during the body", () => slowly('{"connections":[').response],
  ])("ends it at once: %s", async (_when, answer) => {
    const controller = new AbortController();
    const airbyte = makeClient(scriptedFetch(answer));
    const next = stream(airbyte).connections.list({ workspaceId }, { signal: controller.signal }).next();
    await vi.advanceTimersByTimeAsync(10);
    const rejected = expect(next).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    controller.abort("enough");
    await rejected;
    expect(countListeners(controller.signal)).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("drops connections that were not yielded", async () => {
    const controller = new AbortController();
    const body = slowly(`{"connections":[${first},${second},${third}]}`);
    const airbyte = makeClient(scriptedFetch(body.response));
    const taken = stream(airbyte).connections.list({ workspaceId }, { signal: controller.signal });
    await taken.next();
    controller.abort("enough");
    await expect(taken.next()).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    expect(body.isCancelled()).toBe(true);
    expect(countListeners(controller.signal)).toBe(0);
  });
});

test("leaving the loop aborts the request without an error", async () => {
  const onError = vi.fn();
  const controller = new AbortController();
  const body = slowly(`{"connections":[${first},${second},`);
  const airbyte = makeClient(scriptedFetch(body.response), {
    hooks: { onError },
    validate: "strict",
    validators,
  });
  for await (const _ of stream(airbyte).connections.list({ workspaceId }, { signal: controller.signal })) break;
  await vi.runAllTimersAsync();
  expect(body.isCancelled()).toBe(true);
  expect(onError).not.toHaveBeenCalled();
  expect(countListeners(controller.signal)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

describe("validation of a stream", () => {
  const nameless = { ...makeConnection(), name: undefined };
  const answer = (): Response => json({ connections: [connections[0], connections[1], nameless, nameless] });

  test("that is strict yields valid connections, and rejects with the pointer of an invalid one", async () => {
    const airbyte = makeClient(scriptedFetch(answer()), { validate: "strict", validators });
    const { names, error } = await collect(stream(airbyte).connections.list({ workspaceId }));
    expect(names).toEqual(["one", "two"]);
    expect(error).toMatchObject({
      name: "ValidationError",
      issues: [{ pointer: "/connections/2", expected: 'property "name"', found: "none" }],
    });
  });

  test("that warns calls the hook once for each place, and yields everything", async () => {
    const onInvalid = vi.fn<NonNullable<Hooks["onInvalid"]>>();
    const airbyte = makeClient(scriptedFetch(answer()), {
      validate: "warn",
      validators,
      hooks: { onInvalid },
    });
    expect((await collect(stream(airbyte).connections.list({ workspaceId }))).names).toHaveLength(4);
    expect(onInvalid.mock.calls.map(([{ issues }]) => issues.map(({ pointer }) => pointer))).toEqual([
      ["/connections/2"],
    ]);
  });

  test("includes the rest of the response", async () => {
    const fetch = scriptedFetch(json({}));
    const airbyte = makeClient(fetch, { validate: "strict", validators });
    expect((await collect(stream(airbyte).connections.list({ workspaceId }))).error).toMatchObject({
      name: "ValidationError",
    });
  });
});
