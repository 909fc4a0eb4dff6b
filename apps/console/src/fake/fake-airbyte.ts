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
 * (default: 2).
 * @throws {Error} The browser has no service workers, as in some private windows.
 */
export async function startFake(query: URLSearchParams): Promise<FakeAirbyte> {
  const wanted = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
  const mock: MockAirbyte = createMockAirbyte({
    state: largeState(wanted("connections", DEFAULT_CONNECTIONS), wanted("streams", DEFAULT_STREAMS)),
    onCall: ({ status }) => faults.use(status),
  });
  const faults = new FaultSwitch(mock.faults);
  await startWorker(mock);
  return { workspaceId: WORKSPACE_ID, faults, newerServer: new NewerServer(mock.state) };
}

/** The mock's default workspace, plus generated connections. */
function largeState(connections: number, streamsPerConnection: number): AirbyteState {
  const small = defaultState();
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
