import type { Family } from "@airbyte-web-backend/client/connect";
import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import type { ContractCase } from "../src/0.36/contract-case.ts";
import { runCase } from "../src/run-case.ts";
import type { Target } from "../src/target.ts";
import {
  ContractViolationError,
  describeViolation,
  type Traffic,
  type ValidatedFetchOptions,
  type Violation,
  validatedFetch,
} from "../src/validated-fetch.ts";
import { versionOf } from "../src/versions.ts";

const STATE = "/v1/web_backend/workspace/state";
const GET = "/v1/web_backend/connections/get";
const LIST = "/v1/web_backend/connections/list";

interface Passing {
  readonly family?: Family;
  readonly path?: string;
  readonly body?: unknown;
  readonly status?: number;
  readonly answer?: unknown;
  readonly isStrict?: boolean;
  readonly requests?: ValidatedFetchOptions["requests"];
}

/** Validates one request and response, and returns the violations. */
async function violationsOf({
  family = "0.36",
  path = STATE,
  status = 200,
  answer = { hasConnections: true, hasSources: true, hasDestinations: true },
  isStrict = true,
  requests = "valid",
  ...rest
}: Passing): Promise<readonly Violation[]> {
  const body = "body" in rest ? rest.body : { workspaceId: WORKSPACE_ID };
  const traffic: Traffic = { exchanges: [], violations: [] };
  const content = typeof answer === "string" ? answer : JSON.stringify(answer);
  const fetch = validatedFetch({
    spec: versionOf(family).spec,
    fetch: async () => new Response(content, { status }),
    traffic,
    isStrict,
    requests,
  });
  const response = await fetch(`http://airbyte.example/api${path}`, {
    method: "POST",
    body: body === undefined ? null : JSON.stringify(body),
  });
  expect(await response.text()).toBe(content);
  return traffic.violations;
}

