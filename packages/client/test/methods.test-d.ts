import type { Airbyte, CallPromise } from "@airbyte-web-backend/client";
import type {
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
  WebBackendConnectionReadList,
  WebBackendConnectionRequestBody,
  WebBackendConnectionSearch,
  WebBackendConnectionUpdate,
  WebBackendWorkspaceState,
  WebBackendWorkspaceStateResult,
  WorkspaceIdRequestBody,
} from "@airbyte-web-backend/schema";
import { describe, expectTypeOf, test } from "vitest";

declare const airbyte: Airbyte;
declare const connectionId: string;
declare const workspaceId: string;
declare const sourceId: string;
declare const destinationId: string;

const create: WebBackendConnectionCreate = { sourceId, destinationId, status: "active" };
const update: WebBackendConnectionUpdate = { connectionId, status: "active", syncCatalog: { streams: [] } };

describe("each method has the types of its body and its result", () => {
  test("connections.list", () => {
    expectTypeOf(airbyte.connections.list).parameter(0).toEqualTypeOf<WorkspaceIdRequestBody>();
    expectTypeOf(airbyte.connections.list({ workspaceId })).toEqualTypeOf<CallPromise<WebBackendConnectionReadList>>();
  });

  test("connections.listAll", () => {
    expectTypeOf(airbyte.connections.listAll).parameter(0).toEqualTypeOf<WorkspaceIdRequestBody>();
    expectTypeOf(airbyte.connections.listAll({ workspaceId })).resolves.toEqualTypeOf<WebBackendConnectionReadList>();
  });

  test("connections.get", () => {
    expectTypeOf(airbyte.connections.get).parameter(0).toEqualTypeOf<WebBackendConnectionRequestBody>();
    expectTypeOf(airbyte.connections.get({ connectionId })).resolves.toEqualTypeOf<WebBackendConnectionRead>();
  });

  test("connections.create", () => {
    expectTypeOf(airbyte.connections.create).parameter(0).toEqualTypeOf<WebBackendConnectionCreate>();
    expectTypeOf(airbyte.connections.create(create)).resolves.toEqualTypeOf<WebBackendConnectionRead>();
  });

  test("connections.update", () => {
    expectTypeOf(airbyte.connections.update).parameter(0).toEqualTypeOf<WebBackendConnectionUpdate>();
    expectTypeOf(airbyte.connections.update(update)).resolves.toEqualTypeOf<WebBackendConnectionRead>();
  });

  test("connections.search", () => {
    expectTypeOf(airbyte.connections.search).parameter(0).toEqualTypeOf<WebBackendConnectionSearch>();
    expectTypeOf(airbyte.connections.search({})).resolves.toEqualTypeOf<WebBackendConnectionReadList>();
  });

  test("workspaces.getState", () => {
    expectTypeOf(airbyte.workspaces.getState).parameter(0).toEqualTypeOf<WebBackendWorkspaceState>();
    expectTypeOf(airbyte.workspaces.getState({ workspaceId })).resolves.toEqualTypeOf<WebBackendWorkspaceStateResult>();
  });
});

describe("a method rejects a misspelt property", () => {
  test("connections.create", () => {
    // @ts-expect-error it is prefix
    airbyte.connections.create({ ...create, prefx: "x" });
  });

  test("connections.update, which cannot change the source", () => {
    // @ts-expect-error an update has no sourceId
    airbyte.connections.update({ ...update, sourceId });
  });

  test("connections.search, in a nested object", () => {
    // @ts-expect-error it is workspaceId
    airbyte.connections.search({ source: { workspaceID: workspaceId } });
  });

  test("resource requirements, whose keys are in snake case", () => {
    airbyte.connections.create({ ...create, resourceRequirements: { cpu_limit: "2" } });
    // @ts-expect-error it is cpu_limit
    airbyte.connections.create({ ...create, resourceRequirements: { cpuLimit: "2" } });
  });
});

describe("a method rejects a body without a required property", () => {
  test("connections.create", () => {
    // @ts-expect-error status is missing
    airbyte.connections.create({ sourceId, destinationId });
  });

  test("connections.update", () => {
    // @ts-expect-error syncCatalog is missing
    airbyte.connections.update({ connectionId, status: "active" });
  });

  test("workspaces.getState, which requires a body although the document does not", () => {
    // @ts-expect-error the body is missing
    airbyte.workspaces.getState();
  });

  test("connections.search, which requires a body without criteria", () => {
    airbyte.connections.search({});
    // @ts-expect-error the body is missing
    airbyte.connections.search();
  });

  test("a stream without selected, which causes a 500", () => {
    const config = { syncMode: "incremental", destinationSyncMode: "append" } as const;
    // @ts-expect-error selected is missing
    airbyte.connections.create({ ...create, syncCatalog: { streams: [{ stream: { name: "x" }, config }] } });
  });

  test("a schedule without its unit", () => {
    // @ts-expect-error timeUnit is missing
    airbyte.connections.create({ ...create, schedule: { units: 6 } });
  });
});

describe("a property with a default", () => {
  test("is optional", () => {
    expectTypeOf<{
      sourceId: string;
      destinationId: string;
      status: "active";
    }>().toExtend<WebBackendConnectionCreate>();
  });

  test("namespaceDefinition can be null only in a search", () => {
    airbyte.connections.search({ namespaceDefinition: null });
    // @ts-expect-error an explicit null causes a 422
    airbyte.connections.create({ ...create, namespaceDefinition: null });
    // @ts-expect-error an explicit null causes a 422
    airbyte.connections.update({ ...update, namespaceDefinition: null });
  });

  test("operations are never null in a request", () => {
    // @ts-expect-error an explicit null causes a 500
    airbyte.connections.update({ ...update, operations: null });
  });
});

describe("call options", () => {
  test("are accepted by each method", () => {
    const options = {
      signal: AbortSignal.abort(),
      timeoutMs: 1,
      deadlineMs: 1,
      maxRetries: 0,
      retry: "never",
    } as const;
    airbyte.connections.list({ workspaceId }, { ...options, headers: { "x-team": "ops" } });
    airbyte.workspaces.getState({ workspaceId }, options);
  });

  test("reject a misspelt name", () => {
    // @ts-expect-error it is timeoutMs
    airbyte.connections.list({ workspaceId }, { timeout: 1 });
  });

  test("accept three values for retry", () => {
    // @ts-expect-error it must be auto, always or never
    airbyte.connections.list({ workspaceId }, { retry: "sometimes" });
  });
});
