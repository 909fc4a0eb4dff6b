import { createClient, toConnectionUpdate } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import { createMockCore, type FaultOptions, generateState, type MockCore } from "@airbyte-web-backend/mock/core";
import type { AnyAirbyte } from "../../src/index.ts";

export const VERSIONS = ["0.36.5", "2.0"] as const;

export interface Fake {
  readonly mock: MockCore;
  readonly airbyte: AnyAirbyte;
}

export interface FakeOptions {
  /** How many connections exist, named `connection 0`, `connection 1` and so on. All are active. */
  readonly connections: number;
  readonly faults?: FaultOptions;
  readonly seed?: number;
}

/** A fake of a version, and a client for it that does not retry. */
export function startFake(
  version: (typeof VERSIONS)[number],
  { connections: count, faults = {}, seed = 1 }: FakeOptions,
): Fake {
  const state = generateState({ connections: Math.ceil(count * 1.5) + 10, streamsPerConnection: 1 });
  state.connections = state.connections
    .slice(0, count)
    .map((connection, index) => ({ ...connection, name: `connection ${index}`, status: "active" }));
  const mock =
    version === "2.0"
      ? (createMockCore({ version, auth: false, state, faults: faults as object, seed }) as object as MockCore)
      : createMockCore({ state, faults, seed });
  const options = { baseUrl: "http://localhost:8000", fetch: mock.fetch, maxRetries: 0 };
  return { mock, airbyte: version === "2.0" ? createClient20(options) : createClient(options) };
}

/** Pauses a connection with one write, without a check. */
export async function pause(airbyte: AnyAirbyte, connectionId: string, signal?: AbortSignal): Promise<void> {
  const call = { signal };
  if (airbyte.family === "2.0") await airbyte.connections.update({ connectionId, status: "inactive" }, call);
  else {
    const connection = await airbyte.connections.get({ connectionId }, call);
    await airbyte.connections.update(toConnectionUpdate(connection, { status: "inactive" }), call);
  }
}
