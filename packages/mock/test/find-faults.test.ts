import { ACTIVE_CONNECTION_ID } from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { ask, makeMock, post } from "./ask.ts";
import { findFaultsOf } from "./find-faults.ts";

// Who watches the watchmen: every test of a rule relies on what is proved here.

const connectionId = ACTIVE_CONNECTION_ID;
const error = { message: "", exceptionClassName: "", exceptionStack: [] };
const cause = { rootCauseExceptionClassName: null, rootCauseExceptionStack: [] };

test("a response with a value of a wrong type fails the test that asked for it", async () => {
  const mock = makeMock();
  for (const connection of mock.state.connections) Object.assign(connection, { name: 5 });
  await expect(ask(mock, "connections/get", { connectionId })).rejects.toThrow("/name: must be string");
});

test("a request that the document forbids and the server takes fails the test that sent it", async () => {
  const body = { connectionId, withRefreshedCatalog: "true" };
  await expect(post(makeMock(), "connections/get", body)).rejects.toThrow("/withRefreshedCatalog: must be boolean");
});

test.each([
  ["all keys in order", { ...error, ...cause }, []],
  ["a missing key", error, ["has the keys"]],
  ["another order", { ...cause, ...error }, ["has the keys"]],
  ["a key too many", { ...error, ...cause, id: null }, ["must NOT have additional properties", "has the keys"]],
])("of an error body with %s the faults are told", (_, body, expected) => {
  const faults = findFaultsOf("KnownExceptionInfo", body);
  expect(faults).toHaveLength(expected.length);
  for (const [index, text] of expected.entries()) expect(faults[index]).toContain(text);
});