/** A connection from a response of the fake. */
async function readConnection(): Promise<{ [property: string]: unknown }> {
  const response = await createMockAirbyte().fetch(`http://airbyte.example/api${LIST}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
  });
  const { connections } = (await response.json()) as { connections: { [property: string]: unknown }[] };
  return connections[0] ?? {};
}

const request = { connectionId: "7f3f1b0e-0000-4000-8000-000000000000" };

describe("validatedFetch()", () => {
  test("reports nothing for a valid request and response", async () => {
    expect(await violationsOf({})).toEqual([]);
    expect(await violationsOf({ path: GET, body: request, answer: await readConnection() })).toEqual([]);
  });

  test("reports a response property with the wrong type", async () => {
    const answer = { hasConnections: "yes", hasSources: true, hasDestinations: true };
    expect(await violationsOf({ answer })).toEqual([
      {
        operation: "webBackendGetWorkspaceState",
        direction: "response",
        status: 200,
        pointer: "/hasConnections",
        expected: "must be boolean",
        found: '"yes"',
      },
    ]);
  });

  test("reports a missing property of a response", async () => {
    const { isSyncing: _, ...answer } = await readConnection();
    expect(await violationsOf({ path: GET, body: request, answer })).toMatchObject([
      { operation: "webBackendGetConnection", pointer: "", expected: "must have required property 'isSyncing'" },
    ]);
  });

  test("reports an unknown nested property of a response if isStrict", async () => {
    const answer = await readConnection();
    const source = { ...(answer["source"] as object), icon: "postgres.svg" };
    const passing = { path: GET, body: request, answer: { ...answer, source } };
    expect(await violationsOf(passing)).toMatchObject([
      { operation: "webBackendGetConnection", pointer: "/source/icon", expected: "no property of this name" },
    ]);
    expect(await violationsOf({ ...passing, isStrict: false })).toEqual([]);
  });

  test("allows unknown properties in free-form objects", async () => {
    const answer = await readConnection();
    const source = { ...(answer["source"] as object), connectionConfiguration: { anything: { at: ["all"] } } };
    expect(await violationsOf({ path: GET, body: request, answer: { ...answer, source } })).toEqual([]);
  });

  test("reports an id that is not a UUID, and an unknown enum value", async () => {
    const answer = { ...(await readConnection()), connectionId: "seven", status: "paused" };
    const violations = await violationsOf({ path: GET, body: request, answer });
    expect(violations.map(({ pointer, expected }) => `${pointer} ${expected}`)).toEqual([
      '/connectionId must match format "uuid"',
      "/status must be equal to one of the allowed values: active, inactive, deprecated",
    ]);
  });

  test("reports a status that the operation does not declare", async () => {
    expect(await violationsOf({ status: 418 })).toMatchObject([
      { operation: "webBackendGetWorkspaceState", direction: "response", status: 418, pointer: "", found: "418" },
    ]);
  });

  test("reports a response that is not JSON", async () => {
    expect(await violationsOf({ answer: "<html></html>" })).toMatchObject([
      { direction: "response", expected: "must be object", found: '"<html></html>"' },
    ]);
  });

  test("reports an error body of another shape", async () => {
    expect(await violationsOf({ status: 400, answer: { message: "no", exceptionStack: [] } })).toMatchObject([
      { status: 400, pointer: "", expected: "must have required property 'validationErrors'" },
    ]);
  });

  test("reports a request with a wrong type, a missing and an unknown property", async () => {
    const violations = await violationsOf({ body: { workspaceID: 7, workspaceId: 7 } });
    expect(violations).toMatchObject([
      { operation: "webBackendGetWorkspaceState", direction: "request", pointer: "/workspaceID", found: "7" },
      { operation: "webBackendGetWorkspaceState", direction: "request", pointer: "/workspaceId" },
    ]);
    expect(await violationsOf({ body: {} })).toMatchObject([
      { direction: "request", pointer: "", expected: "must have required property 'workspaceId'" },
    ]);
  });

  test("reports a path without an operation", async () => {
    expect(await violationsOf({ path: "/v1/web_backend/connections/delete" })).toMatchObject([
      { operation: "/api/v1/web_backend/connections/delete", expected: "the path of an operation" },
    ]);
  });

  test("allows an invalid request that is declared as invalid, if the server rejects it", async () => {
    const info = { message: "no", validationErrors: [] };
    expect(await violationsOf({ requests: "invalid", body: {}, status: 400, answer: info })).toEqual([]);
    expect(await violationsOf({ requests: "invalid", body: {} })).toMatchObject([
      { direction: "request", expected: "a body that the server rejects" },
    ]);
  });

  test("reports a valid request that is declared as invalid", async () => {
    expect(await violationsOf({ requests: "invalid" })).toMatchObject([
      { direction: "request", pointer: "", expected: "an invalid body" },
    ]);
  });

  test("validates with the document of the version", async () => {
    const body = { connectionId: crypto.randomUUID() };
    const path = "/v1/web_backend/state/get_type";
    expect(await violationsOf({ family: "2.0", path, body, answer: '"stream"' })).toEqual([]);
    expect(await violationsOf({ family: "2.0", path, body, answer: '"none"' })).toMatchObject([
      { operation: "getStateType", direction: "response", pointer: "" },
    ]);
    expect(await violationsOf({ path, body, answer: '"stream"' })).toMatchObject([{ direction: "request" }]);
  });

  test("allows a body to be absent where the document does", async () => {
    const empty = { family: "2.0", body: undefined, answer: { connections: [] } } as const;
    expect(await violationsOf({ ...empty, path: "/v1/connections/search" })).toEqual([]);
    expect(await violationsOf({ ...empty, path: "/v1/connections/list_all" })).toMatchObject([
      { operation: "listAllConnectionsForWorkspace", direction: "request" },
    ]);
  });

  test("reports a body where the operation has none", async () => {
    const answer = { sourceDefinitions: 0, destinationDefinitions: 0 };
    expect(
      await violationsOf({ family: "2.0", path: "/v1/web_backend/check_updates", body: {}, answer }),
    ).toMatchObject([{ operation: "webBackendCheckUpdates", expected: "no body", found: "{}" }]);
  });

  test("rejects with the error of the wrapped fetch", async () => {
    const traffic: Traffic = { exchanges: [], violations: [] };
    const failing = async () => {
      throw new TypeError("fetch failed");
    };
    const fetch = validatedFetch({
      spec: versionOf("0.36").spec,
      fetch: failing,
      traffic,
      isStrict: true,
      requests: "valid",
    });
    await expect(fetch(`http://airbyte.example/api${STATE}`, { method: "POST", body: "{}" })).rejects.toThrow(
      TypeError,
    );
  });
});

