import { type FaultOptions, generateState } from "@airbyte-web-backend/mock/core";
import { type AnyAirbyte, updateBody } from "../../src/index.ts";
import { createAirbyte, createFake, type Fake, type Version } from "../fakes.ts";

export interface FakeOptions {
  /** How many connections exist, named `connection 0`, `connection 1` and so on. All are active. */
  readonly connections: number;
  readonly faults?: FaultOptions;
  readonly seed?: number;
}

/** A fake of a version, and a client for it. */
export function startFake(
  version: Version,
  { connections: count, ...options }: FakeOptions,
): { mock: Fake; airbyte: AnyAirbyte } {
  const state = generateState({ connections: Math.ceil(count * 1.5) + 10, streamsPerConnection: 1 });
  state.connections = state.connections
    .slice(0, count)
    .map((connection, index) => ({ ...connection, name: `connection ${index}`, status: "active" }));
  const mock = createFake(version, { seed: 1, ...options, state });
  return { mock, airbyte: createAirbyte(version, mock) };
}

/** Pauses a connection with one write, without a check. */
export async function pause(airbyte: AnyAirbyte, connectionId: string, signal?: AbortSignal): Promise<void> {
  const connection = await airbyte.connections.get({ connectionId }, { signal });
  await airbyte.connections.update(updateBody(connection, { status: "inactive" }) as never, { signal });
}
