import { createClient } from "@airbyte-web-backend/client";
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { setupServer } from "msw/node";
import { describe, expect, test } from "vitest";
import { contract } from "../src/contract.ts";
import { specOperations } from "../src/spec-operations.ts";
import { findGaps, type Inventory } from "./find-gaps.ts";

const ORIGIN = "http://airbyte.example";
const API = `${ORIGIN}/api`;

/** The path of each method of the client, found by a call. */
async function pathsOfClientMethods(): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  let path = "";
  const airbyte = createClient({
    baseUrl: ORIGIN,
    fetch: async (url) => {
      path = url.slice(API.length);
      return Response.json({});
    },
  });
  const { connections, workspaces } = airbyte;
  for (const [group, methods] of Object.entries({ connections, workspaces })) {
    for (const [name, method] of Object.entries(methods)) {
      path = "";
      await method({});
      paths.set(`${group}.${name}`, path);
    }
  }
  return paths;
}

/** The paths with another response than the 404 of an unknown path. For a write `{}` is invalid, so nothing is written. */
async function pathsAnsweredBy(fetch: (url: string, init: RequestInit) => Promise<Response>): Promise<Set<string>> {
  const answered = new Set<string>();
  for (const path of [...specOperations.map((operation) => operation.path), "/v1/web_backend/no/such/operation"]) {
    const headers = { "content-type": "application/json" };
    const response = await fetch(API + path, { method: "POST", headers, body: "{}" });
    if (response.status !== 404) answered.add(path);
  }
  return answered;
}

/** The paths that the handlers for msw respond to. */
async function pathsOfMswHandlers(): Promise<Set<string>> {
  const server = setupServer(...createMockAirbyte().handlers);
  server.listen({ onUnhandledFrame: "error" });
  try {
    return await pathsAnsweredBy((url, init) => fetch(url, init));
  } finally {
    server.close();
  }
}

async function takeInventory(): Promise<Inventory> {
  return {
    operations: specOperations,
    clientMethods: await pathsOfClientMethods(),
    mockFetch: await pathsAnsweredBy(createMockAirbyte().fetch),
    mockHandlers: await pathsOfMswHandlers(),
    cases: contract,
  };
}

test("client, mock and contract cover exactly the operations of the document", async () => {
  expect(findGaps(await takeInventory())).toEqual([]);
});

test("the document has operations, and each is listed once", () => {
  expect(specOperations.length).toBeGreaterThan(0);
  expect(new Set(specOperations.map(({ operationId }) => operationId)).size).toBe(specOperations.length);
});

test("the names of cases are unique", () => {
  const names = contract.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("every operation has cases that succeed and cases that fail", () => {
  for (const { operationId } of specOperations) {
    const names = contract.filter(({ operation }) => operation === operationId).map(({ name }) => name);
    expect(names.filter((name) => /rejects|404|500/.test(name)).length, operationId).toBeGreaterThan(3);
    expect(names.filter((name) => !/rejects|404|500/.test(name)).length, operationId).toBeGreaterThan(1);
  }
});

describe("findGaps()", () => {
  const STATE = "/v1/web_backend/workspace/state";

  test("reports an operation without a client method", async () => {
    const inventory = await takeInventory();
    const clientMethods = new Map([...inventory.clientMethods].filter(([name]) => name !== "workspaces.getState"));
    expect(findGaps({ ...inventory, clientMethods })).toEqual([
      `webBackendGetWorkspaceState (${STATE}) has no client method`,
    ]);
  });

  test("reports a client method whose path has no operation", async () => {
    const inventory = await takeInventory();
    const clientMethods = new Map([...inventory.clientMethods, ["connections.delete", "/v1/connections/delete"]]);
    expect(findGaps({ ...inventory, clientMethods })).toEqual([
      "connections.delete calls /v1/connections/delete, which has no operation",
    ]);
  });

  test("reports an operation that the mock does not implement in its fetch or its handlers", async () => {
    const inventory = await takeInventory();
    const without = (paths: ReadonlySet<string>) => new Set([...paths].filter((path) => path !== STATE));
    expect(findGaps({ ...inventory, mockFetch: without(inventory.mockFetch) })).toEqual([
      `webBackendGetWorkspaceState (${STATE}) is not implemented by mock.fetch`,
    ]);
    expect(findGaps({ ...inventory, mockHandlers: without(inventory.mockHandlers) })).toEqual([
      `webBackendGetWorkspaceState (${STATE}) is not implemented by mock.handlers`,
    ]);
  });

  test("reports a path of the mock without an operation", async () => {
    const inventory = await takeInventory();
    const mockFetch = new Set([...inventory.mockFetch, "/v1/web_backend/no/such/operation"]);
    expect(findGaps({ ...inventory, mockFetch })).toEqual([
      "mock.fetch implements /v1/web_backend/no/such/operation, which has no operation",
    ]);
  });

  test("reports an operation without a case, and a case without an operation", async () => {
    const inventory = await takeInventory();
    const cases = contract.filter(({ operation }) => operation !== "webBackendGetWorkspaceState");
    expect(findGaps({ ...inventory, cases })).toEqual([`webBackendGetWorkspaceState (${STATE}) has no contract case`]);
    const operations = specOperations.filter(({ operationId }) => operationId !== "webBackendGetWorkspaceState");
    expect(findGaps({ ...inventory, operations })).toContain(
      "contract cases name webBackendGetWorkspaceState, which is not an operation",
    );
  });
});
