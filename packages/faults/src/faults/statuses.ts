import { create, get, getState, list, listAll, operationOf, refresh, search, update } from "../calls.ts";
import type { Expected, Fault, MakeCall } from "../fault.ts";
import { answer, html, json } from "../steps.ts";
import { noConnections, ok } from "../well-behaved.ts";

const stack = ["java.lang.IllegalStateException: x", "\tat io.airbyte.server.Foo.bar(Foo.java:1)"];
/** The five keys that Airbyte 0.36 sends on most errors. */
const knownException = (message: string, exceptionClassName: string): object => ({
  message,
  exceptionClassName,
  exceptionStack: stack,
  rootCauseExceptionClassName: "java.lang.Class",
  rootCauseExceptionStack: stack,
});
const noStackInMessage = ({ message }: Error): string | undefined =>
  message.includes("\tat") || message.includes("Foo.java") ? "the message holds a stack" : undefined;

/** A refusal: nobody tries again, and a write was certainly not done. */
function refusal(name: string, status: number, body: object, expect: Partial<Expected>): Fault[] {
  const expected = { requests: 1, outcomeUnknown: false, status, check: noStackInMessage, ...expect };
  return [
    { name: `${name}, a read`, script: { answers: [json(status, body)] }, expect: expected },
    {
      name: `${name}, a write`,
      script: { answers: [json(status, body)] },
      call: create,
      expect: { ...expected, operation: operationOf.create },
    },
  ];
}

const shapes: Fault[] = [
  ...refusal(
    "400 as Airbyte 0.36 sends it",
    400,
    {
      message: "Some properties contained invalid input.",
      exceptionClassName: "javax.validation.ConstraintViolationException",
      exceptionStack: stack,
      validationErrors: [
        {
          propertyPath: "webBackendGetConnection.arg0.connectionId",
          invalidValue: "null",
          message: "must not be null",
        },
      ],
    },
    {
      error: "InvalidInputError",
      message: /connectionId must not be null/,
      check: ({ validationErrors }) =>
        Array.isArray(validationErrors) && validationErrors.length === 1 ? undefined : "validationErrors is not filled",
    },
  ),
  ...refusal(
    "422 as Airbyte 0.36 sends it",
    422,
    knownException(
      'Invalid json input. Unrecognized field "workspace_id" (class io.airbyte.api.model.WorkspaceIdRequestBody)\n at [Source: x; line: 1, column: 18]',
      "com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException",
    ),
    { error: "InvalidInputError", message: /Unrecognized field "workspace_id"/ },
  ),
  ...refusal(
    "404 of an unknown id, without id",
    404,
    knownException(
      "Could not find configuration for STANDARD_SYNC: 7f3f1b0e-0000-4000-8000-000000000000.",
      "io.airbyte.server.errors.IdNotFoundKnownException",
    ),
    { error: "NotFoundError", message: /STANDARD_SYNC/, hint: null },
  ),
  ...refusal(
    "404 of an unknown path, with id",
    404,
    {
      id: null,
      ...knownException("Object not found. HTTP 404 Not Found", "io.airbyte.server.errors.IdNotFoundKnownException"),
    },
    { error: "NotFoundError", hint: /lacks this path/ },
  ),
  ...refusal(
    "404 that names an errorId, as Airbyte 2 does",
    404,
    { errorId: "f81d" },
    { error: "NotFoundError", message: /f81d/ },
  ),
  ...refusal("409 with a message", 409, knownException("The name is taken.", "io.airbyte.X"), {
    error: "HttpError",
    message: /The name is taken/,
  }),
];

