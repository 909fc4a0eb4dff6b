// Uses every entry and the types that programs name. Compiled, not run.
import { type AnyAirbyte, streamText } from "@airbyte-web-backend/changes";
import {
  type Airbyte,
  bearerAuth,
  type CallOptions,
  type ClientOptions,
  consoleLogger,
  createClient,
  toConnectionUpdate,
} from "@airbyte-web-backend/client";
import { type AirbyteError, RateLimitError } from "@airbyte-web-backend/client/errors";
import { raw } from "@airbyte-web-backend/client/raw";
import { createMockAirbyte, type Fault, type MockAirbyte, makeConnection } from "@airbyte-web-backend/mock";
import { startWorker } from "@airbyte-web-backend/mock/browser";
import { createMockCore } from "@airbyte-web-backend/mock/core";
import { listen } from "@airbyte-web-backend/mock/node";
import { operations, type WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { document } from "@airbyte-web-backend/schema/document";
import { connectionStatusValues } from "@airbyte-web-backend/schema/enums";
import type { paths } from "@airbyte-web-backend/schema/paths";
import { validateConnectionId } from "@airbyte-web-backend/schema/validators";
import { validateConnectionId as validateStrictly } from "@airbyte-web-backend/schema/validators/strict";

const options: ClientOptions = { baseUrl: "http://localhost:8000", auth: bearerAuth("token"), hooks: consoleLogger() };
const airbyte: Airbyte = createClient(options);
const any: AnyAirbyte = airbyte;
const call: CallOptions = { timeoutMs: 1_000, signal: AbortSignal.timeout(5_000) };

export async function pause(connectionId: string): Promise<WebBackendConnectionRead["status"]> {
  const connection = await airbyte.connections.get({ connectionId }, call);
  const updated = await airbyte.connections.update(toConnectionUpdate(connection, { status: "inactive" }));
  return updated.status;
}

export async function explain(workspaceId: string): Promise<AirbyteError | number | undefined> {
  const result = await airbyte.connections.list({ workspaceId }).result();
  if (result.ok) return result.data.connections.length;
  return result.error instanceof RateLimitError ? result.error.status : result.error;
}

// These must not compile. They would if types were lost.
// @ts-expect-error: the body has no such property.
void airbyte.connections.get({ id: "" });
// @ts-expect-error: requests only accept known values.
void airbyte.connections.search({ status: "paused" });
// @ts-expect-error: the operation does not exist.
void raw(airbyte).POST("/v1/web_backend/connections/delete", {});

const path: keyof paths = operations.webBackendGetConnection.path;
const fault: Fault = { status: 503, retryAfterSeconds: 1 };
const mock: MockAirbyte = createMockAirbyte({ state: { connections: [makeConnection({ name: "Mine" })] } });
mock.faults.next("connections/get", fault);

export const used: readonly unknown[] = [
  path,
  any.family,
  streamText,
  document,
  connectionStatusValues,
  validateConnectionId,
  validateStrictly,
  createMockCore({ state: mock.state }),
  listen,
  startWorker,
];
