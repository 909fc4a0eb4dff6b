import type { OperationName } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { ErrorResponse } from "../../src/0.36.5/errors/error-response.ts";
import { loadBodyReader } from "../../src/0.36.5/request/read-body.ts";
import { operationRoutes } from "../../src/0.36.5/route.ts";
import { type RecordedBody, readRequestLayer } from "./recordings/read-request-layer.ts";

const readBody = await loadBodyReader();
const recorded = readRequestLayer();
const paths = [...new Set(recorded.map(({ path }) => path))];

test.each(paths)("%s: maps or rejects every recorded body as the real server does", (path) => {
  const bodies = recorded.filter((body) => body.path === path);
  expect(bodies.length).toBeGreaterThan(0);
  for (const body of bodies) expect(outcomeOf(body), body.body).toEqual(expected(body));
});

/** The result in the format of the recordings. */
function outcomeOf({ path, body }: RecordedBody): unknown {
  try {
    return { status: 200, received: unsetAsNull(readBody(operationIdAt(path), new TextEncoder().encode(body))) };
  } catch (error) {
    if (!(error instanceof ErrorResponse)) throw error;
    const { status, body: answer } = error;
    if ("validationErrors" in answer)
      return { status, violations: answer.validationErrors.map(({ propertyPath }) => propertyPath).sort() };
    const { exceptionClassName: className, message, rootCauseExceptionClassName: rootCause } = answer;
    return { status, error: { className, message: message.replace(/@[0-9a-f]{6,}/g, "@#"), rootCause } };
  }
}

function operationIdAt(path: string): OperationName {
  const route = operationRoutes.find((operation) => operation.path === path);
  if (!route) throw new RangeError(`Unknown operation path: ${path}`);
  return route.operationId;
}

function expected({ status, answer, error }: RecordedBody): unknown {
  if (status === 200) return { status, received: answer };
  return error ? { status, error } : { status, violations: (answer as string[]).toSorted() };
}

/** Java does not distinguish an absent free-form value from null. */
function unsetAsNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unsetAsNull);
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, unsetAsNull(below)]));
}