/** Statuses that pass by themselves: a read is tried three times. What they mean for a write differs. */
function passing(
  status: number,
  error: string,
  write: { readonly requests: number; readonly outcomeUnknown: boolean },
  on: Fault["on"] = {},
): Fault[] {
  const script = { answers: [json(status, knownException(`trouble ${status}`, "io.airbyte.X"))] };
  return [
    {
      name: `${status} for ever, a read`,
      script,
      expect: {
        error,
        requests: 3,
        outcomeUnknown: false,
        status,
        message: new RegExp(`trouble ${status}`),
        check: noStackInMessage,
      },
      on,
    },
    {
      name: `${status} for ever, a write`,
      script,
      call: create,
      expect: { error, ...write, status, operation: operationOf.create, check: noStackInMessage },
    },
  ];
}

const maybeDone = { requests: 1, outcomeUnknown: true } as const;

const passings: Fault[] = [
  // Chromium answers a 408 on a connection that was used before by sending the request once more, on its own account.
  ...passing(408, "HttpError", maybeDone, { chromium: { requests: 5, attempts: 3 } }),
  // Refused for sure, but a write is repeated in three cases only, and 425 is none of them.
  ...passing(425, "HttpError", { requests: 1, outcomeUnknown: false }),
  ...passing(429, "RateLimitError", { requests: 3, outcomeUnknown: false }),
  ...passing(500, "ServerError", maybeDone),
  ...passing(502, "ServerError", maybeDone),
  ...passing(503, "ServerError", maybeDone),
  ...passing(504, "ServerError", maybeDone),
];

/** Statuses that do not pass. */
function lasting(status: number, error: string, outcomeUnknown: boolean): Fault[] {
  const script = { answers: [answer({ status, body: status === 304 ? "" : "no" })] };
  return [
    { name: `${status}, a read`, script, expect: { error, requests: 1, outcomeUnknown: false, status } },
    {
      name: `${status}, a write`,
      script,
      call: create,
      expect: { error, requests: 1, outcomeUnknown, status, operation: operationOf.create },
    },
  ];
}

const lastings: Fault[] = [
  ...lasting(300, "HttpError", true),
  ...lasting(304, "HttpError", true),
  ...lasting(402, "HttpError", false),
  ...lasting(403, "PermissionError", false),
  ...lasting(405, "HttpError", false),
  ...lasting(409, "HttpError", false),
  ...lasting(410, "HttpError", false),
  ...lasting(413, "HttpError", false),
  ...lasting(415, "HttpError", false),
  ...lasting(501, "ServerError", true),
  ...lasting(505, "ServerError", true),
  ...lasting(599, "ServerError", true),
];

const page = "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>";

const pages: Fault[] = [
  {
    name: "an HTML 502, a read",
    script: { answers: [html(502, page)] },
    expect: {
      error: "ServerError",
      requests: 3,
      outcomeUnknown: false,
      status: 502,
      hint: /baseUrl/,
      message: /answered 502$/,
    },
  },
  {
    name: "an HTML 502, a write",
    script: { answers: [html(502, page)] },
    call: create,
    expect: {
      error: "ServerError",
      requests: 1,
      outcomeUnknown: true,
      status: 502,
      hint: /baseUrl/,
      operation: operationOf.create,
    },
  },
  {
    name: "an HTML 404",
    script: { answers: [html(404, page)] },
    expect: { error: "NotFoundError", requests: 1, outcomeUnknown: false, status: 404, hint: /baseUrl/ },
  },
  {
    name: "500 as Airbyte 0.36 sends it",
    script: {
      answers: [
        json(500, {
          ...knownException(
            "Internal Server Error: HTTP 415 Unsupported Media Type",
            "javax.ws.rs.NotSupportedException",
          ),
          rootCauseExceptionClassName: null,
          rootCauseExceptionStack: [],
        }),
      ],
    },
    call: create,
    expect: {
      error: "ServerError",
      requests: 1,
      outcomeUnknown: true,
      status: 500,
      operation: operationOf.create,
      message: /Unsupported Media Type$/,
      check: noStackInMessage,
    },
  },
  {
    name: "500 with an errorId, as Airbyte 2 sends it",
    script: { answers: [json(500, { errorId: "0b5b1b9e" })] },
    options: { maxRetries: 0 },
    expect: { error: "ServerError", requests: 1, outcomeUnknown: false, status: 500, message: /error id 0b5b1b9e/ },
  },
];

