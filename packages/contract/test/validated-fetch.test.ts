import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import type { ContractCase } from "../src/contract-case.ts";
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

const STATE = "/v1/web_backend/workspace/state";
const GET = "/v1/web_backend/connections/get";
const LIST = "/v1/web_backend/connections/list";

interface Passing {
  readonly path?: string;
  readonly body?: unknown;
  readonly status?: number;
  readonly answer?: unknown;
  readonly isStrict?: boolean;
  readonly requests?: ValidatedFetchOptions["requests"];
}

/** What is found wrong with one exchange. */
async function violationsOf({
  path = STATE,
  body = { workspaceId: WORKSPACE_ID },
  status = 200,
  answer = { hasConnections: true, hasSources: true, hasDestinations: true },
  isStrict = true,
  requests = "right",
}: Passing): Promise<readonly Violation[]> {
  const traffic: Traffic = { exchanges: [], violations: [] };
  const content = typeof answer === "string" ? answer : JSON.stringify(answer);
  const fetch = validatedFetch({ fetch: async () => new Response(content, { status }), traffic, isStrict, requests });
  const response = await fetch(`http://airbyte.example/api${path}`, { method: "POST", body: JSON.stringify(body) });
  expect(await response.text()).toBe(content);
  return traffic.violations;
}

/** A connection as the fake answers it. */
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
  test("finds nothing wrong with what follows the document", async () => {
    expect(await violationsOf({})).toEqual([]);
    expect(await violationsOf({ path: GET, body: request, answer: await readConnection() })).toEqual([]);
  });

  test("reports a response property of a wrong type with operation, status, pointer, expected and found", async () => {
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

  test("reports a response that lacks a required property", async () => {
    const { isSyncing: _, ...answer } = await readConnection();
    expect(await violationsOf({ path: GET, body: request, answer })).toMatchObject([
      { operation: "webBackendGetConnection", pointer: "", expected: "must have required property 'isSyncing'" },
    ]);
  });

  test("reports an unknown key of a response, however deep, when it is strict", async () => {
    const answer = await readConnection();
    const source = { ...(answer["source"] as object), icon: "postgres.svg" };
    const passing = { path: GET, body: request, answer: { ...answer, source } };
    expect(await violationsOf(passing)).toMatchObject([
      { operation: "webBackendGetConnection", pointer: "/source/icon", expected: "no property of this name" },
    ]);
    expect(await violationsOf({ ...passing, isStrict: false })).toEqual([]);
  });

  test("leaves free-form objects open when it is strict", async () => {
    const answer = await readConnection();
    const source = { ...(answer["source"] as object), connectionConfiguration: { anything: { at: ["all"] } } };
    expect(await violationsOf({ path: GET, body: request, answer: { ...answer, source } })).toEqual([]);
  });

  test("reports an id of a response that is no UUID, and an enum value that the document does not list", async () => {
    const answer = { ...(await readConnection()), connectionId: "seven", status: "paused" };
    const violations = await violationsOf({ path: GET, body: request, answer });
    expect(violations.map(({ pointer, expected }) => `${pointer} ${expected}`)).toEqual([
      '/connectionId must match format "uuid"',
      "/status must be equal to one of the allowed values: active, inactive, deprecated",
    ]);
  });

  test("reports a status that the document does not declare for the operation", async () => {
    expect(await violationsOf({ status: 418 })).toMatchObject([
      { operation: "webBackendGetWorkspaceState", direction: "response", status: 418, pointer: "", found: "418" },
    ]);
  });

  test("reports an answer that is not JSON", async () => {
    expect(await violationsOf({ answer: "<html></html>" })).toMatchObject([
      { direction: "response", expected: "must be object", found: '"<html></html>"' },
    ]);
  });

  test("reports an error body that is not the declared one", async () => {
    expect(await violationsOf({ status: 400, answer: { message: "no", exceptionStack: [] } })).toMatchObject([
      { status: 400, pointer: "", expected: "must have required property 'validationErrors'" },
    ]);
  });

  test("reports a request with a wrong type, with a missing property and with an unknown one", async () => {
    const violations = await violationsOf({ body: { workspaceID: 7, workspaceId: 7 } });
    expect(violations).toMatchObject([
      { operation: "webBackendGetWorkspaceState", direction: "request", pointer: "/workspaceID", found: "7" },
      { operation: "webBackendGetWorkspaceState", direction: "request", pointer: "/workspaceId" },
    ]);
    expect(await violationsOf({ body: {} })).toMatchObject([
      { direction: "request", pointer: "", expected: "must have required property 'workspaceId'" },
    ]);
  });

  test("reports a path that is none of an operation", async () => {
    expect(await violationsOf({ path: "/v1/web_backend/connections/delete" })).toMatchObject([
      { operation: "/api/v1/web_backend/connections/delete", expected: "the path of an operation" },
    ]);
  });

  test("lets a request that is marked as wrong be wrong, as long as the server refuses it", async () => {
    const info = { message: "no", validationErrors: [] };
    expect(await violationsOf({ requests: "wrong", body: {}, status: 400, answer: info })).toEqual([]);
    expect(await violationsOf({ requests: "wrong", body: {} })).toMatchObject([
      { direction: "request", expected: "a body that the server refuses" },
    ]);
  });

  test("reports a request that is marked as wrong and follows the document", async () => {
    expect(await violationsOf({ requests: "wrong" })).toMatchObject([
      { direction: "request", pointer: "", expected: "a body that the document forbids" },
    ]);
  });

  test("rejects as the fetch underneath does", async () => {
    const traffic: Traffic = { exchanges: [], violations: [] };
    const failing = async () => {
      throw new TypeError("fetch failed");
    };
    const fetch = validatedFetch({ fetch: failing, traffic, isStrict: true, requests: "right" });
    await expect(fetch(`http://airbyte.example/api${STATE}`, { method: "POST", body: "{}" })).rejects.toThrow(
      TypeError,
    );
  });
});

