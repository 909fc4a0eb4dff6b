import { type CallPromise, HttpError } from "@airbyte-web-backend/client/2.0";
import { assert, expect } from "chai";
import { rejection } from "../../support/rejection.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A call that fails with a status. */
export async function failure(call: CallPromise<unknown>, status: number): Promise<HttpError> {
  const error = await rejection(call, HttpError);
  assert.equal(error.status, status, error.message);
  return error;
}

interface Rejected {
  readonly status: number;
  readonly body: unknown;
}

/** `{ errorId }` and nothing else: the message is in the log of the server. */
export function expectErrorId({ status, body }: Rejected, expected: number = status): void {
  expect(status).to.equal(expected);
  expect(Object.keys(body as object)).to.deep.equal(["errorId"]);
  expect((body as { errorId: string }).errorId).to.match(UUID);
}

/** A failure that the server foresaw. */
export function expectKnownException({ body }: Rejected, message: string | RegExp): void {
  expect(body).to.include.keys("message", "errorId");
  expect(body).to.deep.include({ exceptionStack: [], rootCauseExceptionStack: [] });
  expect((body as { message: string }).message).to.match(typeof message === "string" ? new RegExp(message) : message);
}

/** A body with `type`, `title` and `detail`. What is not set is null. Returns its `data`. */
export function expectProblem({ status, body }: Rejected, type: string): unknown {
  expect(body).to.include({ status, type, documentationUrl: null });
  expect(body).to.have.all.keys("status", "type", "title", "detail", "documentationUrl", "data");
  return (body as { data: unknown }).data;
}

/** An error of Micronaut, the framework of the server. Returns the inner message. */
export function expectFrameworkError({ status, body }: Rejected, expected: number = status): string {
  expect(status).to.equal(expected);
  expect(body).to.have.all.keys("message", "_links", "_embedded");
  const { _embedded: embedded } = body as { _embedded: { errors: readonly { message: string }[] } };
  expect(embedded.errors).to.have.length(1);
  return embedded.errors[0]?.message ?? "";
}

export const DATABASE = "Failed to access database. Check the server logs for more information";
export const SPECIFICATION: RegExp = /^The provided configuration does not fulfill the specification\. Errors: /;
