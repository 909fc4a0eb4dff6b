import {
  AbortError,
  type Airbyte,
  AirbyteError,
  ConfigError,
  HttpError,
  InvalidInputError,
  isAirbyteError,
  NetworkError,
  NotFoundError,
  ParseError,
  TimeoutError,
} from "@airbyte-web-backend/client";
import type { InvalidInputProperty, OperationName, WebBackendWorkspaceStateResult } from "@airbyte-web-backend/schema";
import { describe, expectTypeOf, test } from "vitest";

declare const airbyte: Airbyte;
declare const workspaceId: string;
declare const caught: unknown;

describe(".result()", () => {
  test("narrows to data, response and attempts when ok is true", async () => {
    const result = await airbyte.workspaces.getState({ workspaceId }).result();
    if (!result.ok) return;
    expectTypeOf(result.data).toEqualTypeOf<WebBackendWorkspaceStateResult>();
    expectTypeOf(result.response).toEqualTypeOf<Response>();
    expectTypeOf(result.attempts).toBeNumber();
    expectTypeOf(result.error).toBeUndefined();
  });

  test("narrows to the error, and perhaps a response, when ok is false", async () => {
    const result = await airbyte.workspaces.getState({ workspaceId }).result();
    if (result.ok) return;
    expectTypeOf(result.error).toEqualTypeOf<AirbyteError>();
    expectTypeOf(result.response).toEqualTypeOf<Response | undefined>();
    expectTypeOf(result.data).toBeUndefined();
    expectTypeOf(result.attempts).toBeNumber();
  });

  test("does not expose data before ok is checked", async () => {
    const result = await airbyte.workspaces.getState({ workspaceId }).result();
    expectTypeOf(result.data).toEqualTypeOf<WebBackendWorkspaceStateResult | undefined>();
    // @ts-expect-error it may have failed
    result.data.hasConnections;
  });

  test("narrows when it is destructured", async () => {
    const { ok, data, error, response, attempts } = await airbyte.workspaces.getState({ workspaceId }).result();
    if (ok) expectTypeOf(data).toEqualTypeOf<WebBackendWorkspaceStateResult>();
    else expectTypeOf(error).toEqualTypeOf<AirbyteError>();
    expectTypeOf(response).toEqualTypeOf<Response | undefined>();
    expectTypeOf(attempts).toBeNumber();
  });
});

test(".withResponse() has data, response and attempts", async () => {
  const success = await airbyte.workspaces.getState({ workspaceId }).withResponse();
  expectTypeOf(success.data).toEqualTypeOf<WebBackendWorkspaceStateResult>();
  expectTypeOf(success.response).toEqualTypeOf<Response>();
  expectTypeOf(success.attempts).toBeNumber();
  // A failure rejects.
  expectTypeOf(success.ok).toEqualTypeOf<true>();
  expectTypeOf(success.error).toEqualTypeOf<undefined>();
});

describe("an error narrows by its class", () => {
  test("AirbyteError", () => {
    if (!(caught instanceof AirbyteError)) return;
    expectTypeOf<OperationName | undefined>().toExtend<typeof caught.operation>();
    // The operation of a request by `raw` is its path.
    expectTypeOf(caught.operation).toExtend<string | undefined>();
    expectTypeOf(caught.attempts).toBeNumber();
    expectTypeOf(caught.hint).toEqualTypeOf<string | undefined>();
    expectTypeOf(caught.outcomeUnknown).toBeBoolean();
    // @ts-expect-error not every error has a response
    caught.status;
  });

  test("HttpError", () => {
    if (!(caught instanceof HttpError)) return;
    expectTypeOf(caught.status).toBeNumber();
    expectTypeOf(caught.body).toBeUnknown();
    expectTypeOf(caught.headers).toEqualTypeOf<Readonly<Record<string, string>>>();
    expectTypeOf(caught.retryAfterMs).toEqualTypeOf<number | undefined>();
    expectTypeOf(caught.response).toEqualTypeOf<Response | undefined>();
    // @ts-expect-error only an InvalidInputError has them
    caught.validationErrors;
  });

  test("InvalidInputError", () => {
    if (!(caught instanceof InvalidInputError)) return;
    expectTypeOf(caught.validationErrors).toEqualTypeOf<readonly InvalidInputProperty[]>();
  });

  test("NetworkError", () => {
    if (caught instanceof NetworkError) expectTypeOf(caught.neverConnected).toBeBoolean();
  });

  test("TimeoutError", () => {
    if (!(caught instanceof TimeoutError)) return;
    expectTypeOf(caught.limit).toEqualTypeOf<"timeoutMs" | "deadlineMs">();
    expectTypeOf(caught.limitMs).toBeNumber();
  });

  test("ParseError", () => {
    if (!(caught instanceof ParseError)) return;
    expectTypeOf(caught.status).toBeNumber();
    expectTypeOf(caught.excerpt).toBeString();
  });

  test("ConfigError", () => {
    if (caught instanceof ConfigError) expectTypeOf(caught.option).toBeString();
  });

  test("an error of one class is not assignable to another", () => {
    if (caught instanceof NotFoundError) expectTypeOf(caught.name).toEqualTypeOf<"NotFoundError">();
    if (caught instanceof AbortError) expectTypeOf(caught.name).toEqualTypeOf<"AbortError">();
  });

  test("isAirbyteError()", () => {
    if (isAirbyteError(caught)) expectTypeOf(caught).toEqualTypeOf<AirbyteError>();
  });

  test("a chain of classes, in the error of a result", async () => {
    const result = await airbyte.workspaces.getState({ workspaceId }).result();
    if (result.ok) return;
    const { error } = result;
    if (error instanceof NotFoundError) expectTypeOf(error.status).toBeNumber();
    else if (error instanceof TimeoutError) expectTypeOf(error.limitMs).toBeNumber();
    else expectTypeOf(error).toEqualTypeOf<AirbyteError>();
  });
});