describe("describeViolation()", () => {
  test("returns one line with operation, direction, status, pointer, expected and found", () => {
    const violation = { pointer: "/a/0", expected: "must be string", found: "7" };
    expect(
      describeViolation({ operation: "webBackendGetConnection", direction: "response", status: 200, ...violation }),
    ).toBe('webBackendGetConnection response 200, at "/a/0": expected: must be string; found: 7');
  });
});

describe("runCase()", () => {
  const readState: ContractCase = {
    name: "reads the state",
    operation: "webBackendGetWorkspaceState",
    effect: "read",
    async run({ airbyte, workspaceId }) {
      await airbyte.workspaces.getState({ workspaceId });
    },
  };
  const mock = createMockAirbyte();
  const target: Target = {
    family: "0.36",
    name: "mock",
    baseUrl: "http://airbyte.example",
    fetch: mock.fetch,
    workspaceId: WORKSPACE_ID,
    version: "0.36.5",
    isStrict: true,
    facts: {},
  };

  /** The fake with changed responses. */
  function tampered(change: (answer: { [property: string]: unknown }) => unknown): Target {
    const fetch: Target["fetch"] = async (url, init) => {
      const response = await mock.fetch(url, init);
      return Response.json(change((await response.json()) as { [property: string]: unknown }), response);
    };
    return { ...target, fetch: fetch };
  }

  test("passes a case", async () => {
    expect(await runCase(readState, target)).toEqual({});
  });

  test("fails a case if a response has an unknown property", async () => {
    const failing = runCase(
      readState,
      tampered((answer) => ({ ...answer, hasOperations: true })),
    );
    await expect(failing).rejects.toThrow(ContractViolationError);
    await expect(failing).rejects.toThrow('webBackendGetWorkspaceState response 200, at "/hasOperations"');
  });

  test("fails a case if a response has the right shape and a wrong value", async () => {
    const asserting: ContractCase = {
      ...readState,
      async run({ airbyte, workspaceId }) {
        expect((await airbyte.workspaces.getState({ workspaceId })).hasSources).toBe(true);
      },
    };
    expect(await runCase(asserting, target)).toEqual({});
    const wrongTarget = tampered((answer) => ({ ...answer, hasSources: false }));
    await expect(runCase(asserting, wrongTarget)).rejects.toThrow("expected false to be true");
  });

  test("keeps the error of the case as the cause of a violation", async () => {
    const failure = new Error("the case itself");
    const asserting: ContractCase = {
      ...readState,
      async run(context) {
        await readState.run(context);
        throw failure;
      },
    };
    const failing = runCase(
      asserting,
      tampered((answer) => ({ ...answer, extra: 1 })),
    );
    await expect(failing).rejects.toMatchObject({ name: "ContractViolationError", cause: failure });
  });

  test("fails a case that sends an undeclared invalid request", async () => {
    const careless: ContractCase = {
      ...readState,
      async run({ airbyte, workspaceId }) {
        const body = { workspaceId, workspace_id: workspaceId };
        await airbyte.workspaces.getState(body).result();
      },
    };
    await expect(runCase(careless, target)).rejects.toThrow('webBackendGetWorkspaceState request, at "/workspace_id"');
  });

  test("deletes the connections that a case created, also if it fails", async () => {
    const created: string[] = [];
    const creating: ContractCase = {
      ...readState,
      effect: "write",
      async run({ airbyte }) {
        const [connection] = mock.state.connections;
        const { sourceId = "", destinationId = "" } = connection ?? {};
        const { connectionId } = await airbyte.connections.create({ sourceId, destinationId, status: "active" });
        created.push(connectionId);
        throw new Error("after the creation");
      },
    };
    await expect(runCase(creating, target)).rejects.toThrow("after the creation");
    const left = mock.state.connections.find(({ connectionId }) => connectionId === created[0]);
    expect(left?.status).toBe("deprecated");
  });

  test("skips a case if the target does not have the data, and names it", async () => {
    const needy: ContractCase = { ...readState, run: async ({ fact }) => void fact("deletedConnection") };
    const { skippedBecause } = await runCase(needy, target);
    expect(skippedBecause).toBe("the target has no deleted connection in the workspace");
  });
});
