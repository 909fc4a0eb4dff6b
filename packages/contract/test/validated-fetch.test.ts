import type { Family } from "@airbyte-web-backend/client/connect";
import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import type { ContractCase } from "../src/0.36/contract-case.ts";
import { runCase } from "../src/run-case.ts";
import type { Fetch, Target } from "../src/target.ts";
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
const CHECK_UPDATES = "/v1/web_backend/check_updates";

interface Passing {
  readonly family?: Family;
  readonly path?: string;
  readonly body?: unknown;
  readonly status?: number;
  readonly answer?: unknown;
  readonly isStrict?: boolean;
  readonly requests?: ValidatedFetchOptions["requests"];
  readonly fetch?: Fetch;
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
    fetch: rest.fetch ?? (async () => new Response(content, { status })),
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
async function readConnection(): Promise<{ readonly [property: string]: unknown }> {
  const response = await createMockAirbyte().fetch(`http://airbyte.example/api${LIST}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
  });
  const { connections } = (await response.json()) as { connections: { [property: string]: unknown }[] };
  return connections[0] ?? {};
}

const connection = await readConnection();
const { isSyncing: _, ...incomplete } = connection;
const flags = { hasConnections: true, hasSources: true, hasDestinations: true };
const connectionId = "7f3f1b0e-0000-4000-8000-000000000000";

/** A response to get, with changes of a connection. */
const got = (change: object) => ({ path: GET, body: { connectionId }, answer: { ...connection, ...change } });
const withSource = (change: object) => got({ source: { ...(connection["source"] as object), ...change } });
const stateType = { path: "/v1/web_backend/state/get_type", body: { connectionId }, answer: '"stream"' };
const empty = { family: "2.0", body: undefined, answer: { connections: [] } } as const;

test.each<[subject: string, passing: Passing, ...violations: string[]]>([
  ["nothing for a valid request and response", {}],
  ["nothing for a connection", got({})],
  [
    "a response property with the wrong type",
    { answer: { ...flags, hasConnections: "yes" } },
    'webBackendGetWorkspaceState response 200, at "/hasConnections": expected: must be boolean; found: "yes"',
  ],
  [
    "a missing property of a response",
    { ...got({}), answer: incomplete },
    "webBackendGetConnection response 200, at \"\": expected: must have required property 'isSyncing'; found: {",
  ],
  [
    "an unknown nested property of a response if isStrict",
    withSource({ icon: "postgres.svg" }),
    'webBackendGetConnection response 200, at "/source/icon": expected: no property of this name; found: "postgres.svg"',
  ],
  ["no unknown property of a response otherwise", { ...withSource({ icon: "postgres.svg" }), isStrict: false }],
  ["no unknown property of a free-form object", withSource({ connectionConfiguration: { anything: { at: ["all"] } } })],
  [
    "an id that is not a UUID, and an unknown enum value",
    got({ connectionId: "seven", status: "paused" }),
    'at "/connectionId": expected: must match format "uuid"; found: "seven"',
    'at "/status": expected: must be equal to one of the allowed values: active, inactive, deprecated; found: "paused"',
  ],
  [
    "a status that the operation does not declare",
    { status: 418 },
    'response 418, at "": expected: one of the statuses',
  ],
  ["a response that is not JSON", { answer: "<html></html>" }, 'must be object; found: "<html></html>"'],
  [
    "an error body of another shape",
    { status: 400, answer: { message: "no", exceptionStack: [] } },
    "response 400, at \"\": expected: must have required property 'validationErrors'",
  ],
  [
    "a request with a wrong type and an unknown property",
    { body: { workspaceID: 7, workspaceId: 7 } },
    'webBackendGetWorkspaceState request, at "/workspaceID": expected: no property of this name; found: 7',
    'webBackendGetWorkspaceState request, at "/workspaceId": expected: must be string; found: 7',
  ],
  [
    "a missing property of a request",
    { body: {} },
    "request, at \"\": expected: must have required property 'workspaceId'; found: {}",
  ],
  [
    "a path without an operation",
    { path: "/v1/web_backend/connections/delete" },
    '/api/v1/web_backend/connections/delete request, at "": expected: the path of an operation',
  ],
  [
    "nothing for a request that is declared as invalid, if the server rejects it",
    { requests: "invalid", body: {}, status: 400, answer: { message: "no", validationErrors: [] } },
  ],
  [
    "a request that is declared as invalid, if the server accepts it",
    { requests: "invalid", body: {} },
    "expected: a body that the server rejects; found: {}",
  ],
  [
    "a valid request that is declared as invalid",
    { requests: "invalid" },
    'request, at "": expected: an invalid body; found: {"workspaceId":',
  ],
  ["nothing for a response that the document of the version allows", { ...stateType, family: "2.0" }],
  [
    "a response that the document of the version does not allow",
    { ...stateType, family: "2.0", answer: '"none"' },
    'getStateType response 200, at "": expected: must be equal to one of the allowed values',
  ],
  ["an operation of another version", stateType, "expected: the path of an operation"],
  ["nothing for an absent body that the document allows", { ...empty, path: "/v1/connections/search" }],
  [
    "an absent body that the document requires",
    { ...empty, path: "/v1/connections/list_all" },
    'listAllConnectionsForWorkspace request, at "": expected: must be object; found: nothing',
  ],
  [
    "a body where the operation has none",
    { family: "2.0", path: CHECK_UPDATES, body: {}, answer: { sourceDefinitions: 0, destinationDefinitions: 0 } },
    'webBackendCheckUpdates request, at "": expected: no body; found: {}',
  ],
])("validatedFetch() reports %s", async (_subject, passing, ...violations) => {
  const lines = (await violationsOf(passing)).map(describeViolation);
  expect(lines).toEqual(violations.map((violation) => expect.stringContaining(violation)));
});

test("validatedFetch() rejects with the error of the wrapped fetch", async () => {
  const failing = async () => {
    throw new TypeError("fetch failed");
  };
  await expect(violationsOf({ fetch: failing })).rejects.toThrow("fetch failed");
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
