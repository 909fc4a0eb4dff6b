import type { Airbyte, CallOptions, CallPromise } from "@airbyte-web-backend/client";
import type { Airbyte as Airbyte20 } from "@airbyte-web-backend/client/2.0";
import type {
  OperationBodies,
  OperationName,
  WebBackendConnectionCreate,
  WebBackendConnectionUpdate,
} from "@airbyte-web-backend/schema";
import type * as schema20 from "@airbyte-web-backend/schema/2.0";
import { expectTypeOf, test } from "vitest";

declare const airbyte: Airbyte;
declare const airbyte20: Airbyte20;
declare const connectionId: string;
declare const workspaceId: string;
declare const sourceId: string;
declare const destinationId: string;

const create: WebBackendConnectionCreate = { sourceId, destinationId, status: "active" };
const update: WebBackendConnectionUpdate = { connectionId, status: "active", syncCatalog: { streams: [] } };

type Method<Bodies extends { request?: unknown; response: unknown }> = (
  body: Bodies["request"],
  options?: CallOptions,
) => CallPromise<Bodies["response"]>;
type Method036<Name extends OperationName> = Method<OperationBodies[Name]>;
type Method20<Name extends schema20.OperationName> = Method<schema20.OperationBodies[Name]>;

test("each method has the types of its body and its response", () => {
  const { connections, workspaces } = airbyte;
  expectTypeOf(connections.list).toEqualTypeOf<Method036<"webBackendListConnectionsForWorkspace">>();
  expectTypeOf(connections.listAll).toEqualTypeOf<Method036<"webBackendListAllConnectionsForWorkspace">>();
  expectTypeOf(connections.get).toEqualTypeOf<Method036<"webBackendGetConnection">>();
  expectTypeOf(connections.create).toEqualTypeOf<Method036<"webBackendCreateConnection">>();
  expectTypeOf(connections.update).toEqualTypeOf<Method036<"webBackendUpdateConnection">>();
  expectTypeOf(connections.search).toEqualTypeOf<Method036<"webBackendSearchConnections">>();
  expectTypeOf(workspaces.getState).toEqualTypeOf<Method036<"webBackendGetWorkspaceState">>();
});

test("each method of 2.0 has the types of its body and its response", () => {
  const { connections, workspaces, server, applications } = airbyte20;
  expectTypeOf(connections.list).toExtend<Method20<"webBackendListConnectionsForWorkspace">>();
  expectTypeOf(connections.listAll).toEqualTypeOf<Method20<"listAllConnectionsForWorkspace">>();
  expectTypeOf(connections.search).toExtend<Method20<"searchConnections">>();
  expectTypeOf(connections.get).toEqualTypeOf<Method20<"webBackendGetConnection">>();
  expectTypeOf(connections.create).toEqualTypeOf<Method20<"webBackendCreateConnection">>();
  expectTypeOf(connections.update).toEqualTypeOf<Method20<"webBackendUpdateConnection">>();
  expectTypeOf(connections.statusCounts).toEqualTypeOf<Method20<"webBackendGetConnectionStatusCounts">>();
  expectTypeOf(connections.getStateType).toEqualTypeOf<Method20<"getStateType">>();
  expectTypeOf(connections.validateMappers).toEqualTypeOf<Method20<"webBackendValidateMappers">>();
  expectTypeOf(workspaces.getState).toEqualTypeOf<Method20<"webBackendGetWorkspaceState">>();
  expectTypeOf(server.describeCron).toEqualTypeOf<Method20<"webBackendDescribeCronExpression">>();
  expectTypeOf(applications.getToken).toEqualTypeOf<Method20<"applicationTokenRequest">>();
  expectTypeOf(server.health()).toEqualTypeOf<ReturnType<Method20<"getHealthCheck">>>();
  expectTypeOf(server.configuration()).toEqualTypeOf<ReturnType<Method20<"getInstanceConfiguration">>>();
  expectTypeOf(server.webappConfig()).toEqualTypeOf<ReturnType<Method20<"getWebappConfig">>>();
  expectTypeOf(server.checkUpdates()).toEqualTypeOf<ReturnType<Method20<"webBackendCheckUpdates">>>();
});

test("a method rejects a misspelt property", () => {
  airbyte.connections.create({ ...create, resourceRequirements: { cpu_limit: "2" } });
  // @ts-expect-error it is cpu_limit
  airbyte.connections.create({ ...create, resourceRequirements: { cpuLimit: "2" } });
  // @ts-expect-error it is prefix
  airbyte.connections.create({ ...create, prefx: "x" });
  // @ts-expect-error an update cannot change the source
  airbyte.connections.update({ ...update, sourceId });
  // @ts-expect-error it is workspaceId, in a nested object
  airbyte.connections.search({ source: { workspaceID: workspaceId } });
});

test("a method rejects a body without a required property", () => {
  airbyte.connections.search({});
  // @ts-expect-error the body is missing, although it may be empty
  airbyte.connections.search();
  // @ts-expect-error the body is missing, which the document allows
  airbyte.workspaces.getState();
  // @ts-expect-error status is missing
  airbyte.connections.create({ sourceId, destinationId });
  // @ts-expect-error syncCatalog is missing
  airbyte.connections.update({ connectionId, status: "active" });
  // @ts-expect-error timeUnit is missing
  airbyte.connections.create({ ...create, schedule: { units: 6 } });
  const config = { syncMode: "incremental", destinationSyncMode: "append" } as const;
  // @ts-expect-error selected is missing, which causes a 500
  airbyte.connections.create({ ...create, syncCatalog: { streams: [{ stream: { name: "x" }, config }] } });
});

test("namespaceDefinition can be null only in a search, and operations never", () => {
  airbyte.connections.search({ namespaceDefinition: null });
  // @ts-expect-error an explicit null causes a 422
  airbyte.connections.create({ ...create, namespaceDefinition: null });
  // @ts-expect-error an explicit null causes a 422
  airbyte.connections.update({ ...update, namespaceDefinition: null });
  // @ts-expect-error an explicit null causes a 500
  airbyte.connections.update({ ...update, operations: null });
});

test("each method accepts call options, and no misspelt or wrong ones", () => {
  const options = { signal: AbortSignal.abort(), timeoutMs: 1, deadlineMs: 1, maxRetries: 0, retry: "never" } as const;
  airbyte.connections.list({ workspaceId }, { ...options, headers: { "x-team": "ops" } });
  // @ts-expect-error it is timeoutMs
  airbyte.connections.list({ workspaceId }, { timeout: 1 });
  // @ts-expect-error it must be auto, always or never
  airbyte.connections.list({ workspaceId }, { retry: "sometimes" });
});
