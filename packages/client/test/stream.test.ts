import {
  type CallOptions,
  type ClientOptions,
  type Fetch,
  type Hooks,
  isAirbyteError,
} from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";
import { createClient, type StreamingAirbyte } from "@airbyte-web-backend/client/stream";
import { responseValidators as validators } from "@airbyte-web-backend/schema/validators";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
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
import { settle } from "./time.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const makeStreamingClient = (fetch: Fetch, options: Partial<ClientOptions> = {}): StreamingAirbyte =>
  createClient({ baseUrl: "http://localhost:8000", fetch, ...options });

const connections = ["one", "two", "three"].map((name) => makeConnection({ name }));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const [first = "", second = "", third = ""] = connections.map((connection) => JSON.stringify(connection));

interface Body {
  readonly response: Response;
  /** Brings a piece. */
  readonly send: (text: string) => void;
  readonly end: () => void;
  readonly breakOff: () => void;
  /** How often the reader asked for more. */
  readonly pulls: () => number;
  readonly isCancelled: () => boolean;
}

/** An answer whose body comes piece by piece, when the test says so. */
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

/** Everything that a stream gives, and what it ends with, on the fake clock. */
async function collect(stream: AsyncIterable<{ readonly name: string }>): Promise<Streamed> {
  const names: string[] = [];
  const end = (async () => {
    try {
      for await (const { name } of stream) names.push(name);
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
    "of %s sends what the call sends and gives what it gives",
    async (method) => {
      const fetch = scriptedFetch(json({ connections }), json({ connections }));
      const airbyte = makeStreamingClient(fetch);
      const streamed = [];
      for await (const connection of airbyte.connections[method].stream({ workspaceId })) streamed.push(connection);
      expect({ connections: streamed }).toEqual(await airbyte.connections[method]({ workspaceId }));
      const [ours, theirs] = fetch.requests;
      expect({ url: ours?.url, text: ours?.text, headers: [...(ours?.headers ?? [])] }).toEqual({
        url: theirs?.url,
        text: theirs?.text,
        headers: [...(theirs?.headers ?? [])],
      });
    },
  );

  test("gives a connection as soon as it is there", async () => {
    const body = slowly(`{"connections":[${first}`);
    const stream = makeStreamingClient(scriptedFetch(body.response)).connections.list.stream({ workspaceId });
    const next = stream.next();
    await vi.advanceTimersByTimeAsync(10);
    body.send(`,${second}`);
    expect((await next).value).toEqual(connections[0]);
    const last = stream.next();
    body.send("]}");
    expect((await last).value).toEqual(connections[1]);
    body.end();
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });

  test("reads nothing while the caller is busy", async () => {
    const body = slowly(`{"connections":[${first},`, `${second},`);
    const stream = makeStreamingClient(scriptedFetch(body.response)).connections.list.stream({ workspaceId });
    await stream.next();
    const pulls = body.pulls();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(body.pulls()).toBe(pulls);
    await stream.next();
    await stream.return();
  });

  test("sends nothing before the first connection is asked for", async () => {
    const fetch = scriptedFetch(json({ connections }));
    const stream = makeStreamingClient(fetch).connections.list.stream({ workspaceId });
    await vi.runAllTimersAsync();
    expect(fetch.requests).toHaveLength(0);
    expect(await collect(stream)).toEqual({ names: ["one", "two", "three"], error: undefined });
  });

  test("tells hooks of one request and one answer", async () => {
    const hooks = { onRequest: vi.fn(), onResponse: vi.fn(), onError: vi.fn() } satisfies Hooks;
    await collect(
      makeStreamingClient(scriptedFetch(json({ connections })), { hooks }).connections.list.stream({ workspaceId }),
    );
    expect([hooks.onRequest, hooks.onResponse, hooks.onError].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  });

  test("leaves other methods, `with` and `raw` as they are", async () => {
    const fetch = scriptedFetch(json({ hasConnections: true }), json({ connections }), json({ connections }));
    const airbyte = makeStreamingClient(fetch);
    expect(await airbyte.workspaces.getState({ workspaceId })).toEqual({ hasConnections: true });
    expect(
      (await collect(airbyte.with({ maxRetries: 0 }).connections.list.stream({ workspaceId }))).names,
    ).toHaveLength(3);
    const { data } = await raw(airbyte).POST("/v1/web_backend/connections/list", { body: { workspaceId } });
    expect(data).toEqual({ connections });
  });
});

describe("a stream fails as the call does", () => {
  const failures: Record<string, readonly (() => Answer)[]> = {
    "400": [() => json({ message: "no" }, 400)],
    "404": [() => json({ message: "Could not find" }, 404)],
    "503 three times": [() => json({}, 503), () => json({}, 503), () => json({}, 503)],
    "a web page": [() => page(200)],
    nothing: [() => empty(204)],
    null: [() => json(null)],
    "a list": [() => json([1])],
    "JSON that is none": [() => new Response('{"connections":[],')],
    "no connection three times": [refused, refused, refused],
    "a redirect": [() => empty(302, { location: "https://login.example.com" })],
  };

  test.each(Object.entries(failures))("%s", async (_name, answers) => {
    const script = (): Fetch => scriptedFetch(...answers.map((answer) => answer()));
    const whole = await settle(makeStreamingClient(script()).connections.list({ workspaceId }));
    const { names, error } = await collect(makeStreamingClient(script()).connections.list.stream({ workspaceId }));
    expect(names).toEqual([]);
    expect(isAirbyteError(error)).toBe(true);
    expect(error).toEqual(whole.error);
    expect((error as Error).message).toBe(whole.error?.message);
  });

  test("with a wrong option before anything is sent", async () => {
    const fetch = scriptedFetch();
    const options: CallOptions = { timeoutMs: -1 };
    const { error } = await collect(makeStreamingClient(fetch).connections.list.stream({ workspaceId }, options));
    expect(error).toMatchObject({ name: "ConfigError", option: "timeoutMs" });
    expect(fetch.requests).toHaveLength(0);
  });

  test("when a body breaks off: after the connections that were whole, and without a second request", async () => {
    const body = slowly(`{"connections":[${first},${second},{"connectionId":`);
    const fetch = scriptedFetch(body.response, json({ connections }));
    const stream = makeStreamingClient(fetch).connections.list.stream({ workspaceId });
    const streamed = [(await stream.next()).value?.name, (await stream.next()).value?.name];
    body.breakOff();
    await expect(stream.next()).rejects.toMatchObject({ name: "NetworkError", attempts: 1 });
    expect(streamed).toEqual(["one", "two"]);
    expect(fetch.requests).toHaveLength(1);
  });

  test("when a body ends too early: after the connections that were whole", async () => {
    const fetch = scriptedFetch(new Response(`{"connections":[${first},{"connectionId":`));
    const { names, error } = await collect(makeStreamingClient(fetch).connections.list.stream({ workspaceId }));
    expect(names).toEqual(["one"]);
    expect(error).toMatchObject({ name: "ParseError", status: 200 });
  });

  test.each([
    ["no JSON", `${first},{"name":},${third}`],
    ["nothing", `${first},,${third}`],
    ["two in one", `${first},${second}${third}`],
  ])("when a connection is %s: after those before it, with that connection as excerpt", async (_what, list) => {
    const body = slowly(`{"connections":[${list}]}`);
    const { names, error } = await collect(
      makeStreamingClient(scriptedFetch(body.response)).connections.list.stream({ workspaceId }),
    );
    expect(names).toEqual(["one"]);
    expect(error).toMatchObject({ name: "ParseError", excerpt: expect.stringMatching(/^\{"connections":\[/) });
    expect(body.isCancelled()).toBe(true);
  });
});

describe("a stream is repeated", () => {
  test.each([
    ["503", () => json({}, 503)],
    ["a reset", reset],
    ["a body that breaks off before the first connection", breaksOff],
  ])("after %s", async (_what, answer) => {
    const fetch = scriptedFetch(answer(), json({ connections }));
    expect((await collect(makeStreamingClient(fetch).connections.list.stream({ workspaceId }))).names).toHaveLength(3);
    expect(fetch.requests).toHaveLength(2);
  });

  test("not once a connection was handed on, whatever `retry` says", async () => {
    const body = slowly(`{"connections":[${first},`);
    const fetch = scriptedFetch(body.response, json({ connections }));
    const stream = makeStreamingClient(fetch).connections.list.stream({ workspaceId }, { retry: "always" });
    await stream.next();
    body.breakOff();
    await expect(stream.next()).rejects.toMatchObject({ name: "NetworkError" });
    expect(fetch.requests).toHaveLength(1);
  });
});

describe("the time of a stream", () => {
  test("does not run while the caller is busy", async () => {
    const body = slowly(`{"connections":[${first},`);
    const stream = makeStreamingClient(scriptedFetch(body.response)).connections.list.stream({ workspaceId });
    await stream.next();
    await vi.advanceTimersByTimeAsync(3_600_000);
    body.send(`${second}]}`);
    expect((await stream.next()).value?.name).toBe("two");
    body.end();
    expect((await stream.next()).done).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is over when the server is silent for timeoutMs", async () => {
    const body = slowly(`{"connections":[${first},`);
    const stream = makeStreamingClient(scriptedFetch(body.response)).connections.list.stream({ workspaceId });
    await stream.next();
    const next = expect(stream.next()).rejects.toMatchObject({
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
    const stream = makeStreamingClient(fetch, { maxRetries: 0 }).connections.list.stream({ workspaceId });
    expect((await collect(stream)).error).toMatchObject({ name: "TimeoutError", limit: "timeoutMs" });
  });

  test("is over after deadlineMs, whoever is busy", async () => {
    const body = slowly(`{"connections":[${first},${second},`);
    const airbyte = makeStreamingClient(scriptedFetch(body.response), { deadlineMs: 100 });
    const stream = airbyte.connections.list.stream({ workspaceId });
    await stream.next();
    await vi.advanceTimersByTimeAsync(100);
    await expect(stream.next()).rejects.toMatchObject({ name: "TimeoutError", limit: "deadlineMs" });
    expect(body.isCancelled()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("aborting a stream", () => {
  test.each([
    ["before the answer", never],
    ["before the answer of a fetch that ignores its signal", deaf],
    ["amid the body", () => slowly('{"connections":[').response],
  ])("ends it at once: %s", async (_when, answer) => {
    const controller = new AbortController();
    const airbyte = makeStreamingClient(scriptedFetch(answer));
    const next = airbyte.connections.list.stream({ workspaceId }, { signal: controller.signal }).next();
    await vi.advanceTimersByTimeAsync(10);
    const rejected = expect(next).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    controller.abort("enough");
    await rejected;
    expect(countListeners(controller.signal)).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("drops what was not handed on yet", async () => {
    const controller = new AbortController();
    const body = slowly(`{"connections":[${first},${second},${third}]}`);
    const airbyte = makeStreamingClient(scriptedFetch(body.response));
    const stream = airbyte.connections.list.stream({ workspaceId }, { signal: controller.signal });
    await stream.next();
    controller.abort("enough");
    await expect(stream.next()).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    expect(body.isCancelled()).toBe(true);
    expect(countListeners(controller.signal)).toBe(0);
  });
});

test("leaving the loop ends the request, and is no error", async () => {
  const onError = vi.fn();
  const controller = new AbortController();
  const body = slowly(`{"connections":[${first},${second},`);
  const airbyte = makeStreamingClient(scriptedFetch(body.response), {
    hooks: { onError },
    validate: "strict",
    validators,
  });
  for await (const _ of airbyte.connections.list.stream({ workspaceId }, { signal: controller.signal })) break;
  await vi.runAllTimersAsync();
  expect(body.isCancelled()).toBe(true);
  expect(onError).not.toHaveBeenCalled();
  expect(countListeners(controller.signal)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

describe("validation of a stream", () => {
  const nameless = { ...makeConnection(), name: undefined };
  const answer = (): Response => json({ connections: [connections[0], connections[1], nameless, nameless] });

  test("that is strict gives what is right, and rejects with the place of what is not", async () => {
    const airbyte = makeStreamingClient(scriptedFetch(answer()), { validate: "strict", validators });
    const { names, error } = await collect(airbyte.connections.list.stream({ workspaceId }));
    expect(names).toEqual(["one", "two"]);
    expect(error).toMatchObject({
      name: "ValidationError",
      issues: [{ pointer: "/connections/2", expected: 'property "name"', found: "none" }],
    });
  });

  test("that warns tells once for each place, and gives everything", async () => {
    const onInvalid = vi.fn<NonNullable<Hooks["onInvalid"]>>();
    const airbyte = makeStreamingClient(scriptedFetch(answer()), {
      validate: "warn",
      validators,
      hooks: { onInvalid },
    });
    expect((await collect(airbyte.connections.list.stream({ workspaceId }))).names).toHaveLength(4);
    expect(onInvalid.mock.calls.map(([{ issues }]) => issues.map(({ pointer }) => pointer))).toEqual([
      ["/connections/2"],
    ]);
  });

  test("looks at what is around the connections, too", async () => {
    const fetch = scriptedFetch(json({}));
    const airbyte = makeStreamingClient(fetch, { validate: "strict", validators });
    expect((await collect(airbyte.connections.list.stream({ workspaceId }))).error).toMatchObject({
      name: "ValidationError",
    });
  });
});
