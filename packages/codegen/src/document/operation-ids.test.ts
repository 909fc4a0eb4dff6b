import { expect, test } from "vitest";
import { withOperationIds } from "./operation-ids.ts";

function idsOf(paths: Record<string, Record<string, object>>): unknown[] {
  const complete = Object.values(withOperationIds(paths as never));
  return complete.flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
}

test.each([
  ["get", "/users", "getUsers"],
  ["get", "/users/{id}/repos", "getUsersByIdRepos"],
  ["post", "/v1/web_backend/connections/list", "postV1WebBackendConnectionsList"],
  ["delete", "/", "delete"],
  ["put", "/files/{dir}.{ext}", "putFilesByDirByExt"],
  ["get", "/größe/日本", "getGröße日本"],
])("an operation without an id gets one from its method and path: %s %s is %s", (method, path, id) => {
  expect(idsOf({ [path]: { [method]: {} } })).toEqual([id]);
});

test("a duplicate id gets a number", () => {
  const paths = {
    "/a/b": { get: {} },
    "/a-b": { get: {} },
    "/c": { get: {} },
    "/d": { get: { operationId: "getC" } },
  };
  expect(idsOf(paths)).toEqual(["getAB", "getAB2", "getC2", "getC"]);
});

test("an operation with the id of an earlier one gets one from its method and path", () => {
  const paths = {
    "/a": { get: { operationId: "read" }, put: { operationId: "read" } },
    "/b": { get: { operationId: "putA" } },
  };
  expect(idsOf(paths)).toEqual(["read", "putA2", "putA"]);
});
