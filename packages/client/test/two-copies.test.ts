import { isAirbyteError, NotFoundError } from "@airbyte-web-backend/client";
import { describe, expect, test, vi } from "vitest";
import type * as client from "../src/index.ts";
import { makeClient } from "./make-client.ts";
import { connectionId } from "./make-connection.ts";
import { json, reset, scriptedFetch } from "./scripted-fetch.ts";

/** Evaluates the error classes a second time, as in a program with two copies of the package. */
vi.resetModules();
const copy: typeof client = await import("@airbyte-web-backend/client");

test("a copy has separate classes", () => {
  expect(copy.NotFoundError).not.toBe(NotFoundError);
});

describe("an error of one copy", () => {
  const failure = (answer: Response | Error): Promise<unknown> =>
    makeClient(scriptedFetch(answer), { maxRetries: 0 })
      .connections.get({ connectionId })
      .catch((error) => error);

  test("is an instance of the same class of the other copy, and of its superclasses", async () => {
    const error = await failure(json({}, 404));
    expect(error).toBeInstanceOf(copy.NotFoundError);
    expect(error).toBeInstanceOf(copy.HttpError);
    expect(error).toBeInstanceOf(copy.AirbyteError);
  });

  test("is not an instance of other classes of the other copy", async () => {
    const error = await failure(json({}, 404));
    expect(error).not.toBeInstanceOf(copy.ServerError);
    expect(error).not.toBeInstanceOf(copy.NetworkError);
    expect(await failure(reset())).not.toBeInstanceOf(copy.HttpError);
  });

  test("is recognised by isAirbyteError() of both copies", async () => {
    const error = await failure(json({}, 500));
    expect([isAirbyteError(error), copy.isAirbyteError(error)]).toEqual([true, true]);
  });
});

test("an error that a provider of one copy throws is recognised by the other", async () => {
  const auth = {
    headers: () => {
      throw new copy.ConfigError("vault", "is sealed");
    },
  };
  await expect(makeClient(scriptedFetch(), { auth }).connections.get({ connectionId })).rejects.toMatchObject({
    name: "ConfigError",
    message: "vault: is sealed",
  });
});

test("a custom subclass differs from one of the same name in another copy", () => {
  const inOne = class TeamError extends NotFoundError {};
  const inOther = class TeamError extends copy.NotFoundError {};
  const fields = { status: 404, body: undefined, headers: {} };
  expect(new inOne("x", fields)).not.toBeInstanceOf(inOther);
  expect(new inOne("x", fields)).toBeInstanceOf(copy.NotFoundError);
});