const unavailable = [json(503, {})];

/** Which operations are repeated, one by one. */
const byOperation: Fault[] = [
  ...Object.entries({ list, listAll, search, getState, get }).map(
    ([name, call]): Fault => ({
      name: `503, ${name} is a read`,
      script: { answers: unavailable },
      call,
      expect: {
        error: "ServerError",
        requests: 3,
        outcomeUnknown: false,
        operation: operationOf[name as keyof typeof operationOf],
      },
    }),
  ),
  ...Object.entries({ create, update, refresh }).map(
    ([name, call]): Fault => ({
      name: `503, ${name} is a write`,
      script: { answers: unavailable },
      call,
      expect: {
        error: "ServerError",
        requests: 1,
        outcomeUnknown: true,
        operation: operationOf[name as keyof typeof operationOf],
      },
    }),
  ),
];

const withOptions = (name: string, call: MakeCall, options: Fault["options"], expect: Expected): Fault => ({
  name,
  script: { answers: unavailable },
  call,
  ...(options && { options }),
  expect,
});

const counts: Fault[] = [
  {
    name: "503 twice, then 200",
    script: { answers: [json(503, {}), json(503, {}), ok] },
    expect: { requests: 3, data: noConnections },
  },
  {
    name: "503 once, then 400",
    script: { answers: [json(503, {}), json(400, { message: "no" })] },
    expect: { error: "InvalidInputError", requests: 2, outcomeUnknown: false, status: 400 },
  },
  {
    name: "429 twice, then 200, a write",
    script: { answers: [json(429, {}), json(429, {}), ok] },
    call: create,
    expect: { requests: 3, data: noConnections },
  },
  {
    name: "429, then 503, a write stops there",
    script: { answers: [json(429, {}), json(503, {})] },
    call: create,
    expect: { error: "ServerError", requests: 2, outcomeUnknown: true, status: 503, operation: operationOf.create },
  },
  withOptions(
    "maxRetries 0 is one request",
    list,
    { maxRetries: 0 },
    { error: "ServerError", requests: 1, outcomeUnknown: false },
  ),
  withOptions(
    "maxRetries 5 is six requests",
    list,
    { maxRetries: 5 },
    { error: "ServerError", requests: 6, outcomeUnknown: false },
  ),
  withOptions(
    "retry never, a read",
    list,
    { retry: "never" },
    { error: "ServerError", requests: 1, outcomeUnknown: false },
  ),
  withOptions(
    "retry always, a write",
    create,
    { retry: "always" },
    {
      error: "ServerError",
      requests: 3,
      outcomeUnknown: true,
      operation: operationOf.create,
    },
  ),
  {
    // The last answer is a refusal, but the first may have been a deed.
    name: "retry always: 503, then 400, the outcome stays unknown",
    script: { answers: [json(503, {}), json(400, {})] },
    options: { retry: "always" },
    call: create,
    expect: { error: "InvalidInputError", requests: 2, outcomeUnknown: true, operation: operationOf.create },
  },
  {
    name: "waits 250 and 500 ms at least",
    script: { answers: unavailable },
    random: 0,
    expect: { error: "ServerError", requests: 3, outcomeUnknown: false, waitsMs: [250, 500] },
  },
  {
    name: "hooks that throw break nothing",
    script: { answers: [json(503, {}), ok] },
    client: () => ({
      hooks: {
        onRequest: () => {
          throw new Error("a logger failed");
        },
        onResponse: () => Promise.reject(new Error("a logger failed later")),
        onRetry: async () => {
          throw new Error("a logger failed later");
        },
      },
    }),
    expect: { requests: 2, data: noConnections },
  },
];

export const statusFaults: readonly Fault[] = [
  ...shapes,
  ...passings,
  ...lastings,
  ...pages,
  ...byOperation,
  ...counts,
];
