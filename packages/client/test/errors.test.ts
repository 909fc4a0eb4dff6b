import * as client from "@airbyte-web-backend/client";
import * as errors from "@airbyte-web-backend/client/errors";
import { describe, expect, test, vi } from "vitest";
import { makeClient } from "./make-client.ts";
import { connectionId, workspaceId } from "./make-connection.ts";
import { breaksOff, json, page, refused, reset, scriptedFetch } from "./scripted-fetch.ts";

const { isAirbyteError, ...CLASSES } = errors;

describe("a response that is not 2xx", () => {
  test.each([
    [400, "InvalidInputError"],
    [401, "AuthenticationError"],
    [403, "PermissionError"],
    [404, "NotFoundError"],
    [405, "HttpError"],
    [408, "HttpError"],
    [409, "HttpError"],
    [418, "HttpError"],
    [422, "InvalidInputError"],
    [429, "RateLimitError"],
    [500, "ServerError"],
    [502, "ServerError"],
    [503, "ServerError"],
    [599, "ServerError"],
  ])("with status %d rejects with %s and with no other class", async (status, name) => {
    const error = await failureOf(json({ message: "no" }, status));
    expect(classesOf(error)).toEqual([...new Set([name, "HttpError", "AirbyteError"])].sort());
    expect(error).toMatchObject({
      name,
      status,
      body: { message: "no" },
      operation: "webBackendGetConnection",
      attempts: 1,
      message: `webBackendGetConnection answered ${status}: no`,
    });
    expect(error).toBeInstanceOf(Error);
  });

  test("keeps its body if a request header has the value of a JSON literal", async () => {
    const body = { message: "Could not find it", links: { templated: true, port: 12_345_678 } };
    const headers = { "x-preview": "true", "x-port": "12345678", "x-forwarded-proto": "https" };
    const airbyte = makeClient(scriptedFetch(json(body, 404)), { headers });
    const { error } = await airbyte.connections.get({ connectionId }).result();
    expect(error).toMatchObject({ body });
    expect(error?.hint).toBeUndefined();
  });

  test.each([
    ["is empty", ""],
    ["is missing", null],
  ])("is an error when its body %s", async (_how, body) => {
    const error = await failureOf(new Response(body, { status: 500, headers: { "content-length": "0" } }));
    expect(error).toMatchObject({ name: "ServerError", status: 500 });
    expect(error).not.toHaveProperty("body");
  });

  test("keeps an excerpt of a web page", async () => {
    const error = await failureOf(page(502));
    expect(error).toMatchObject({ name: "ServerError", body: expect.stringContaining("Welcome to nginx") });
  });
});

describe("InvalidInputError.validationErrors", () => {
  const violation = {
    propertyPath: "webBackendGetConnection.arg0.connectionId",
    invalidValue: "null",
    message: "must",
  };

  test("lists the validation errors of a 400", async () => {
    const error = await failureOf(json({ message: "Some properties …", validationErrors: [violation] }, 400));
    expect(error instanceof client.InvalidInputError && error.validationErrors).toEqual([violation]);
  });

  test.each([
    ["a 422 without them", json({ message: "Invalid json input." }, 422)],
    ["an empty body", new Response("", { status: 400 })],
    ["a web page", page(400)],
    ["a JSON null", json(null, 400)],
    ["a value that is not a list", json({ validationErrors: "x" }, 400)],
  ])("is an empty list for %s", async (_what, answer) => {
    const error = await failureOf(answer);
    expect(error instanceof client.InvalidInputError && error.validationErrors).toEqual([]);
  });
});

test.each(["listAll", "search"] as const)("a 404 of %s hints that newer versions lack it", async (method) => {
  const { connections } = makeClient(scriptedFetch(json({ errorId: "f81d" }, 404)));
  const call = connections[method]({ workspaceId } as never);
  await expect(call).rejects.toMatchObject({ name: "NotFoundError", hint: expect.stringContaining("removed") });
});

describe("the hint of a NetworkError", () => {
  test("mentions CORS in a browser, where the reason is unknown", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
    expect(await failureOf(new TypeError("Failed to fetch"))).toMatchObject({ hint: expect.stringContaining("CORS") });
  });

  test.each([
    ["for a truncated body", "Mozilla/5.0", breaksOff],
    ["for a reset connection outside of browsers", "Node.js/24", reset()],
  ])("is not there %s", async (_when, userAgent, answer) => {
    vi.stubGlobal("navigator", { userAgent });
    const error = await failureOf(answer);
    expect(error).toMatchObject({ name: "NetworkError" });
    expect(error.hint).toBeUndefined();
  });
});

