import { describe, expect, test } from "vitest";
import { Call } from "../call.ts";
import type { HttpError } from "../errors/http-error.ts";
import { TransportResponse } from "../transport/transport.ts";
import { toHttpError } from "./to-http-error.ts";

describe("the class and its name follow the status", () => {
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
    [425, "HttpError"],
    [429, "RateLimitError"],
    [500, "ServerError"],
    [501, "ServerError"],
    [502, "ServerError"],
    [503, "ServerError"],
    [504, "ServerError"],
    [599, "ServerError"],
    [304, "HttpError"],
  ])("%d is a %s", (status, name) => {
    expect(errorFor({ status })).toMatchObject({ name, status, operation: "webBackendGetConnection", attempts: 2 });
  });
});

describe("the message", () => {
  test.each([
    ["an empty body", "", "webBackendGetConnection answered 500"],
    ["an Airbyte error", { message: "It broke." }, "webBackendGetConnection answered 500: It broke."],
    ["an error of 2.x", { errorId: "a1b2" }, "webBackendGetConnection answered 500: error id a1b2"],
    ["a message of several lines", { message: "one\n\ttwo" }, "webBackendGetConnection answered 500: one two"],
    ["a message that is not a string", { message: { a: 1 } }, "webBackendGetConnection answered 500"],
    [
      "a message that is an object",
      { message: { detail: "It broke." } },
      "webBackendGetConnection answered 500: It broke.",
    ],
    ["a JSON null", "null", "webBackendGetConnection answered 500"],
    ["a JSON number", "7", "webBackendGetConnection answered 500"],
    ["a JSON string", '"broken"', "webBackendGetConnection answered 500"],
    ["a web page", "<html><body>Bad gateway</body></html>", "webBackendGetConnection answered 500"],
  ])("of %s", (_what, body, message) => {
    expect(errorFor({ status: 500, body }).message).toBe(message);
  });

  test("lists the invalid properties", () => {
    const validationErrors = [
      { propertyPath: "webBackendGetConnection.arg0.connectionId", invalidValue: "null", message: "must not be null" },
      { propertyPath: "webBackendGetConnection.arg0.status" },
    ];
    const body = { message: "Some properties contained invalid input.", validationErrors };
    expect(errorFor({ status: 400, body }).message).toBe(
      "webBackendGetConnection answered 400: Some properties contained invalid input. " +
        "webBackendGetConnection.arg0.connectionId must not be null, webBackendGetConnection.arg0.status",
    );
  });

  test.each([[{ message: "too long" }], [null], ["x"], [{}]])(
    "never contains undefined for the violation %j",
    (violation) => {
      const error = errorFor({ status: 400, body: { message: "No.", validationErrors: [violation] } });
      expect(error.message).not.toContain("undefined");
    },
  );

  test("starts with another subject if one is given", () => {
    expect(toHttpError(makeAnswer({ status: 500 }), makeCall({ subject: "the token request" })).message).toBe(
      "the token request answered 500",
    );
  });

  test("is one line of at most 500 characters", () => {
    const { message } = errorFor({ status: 500, body: { message: `long\n${"x".repeat(5_000)}` } });
    expect(message).toHaveLength(500);
    expect(message).not.toContain("\n");
  });

  test("omits Java stack frames, which stay in the body", () => {
    const exceptionStack = ["java.lang.X: no", "\tat io.airbyte.server.apis.ConfigurationApi.execute(Api.java:880)"];
    const error = errorFor({ status: 500, body: { message: "no", exceptionStack } });
    expect(error.message).not.toContain("ConfigurationApi");
    expect(error.body).toEqual({ message: "no", exceptionStack });
  });
});

describe("the body", () => {
  test.each([
    ["a JSON object, parsed", '{"message":"no"}', { message: "no" }],
    ["a JSON null", "null", null],
    ["text that is not JSON", "Bad gateway", "Bad gateway"],
    ["an empty text as undefined", "", undefined],
    ["the first 2 KB of a long page", "x".repeat(50_000), "x".repeat(2_048)],
  ])("is %s", (_what, content, body) => {
    expect(errorFor({ status: 502, body: content }).body).toEqual(body);
  });

  test("keeps a key named __proto__ as an own property", () => {
    const error = errorFor({ status: 500, body: '{"__proto__":{"message":"evil"},"message":"no"}' });
    expect(error.message).toBe("webBackendGetConnection answered 500: no");
    expect(({} as { message?: string }).message).toBeUndefined();
  });
});

