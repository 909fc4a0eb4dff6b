import { ACTIVE_CONNECTION_ID } from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { findMismatchesOf } from "./find-mismatches.ts";
import { call, makeMock, post } from "./make-mock.ts";

// Other tests rely on these checks.

const connectionId = ACTIVE_CONNECTION_ID;
const error = { message: "", exceptionClassName: "", exceptionStack: [] };
const cause = { rootCauseExceptionClassName: null, rootCauseExceptionStack: [] };

test("a response that does not match the document fails the test", async () => {
  const mock = makeMock();
  for (const connection of mock.state.connections) Object.assign(connection, { name: 5 });
  await expect(call(mock, "connections/get", { connectionId })).rejects.toThrow("/name: expected string");
});

test("a request that the document forbids but the server accepts fails the test", async () => {
  const body = { connectionId, withRefreshedCatalog: "true" };
  await expect(post(makeMock(), "connections/get", body)).rejects.toThrow("/withRefreshedCatalog: expected boolean");
});

test.each([
  ["all keys in order", { ...error, ...cause }, []],
  ["a missing key", error, ["has the keys"]],
  ["another order", { ...cause, ...error }, ["has the keys"]],
  ["an additional key", { ...error, ...cause, id: null }, ["expected no such property", "has the keys"]],
])("an error body with %s is reported", (_, body, expected) => {
  const faults = findMismatchesOf("KnownExceptionInfo", body);
  expect(faults).toHaveLength(expected.length);
  for (const [index, text] of expected.entries()) expect(faults[index]).toContain(text);
});
