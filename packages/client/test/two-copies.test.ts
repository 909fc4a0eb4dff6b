import { isAirbyteError, NotFoundError } from "@airbyte-web-backend/client";
import { describe, expect, test, vi } from "vitest";
import type * as client from "../src/index.ts";
import { makeClient } from "./make-client.ts";
import { connectionId } from "./make-connection.ts";
import { json, reset, scriptedFetch } from "./scripted-fetch.ts";

/** The module graph of the error classes is evaluated a second time, as when a program has two copies of the package. */
vi.resetModules();
const copy: typeof client = await import("@airbyte-web-backend/client");

test("a copy has classes of its own", () => {
  expect(copy.NotFoundError).not.toBe(NotFoundError);
});

describe("an error of one copy", () => {
  const failure = (answer: Response | Error): Promise<unknown> =>
    makeClient(scriptedFetch(answer), { maxRetries: 0 })
      .connections.get({ connectionId })
      .catch((error) => error);

  test("is an instance of the same class of the other, and of the classes above it", async () => {
    const error = await failure(json({}, 404));
    expect(error).toBeInstanceOf(copy.NotFoundError);
    expect(error).toBeInstanceOf(copy.HttpError);
    expect(error).toBeInstanceOf(copy.AirbyteError);
  });

  test("is no instance of the other classes of the other", async () => {
    const error = await failure(json({}, 404));
    expect(error).not.toBeInstanceOf(copy.ServerError);
    expect(error).not.toBeInstanceOf(copy.NetworkError);
    expect(await failure(reset())).not.toBeInstanceOf(copy.HttpError);
  });

  test("is recognised by isAirbyteError() of both", async () => {
    const error = await failure(json({}, 500));
    expect([isAirbyteError(error), copy.isAirbyteError(error)]).toEqual([true, true]);
  });
});

test("a provider of one copy that throws an error of its own is understood by the other", async () => {
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

test("a subclass that a user wrote is told apart from one of the same name in another copy", () => {
  const inOne = class TeamError extends NotFoundError {};
  const inOther = class TeamError extends copy.NotFoundError {};
  const fields = { status: 404, body: undefined, headers: {} };
  expect(new inOne("x", fields)).not.toBeInstanceOf(inOther);
  expect(new inOne("x", fields)).toBeInstanceOf(copy.NotFoundError);
});
