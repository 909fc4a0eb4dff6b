import { createClient } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import type { AnyAirbyte, Family } from "@airbyte-web-backend/client/connect";
import { setupServer } from "msw/node";
import { describe, expect, test } from "vitest";
import { fakeApplication } from "../src/2.0/version.ts";
import { contracts, families, versionOf } from "../src/contract.ts";
import { findGaps, type Inventory } from "./find-gaps.ts";

const ORIGIN = "http://airbyte.example";
const API = `${ORIGIN}/api`;

/** The path of each method of the client, found by a call. */
async function pathsOfClientMethods(family: Family): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  let path = "";
  const options = {
    baseUrl: ORIGIN,
    fetch: async (url: string) => {
      path = url.slice(API.length);
      return Response.json({});
    },
  };
  const airbyte: AnyAirbyte = family === "2.0" ? createClient20(options) : createClient(options);
  for (const [group, methods] of Object.entries(airbyte)) {
    if (typeof methods !== "object") continue;
    for (const [name, method] of Object.entries(methods as Record<string, (body: object) => Promise<unknown>>)) {
      path = "";
      // A method without a body takes options.
      await method({}).catch(() => undefined);
      paths.set(`${group}.${name}`, path);
    }
  }
  return paths;
}

type SendRequest = (url: string, init: RequestInit) => Promise<Response>;

/** The paths with another response than an unknown path. For a write `{}` is invalid, so nothing is written. */
async function pathsAnsweredBy(family: Family, fetch: SendRequest): Promise<Set<string>> {
  const authorization = family === "2.0" ? await authorize(fetch) : "";
  const send = async ({ path, method }: { path: string; method: string }) => {
    const headers = { "content-type": "application/json", authorization };
    return await fetch(API + path, { method, headers, body: method === "GET" ? null : "{}" });
  };
  const unknown = await send({ path: "/v1/web_backend/no/such/operation", method: "POST" });
  const answered = new Set<string>();
  for (const operation of versionOf(family).spec.operations) {
    if ((await send(operation)).status !== unknown.status) answered.add(operation.path);
  }
  return answered;
}

async function authorize(fetch: SendRequest): Promise<string> {
  const { applications } = createClient20({ baseUrl: ORIGIN, fetch: (url, init) => fetch(url, init as RequestInit) });
  return `Bearer ${(await applications.getToken(fakeApplication)).access_token}`;
}

/** The paths that the handlers for msw respond to. */
async function pathsOfMswHandlers(family: Family): Promise<Set<string>> {
  const server = setupServer(...versionOf(family).createFake().handlers);
  server.listen({ onUnhandledFrame: "error" });
  try {
    return await pathsAnsweredBy(family, (url, init) => fetch(url, init));
  } finally {
    server.close();
  }
}

async function takeInventory(family: Family): Promise<Inventory> {
  return {
    operations: versionOf(family).spec.operations,
    clientMethods: await pathsOfClientMethods(family),
    mockFetch: await pathsAnsweredBy(family, versionOf(family).createFake().fetch),
    mockHandlers: await pathsOfMswHandlers(family),
    cases: contracts[family],
  };
}

describe.each(families)("version %s", (family) => {
  const { operations } = versionOf(family).spec;
  const contract = contracts[family];

  test("client, mock and contract cover exactly the operations of the document", async () => {
    expect(findGaps(await takeInventory(family))).toEqual([]);
  });

  test("the document has operations, and each is listed once", () => {
    expect(operations.length).toBeGreaterThan(0);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  test("the names of cases are unique", () => {
    const names = contract.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("every operation has cases that succeed, and cases that fail if it has a body", () => {
    const leastFailing = family === "0.36" ? 4 : 2;
    for (const { operationId, request } of operations) {
      const names = contract.filter(({ operation }) => operation === operationId).map(({ name }) => name);
      const failing = names.filter((name) => /rejects|404|500/.test(name)).length;
      if (request) expect(failing, operationId).toBeGreaterThanOrEqual(leastFailing);
      expect(names.length - failing, operationId).toBeGreaterThan(1);
    }
  });
});

describe("findGaps()", () => {
  const STATE = "/v1/web_backend/workspace/state";

  test("reports an operation without a client method", async () => {
    const inventory = await takeInventory("0.36");
    const clientMethods = new Map([...inventory.clientMethods].filter(([name]) => name !== "workspaces.getState"));
    expect(findGaps({ ...inventory, clientMethods })).toEqual([
      `webBackendGetWorkspaceState (${STATE}) has no client method`,
    ]);
  });

  test("reports a client method whose path has no operation", async () => {
    const inventory = await takeInventory("0.36");
    const clientMethods = new Map([...inventory.clientMethods, ["connections.delete", "/v1/connections/delete"]]);
    expect(findGaps({ ...inventory, clientMethods })).toEqual([
      "connections.delete calls /v1/connections/delete, which has no operation",
    ]);
  });

  test("reports an operation that the mock does not implement in its fetch or its handlers", async () => {
    const inventory = await takeInventory("0.36");
    const without = (paths: ReadonlySet<string>) => new Set([...paths].filter((path) => path !== STATE));
    expect(findGaps({ ...inventory, mockFetch: without(inventory.mockFetch) })).toEqual([
      `webBackendGetWorkspaceState (${STATE}) is not implemented by mock.fetch`,
    ]);
    expect(findGaps({ ...inventory, mockHandlers: without(inventory.mockHandlers) })).toEqual([
      `webBackendGetWorkspaceState (${STATE}) is not implemented by mock.handlers`,
    ]);
  });

  test("reports a path of the mock without an operation", async () => {
    const inventory = await takeInventory("0.36");
    const mockFetch = new Set([...inventory.mockFetch, "/v1/web_backend/no/such/operation"]);
    expect(findGaps({ ...inventory, mockFetch })).toEqual([
      "mock.fetch implements /v1/web_backend/no/such/operation, which has no operation",
    ]);
  });

  test("reports an operation without a case, and a case without an operation", async () => {
    const inventory = await takeInventory("0.36");
    const cases = contracts["0.36"].filter(({ operation }) => operation !== "webBackendGetWorkspaceState");
    expect(findGaps({ ...inventory, cases })).toEqual([`webBackendGetWorkspaceState (${STATE}) has no contract case`]);
    const operations = versionOf("0.36").spec.operations.filter(
      ({ operationId }) => operationId !== "webBackendGetWorkspaceState",
    );
    expect(findGaps({ ...inventory, operations })).toContain(
      "contract cases name webBackendGetWorkspaceState, which is not an operation",
    );
  });
});