describe("the headers", () => {
  test("include only the useful ones, with lower-case names", () => {
    const headers = {
      "Content-Type": "text/html",
      "Retry-After": "7",
      "WWW-Authenticate": "Basic",
      Server: "nginx",
      "Set-Cookie": "session=abcdef",
      "X-Powered-By": "PHP",
    };
    expect(errorFor({ status: 503, headers }).headers).toEqual({
      "content-type": "text/html",
      "retry-after": "7",
      "www-authenticate": "Basic",
      server: "nginx",
    });
  });

  test.each([
    ["7", 7_000],
    ["garbage", undefined],
    ["-1", undefined],
  ])("with Retry-After %j make retryAfterMs %s", (value, retryAfterMs) => {
    expect(errorFor({ status: 429, headers: { "retry-after": value } }).retryAfterMs).toBe(retryAfterMs);
  });
});

describe("the hint", () => {
  const page = "<!DOCTYPE html><html></html>";

  test.each([
    [
      "401 of the Basic proxy",
      { status: 401, body: page, headers: { "www-authenticate": "Basic realm=x" } },
      "requires Basic realm=x",
    ],
    ["401 without a challenge", { status: 401, body: { message: "no" } }, "Check auth"],
    ["a redirect", { status: 302, headers: { location: "/login" } }, "Redirected to /login"],
    ["a web page", { status: 502, body: page }, "Check baseUrl"],
    ["a web page of 404", { status: 404, body: page }, "Check baseUrl"],
    ["a web page in capitals", { status: 502, body: "\n <HTML>" }, "Check baseUrl"],
    [
      "404 of an unknown path",
      { status: 404, body: { id: null, message: "Object not found. HTTP 404" } },
      "lacks this path",
    ],
    ["404 without a body", { status: 404 }, "lacks this path"],
  ])("for %s says what to do", (_what, answer, hint) => {
    expect(errorFor(answer).hint).toContain(hint);
  });

  test.each([
    ["404 of an unknown id in 2.x", { status: 404, body: { errorId: "0b1c" } }],
    ["404 of an unknown id", { status: 404, body: { message: "Could not find configuration for STANDARD_SYNC: x." } }],
    ["500", { status: 500, body: { message: "Internal Server Error: null" } }],
    ["400", { status: 400, body: { message: "Some properties contained invalid input.", validationErrors: [] } }],
    ["409", { status: 409, body: { message: "conflict" } }],
  ])("is not there for %s", (_what, answer) => {
    expect(errorFor(answer).hint).toBeUndefined();
  });
});

test("toHttpError() always has `cause` as a key", () => {
  expect(Object.hasOwn(errorFor({ status: 500 }), "cause")).toBe(true);
});

test("toHttpError() redacts the credentials in message, body and headers", () => {
  const error = errorFor({
    status: 500,
    body: { message: "hunter2 is wrong", echo: ["hunter2"] },
    headers: { server: "hunter2" },
  });
  expect(`${error.message} ${JSON.stringify(error.body)} ${JSON.stringify(error.headers)}`).not.toContain("hunter2");
});

function makeCall(changes: Partial<Call> = {}): Call {
  const operation = { operationId: "webBackendGetConnection", path: "/", effect: "read" } as const;
  return Object.assign(
    new Call({ idOf: String, calls: 0, hintFor: () => undefined }, operation),
    { attempts: 2 },
    changes,
  );
}

interface AnswerParts {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

function errorFor(parts: AnswerParts): HttpError {
  return toHttpError(makeAnswer(parts), makeCall());
}

function makeAnswer({ status, body = "", headers = {} }: AnswerParts): TransportResponse {
  const content = typeof body === "string" ? body : JSON.stringify(body);
  const response = new Response(content === "" || status === 304 ? null : content, { status, headers });
  return new TransportResponse(response, content, {}, ["hunter2"]);
}