describe("NetworkError", () => {
  test("has neverConnected, the reason and a hint for an unreachable server", async () => {
    const cause = refused();
    const error = await failureOf(cause);
    expect(error).toMatchObject({
      name: "NetworkError",
      neverConnected: true,
      message: expect.stringMatching(/^webBackendGetConnection .*: connect ECONNREFUSED 127\.0\.0\.1:8000$/),
      hint: expect.stringContaining("Check baseUrl"),
      operation: "webBackendGetConnection",
      attempts: 1,
    });
    expect(error.cause).toBe(cause);
  });

  test.each([
    ["a reset connection", reset(), /^webBackendGetConnection .*: read ECONNRESET$/],
    ["a truncated body, with its status", breaksOff, /^webBackendGetConnection .*200.*: other side closed$/],
  ])("has neverConnected false, and the reason, for %s", async (_what, answer, message) => {
    const error = await failureOf(answer);
    expect(error).toMatchObject({ neverConnected: false, message: expect.stringMatching(message) });
  });

  test("wraps a failure that is its own cause", async () => {
    const failure = new TypeError("fetch failed");
    failure.cause = failure;
    expect(await failureOf(failure)).toMatchObject({ name: "NetworkError", neverConnected: false });
  });

  test("wraps a synchronous exception of fetch", async () => {
    const fetch = (): never => {
      throw new Error("no network in here");
    };
    const error = await makeClient(fetch, { maxRetries: 0 })
      .connections.get({ connectionId })
      .catch((reason) => reason);
    expect(error).toMatchObject({ name: "NetworkError", message: expect.stringContaining("no network in here") });
  });
});

describe("every error", () => {
  const endings = {
    "an HTTP error": json({ message: "no" }, 500),
    "a parse error": json([]),
    "a network error": reset(),
  };

  test.each(Object.entries(endings))(
    "has its cause, and its name, message and data in JSON.stringify, without undefined values: %s",
    async (_what, answer) => {
      const error = await failureOf(answer);
      const { name, message } = error;
      const data = { operation: "webBackendGetConnection", attempts: 1, outcomeUnknown: false };
      expect(Object.hasOwn(error, "cause")).toBe(true);
      expect(JSON.parse(JSON.stringify({ error }))).toMatchObject({ error: { name, message, ...data } });
      expect(Object.values(error)).not.toContain(undefined);
    },
  );

  test("shows its class name in String() and in its stack", async () => {
    const error = await failureOf(json({ message: "no" }, 404));
    expect(String(error)).toBe("NotFoundError: webBackendGetConnection answered 404: no");
    expect(error.stack).toMatch(/^NotFoundError: /);
  });

  test("has a message of one line and at most 500 characters", async () => {
    const { message } = await failureOf(json({ message: `first\nsecond ${"x".repeat(2_000)}` }, 500));
    expect(message.length).toBeLessThanOrEqual(500);
    expect(message).not.toContain("\n");
  });
});

describe("the error classes", () => {
  const mainEntry: Record<string, unknown> = { ...client };

  test.each(Object.entries(CLASSES))(
    "%s is also in the main entry, and its name survives minifiers",
    (name, errorClass) => {
      expect(mainEntry[name]).toBe(errorClass);
      expect(errorClass.prototype.name).toBe(name);
    },
  );

  test.each([undefined, null, "AirbyteError", 7, {}, new Error("x"), { name: "AirbyteError" }])(
    "instanceof and isAirbyteError() are false for %o",
    (value) => {
      expect(classesOf(value)).toEqual([]);
      expect(isAirbyteError(value)).toBe(false);
    },
  );

  test("instanceof with a derived class is true only for its own instances", () => {
    class TeamError extends errors.AirbyteError {}
    expect(new TeamError("x")).toBeInstanceOf(TeamError);
    expect(new TeamError("x")).toBeInstanceOf(errors.AirbyteError);
    expect(new errors.AirbyteError("x")).not.toBeInstanceOf(TeamError);
  });
});

describe("outcomeUnknown", () => {
  test.each([
    [300, true],
    [301, true],
    [302, true],
    [303, true],
    [307, false],
    [308, false],
    [400, false],
    [401, false],
    [402, false],
    [403, false],
    [404, false],
    [405, false],
    [409, false],
    [413, false],
    [422, false],
    [429, false],
    [408, true],
    [452, true], // a proxy may send these later
    [460, true],
    [499, true],
    [500, true],
    [501, true],
    [599, true],
  ])("of a write that was answered %d is %s", async (status, outcomeUnknown) => {
    const fetch = scriptedFetch(json({ message: "no" }, status));
    const call = makeClient(fetch, { maxRetries: 0 }).connections.create({
      sourceId: workspaceId,
      destinationId: workspaceId,
      status: "active",
    });
    await expect(call).rejects.toMatchObject({ status, outcomeUnknown });
  });

  test("of a write is true after a web page with status 200", async () => {
    const call = makeClient(scriptedFetch(page(200))).connections.update({
      connectionId,
      status: "active",
      syncCatalog: { streams: [] },
    });
    await expect(call).rejects.toMatchObject({ outcomeUnknown: true });
  });

  test.each([
    ["a response with status 500", json({}, 500)],
    ["a reset connection", reset()],
    ["a web page", page(200)],
  ])("of a read is false after %s", async (_what, answer) => {
    expect(await failureOf(answer)).toMatchObject({ outcomeUnknown: false });
  });
});

/** The names of all classes that `instanceof` is true for. */
function classesOf(value: unknown): string[] {
  return Object.entries(CLASSES)
    .flatMap(([name, errorClass]) => (value instanceof errorClass ? [name] : []))
    .sort();
}

/** The error of `get` after one attempt. */
async function failureOf(answer: Parameters<typeof scriptedFetch>[number]): Promise<errors.AirbyteError> {
  const result = await makeClient(scriptedFetch(answer), { maxRetries: 0 }).connections.get({ connectionId }).result();
  if (result.ok) throw new Error("the call succeeded");
  return result.error;
}