describe("describeViolation()", () => {
  test("is one line with operation, direction, status, pointer, expected and found", () => {
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
    name: "mock",
    baseUrl: "http://airbyte.example",
    fetch: mock.fetch,
    workspaceId: WORKSPACE_ID,
    version: "0.36.5",
    isStrict: true,
    facts: {},
  };

  /** The fake, except that its answers are changed on the way. */
  function tampered(change: (answer: { [property: string]: unknown }) => unknown): Target {
    const fetch: Target["fetch"] = async (url, init) => {
      const response = await mock.fetch(url, init);
      return Response.json(change((await response.json()) as { [property: string]: unknown }), response);
    };
    return { ...target, fetch: fetch };
  }

  test("passes a case that holds", async () => {
    expect(await runCase(readState, target)).toEqual({});
  });

  test("fails a case on a target whose answer has a property too many", async () => {
    const failing = runCase(
      readState,
      tampered((answer) => ({ ...answer, hasOperations: true })),
    );
    await expect(failing).rejects.toThrow(ContractViolationError);
    await expect(failing).rejects.toThrow('webBackendGetWorkspaceState response 200, at "/hasOperations"');
  });

  test("fails a case on a target that answers right in form and wrong in content", async () => {
    const complaining: ContractCase = {
      ...readState,
      async run({ airbyte, workspaceId }) {
        expect((await airbyte.workspaces.getState({ workspaceId })).hasSources).toBe(true);
      },
    };
    expect(await runCase(complaining, target)).toEqual({});
    const liar = tampered((answer) => ({ ...answer, hasSources: false }));
    await expect(runCase(complaining, liar)).rejects.toThrow("expected false to be true");
  });

  test("keeps the complaint of a case as the cause of the violation that it saw", async () => {
    const complaint = new Error("the case itself");
    const complaining: ContractCase = {
      ...readState,
      async run(context) {
        await readState.run(context);
        throw complaint;
      },
    };
    const failing = runCase(
      complaining,
      tampered((answer) => ({ ...answer, extra: 1 })),
    );
    await expect(failing).rejects.toMatchObject({ name: "ContractViolationError", cause: complaint });
  });

  test("fails a case that sends something wrong without saying so", async () => {
    const sloppy: ContractCase = {
      ...readState,
      async run({ airbyte, workspaceId }) {
        const body = { workspaceId, workspace_id: workspaceId };
        await airbyte.workspaces.getState(body).result();
      },
    };
    await expect(runCase(sloppy, target)).rejects.toThrow('webBackendGetWorkspaceState request, at "/workspace_id"');
  });

  test("retires what a case created, also when the case fails", async () => {
    const created: string[] = [];
    const littering: ContractCase = {
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
    await expect(runCase(littering, target)).rejects.toThrow("after the creation");
    const left = mock.state.connections.find(({ connectionId }) => connectionId === created[0]);
    expect(left?.status).toBe("deprecated");
  });

  test("skips a case that the target has nothing to see on, and says what is missing", async () => {
    const needy: ContractCase = { ...readState, run: async ({ fact }) => void fact("deletedConnection") };
    const { skippedBecause } = await runCase(needy, target);
    expect(skippedBecause).toBe("the target has no deleted connection in the workspace");
  });
});
