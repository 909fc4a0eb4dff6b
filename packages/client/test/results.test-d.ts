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
  test("narrows when it is destructured", async () => {
    const { ok, data, error, response, attempts } = await airbyte.workspaces.getState({ workspaceId }).result();
    if (ok) expectTypeOf(data).toEqualTypeOf<WebBackendWorkspaceStateResult>();
    else expectTypeOf(error).toEqualTypeOf<AirbyteError>();
    expectTypeOf(response).toEqualTypeOf<Response | undefined>();
    expectTypeOf(attempts).toBeNumber();
  });

  test("has data only after a check of ok", async () => {
    const result = await airbyte.workspaces.getState({ workspaceId }).result();
    // @ts-expect-error it may have failed
    result.data.hasConnections;
    if (result.ok) {
      expectTypeOf(result.data).toEqualTypeOf<WebBackendWorkspaceStateResult>();
      expectTypeOf(result.response).toEqualTypeOf<Response>();
      expectTypeOf(result.error).toBeUndefined();
    } else {
      expectTypeOf(result.error).toEqualTypeOf<AirbyteError>();
      expectTypeOf(result.response).toEqualTypeOf<Response | undefined>();
      expectTypeOf(result.data).toBeUndefined();
    }
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

  test("the other classes", () => {
    if (caught instanceof InvalidInputError)
      expectTypeOf(caught.validationErrors).toEqualTypeOf<readonly InvalidInputProperty[]>();
    if (caught instanceof NetworkError) expectTypeOf(caught.neverConnected).toBeBoolean();
    if (caught instanceof TimeoutError)
      expectTypeOf([caught.limit, caught.limitMs] as const).toEqualTypeOf<
        readonly ["timeoutMs" | "deadlineMs", number]
      >();
    if (caught instanceof ParseError)
      expectTypeOf([caught.status, caught.excerpt] as const).toEqualTypeOf<readonly [number, string]>();
    if (caught instanceof ConfigError) expectTypeOf(caught.option).toBeString();
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
