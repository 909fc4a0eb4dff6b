import { type AnyAirbyte, type Change, listChanges } from "@airbyte-web-backend/changes";
import { createClient as createClient036 } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import { type AirbyteState, createMockCore, type FaultOptions, type MockCore } from "@airbyte-web-backend/mock/core";

export type Version = "0.36.5" | "2.0";
export const VERSIONS: readonly Version[] = ["0.36.5", "2.0"];

/** The part of a fake that is the same in both versions. */
export interface Fake extends Pick<MockCore, "fetch" | "state" | "snapshot" | "resets" | "respond"> {
  readonly calls: readonly { readonly operation: string | null; readonly body: unknown }[];
  readonly faults: Pick<MockCore["faults"], "next" | "always" | "clear">;
}

export interface Options {
  readonly state?: Partial<AirbyteState>;
  readonly faults?: FaultOptions;
  readonly seed?: number;
}

export function createFake(version: Version, options: Options = {}): Fake {
  const mock =
    version === "2.0" ? createMockCore({ ...(options as object), version, auth: false }) : createMockCore(options);
  return mock as unknown as Fake;
}

export function createAirbyte(version: Version, { fetch }: Pick<Fake, "fetch">): AnyAirbyte {
  // A lost response of a read is an error at once, so that no test waits for a retry.
  const options = { baseUrl: "http://localhost:8000", fetch, maxRetries: 0 };
  return version === "2.0" ? createClient20(options) : createClient036(options);
}

/** A fake of a version, and a client for it. */
export function start(version: Version, options?: Options): { readonly mock: Fake; readonly airbyte: AnyAirbyte } {
  const mock = createFake(version, options);
  return { mock, airbyte: createAirbyte(version, mock) };
}

/** The bodies of the requests that write. */
export function writesOf({ calls }: Fake): Record<string, unknown>[] {
  return calls.filter(({ operation }) => /Update|Create/.test(operation ?? "")).map(({ body }) => body as never);
}

/** The stored connection. */
export function storedIn({ state }: Fake, connectionId: string): AirbyteState["connections"][number] {
  const connection = state.connections.find((each) => each.connectionId === connectionId);
  if (!connection) throw new Error(`no connection ${connectionId}`);
  return connection;
}

/**
 * The differences between two states. The fake of 2.x completes what it writes: it adds an empty `later` to a connection, its
 * opinion whether the catalog is breaking, and `sourceDefinedCursor: false` to a stream, which reads show in any case.
 */
export function changesSince(before: AirbyteState, { state }: Fake): Change[] {
  return listChanges(before, state).filter(
    ({ path, after }) =>
      !/\.later(\.breakingChange)?$/.test(path) && !(path.endsWith(".sourceDefinedCursor") && after === false),
  );
}
