import type { Family } from "@airbyte-web-backend/client/connect";
import {
  type AirbyteState,
  createMockAirbyte,
  defaultState,
  generateState,
  type MockAirbyte,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { startWorker } from "@airbyte-web-backend/mock/browser";
import { FaultSwitch } from "./fault-switch.ts";
import { NewerServer } from "./newer-server.ts";

/** The fake server of this tab. A reload resets it. */
export interface FakeAirbyte {
  readonly workspaceId: string;
  readonly family: Family;
  readonly faults: FaultSwitch;
  readonly newerServer: NewerServer;
}

const DEFAULT_CONNECTIONS = 10_000;
const DEFAULT_STREAMS = 2;
/** The day of the fake's syncs. */
const FAKE_NOON_SECONDS = Date.UTC(2022, 3, 29, 12) / 1_000;

/**
 * Starts the fake behind a service worker.
 *
 * @param query `connections=50` sets the number of connections (default: 10,000), `streams=500` that of their streams
 * (default: 2), `version=2.0` makes it a server of 2.x.
 * @throws {Error} The browser has no service workers, as in some private windows.
 */
export async function startFake(query: URLSearchParams): Promise<FakeAirbyte> {
  const wanted = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
  const family: Family = query.get("version") === "2.0" ? "2.0" : "0.36";
  const small = family === "2.0" ? createMockAirbyte({ version: "2.0" }).snapshot() : defaultState();
  const options = {
    state: largeState(small, wanted("connections", DEFAULT_CONNECTIONS), wanted("streams", DEFAULT_STREAMS)),
    onCall: ({ status }: { readonly status: number | null }) => faults.use(status),
  };
  // Both have the faults and the worker in common.
  const mock = (
    family === "2.0" ? createMockAirbyte({ ...options, version: "2.0", auth: false }) : createMockAirbyte(options)
  ) as MockAirbyte;
  const faults = new FaultSwitch(mock.faults);
  await startWorker(mock);
  return { workspaceId: WORKSPACE_ID, family, faults, newerServer: new NewerServer(mock.state) };
}

/** The mock's default workspace, plus generated connections. */
function largeState(small: AirbyteState, connections: number, streamsPerConnection: number): AirbyteState {
  const large = generateState({ connections, streamsPerConnection });
  const lateSeconds = Math.floor(Date.now() / 1_000) - FAKE_NOON_SECONDS;
  return {
    ...small,
    sources: [...small.sources, ...large.sources],
    destinations: [...small.destinations, ...large.destinations],
    discoveredCatalogs: { ...small.discoveredCatalogs, ...large.discoveredCatalogs },
    connections: [...small.connections, ...large.connections],
    // Moves the syncs to today, so that they are hours old.
    jobs: [...small.jobs.map((job) => ({ ...job, jobId: 10_000_000 + job.jobId })), ...large.jobs].map((job) => ({
      ...job,
      createdAtSeconds: job.createdAtSeconds + lateSeconds,
    })),
  };
}
